import { useState } from 'react';
import { i18n } from '#i18n';
import { openSidePanel } from '@/lib/platform/side-panel';
import { Button } from '../ui/button';
import { Warning } from '../ui/notice';
import { useAppearance, useSettings } from '../use-settings';
import { useTab } from '../use-tab';
import { PauseButton } from './pause-button';
import { PageProblem } from './page-problem';
import { PopupFrame } from './popup-frame';
import { ReportPage } from './report-page';
import { SiteActions } from './site-actions';
import { TodayView } from './today-view';

/** Today in one look. */
export function PopupScreen() {
  const settings = useSettings();
  useAppearance(settings);
  const tab = useTab();
  const [isSilent, setSilent] = useState(false);
  const openPanel = (): void => {
    // In the click, before anything is awaited: the browser otherwise refuses to open a panel.
    if (tab !== null) void openSidePanel(tab.id).then(() => window.close());
  };
  const isPaused = settings?.paused === true;
  return (
    <PopupFrame
      action={settings !== null && <PauseButton isPaused={isPaused} onFailed={() => setSilent(true)} />}
    >
      {isSilent && <Warning>{i18n.t('panel.workerSilent')}</Warning>}
      {tab !== null && <PageProblem tabId={tab.id} />}
      <main className="min-h-32">
        {isPaused && <p className="bg-sunken px-4 py-2 text-sm text-soft">{i18n.t('popup.pausedText')}</p>}
        <TodayView settings={settings} />
      </main>
      <footer className="flex flex-col gap-2 border-t border-line px-4 py-3">
        <SiteActions
          tabId={tab?.id ?? null}
          url={tab?.url ?? null}
          watched={settings?.watched ?? []}
          isLead={settings?.watched.length === 0}
        />
        {tab !== null && <ReportPage tabId={tab.id} />}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span className="-mx-2 flex">
            <PageLink href="/options.html" text={i18n.t('panel.settings')} />
            <PageLink href="/desk.html" text={i18n.t('popup.desk')} />
          </span>
          <Button className="grow" onClick={openPanel} disabled={tab === null}>
            {i18n.t('popup.panel')}
          </Button>
        </div>
      </footer>
    </PopupFrame>
  );
}

function PageLink({ href, text }: { href: string; text: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-7 items-center rounded-md px-2 whitespace-nowrap text-sm text-soft hover:text-ink"
    >
      {text}
    </a>
  );
}
