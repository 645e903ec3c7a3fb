import type { ComponentProps } from 'react';

const looks = {
  primary:
    'bg-accent text-on-accent font-medium hover:bg-accent-strong disabled:bg-line disabled:text-soft px-4 min-h-8',
  plain: 'border border-line bg-ground text-ink hover:bg-sunken disabled:text-soft px-3 min-h-8',
  quiet: 'text-soft hover:text-ink hover:bg-sunken px-2 min-h-7',
  danger: 'border border-severe text-severe hover:bg-severe-ground px-3 min-h-8',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof looks;
}

/** One primary button a screen; everything else is plain or quiet. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`forced-edge inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md text-sm transition-colors ${looks[look]} ${className}`}
      {...rest}
    />
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  label: string;
}

/** A button that shows a sign only: its label is its name and its tooltip. */
export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft transition-colors hover:bg-sunken hover:text-ink disabled:opacity-50 ${className}`}
      {...rest}
    />
  );
}
