import { useState } from 'react';
import { i18n } from '#i18n';
import type { Plan } from '@/lib/core/plan/plan';
import type { Reading } from '@/lib/core/reading/reading';
import { resultOf } from '@/lib/core/rehearsal/result';
import type { Scenario } from '@/lib/core/rehearsal/scenario';
import { ask } from '@/lib/platform/bus';
import { MakeRoom } from '../make-room';
import { hrefTo } from '../crisis/use-route';
import { usePlan } from '../plan/use-plan';
import { Button } from '../ui/button';
import { Notice, Warning } from '../ui/notice';
import { AnswerBox } from './answer-box';
import { Briefing } from './briefing';
import { CourseBar } from './course-bar';
import { MadeThread } from './made-thread';
import { useCourse } from './use-course';
import { useReadings } from './use-rehearsals';

interface RehearseProps {
  scenario: Scenario;
  seed: number;
}

/** A made thread, once the worker has read what may be said in it. */
export function Rehearse({ scenario, seed }: RehearseProps) {
  const { readings, again } = useReadings(scenario);
  const plan = usePlan();
  if (readings === null)
    return (
      <Notice
        title={i18n.t('rehearsal.noReader')}
        action={<Button onClick={again}>{i18n.t('rehearsal.retry')}</Button>}
      >
        {i18n.t('rehearsal.noReaderText')}
      </Notice>
    );
  if (readings === undefined || plan === undefined)
    return <p className="text-soft">{i18n.t('rehearsal.preparing')}</p>;
  return <Rehearsing scenario={scenario} seed={seed} readings={readings} plan={plan} />;
}

interface RehearsingProps extends RehearseProps {
  readings: ReadonlyMap<string, Reading>;
  plan: Plan;
}

function Rehearsing({ scenario, seed, readings, plan }: RehearsingProps) {
  const running = useCourse(scenario, seed, readings);
  const [failure, setFailure] = useState<'rehearsal.notSaved' | 'options.full' | null>(null);
  const end = async (): Promise<void> => {
    running.setPaused(true);
    const result = resultOf(running.course, crypto.randomUUID(), new Date().toISOString());
    const asked = await ask('rehearsal.save', result);
    if (asked.ok && asked.value.saved) window.location.hash = hrefTo('practice', result.id);
    else setFailure(asked.ok ? 'options.full' : 'rehearsal.notSaved');
  };
  return (
    <article className="flex flex-col gap-4">
      {failure !== null && (
        <Warning action={failure === 'options.full' && <MakeRoom />}>{i18n.t(failure)}</Warning>
      )}
      <h1 lang={scenario.language} className="text-xl font-semibold">
        {scenario.title}
      </h1>
      <CourseBar running={running} onEnd={() => void end()} />
      {running.isOver && <p role="status">{i18n.t('rehearsal.over')}</p>}
      <div className="grid gap-6 lg:grid-cols-2">
        <MadeThread course={running.course} />
        <div className="flex flex-col gap-6">
          <Briefing course={running.course} />
          <AnswerBox running={running} plan={plan} />
        </div>
      </div>
    </article>
  );
}
