import { useState } from 'react';
import { i18n } from '#i18n';
import type { CrisisLevel } from '@/lib/core/crisis/crisis';
import { holdingLanguages, holdingStatement } from '@/lib/core/plan/holding';
import { roles, type Playbook, type PlanStep } from '@/lib/core/plan/plan';
import { minutesToReply } from '@/lib/core/advice/reply-times';
import { networks } from '@/lib/core/conversation/thread';
import { Button } from '../ui/button';
import { Choices } from '../ui/choice';
import { Disclosure } from '../ui/disclosure';
import { SelectField } from '../ui/select';
import { TextAreaField, TextField } from '../ui/text-fields';
import { NumberField } from '../ui/value-fields';
import { networkWord } from '../words';
import { roleWord, stepWords } from './words';

interface PlaybookFormProps {
  level: CrisisLevel;
  playbook: Playbook;
  onChange: (fields: Partial<Playbook>) => void;
}

/** What happens at a level: who is told, who speaks, the steps, the first words, the times. */
export function PlaybookForm({ level, playbook, onChange }: PlaybookFormProps) {
  const roleOptions = roles.map((role) => ({ value: role, label: roleWord(role) }));
  return (
    <>
      <Choices
        label={i18n.t('plan.notify')}
        options={roleOptions}
        values={playbook.notify}
        onChange={(notify) => onChange({ notify })}
      />
      <SelectField
        label={i18n.t('plan.speaker')}
        value={playbook.speaker}
        options={roleOptions}
        onChange={(speaker) => onChange({ speaker })}
      />
      <StepsForm steps={playbook.steps} onChange={(steps) => onChange({ steps })} />
      {holdingLanguages.map((language) => (
        <TextAreaField
          key={language}
          label={i18n.t(`plan.holding.${language}`)}
          help={i18n.t('plan.holdingHelp')}
          placeholder={holdingStatement({ ...playbook, holding: {} }, level, language, '')}
          value={playbook.holding[language] ?? ''}
          onChange={(text) => onChange({ holding: { ...playbook.holding, [language]: text } })}
        />
      ))}
      <Disclosure label={i18n.t('plan.targets')}>
        <p className="pb-2 text-sm text-soft">{i18n.t('plan.targetsHelp')}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          {networks.map((network) => (
            <NumberField
              key={network}
              label={networkWord(network)}
              placeholder={String(minutesToReply(network, level))}
              value={playbook.targets[network] ?? null}
              onChange={(minutes) => {
                const { [network]: _, ...others } = playbook.targets;
                onChange({ targets: minutes === null ? others : { ...others, [network]: minutes } });
              }}
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}

function StepsForm({
  steps,
  onChange,
}: {
  steps: readonly PlanStep[];
  onChange: (steps: PlanStep[]) => void;
}) {
  const [text, setText] = useState('');
  const add = (): void => {
    onChange([...steps, { id: crypto.randomUUID(), kind: 'own', text: text.trim(), within: null }]);
    setText('');
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{i18n.t('plan.steps')}</p>
      <ol className="flex flex-col gap-1">
        {steps.map((step) => (
          <li key={step.id} className="flex items-center gap-2 border-b border-line py-1">
            <span className="grow">{stepWords(step)}</span>
            {step.within !== null && (
              <span className="text-sm text-soft">{i18n.t('plan.within', step.within)}</span>
            )}
            <Button
              look="quiet"
              className="print:hidden"
              aria-label={i18n.t('plan.removeStep', { step: stepWords(step) })}
              onClick={() => onChange(steps.filter(({ id }) => id !== step.id))}
            >
              {i18n.t('plan.remove')}
            </Button>
          </li>
        ))}
      </ol>
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
