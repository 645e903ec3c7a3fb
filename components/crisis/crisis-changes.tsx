import { i18n } from '#i18n';
import type { Crisis, CrisisChange } from '@/lib/core/crisis/crisis';
import { exactWords } from '../time';
import { keyOf, levelWord } from '../words';

/** Everything that happened, latest first: who said so, and with what note. */
export function CrisisChanges({ crisis }: { crisis: Crisis }) {
  return (
    <section aria-labelledby="crisis-changes">
      <h2 id="crisis-changes" className="text-lg font-semibold">
        {i18n.t('crisis.history')}
      </h2>
      <ol className="mt-1 flex flex-col gap-1.5">
        {[...crisis.changes].reverse().map((change, place) => (
          <li key={`${change.at} ${change.kind} ${place}`} className="flex flex-wrap gap-x-3">
            <time dateTime={change.at} className="text-soft">
              {exactWords(change.at)}
            </time>
            <span>{changeWords(change)}</span>
            {change.note !== undefined && (
              <span dir="auto" className="w-full pl-4 text-soft">
                {change.note}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function changeWords({ kind, by, from, to, flagIds }: CrisisChange): string {
  const what = i18n.t(`crisisChange.${keyOf(kind)}`);
  const levels = from !== undefined && to !== undefined ? ` ${levelWord(from)} → ${levelWord(to)}` : '';
  const threads = flagIds === undefined ? '' : ` (${i18n.t('crisis.threads', flagIds.length)})`;
  return `${what}${levels}${threads}${by === 'user' ? `, ${i18n.t('crisis.byYou')}` : ''}`;
}
