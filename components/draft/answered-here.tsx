import { i18n } from '#i18n';
import type { Answer } from '@/lib/core/draft/answer';
import { ask } from '@/lib/platform/bus';
import { Time } from '../time';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { shortened } from '../thread/shortened';

/** What the brand answered in this thread, newest first; what only the user said was sent can be taken back. */
export function AnsweredHere({ answers }: { answers: readonly Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <Disclosure label={i18n.t('answered.title', answers.length)}>
      <ul className="flex flex-col gap-2">
        {answers.map((answer) => (
          <li key={answer.id} className="border-l-2 border-line py-0.5 pl-3">
            <p dir="auto" className="text-sm">
              {shortened(answer.text, 220)}
            </p>
            <p className="flex flex-wrap items-center gap-x-1 text-xs text-soft">
              {i18n.t(answer.by === 'page' ? 'answered.onPage' : 'answered.byUser')} ·{' '}
              <Time iso={answer.at} />
              {answer.by === 'user' && (
                <Button look="quiet" onClick={() => void ask('answer.remove', { id: answer.id })}>
                  {i18n.t('answered.takeBack')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface SentPromptProps {
  isAsked: boolean;
  onSent: () => void;
  onNot: () => void;
}

/** After the text is in the page or on the clipboard: only the user knows whether it was sent. */
export function SentPrompt({ isAsked, onSent, onNot }: SentPromptProps) {
  if (!isAsked) return null;
  return (
    <fieldset
      aria-label={i18n.t('answered.ask')}
      className="m-0 flex flex-wrap items-center gap-2 rounded-md border border-line px-3 py-2 text-sm"
    >
      <span className="grow">{i18n.t('answered.ask')}</span>
      <Button onClick={onSent}>{i18n.t('answered.yes')}</Button>
      <Button look="quiet" onClick={onNot}>
        {i18n.t('answered.no')}
      </Button>
    </fieldset>
  );
}
