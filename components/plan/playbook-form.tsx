import { i18n } from '#i18n';
import type { CrisisLevel } from '@/lib/core/crisis/crisis';
import { holdingLanguages, holdingStatement } from '@/lib/core/plan/holding';
import { roles, type Playbook } from '@/lib/core/plan/plan';
import { minutesToReply } from '@/lib/core/advice/reply-times';
import { networks } from '@/lib/core/conversation/thread';
import { Choices } from '../ui/choice';
import { Disclosure } from '../ui/disclosure';
import { SelectField } from '../ui/select';
import { TextAreaField } from '../ui/text-fields';
import { NumberField } from '../ui/value-fields';
import { networkWord } from '../words';
import { StepsForm } from './steps-form';
import { roleWord } from './words';

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
      <StepsForm level={level} steps={playbook.steps} onChange={(steps) => onChange({ steps })} />
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
