import type { ReactNode } from 'react';
import { Icon } from './icon';

interface DisclosureProps {
  label: ReactNode;
  children: ReactNode;
  className?: string;
  /** Open at first; then it is the user's. */
  open?: boolean;
}

/** One step further down: the browser's own details element, so that it is found by search and by keyboard. */
export function Disclosure({ label, children, className = '', open = false }: DisclosureProps) {
  return (
    <details className={className} open={open}>
      <summary className="-mx-2 inline-flex min-h-7 items-center gap-1 rounded-md px-2 text-sm text-soft hover:bg-sunken hover:text-ink">
        {label}
        {/* Its own state only: one may stand within another. */}
        <span className="transition-transform [[open]>summary>&]:rotate-180">
          <Icon name="down" size={14} />
        </span>
      </summary>
      <div className="pt-1">{children}</div>
    </details>
  );
}
