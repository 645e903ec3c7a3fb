import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Decision } from '@/lib/core/crisis/decision';
import { positionOf } from '@/lib/core/draft/position';
import { isInForce, type Statement } from '@/lib/core/draft/statement';
import { ask } from '@/lib/platform/bus';
import { allStatements, statementOf } from '@/lib/storage/statements';
import { useDb } from '../desk';
import { StatementElsewhere } from '../settings/replies/statement-elsewhere';
import { freshStatement, StatementForm } from '../settings/replies/statement-form';
import { useLibraryForm } from '../settings/replies/use-library-form';
import { StatementDates } from '../statement-dates';
import { Button } from '../ui/button';
import { PickThenDo } from '../ui/pick-then-do';
import { Said } from '../ui/said';
import { useNow } from '../use-now';
import { OutOfLineList } from './out-of-line-list';

interface PositionCardProps {
  crisis: Crisis;
  onDecide: (decision: Decision) => Promise<boolean>;
}

/** The one approved statement of a crisis: chosen, written or changed here, and what departs from it (G20, G34). */
export function PositionCard({ crisis, onDecide }: PositionCardProps) {
  const db = useDb();
  const statements = useLiveQuery(() => allStatements(db), [db]);
  const form = useLibraryForm<Statement>(
    (row, before) => ask('statement.save', { row, before }),
    (id) => statementOf(db, id),
  );
  const [isChoosing, setChoosing] = useState(false);
  const now = new Date(useNow()).toISOString();
  if (statements === undefined) return null;
  const position = positionOf(crisis, statements);
  const others = statements.filter(
    (each) => each.id !== position?.statement.id && isInForce(each, now) && firstWords(each) !== '',
  );
  const decide = (statementId: string | null): Promise<boolean> =>
    onDecide({ kind: 'statement', statementId, note: '' });
  const choose = async (id: string): Promise<void> => {
    if (await decide(id)) setChoosing(false);
  };
  const save = async (statement: Statement): Promise<void> => {
    // Also where only its words changed: when the position moved belongs to what happened.
    if ((await form.save(statement)) && (await decide(statement.id))) form.close();
  };
  const topics = crisis.topics.filter((topic) => topic !== 'other');
  return (
    <section aria-labelledby="position" className="flex flex-col gap-3 rounded-md border border-line p-4">
      <h2 id="position" className="text-lg font-semibold">
        {i18n.t('position.title')}
      </h2>
      {position === null ? (
        <p className="text-soft">
          {i18n.t(crisis.statementId === null ? 'position.none' : 'position.removed')}
        </p>
      ) : (
        <div className="flex flex-col gap-1 border-l-2 border-accent pl-3">
          {Object.entries(position.statement.text).map(([language, text]) => (
            <p key={language} lang={language} dir="auto">
              {text}
            </p>
          ))}
          {position.statement.link !== '' && (
            <p className="text-sm break-all text-soft">{position.statement.link}</p>
          )}
          <StatementDates statement={position.statement} now={now} />
        </div>
      )}
      {form.open !== null ? (
        <StatementForm
          key={form.open.id}
          statement={form.open}
          onSave={(made) => void save(made)}
          onCancel={form.close}
        />
      ) : (
        <div className="flex flex-wrap items-end gap-2 print:hidden">
          {(position === null || isChoosing) && others.length > 0 && (
            <PickThenDo
              label={i18n.t('position.choose')}
              none={i18n.t('position.chooseNone')}
              options={others.map((each) => ({ value: each.id, label: firstWords(each) }))}
              value={null}
              doLabel={i18n.t('position.chooseNow')}
              onDo={(id) => id !== null && void choose(id)}
            />
          )}
          {position !== null && (
            <Button onClick={() => form.begin(position.statement, true)}>{i18n.t('position.edit')}</Button>
          )}
          {position !== null && others.length > 0 && !isChoosing && (
            <Button onClick={() => setChoosing(true)}>{i18n.t('position.another')}</Button>
          )}
          <Button
            look={position === null ? 'plain' : 'quiet'}
            onClick={() => form.begin({ ...freshStatement(), topics }, false)}
          >
            {i18n.t('position.write')}
          </Button>
          {crisis.statementId !== null && (
            <Button look="quiet" onClick={() => void decide(null)}>
              {i18n.t('position.drop')}
            </Button>
          )}
        </div>
      )}
      <StatementElsewhere row={form.elsewhere} now={now} onTheirs={form.close} />
      <Said className="text-severe">{form.failed !== null && i18n.t(form.failed)}</Said>
      {position !== null && <OutOfLineList crisis={crisis} position={position} />}
    </section>
  );
}

/** Enough to tell one statement from another in a list. */
const longestName = 90;

function firstWords({ text }: Statement): string {
  const words = Object.values(text).find((one) => one.trim() !== '') ?? '';
  return words.length > longestName ? `${words.slice(0, longestName).trimEnd()}…` : words;
}
