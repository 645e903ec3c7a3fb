import { i18n } from '#i18n';
import type { Review } from '@/lib/core/review/review';
import { dayClockWords, exactWords } from '../time';
import { LevelShape } from '../ui/level-mark';
import { levelWord, networkWord } from '../words';
import { Part } from './part';
import { threadAnswer } from './thread-words';

/** Each thread with its worst level, when it was answered beside its target, and when it was quiet. */
export function ThreadTimes({ threads, closedAt }: Pick<Review, 'threads' | 'closedAt'>) {
  return (
    <Part id="threads" title={i18n.t('review.byThread')}>
      <ul>
        {threads.map((thread) => {
          const { words, isLate } = threadAnswer(thread, closedAt);
          return (
            <li
              key={thread.flagId}
              className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1"
            >
              <span className="flex min-w-0 grow basis-60 items-baseline gap-1.5">
                <LevelShape level={thread.peak} />
                <span className="sr-only">{levelWord(thread.peak)}</span>
                <span dir="auto" className="min-w-0">
                  {thread.title}
                </span>
                <span className="shrink-0 text-sm text-soft">{networkWord(thread.network)}</span>
              </span>
              <span className={`text-sm ${isLate ? 'font-medium text-severe' : 'text-soft'}`}>{words}</span>
              {thread.quietAt !== null && (
                <time
                  dateTime={thread.quietAt}
                  title={exactWords(thread.quietAt)}
                  className="text-sm text-soft"
                >
                  {i18n.t('review.quietOn', { time: dayClockWords(thread.quietAt) })}
                </time>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
