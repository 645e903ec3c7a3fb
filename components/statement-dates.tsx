import { i18n } from '#i18n';
import { isInForce, type Statement } from '@/lib/core/draft/statement';
import { dayWords, lastDayOf } from './days';

/** When it was approved, by whom, until when; what no longer holds says so first. */
export function StatementDates({ statement, now }: { statement: Statement; now: string }) {
  const { approvedAt, expiresAt, owner } = statement;
  return (
    <p className="text-xs text-soft">
      {expiresAt !== null && !isInForce(statement, now) && (
        <strong className="font-semibold text-severe">
          {i18n.t('statement.expired', { date: dayWords(expiresAt) })}{' '}
        </strong>
      )}
      {owner === ''
        ? i18n.t('statement.approved', { date: dayWords(approvedAt) })
        : i18n.t('statement.approvedBy', { date: dayWords(approvedAt), owner })}
      {expiresAt !== null && isInForce(statement, now) && (
        <> · {i18n.t('statement.until', { date: dayWords(lastDayOf(expiresAt)) })}</>
      )}
    </p>
  );
}
