import { useState } from 'react';
import { i18n } from '#i18n';
import { search } from '@/lib/app/search';
import type { LanguageCode } from '@/lib/core/text/language';
import { isInForce, states, statementText, type Statement } from '@/lib/core/draft/statement';
import { withStatement } from '@/lib/core/draft/with-statement';
import { languageName } from '../languages';
import { StatementDates } from '../statement-dates';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/text-fields';
import type { EditorHandle } from './draft-editor';

interface FactsProps {
  /** Every statement, and those found for the thread, the closest first. */
  all: readonly Statement[];
  found: readonly Statement[];
  text: string;
  language: LanguageCode;
  /** ISO 8601. */
  now: string;
  editor: EditorHandle;
}

interface FactProps {
  statement: Statement;
  isUsed: boolean;
  language: LanguageCode;
  now: string;
  /** Null where it can't be put in: it no longer holds, or stands there. */
  onTake: (() => void) | null;
}

function Fact({ statement, isUsed, language, now, onTake }: FactProps) {
  return (
    <li className={`flex flex-col gap-1 border-l-2 py-0.5 pl-3 ${isUsed ? 'border-accent' : 'border-line'}`}>
      <p lang={language} dir="auto" className="text-sm">
        {statementText(statement, language)}
      </p>
      <StatementDates statement={statement} now={now} />
      {isUsed && <p className="text-xs font-medium text-accent">{i18n.t('fact.used')}</p>}
      {onTake !== null && (
        <p>
          <Button onClick={onTake}>{i18n.t('fact.take')}</Button>
        </p>
      )}
    </li>
  );
}

/** Offered at once; the rest is found by its words. */
const mostOffered = 4;

/**
 * Which approved statements the draft states, and others to state instead. One that is taken goes where the one it is
 * taken for stood, or where the draft asks for facts.
 */
export function Facts({ all, found, text, language, now, editor }: FactsProps) {
  const [asked, setAsked] = useState('');
  const inLanguage = all.filter((statement) => statementText(statement, language) !== '');
  const untold = all.filter((each) => isInForce(each, now) && !inLanguage.includes(each)).length;
  const missing = untold > 0 && language !== 'und' && (
    <p className="text-sm text-soft">
      {i18n.t('fact.otherLanguage', untold, {
        count: untold,
        language: languageName(language),
      })}
    </p>
  );
  if (inLanguage.length === 0) return missing;
  const used = inLanguage.filter((statement) => states(text, statement, language));
  const others = (
    asked.trim() === '' ? found : search(inLanguage, asked, (each) => statementText(each, language))
  )
    .filter((statement) => !used.includes(statement))
    .slice(0, mostOffered);
  const take = (statement: Statement): void =>
    editor.replace(withStatement(text, statement, used[0] ?? null, language));
  const isStale = used.some((statement) => !isInForce(statement, now));
  return (
    <Disclosure
      open={used.length > 0}
      label={
        <span className={isStale ? 'font-medium text-severe' : ''}>
          {isStale ? i18n.t('fact.stale') : i18n.t('fact.title', used.length)}
        </span>
      }
    >
      <div className="flex flex-col gap-3">
        <ul className="flex flex-col gap-3">
          {[...used, ...others].map((statement) => (
            <Fact
              key={statement.id}
              statement={statement}
              isUsed={used.includes(statement)}
              language={language}
              now={now}
              onTake={used.includes(statement) || !isInForce(statement, now) ? null : () => take(statement)}
            />
          ))}
        </ul>
        {used.length + others.length === 0 && (
          <p className="text-sm text-soft">
            {i18n.t(asked.trim() === '' ? 'fact.noneFits' : 'fact.noneFound')}
          </p>
        )}
        <TextField label={i18n.t('fact.search')} value={asked} onChange={setAsked} />
        {missing}
      </div>
    </Disclosure>
  );
}
