import type { Ref } from 'react';
import type { Option } from './choice';
import { Field, slimBox } from './field';

interface SelectProps<Value extends string> {
  ref?: Ref<HTMLSelectElement>;
  id?: string;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean;
  className?: string;
  /** Words of the row that stands for no choice; without it there is none. */
  none?: string | undefined;
  options: readonly Option<Value>[];
  /** Null: nothing is chosen. */
  value: Value | null;
  onPick: (value: Value | null) => void;
}

/** One of many, or of a few where radio buttons would take too much room. */
export function Select<Value extends string>({
  options,
  value,
  none,
  className = '',
  onPick,
  ...named
}: SelectProps<Value>) {
  return (
    <select
      {...named}
      className={`${slimBox} ${className}`}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onPick(options.find((option) => option.value === currentTarget.value)?.value ?? null)
      }
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  help?: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** With its label above. */
export function SelectField<Value extends string>({
  options,
  value,
  onChange,
  ...field
}: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(joined) => (
        <Select
          {...joined}
          className="w-full"
          options={options}
          value={value}
          onPick={(picked) => {
            if (picked !== null) onChange(picked);
          }}
        />
      )}
    </Field>
  );
}
