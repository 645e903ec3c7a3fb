import { i18n } from '#i18n';
import type { Crisis, CrisisChange } from '@/lib/core/crisis/crisis';
import { Happenings } from '../happenings';
import { keyOf } from '../words';
import { hrefTo } from './use-route';
import { fromTo } from './words';

/** Everything that happened, latest first: who said so, and with what note. */
export function CrisisChanges({ crisis }: { crisis: Crisis }) {
  const entries = [...crisis.changes].reverse().map((change) => ({
    at: change.at,
    words: changeWords(change),
    note: change.note,
    href: otherCrisis(change),
  }));
  return (
    <section aria-labelledby="crisis-changes" className="flex flex-col gap-2">
      <h2 id="crisis-changes" className="text-lg font-semibold">
        {i18n.t('crisis.history')}
      </h2>
      <Happenings entries={entries} />
    </section>
  );
}

const parting: readonly CrisisChange['kind'][] = ['split-off', 'split-from', 'merged', 'merged-into'];

/** What became two, or one, leads to the other: no list shows a crisis that was merged into another. */
const otherCrisis = ({ kind, other }: CrisisChange): string | undefined =>
  other !== undefined && parting.includes(kind) ? hrefTo('crises', other) : undefined;

export function changeWords({ kind, by, from, to, flagIds }: CrisisChange): string {
  const what = fromTo(i18n.t(`crisisChange.${keyOf(kind)}`), from, to);
  const threads = flagIds === undefined ? '' : ` (${i18n.t('crisis.threads', flagIds.length)})`;
  return `${what}${threads}${by === 'user' ? `, ${i18n.t('crisis.byYou')}` : ''}`;
}
