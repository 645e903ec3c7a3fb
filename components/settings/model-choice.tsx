import { useId } from 'react';
import { i18n } from '#i18n';
import { TextField } from '../ui/field';

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
      <select
        id={id}
        className="min-h-8 rounded-md border border-edge bg-ground px-2 text-ink"
        value={model}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {model === '' && <option value="">{i18n.t('model.choose')}</option>}
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
