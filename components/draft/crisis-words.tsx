import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { LanguageCode } from '@/lib/core/text/language';
import { publicWords } from '@/lib/core/plan/holding';
import type { Statement } from '@/lib/core/draft/statement';
import { openCrises } from '@/lib/storage/crises';
import { hrefTo } from '../crisis/use-route';
import { crisisName } from '../crisis/words';
import { useDb } from '../desk';
import { usePlan } from '../plan/use-plan';
import { Button } from '../ui/button';
import { LevelShape } from '../ui/level-mark';
import { Said } from '../ui/said';
import { useNow } from '../use-now';
import { useSaid } from '../use-said';
import { levelWord, shownLanguage } from '../words';
import type { EditorHandle } from './draft-editor';

interface CrisisWordsProps {
  flagId: string;
  language: LanguageCode;
  statements: readonly Statement[];
  edited: boolean;
  editor: EditorHandle;
}

/** Of a thread that is part of an open crisis: the way to the plan, and what the plan says in public, into the draft. */
export function CrisisWords({ flagId, language, statements, edited, editor }: CrisisWordsProps) {
  const db = useDb();
  const plan = usePlan();
  const now = useNow();
  const [said, say] = useSaid(8000);
  const crises = useLiveQuery(() => openCrises(db), [db]) ?? [];
  const crisis = crises.find(({ threads }) => threads.some((thread) => thread.flagId === flagId));
  if (crisis === undefined || plan === undefined) return null;
  const { kind, text } = publicWords(crisis, plan, statements, {
    language,
    otherwise: shownLanguage(),
    now: new Date(now).toISOString(),
  });
  const put = (): void => {
    // The engine's own draft gives way; what the user wrote stays, and the words go to the caret.
    if (edited) editor.insert(text);
    else editor.replace(text);
    say(i18n.t('crisisHere.inDraft'));
  };
  return (
    <aside
      aria-label={i18n.t('crisisHere.label')}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line px-3 py-2 text-sm"
    >
      <a
        href={`/desk.html${hrefTo('crises', crisis.id)}`}
        target="_blank"
        rel="noreferrer"
        className="flex min-h-7 min-w-0 grow items-center gap-2"
      >
        <LevelShape level={crisis.level} />
        <span className="sr-only">{levelWord(crisis.level)}</span>
        <span className="min-w-0">
          <span dir="auto" className="font-medium">
            {i18n.t('crisis.named', { name: crisisName(crisis) })}
          </span>{' '}
          <span className="text-accent underline">{i18n.t('crisisHere.openPlan')}</span>
        </span>
      </a>
      <Button onClick={put}>
        {i18n.t(kind === 'statement' ? 'crisisHere.useStatement' : 'crisisHere.useHolding')}
      </Button>
      <Said className="w-full text-soft">{said}</Said>
    </aside>
  );
}
