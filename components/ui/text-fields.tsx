import { useState, type ReactNode } from 'react';
import { box, Field } from './field';

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

interface TextAreaFieldProps {
  label: string;
  help?: string;
  error?: string | null;
  placeholder?: string;
  rows?: number;
  /** Of the text, for spelling and screen readers. */
  lang?: string;
  value: string;
  onChange: (value: string) => void;
}

/** Some sentences. */
export function TextAreaField({
  value,
  placeholder,
  rows = 3,
  lang,
  onChange,
  ...field
}: TextAreaFieldProps) {
  return (
    <Field {...field}>
      {(joined) => (
        <textarea
          {...joined}
          rows={rows}
          lang={lang}
          dir="auto"
          className={box}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
