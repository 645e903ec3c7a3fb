import { box, Field } from './field';

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

interface NumberFieldProps {
  label: string;
  help?: string;
  placeholder?: string;
  /** Null: left empty. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** What a field of numbers holds: a whole number from one on, or none. */
export const wholeFrom1 = (value: number): number | null =>
  Number.isFinite(value) && value >= 1 ? Math.floor(value) : null;

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
          onChange={({ currentTarget: { valueAsNumber } }) => onChange(wholeFrom1(valueAsNumber))}
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
