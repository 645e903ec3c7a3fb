import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import { Time } from '../time';
import { LevelBadge } from '../ui/level-mark';
import { Notice, Warning } from '../ui/notice';
import { trendWord } from '../words';
import { CrisisBrand } from './crisis-brand';
import { CrisisChanges } from './crisis-changes';
import { CrisisDecisions } from './crisis-decisions';
import { CrisisThreads } from './crisis-threads';
import { PositionCard } from './position-card';
import { useCrisis } from './use-crises';
import { useDecide } from './use-decide';
import { hrefTo } from './use-route';
import { WhatNowCard } from './what-now-card';
import { crisisName, crisisReasonWords } from './words';

/** One crisis: how bad and why, its threads, what the user may decide, and everything that happened. */
export function CrisisPage({ id }: { id: string }) {
  const crisis = useCrisis(id);
  const { refusal, decide, ...noting } = useDecide(id);
  if (crisis === undefined) return null;
  if (crisis === null)
    return (
      <Notice title={i18n.t('crisis.goneTitle')}>
        <a href={hrefTo('crises')}>{i18n.t('crisis.all')}</a>
      </Notice>
    );
  if (crisis.status === 'merged') return <MergedCrisis crisis={crisis} />;
  const isOpen = crisis.status === 'open';
  return (
    <article className="flex flex-col gap-6">
      {refusal !== null && <Warning>{refusal}</Warning>}
      <header className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <LevelBadge level={isOpen ? crisis.level : crisis.peak} />
          <h1 dir="auto" className="text-xl font-semibold">
            {crisisName(crisis)}
          </h1>
        </div>
        <p className="text-soft">
          {isOpen ? trendWord(crisis.trend) : i18n.t('crisis.isClosed')}
          {' · '}
          {i18n.t('crisis.firstSignal')} <Time iso={crisis.firstSignalAt} />
        </p>
        <CrisisBrand crisis={crisis} onDecide={decide} />
        {crisis.reasons.length > 0 && (
          <p>
            <span className="text-soft">{i18n.t('crisis.why')}</span>{' '}
            {crisis.reasons.map(crisisReasonWords).join(' · ')}
          </p>
        )}
        {crisis.set !== null && (
          <p className="text-sm text-soft">
            {i18n.t('crisis.setByYou', { ruled: i18n.t(`level.${crisis.ruled}`) })}
          </p>
        )}
      </header>
      {crisis.status === 'closed' && (
        <p>
          <a
            href={hrefTo('reviews', id)}
            className="inline-flex min-h-7 items-center font-medium text-accent underline"
          >
            {i18n.t('crisis.lookBack')}
          </a>
        </p>
      )}
      {isOpen && <WhatNowCard crisis={crisis} onDecide={decide} />}
      {isOpen && <PositionCard crisis={crisis} onDecide={decide} />}
      <CrisisThreads crisis={crisis} onSplit={(flagIds) => decide({ kind: 'split', flagIds, note: '' })} />
      <CrisisDecisions crisis={crisis} {...noting} onDecide={decide} />
      <CrisisChanges crisis={crisis} />
    </article>
  );
}

/** What is left of it: where its threads went, and what happened until then. */
function MergedCrisis({ crisis }: { crisis: Crisis }) {
  const into = crisis.changes.findLast(({ kind }) => kind === 'merged-into')?.other ?? '';
  return (
    <article className="flex flex-col gap-6">
      <Notice title={i18n.t('crisis.mergedTitle', { name: crisisName(crisis) })}>
        <a href={hrefTo('crises', into)}>{i18n.t('crisis.mergedInto')}</a>
      </Notice>
      <CrisisChanges crisis={crisis} />
    </article>
  );
}
