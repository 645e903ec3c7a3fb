import { i18n } from '#i18n';
import type { EngineId } from '@/lib/core/draft/draft';
import { modelHost, type EngineChoice } from '@/lib/core/draft/engine-choice';
import { removeOrigin } from '@/lib/platform/permissions';
import { Choice, type Option } from '../../ui/choice';
import type { Managed } from '@/lib/core/settings/managed';
import { SetByOrganisation } from '../fixed';
import { ModelBuiltIn } from './model-built-in';
import { ModelServer } from './model-server';

interface ModelSectionProps {
  choice: EngineChoice;
  /** Match patterns whose permission is a site's as well. */
  watched: readonly string[];
  /** What the organisation lets the user turn on. */
  allowed: NonNullable<Managed['models']>;
  onChange: (choice: EngineChoice) => void;
}

/** Which language model rewords drafts: none, unless the user says otherwise. */
export function ModelSection({ choice, watched, allowed, onChange }: ModelSectionProps) {
  const choose = (id: EngineId): void => {
    const host = modelHost(choice.address);
    // What is no longer used is given back; choosing it again asks again.
    if (id !== 'chat-completions' && host !== null && !watched.includes(host.pattern))
      void removeOrigin(host.pattern);
    onChange({ ...choice, id });
  };
  const options: Option<EngineId>[] = [
    { value: 'templates', label: i18n.t('model.off'), help: i18n.t('model.offHelp') },
    { value: 'built-in', label: i18n.t('model.builtIn'), help: i18n.t('model.builtInHelp') },
    { value: 'chat-completions', label: i18n.t('model.server'), help: i18n.t('model.serverHelp') },
  ];
  const isAllowed = ({ value }: Option<EngineId>): boolean =>
    allowed === 'any' || value === 'templates' || value === allowed;
  return (
    <>
      {allowed !== 'any' && <SetByOrganisation />}
      <Choice
        isTitled
        label={i18n.t('model.title')}
        options={options.filter(isAllowed)}
        value={choice.id}
        onChange={choose}
      />
      {choice.id === 'built-in' && <ModelBuiltIn />}
      {choice.id === 'chat-completions' && <ModelServer choice={choice} onChange={onChange} />}
    </>
  );
}
