import { i18n } from '#i18n';
import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Decision } from '@/lib/core/crisis/decision';
import { whatNow, type DueStep } from '@/lib/core/plan/what-now';
import { usePlan } from '../plan/use-plan';
import { stepWhy, stepWords } from '../plan/words';
import { clockWords, dayClockWords, isClockEnough, Since } from '../time';
import { Button } from '../ui/button';
import { LevelBadge } from '../ui/level-mark';
import { useNow } from '../use-now';
import { sourceWords } from '../words';
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
          <Since iso={now.since} />
        </span>
      </div>
      <NextStep step={now.next} onDone={(stepId) => void onDecide({ kind: 'step', stepId })} />
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

/** The one thing to do: what, by when, why, and the button that says it is done. */
function NextStep({ step, onDone }: { step: DueStep | null; onDone: (stepId: string) => void }) {
  const why = step === null ? '' : stepWhy(step);
  return (
    <div className="forced-edge mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-accent-ground px-3 py-2.5">
      <div className="min-w-0 grow basis-60">
        <p className="text-lg" aria-live="polite">
          {step === null ? (
            i18n.t('whatNow.allDone')
          ) : (
            <>
              <span className="text-soft">{i18n.t('whatNow.next')}</span>{' '}
              <strong className="font-semibold">{stepWords(step)}</strong>
            </>
          )}
        </p>
        {why !== '' && <p className="text-sm text-soft">{why}</p>}
      </div>
      {step !== null && (
        <>
          <StepTime step={step} />
          <Button look="primary" className="print:hidden" onClick={() => onDone(step.id)}>
            {i18n.t('whatNow.done')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Of a day that the clock is enough for, and of another one: a crisis goes on over midnight. */
const stepTimes = {
  done: ['whatNow.doneAt', 'whatNow.doneOn'],
  late: ['whatNow.lateSince', 'whatNow.lateSinceDay'],
  due: ['whatNow.by', 'whatNow.byDay'],
} as const;

/** By when, since when it is late, or when it was done. */
function StepTime({ step: { doneAt, dueAt, isLate } }: { step: DueStep }) {
  const now = useNow();
  const iso = doneAt ?? dueAt;
  if (iso === null) return null;
  const [atClock, onDay] = stepTimes[doneAt !== null ? 'done' : isLate ? 'late' : 'due'];
  const words = isClockEnough(Date.parse(iso), now)
    ? i18n.t(atClock, { time: clockWords(iso) })
    : i18n.t(onDay, { time: dayClockWords(iso) });
  return (
    <span className={`shrink-0 text-sm ${isLate ? 'font-medium text-severe' : 'text-soft'}`}>{words}</span>
  );
}

function StepRow({ step, onTick }: { step: DueStep; onTick: () => void }) {
  const { doneAt, source } = step;
  const why = [stepWhy(step), source === '' ? '' : sourceWords(source)].join(' ').trim();
  return (
    <li className="border-b border-line last:border-b-0">
      <label
        className="flex min-h-9 cursor-pointer items-center gap-x-2.5 py-1"
        title={why === '' ? undefined : why}
      >
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={doneAt !== null}
          onChange={onTick}
        />
        <span className={`min-w-0 grow ${doneAt === null ? '' : 'text-soft line-through'}`}>
          {stepWords(step)}
        </span>
        <StepTime step={step} />
      </label>
    </li>
  );
}
