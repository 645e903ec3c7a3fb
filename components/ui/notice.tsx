import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface NoticeProps {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** A screen with nothing to list: what is so, and what to do next. */
export function Notice({ icon = 'wave', title, children, action }: NoticeProps) {
  return (
    <section className="flex flex-col items-center gap-3 px-6 py-10 text-center">
      <span className="flex size-10 items-center justify-center rounded-full bg-accent-ground text-accent">
        <Icon name={icon} size={20} />
      </span>
      <h2 className="text-lg font-semibold text-balance">{title}</h2>
      {children !== undefined && <div className="text-soft max-w-[42ch] text-pretty">{children}</div>}
      {action !== undefined && <div className="mt-1 flex flex-wrap justify-center gap-2">{action}</div>}
    </section>
  );
}

/** One line above the work, for what went wrong; read out at once. */
export function Warning({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div
      role="alert"
      className="forced-edge flex flex-wrap items-center gap-x-3 bg-minor-ground px-4 py-2 text-sm text-minor"
    >
      <span className="grow basis-60">{children}</span>
      {action}
    </div>
  );
}
