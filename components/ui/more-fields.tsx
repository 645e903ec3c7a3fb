import type { Option } from './choice';
import { box, Field } from './field';

interface SelectFieldProps<Value extends string> {
  label: string;
  help?: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of many, or of a few where radio buttons would take too much room. */
export function SelectField<Value extends string>({
  options,
  value,
  onChange,
  ...field
}: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(joined) => (
        <select
          {...joined}
          className="min-h-8 w-full rounded-md border border-edge bg-ground px-2 text-ink"
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

interface AreaFieldProps {
  label: string;
  help?: string;
  error?: string | null;
  rows?: number;
  /** Of the text, for spelling and screen readers. */
  lang?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A text of several lines. */
export function AreaField({ value, onChange, rows = 3, lang, ...field }: AreaFieldProps) {
  return (
    <Field {...field}>
      {(joined) => (
        <textarea
          {...joined}
          rows={rows}
          lang={lang}
          dir="auto"
          className={box}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface DateFieldProps {
  label: string;
  help?: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (value: string) => void;
}

export function DateField({ value, onChange, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(joined) => (
        <input
          {...joined}
          type="date"
          className={box}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
