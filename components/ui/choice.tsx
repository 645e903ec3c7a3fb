import { useId } from 'react';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  help?: string;
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The section's own title already says it. */
  isTitled?: boolean;
}

/** One of a few, all in sight: the browser's own radio buttons, so that arrows and screen readers know them. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  isTitled = false,
}: ChoiceProps<Value>) {
  const name = useId();
  const hasHelp = options.some(({ help }) => help !== undefined);
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className={isTitled ? 'sr-only' : 'mb-1 p-0 font-medium'}>{label}</legend>
      <div className={hasHelp ? 'flex flex-col gap-2' : 'flex flex-wrap gap-2'}>
        {options.map((option) => (
          <label
            key={option.value}
            className="forced-edge flex cursor-pointer items-start gap-2 rounded-md border border-line px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-ground has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="mt-1 size-3.5 shrink-0 accent-accent outline-none"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span className={hasHelp ? 'font-medium' : ''}>{option.label}</span>
              {option.help !== undefined && <span className="block text-sm text-soft">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChoicesProps<Value extends string> {
  label: string;
  help?: string;
  options: readonly Option<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
}

/** Any of a few; what is chosen last stands last. */
export function Choices<Value extends string>({
  label,
  help,
  options,
  values,
  onChange,
}: ChoicesProps<Value>) {
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 p-0 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-7 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={values.includes(option.value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  checked ? [...values, option.value] : values.filter((value) => value !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
      {help !== undefined && <p className="text-sm text-soft">{help}</p>}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  help?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Switch({ label, help, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-7 cursor-pointer items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          aria-describedby={help === undefined ? undefined : id}
          className="relative h-5 w-9 shrink-0 cursor-pointer appearance-none rounded-full border border-edge bg-sunken transition-colors before:absolute before:top-0.5 before:left-0.5 before:size-3.5 before:rounded-full before:bg-edge before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 checked:before:bg-on-accent"
          checked={isOn}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {help !== undefined && (
        <p id={id} className="text-sm text-soft">
          {help}
        </p>
      )}
    </div>
  );
}
