import type { ReactNode } from 'react';

interface PartProps {
  id: string;
  title: string;
  /** Nothing stands in it but fields to fill: paper does without. */
  isEmpty?: boolean;
  children: ReactNode;
}

/** A titled part of a review, named for those who jump between parts. */
export function Part({ id, title, isEmpty = false, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={`flex flex-col gap-2 ${isEmpty ? 'print:hidden' : ''}`}>
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
