import { i18n } from '#i18n';
import { isFault, type Finding } from '@/lib/core/calm-check';
import { toldOnce } from '@/lib/core/draft/told-once';
import type { LanguageCode } from '@/lib/core/text/language';
import { wholeNumber } from '../words';
import { Icon } from '../ui/icon';

interface CounterProps {
  length: number;
  limit: number;
  language: LanguageCode;
  findings: readonly Finding[];
}

/** 182/280 · fr · ✓ calm. Only the verdict is read out as it changes, not each letter's count. */
export function Counter({ length, limit, language, findings }: CounterProps) {
  const isOver = length > limit;
  const faults = toldOnce(findings.filter(isFault)).length;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-soft">
      <span
        title={i18n.t('panel.length', { length: wholeNumber(length), limit: wholeNumber(limit) })}
        className={isOver ? 'font-semibold text-severe' : ''}
      >
        {wholeNumber(length)}/{wholeNumber(limit)}
        {isOver && ` · ${i18n.t('panel.tooLong', { over: wholeNumber(length - limit) })}`}
      </span>
      {language !== 'und' && (
        <>
          <span aria-hidden="true">·</span>
          <span>{language}</span>
        </>
      )}
      <output className="inline-flex items-center gap-1">
        {faults === 0 && length > 0 ? (
          <>
            <span aria-hidden="true">·</span>
            <span className="inline-flex items-center gap-1 font-medium text-accent">
              <Icon name="check" size={14} />
              {i18n.t('panel.calm')}
            </span>
          </>
        ) : (
          faults > 0 && <span className="sr-only">{i18n.t('panel.toChange', faults)}</span>
        )}
      </output>
    </p>
  );
}
