import { useId, useState, type ReactNode } from 'react';

export const box =
  'w-full rounded-md border border-edge bg-ground px-2.5 py-1.5 text-base text-ink placeholder:text-soft focus-visible:outline-offset-0';

interface FieldProps {
  label: string;
  help?: string;
  error?: string | null;
  children: (described: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ReactNode;
}

/** A label above, help and what is wrong below, joined for those who listen. */
export function Field({ label, help, error = null, children }: FieldProps) {
  const id = useId();
  const described = [help === undefined ? '' : `${id}-help`, error === null ? '' : `${id}-error`]
    .join(' ')
    .trim();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error !== null,
      })}
      {help !== undefined && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} role="alert" className="text-sm text-severe">
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  /** Beside the box: the button that takes what was typed. */
  action?: ReactNode;
  label: string;
  help?: string;
  error?: string | null;
  placeholder?: string;
  /** Not to be read over the user's shoulder. */
  isSecret?: boolean;
  onLeave?: () => void;
  value: string;
  onChange: (value: string) => void;
}

export function TextField({
  value,
  placeholder,
  isSecret = false,
  onLeave,
  onChange,
  action,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(joined) => (
        <div className="flex gap-2">
          <input
            {...joined}
            type={isSecret ? 'password' : 'text'}
            autoComplete="off"
            className={box}
            placeholder={placeholder}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onLeave}
          />
          {action}
        </div>
      )}
    </Field>
  );
}

const linesOf = (text: string): string[] => [
  ...new Set(text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))),
];

interface LinesFieldProps {
  label: string;
  help?: string;
  error?: string | null;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** A list, one a line. The text as typed is the field's own: a new empty line is no entry yet, but must stay. */
export function LinesField({ value, onChange, ...field }: LinesFieldProps) {
  const [text, setText] = useState(value.join('\n'));
  const isStale = linesOf(text).join('\n') !== value.join('\n');
  const shown = isStale ? value.join('\n') : text;
  return (
    <Field {...field}>
      {(joined) => (
        <textarea
          {...joined}
          rows={Math.min(8, Math.max(2, shown.split('\n').length))}
          className={box}
          value={shown}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onChange(linesOf(event.currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}

interface RangeFieldProps {
  label: string;
  from: string;
  to: string;
  /** What the position means, for those who hear it. */
  said: string;
  /** 0–1. */
  value: number;
  onChange: (value: number) => void;
}

export function RangeField({ label, from, to, said, value, onChange }: RangeFieldProps) {
  return (
    <Field label={label}>
      {(joined) => (
        <div className="flex items-center gap-3">
          <span aria-hidden="true" className="text-sm text-soft">
            {from}
          </span>
          <input
            {...joined}
            type="range"
            min="0"
            max="100"
            step="10"
            aria-valuetext={said}
            className="h-7 min-w-0 grow accent-accent"
            value={Math.round(value * 100)}
            onChange={(event) => onChange(event.currentTarget.valueAsNumber / 100)}
          />
          <span aria-hidden="true" className="text-sm text-soft">
            {to}
          </span>
        </div>
      )}
    </Field>
  );
}

interface SelectFieldProps<Value extends string> {
  label: string;
  help?: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  ...field
}: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(joined) => (
        <select
          {...joined}
          className={box}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type TextAreaFieldProps = Omit<TextFieldProps, 'action'>;

/** Some sentences. */
export function TextAreaField({ value, placeholder, onChange, ...field }: TextAreaFieldProps) {
  return (
    <Field {...field}>
      {(joined) => (
        <textarea
          {...joined}
          rows={4}
          className={box}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface NumberFieldProps {
  label: string;
  help?: string;
  placeholder?: string;
  /** Null: left empty. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number from one on, or none. */
export function NumberField({ value, placeholder, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(joined) => (
        <input
          {...joined}
          type="number"
          min="1"
          inputMode="numeric"
          className={box}
          placeholder={placeholder}
          value={value ?? ''}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onChange(Number.isFinite(valueAsNumber) && valueAsNumber >= 1 ? Math.floor(valueAsNumber) : null)
          }
        />
      )}
    </Field>
  );
}
