import type { ReactNode } from 'react';

export interface SectionProps {
  id: string;
  title: string;
  help?: string;
  children: ReactNode;
}

/** A group of settings: what it is about on the left, the fields on the right, one under the other where narrow. */
export function Section({ id, title, help, children }: SectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-4 border-t border-line py-6 md:grid-cols-[220px_1fr]"
    >
      <div>
        <h2 id={id} className="scroll-mt-20 text-lg font-semibold">
          {title}
        </h2>
        {help !== undefined && <p className="mt-1 text-sm text-pretty text-soft">{help}</p>}
      </div>
      <div className="flex max-w-[440px] flex-col gap-5">{children}</div>
    </section>
  );
}
