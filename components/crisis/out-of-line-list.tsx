import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { outOfLine, type OutOfLine, type Position } from '@/lib/core/draft/position';
import { writtenAround } from '@/lib/storage/position';
import { useDb } from '../desk';
import { usePlan } from '../plan/use-plan';
import { useSettings } from '../use-settings';
import { keyOf } from '../words';

/** What was written before and departs from the position, with the words that do and what to do about them. */
export function OutOfLineList({ crisis, position }: { crisis: Crisis; position: Position }) {
  const db = useDb();
  const settings = useSettings();
  const plan = usePlan();
  const written = useLiveQuery(() => writtenAround(db, crisis), [db, crisis]);
  if (written === undefined || settings === null || plan === undefined) return null;
  const allowed = [
    plan.informationPage,
    ...settings.brands.flatMap(({ contact, informationPage }) => [contact, informationPage]),
  ];
  const found = outOfLine(position, written, allowed);
  return (
    <div aria-live="polite">
      {found.length === 0 ? (
        <p className="text-sm text-soft">{i18n.t('position.allInLine')}</p>
      ) : (
        <>
          <h3 className="font-medium text-moderate">{i18n.t('position.outOfLine', found.length)}</h3>
          <ul className="mt-2 flex flex-col gap-3">
            {found.map((one) => (
              <OutOfLineItem key={`${one.written.kind} ${one.written.id}`} {...one} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function OutOfLineItem({ written, departures }: OutOfLine) {
  const { kind, name, url, text } = written;
  return (
    <li className="flex flex-col gap-1 border-l-2 border-moderate pl-3">
      <p className="font-medium">
        {i18n.t(`position.${keyOf(kind)}`)} <span dir="auto">{name}</span>
      </p>
      {departures.map((departure) => (
        <p key={`${departure.kind} ${departure.start}`} className="text-sm">
          <span className="text-soft">{i18n.t(`departure.${departure.kind}`)}</span>{' '}
          <q dir="auto">{text.slice(departure.start, departure.end)}</q>
        </p>
      ))}
      <p className="text-sm text-soft">
        {i18n.t(`positionTodo.${keyOf(kind)}`)}{' '}
        {url !== null && (
          <a className="text-accent underline print:hidden" href={url} target="_blank" rel="noreferrer">
            {i18n.t('position.openPage')}
          </a>
        )}
      </p>
    </li>
  );
}
