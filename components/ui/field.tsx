import { useId, type ReactNode } from 'react';

/** A box of its own line. */
export const box =
  'w-full rounded-md border border-edge bg-ground px-2.5 py-1.5 text-base text-ink placeholder:text-soft focus-visible:outline-offset-0';

/** A small one, in a line of text or of buttons. */
export const slimBox = 'min-h-8 rounded-md border border-edge bg-ground px-2 text-ink';

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
