import { useState } from 'react';
import { i18n } from '#i18n';
import { isHot, type Crisis, type CrisisThread } from '@/lib/core/crisis/crisis';
import { levels } from '@/lib/core/level/level';
import { goTo } from '@/lib/platform/tabs';
import { Button } from '../ui/button';
import { LevelShape } from '../ui/level-mark';
import { PickBox } from '../ui/pick-box';
import { Excerpt } from '../well-being/hostile-text';
import { levelWord, networkWord, statusWord } from '../words';
import { useExcerpts } from './use-crises';

interface CrisisThreadsProps {
  crisis: Crisis;
  onSplit: (flagIds: string[]) => Promise<boolean>;
}

/** The threads of a crisis, hottest first; those that are chosen can be split off. */
export function CrisisThreads({ crisis, onSplit }: CrisisThreadsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const excerpts = useExcerpts(crisis);
  const canSplit = crisis.status === 'open' && crisis.threads.length > 1;
  const threads = [...crisis.threads].sort(
    (a, b) => Number(isHot(b)) - Number(isHot(a)) || levels.indexOf(b.level) - levels.indexOf(a.level),
  );
  const toggle = (id: string): void =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]));
  return (
    <section aria-labelledby="crisis-threads">
      <div className="flex min-h-8 flex-wrap items-center gap-3">
        <h2 id="crisis-threads" className="text-lg font-semibold">
          {i18n.t('crisis.threads', crisis.threads.length)}
        </h2>
        {canSplit && chosen.length > 0 && (
          <Button
            onClick={() =>
              void onSplit([...chosen]).then((isDone) => {
                if (isDone) setChosen([]);
              })
            }
          >
            {i18n.t('crisis.split', chosen.length)}
          </Button>
        )}
      </div>
      <ul className="mt-1">
        {threads.map((thread) => (
          <li key={thread.flagId} className="flex items-start gap-1 border-b border-line py-1">
            {canSplit && (
              <PickBox
                label={i18n.t('crisis.choose', { title: thread.title })}
                isChosen={chosen.includes(thread.flagId)}
                onToggle={() => toggle(thread.flagId)}
              />
            )}
            <ThreadLine thread={thread} excerpt={excerpts.get(thread.flagId) ?? ''} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ThreadLine({ thread, excerpt }: { thread: CrisisThread; excerpt: string }) {
  const { level, network, status, title, url } = thread;
  return (
    <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-3">
      <span className="inline-flex min-w-3 items-center">
        <LevelShape level={level} />
        <span className="sr-only">{levelWord(level)}</span>
      </span>
      <button
        type="button"
        dir="auto"
        className="min-h-7 min-w-0 grow basis-60 text-left font-medium hover:underline"
        onClick={() => void goTo(null, url)}
      >
        {title}
      </button>
      <span className="text-sm text-soft">
        {networkWord(network)} · {statusWord(status)} · {i18n.t('crisis.voices', thread.voices)}
      </span>
      {excerpt !== '' && excerpt !== title && (
        // Two threads under one post have one title.
        <p dir="auto" className="line-clamp-1 w-full pl-6 text-sm text-soft">
          <Excerpt text={excerpt} />
        </p>
      )}
    </div>
  );
}
