import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Decision } from '@/lib/core/crisis/decision';
import { whatNow, type DueStep } from '@/lib/core/plan/what-now';
import { usePlan } from '../plan/use-plan';
import { stepWords } from '../plan/words';
import { clockWords, Time } from '../time';
import { LevelBadge } from '../ui/level-mark';
import { useNow } from '../use-now';
import { HoldingCard } from './holding-card';
import { NotifyList } from './notify-list';

interface WhatNowCardProps {
  crisis: Crisis;
  onDecide: (decision: Decision) => Promise<boolean>;
}

/** What the plan asks for at this level: the next step first, whom to tell, what to say, and what is done. */
export function WhatNowCard({ crisis, onDecide }: WhatNowCardProps) {
  const plan = usePlan();
  const at = useNow();
  if (plan === undefined) return null;
  const now = whatNow(plan, crisis, new Date(at).toISOString());
  return (
    <section aria-labelledby="what-now" className="rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="what-now" className="text-lg font-semibold">
          {i18n.t('whatNow.title')}
        </h2>
        <LevelBadge level={now.level} />
        <span className="text-sm text-soft">
          {i18n.t('crisis.since')} <Time iso={now.since} />
        </span>
      </div>
      <p className="mt-2 text-lg" aria-live="polite">
        {now.next === null ? (
          i18n.t('whatNow.allDone')
        ) : (
          <>
            <span className="text-soft">{i18n.t('whatNow.next')}</span>{' '}
            <strong className="font-semibold">{stepWords(now.next)}</strong>
          </>
        )}
      </p>
      <ul className="mt-3">
        {now.steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            onTick={() => void onDecide({ kind: 'step', stepId: step.id })}
          />
        ))}
      </ul>
      <NotifyList crisis={crisis} notify={now.notify} speaker={now.speaker} />
      <HoldingCard plan={plan} level={now.level} />
    </section>
  );
}

function StepRow({ step, onTick }: { step: DueStep; onTick: () => void }) {
  const { doneAt, dueAt, isLate, source } = step;
  return (
    <li className="border-b border-line last:border-b-0">
      <label className="flex min-h-9 cursor-pointer flex-wrap items-center gap-x-2.5 py-1">
        <input type="checkbox" className="size-4 accent-accent" checked={doneAt !== null} onChange={onTick} />
        <span className={`grow ${doneAt === null ? '' : 'text-soft line-through'}`}>{stepWords(step)}</span>
        {source !== '' && <span className="text-xs text-soft">{source}</span>}
        <span className={`text-sm ${isLate ? 'font-medium text-severe' : 'text-soft'}`}>
          {doneAt !== null
            ? i18n.t('whatNow.doneAt', { time: clockWords(doneAt) })
            : dueAt !== null &&
              i18n.t(isLate ? 'whatNow.lateSince' : 'whatNow.by', { time: clockWords(dueAt) })}
        </span>
      </label>
    </li>
  );
}
