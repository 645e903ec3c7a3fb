import { i18n } from '#i18n';
import { crisisLevels, type CrisisLevel } from '@/lib/core/crisis/crisis';
import { holdingLanguages, holdingStatement } from '@/lib/core/plan/holding';
import type { Plan } from '@/lib/core/plan/plan';
import { minutesToReply } from '@/lib/core/advice/reply-times';
import { networks } from '@/lib/core/conversation/thread';
import { dayWords } from '../days';
import { exactSpanWords } from '../time';
import { LevelBadge } from '../ui/level-mark';
import { networkWord } from '../words';
import { roleWord, stepWords, withinWords } from './words';

/**
 * The plan on paper: a document to pin up and to read on the phone to a colleague, every word of it, with boxes to
 * tick. The screen has the form in its place.
 */
export function PlanSheet({ plan }: { plan: Plan }) {
  return (
    <article className="hidden text-sm print:block">
      {plan.editedAt !== null && (
        <p className="pb-3 text-soft">{i18n.t('plan.changedOn', { day: dayWords(plan.editedAt) })}</p>
      )}
      <h2 className="text-lg font-semibold">{i18n.t('plan.contacts')}</h2>
      <Contacts plan={plan} />
      {plan.informationPage !== '' && (
        <p className="mt-3">
          <span className="text-soft">{i18n.t('plan.information')}</span>{' '}
          <span className="font-medium">{plan.informationPage}</span>
        </p>
      )}
      {crisisLevels.map((level) => (
        <Level key={level} level={level} plan={plan} />
      ))}
    </article>
  );
}

function Contacts({ plan: { contacts } }: { plan: Plan }) {
  if (contacts.length === 0) return <p className="mt-1">{i18n.t('plan.noContacts')}</p>;
  const backupOf = (id: string): string => contacts.find((contact) => contact.id === id)?.name ?? '';
  const columns = (['role', 'name', 'phone', 'email', 'other', 'backup'] as const).filter(
    (column) => column === 'name' || contacts.some((contact) => contact[column] !== ''),
  );
  return (
    <table className="mt-1 w-full border-collapse text-left break-normal wrap-break-word">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="pr-3 pb-1 align-bottom font-normal text-soft">
              {i18n.t(`plan.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <tr key={contact.id} className="border-t border-line align-top">
            {columns.map((column) => (
              <td
                key={column}
                className={`py-1 pr-3 ${column === 'name' ? 'font-medium' : ''} ${column === 'phone' ? 'whitespace-nowrap' : ''}`}
              >
                {column === 'role'
                  ? roleWord(contact.role)
                  : column === 'backup'
                    ? backupOf(contact.backup)
                    : contact[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Level({ level, plan }: { level: CrisisLevel; plan: Plan }) {
  const book = plan.playbooks[level];
  const byTime = Map.groupBy(networks, (network) => book.targets[network] ?? minutesToReply(network, level));
  const targets = [...byTime]
    .sort(([a], [b]) => a - b)
    .map(([minutes, those]) => `${exactSpanWords(minutes * 60_000)} (${those.map(networkWord).join(', ')})`);
  return (
    <section className="mt-5 border-t border-edge pt-3">
      <div className="break-inside-avoid">
        <h2>
          <LevelBadge level={level} />
        </h2>
        <p className="mt-1 text-soft">{i18n.t(`plan.levelHelp.${level}`)}</p>
        <dl className="mt-2">
          <Row name={i18n.t('plan.notify')} value={book.notify.map(roleWord).join(', ')} />
          <Row name={i18n.t('plan.speaker')} value={roleWord(book.speaker)} />
          <Row name={i18n.t('plan.replyWithin')} value={targets.join(' · ')} />
        </dl>
      </div>
      <ul className="mt-2">
        {book.steps.map((step) => (
          <li key={step.id} className="flex break-inside-avoid items-center gap-2 border-b border-line py-1">
            <span aria-hidden="true" className="size-3 shrink-0 border border-edge" />
            <span className="grow">{stepWords(step)}</span>
            {step.within !== null && <span className="shrink-0 text-soft">{withinWords(step.within)}</span>}
          </li>
        ))}
      </ul>
      {holdingLanguages.map((language) => (
        <div key={language} className="mt-2 break-inside-avoid">
          <h3 className="text-soft">{i18n.t(`plan.holding.${language}`)}</h3>
          <p lang={language} className="border-l-2 border-edge pl-3">
            {holdingStatement(book, level, language, plan.informationPage)}
          </p>
        </div>
      ))}
    </section>
  );
}

const Row = ({ name, value }: { name: string; value: string }) => (
  <div className="flex gap-3">
    <dt className="w-40 shrink-0 text-soft">{name}</dt>
    <dd className="m-0">{value}</dd>
  </div>
);
