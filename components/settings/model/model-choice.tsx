import { useId } from 'react';
import { i18n } from '#i18n';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-fields';

interface ModelChoiceProps {
  model: string;
  /** As the server names them; empty until it was asked, or where it has no list. */
  models: readonly string[];
  onChange: (model: string) => void;
}

/** Chosen from the server's list, typed where there is none. */
export function ModelChoice({ model, models, onChange }: ModelChoiceProps) {
  const id = useId();
  if (models.length === 0) {
    return (
      <TextField
        label={i18n.t('model.model')}
        help={i18n.t('model.modelHelp')}
        value={model}
        onChange={(next) => onChange(next.trim())}
      />
    );
  }
  const all = model === '' || models.includes(model) ? models : [model, ...models];
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {i18n.t('model.model')}
      </label>
      <Select
        id={id}
        none={model === '' ? i18n.t('model.choose') : undefined}
        options={all.map((name) => ({ value: name, label: name }))}
        value={model}
        onPick={(name) => onChange(name ?? '')}
      />
    </div>
  );
}
