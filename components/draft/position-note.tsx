import { i18n } from '#i18n';
import type { LanguageCode } from '@/lib/core/text/language';
import { departures, type Position } from '@/lib/core/draft/position';
import { isInForce, states, statementText } from '@/lib/core/draft/statement';
import { withStatement } from '@/lib/core/draft/with-statement';
import { StatementDates } from '../statement-dates';
import { Button } from '../ui/button';
import { useNow } from '../use-now';
import type { EditorHandle } from './draft-editor';

interface PositionNoteProps {
  position: Position;
  text: string;
  language: LanguageCode;
  /** Addresses that may be named beside the position's. */
  allowed: readonly string[];
  editor: EditorHandle;
}

/** The position of the crisis that the thread is in, first of all facts, and where the draft departs from it. */
export function PositionNote({ position, text, language, allowed, editor }: PositionNoteProps) {
  const now = new Date(useNow()).toISOString();
  const { statement, before } = position;
  const words = statementText(statement, language);
  const isStated = states(text, statement, language);
  const former = before.find((each) => states(text, each, language)) ?? null;
  const found = departures(text, position, allowed);
  const mayTake = !isStated && words !== '' && isInForce(statement, now);
  return (
    <section
      aria-labelledby="draft-position"
      className={`flex flex-col gap-1 border-l-2 py-0.5 pl-3 ${found.length > 0 ? 'border-moderate' : 'border-accent'}`}
    >
      <h4 id="draft-position" className="text-sm font-medium">
        {i18n.t('position.ofThread')}
      </h4>
      <p lang={words === '' ? undefined : language} dir="auto" className="text-sm">
        {words === '' ? i18n.t('position.otherLanguage') : words}
      </p>
      <StatementDates statement={statement} now={now} />
      {isStated && <p className="text-xs font-medium text-accent">{i18n.t('fact.used')}</p>}
      {found.length > 0 && (
        <ul aria-live="polite" className="flex flex-col gap-1">
          {found.map((departure) => (
            <li key={`${departure.kind} ${departure.start}`} className="text-sm text-moderate">
              {i18n.t(`departure.${departure.kind}`)}{' '}
              {departure.kind !== 'outdated' && (
                <>
                  <q dir="auto">{text.slice(departure.start, departure.end)}</q>{' '}
                  <Button look="quiet" onClick={() => editor.select(departure)}>
                    {i18n.t('panel.goTo')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayTake && (
        <p>
          <Button onClick={() => editor.replace(withStatement(text, statement, former, language))}>
            {i18n.t('fact.take')}
          </Button>
        </p>
      )}
    </section>
  );
}
