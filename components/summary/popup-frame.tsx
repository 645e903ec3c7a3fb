import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { dateWords } from '../time';
import { useNow } from '../use-now';

interface PopupFrameProps {
  /** What stands at the right of the title. */
  action?: ReactNode;
  children?: ReactNode;
}

/** The popup's width and title. A module of its own: it is drawn before the database is loaded. */
export function PopupFrame({ action, children }: PopupFrameProps) {
  const now = useNow();
  return (
    <div className="min-h-48 w-[360px]">
      <header className="flex min-h-12 items-center gap-2 border-b border-line py-2 pr-2 pl-4">
        <h1 className="grow text-sm">
          <span className="font-semibold">{i18n.t('popup.today')}</span>
          <span className="text-soft">, {dateWords(now)}</span>
        </h1>
        {action}
      </header>
      {children}
    </div>
  );
}
