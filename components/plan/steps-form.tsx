import { useState } from 'react';
import { i18n } from '#i18n';
import type { CrisisLevel } from '@/lib/core/crisis/crisis';
import { leftOut, withKind } from '@/lib/core/plan/left-out';
import type { PlanStep } from '@/lib/core/plan/plan';
import { Button } from '../ui/button';
import { slimBox } from '../ui/field';
import { PickThenDo } from '../ui/pick-then-do';
import { TextField } from '../ui/text-fields';
import { wholeFrom1 } from '../ui/value-fields';
import { stepWords } from './words';

interface StepsFormProps {
  level: CrisisLevel;
  steps: readonly PlanStep[];
  onChange: (steps: PlanStep[]) => void;
}

/** The checklist of a level: each step with its minutes; what was taken out of it can be taken in again. */
export function StepsForm({ level, steps, onChange }: StepsFormProps) {
  const [text, setText] = useState('');
  const add = (): void => {
    onChange([...steps, { id: crypto.randomUUID(), kind: 'own', text: text.trim(), within: null }]);
    setText('');
  };
  const missing = leftOut(steps);
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{i18n.t('plan.steps')}</p>
      <ol className="flex flex-col gap-1">
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            onMinutes={(within) =>
              onChange(steps.map((each) => (each.id === step.id ? { ...step, within } : each)))
            }
            onRemove={() => onChange(steps.filter(({ id }) => id !== step.id))}
          />
        ))}
      </ol>
      {missing.length > 0 && (
        <PickThenDo
          label={i18n.t('plan.addKind')}
          none={i18n.t('plan.addKindNone')}
          options={missing.map((kind) => ({ value: kind, label: stepWords({ kind, text: '' }) }))}
          value={null}
          doLabel={i18n.t('plan.addStep')}
          onDo={(kind) => kind !== null && onChange(withKind(steps, kind, level))}
        />
      )}
      <TextField
        label={i18n.t('plan.ownStep')}
        value={text}
        onChange={setText}
        action={
          <Button disabled={text.trim() === ''} onClick={add}>
            {i18n.t('plan.addStep')}
          </Button>
        }
      />
    </div>
  );
}

interface StepRowProps {
  step: PlanStep;
  onMinutes: (within: number | null) => void;
  onRemove: () => void;
}

function StepRow({ step, onMinutes, onRemove }: StepRowProps) {
  const words = stepWords(step);
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-b border-line py-1">
      <span dir="auto" className="min-w-0 grow basis-48">
        {words}
      </span>
      <span className="flex items-center gap-1 text-sm text-soft">
        <input
          type="number"
          aria-label={i18n.t('plan.minutesOf', { step: words })}
          min="1"
          inputMode="numeric"
          className={`${slimBox} w-18`}
          placeholder="–"
          value={step.within ?? ''}
          onChange={({ currentTarget: { valueAsNumber } }) => onMinutes(wholeFrom1(valueAsNumber))}
        />
        <span aria-hidden="true">min</span>
      </span>
      <Button
        look="quiet"
        className="print:hidden"
        aria-label={i18n.t('plan.removeStep', { step: words })}
        onClick={onRemove}
      >
        {i18n.t('plan.remove')}
      </Button>
    </li>
  );
}
