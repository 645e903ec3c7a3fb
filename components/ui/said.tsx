import type { ReactNode } from 'react';

/** What just happened, read out politely. Always in the page, so that what is put in is heard; empty it takes no room. */
export function Said({ children, className = 'text-accent' }: { children: ReactNode; className?: string }) {
  return <output className={`block text-sm empty:hidden ${className}`}>{children}</output>;
}
