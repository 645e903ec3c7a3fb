import { i18n } from '#i18n';
import { isHot } from '@/lib/core/crisis/crisis';
import type { CrisisLine } from '@/lib/core/crisis/crisis-line';
import { Since, Time } from '../time';
import { LevelBadge } from '../ui/level-mark';
import { trendWord } from '../words';
import { CrisisBrandName } from './crisis-brand';
import { hrefTo } from './use-route';
import { crisisName } from './words';

export function CrisisRow({ crisis }: { crisis: CrisisLine }) {
  const { id, level, peak, status, threads, trend, openedAt, closedAt } = crisis;
  const isOpen = status === 'open';
  const sites = new Set(threads.map(({ site }) => site)).size;
  const waiting = threads.filter((thread) => isHot(thread) && thread.firstAnsweredAt === null).length;
  return (
    <li>
      <a
        href={hrefTo('crises', id)}
        className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line px-3 py-2.5 hover:bg-sunken"
      >
        <LevelBadge level={isOpen ? level : peak} />
        <span dir="auto" className="min-w-0 grow font-medium">
          {crisisName(crisis)}
        </span>
        <CrisisBrandName crisis={crisis} />
        <span className="text-sm text-soft">
          {[
            i18n.t('crisis.threads', threads.length),
            i18n.t('crisis.sites', sites),
            ...(isOpen ? [trendWord(trend)] : []),
          ].join(' · ')}
        </span>
        {isOpen && waiting > 0 && (
          <span className="text-sm font-medium">{i18n.t('crisis.waiting', waiting)}</span>
        )}
        <span className="text-sm text-soft">
          {closedAt === null ? (
            <Since iso={openedAt} />
          ) : (
            <>
              {i18n.t('crisis.closedAt')} <Time iso={closedAt} />
            </>
          )}
        </span>
      </a>
    </li>
  );
}
