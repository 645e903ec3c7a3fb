import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Statement } from '@/lib/core/draft/statement';
import { ask } from '@/lib/platform/bus';
import { allStatements, statementOf } from '@/lib/storage/statements';
import { useDb } from '../../desk';
import { languageName } from '../../languages';
import { StatementDates } from '../../statement-dates';
import { Button } from '../../ui/button';
import { Said } from '../../ui/said';
import { useNow } from '../../use-now';
import { topicWord } from '../../words';
import { freshStatement, StatementForm } from './statement-form';
import { StatementElsewhere } from './statement-elsewhere';
import { useLibraryList } from './use-library-list';
import type { LanguageCode } from '@/lib/core/text/language';

interface StatementRowProps {
  statement: Statement;
  now: string;
  onEdit: () => void;
  onRemove: () => void;
}

function StatementRow({ statement, now, onEdit, onRemove }: StatementRowProps) {
  const texts = Object.entries(statement.text).filter(([, text]) => text.trim() !== '');
  const name = texts[0]?.[1] ?? '';
  return (
    <li className="flex flex-col gap-1 px-3 py-2">
      {texts.map(([code, text]) => (
        <p key={code} lang={code} dir="auto" className="text-sm">
          {texts.length > 1 && (
            <span className="mr-1 text-xs text-soft">{languageName(code as LanguageCode)}</span>
          )}
          {text}
        </p>
      ))}
      {statement.topics.length > 0 && (
        <p className="text-xs text-soft">{statement.topics.map(topicWord).join(', ')}</p>
      )}
      <StatementDates statement={statement} now={now} />
      <p className="-ml-2 flex gap-1">
        <Button look="quiet" aria-label={i18n.t('statement.editOne', { text: name })} onClick={onEdit}>
          {i18n.t('statement.edit')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('statement.removeOne', { text: name })} onClick={onRemove}>
          {i18n.t('options.remove')}
        </Button>
      </p>
    </li>
  );
}

/** What the brand approved: added, changed and taken out here; each says what it was approved for and until when. */
export function StatementList() {
  const db = useDb();
  const statements = useLiveQuery(() => allStatements(db), [db]);
  const { open, elsewhere, add, said, isDone, begin, close, save, remove } = useLibraryList(
    (row: Statement, before) => ask('statement.save', { row, before }),
    (id) => statementOf(db, id),
    (id) => ask('statement.remove', { id }),
    { saved: 'statement.saved', removed: 'statement.removed' } as const,
  );
  const now = new Date(useNow()).toISOString();
  return (
    <div className="flex flex-col gap-3">
      {statements?.length === 0 && open === null && (
        <p className="text-sm text-soft">{i18n.t('statement.none')}</p>
      )}
      {statements !== undefined && statements.length > 0 && (
        <ul
          aria-label={i18n.t('statement.title')}
          className="divide-y divide-line rounded-md border border-line"
        >
          {statements.map((statement) =>
            statement.id === open?.id ? null : (
              <StatementRow
                key={statement.id}
                statement={statement}
                now={now}
                onEdit={() => begin(statement, true)}
                onRemove={() => void remove(statement.id)}
              />
            ),
          )}
        </ul>
      )}
      {open === null ? (
        <Button ref={add} className="self-start" onClick={() => begin(freshStatement(), false)}>
          {i18n.t('statement.add')}
        </Button>
      ) : (
        <StatementForm key={open.id} statement={open} onSave={(made) => void save(made)} onCancel={close} />
      )}
      <StatementElsewhere row={elsewhere} now={now} onTheirs={close} />
      <Said className={isDone ? 'text-accent' : 'text-severe'}>{said !== null && i18n.t(said)}</Said>
    </div>
  );
}
