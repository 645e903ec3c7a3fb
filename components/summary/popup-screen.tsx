import { useState } from 'react';
import { i18n } from '#i18n';
import type { Flag } from '@/lib/core/flag';
import type { DaySummary } from '@/lib/core/summary';
import { openSidePanel } from '@/lib/platform/side-panel';
import { goTo } from '@/lib/platform/tabs';
import { allTabs } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { dateWords } from '../time';
import { Button } from '../ui/button';
import { Notice, Warning } from '../ui/notice';
import { useNow } from '../use-now';
import { useAppearance, useSettings } from '../use-settings';
import { useTab } from '../use-tab';
import { FlagRow } from './flag-row';
import { HourBars } from './hour-bars';
import { LevelCounts } from './level-counts';
import { PauseButton } from './pause-button';
import { SiteActions } from './site-actions';
import { useToday } from './use-today';

const mostShown = 5;

function Quiet({ today, isFirstRun }: { today: DaySummary; isFirstRun: boolean }) {
  if (today.comments === 0 && isFirstRun)
    return <Notice title={i18n.t('popup.firstTitle')}>{i18n.t('popup.firstRun')}</Notice>;
  return (
    <Notice icon="check" title={i18n.t('popup.quiet')}>
      {i18n.t('popup.quietRead', {
        comments: i18n.t('popup.comments', today.comments),
        pages: i18n.t('popup.pages', today.pages),
      })}
    </Notice>
  );
}

function Heated({ today, now, onOpen }: { today: DaySummary; now: number; onOpen: (flag: Flag) => void }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? today.flags : today.flags.slice(0, mostShown);
  return (
    <div className="flex flex-col gap-3 px-4 py-3">
      <LevelCounts counts={today.counts} unanswered={today.unanswered} />
      <HourBars hours={today.hours} />
      <ul aria-label={i18n.t('popup.list')} className="-mx-2">
        {shown.map((flag) => (
          <FlagRow key={flag.id} flag={flag} now={now} onOpen={onOpen} />
        ))}
      </ul>
      {shown.length < today.flags.length && (
        <Button look="quiet" className="self-start" onClick={() => setWhole(true)}>
          {i18n.t('popup.more', today.flags.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** Today in one look. */
export function PopupScreen() {
  const db = useDb();
  const settings = useSettings();
  useAppearance(settings);
  const now = useNow();
  const today = useToday(now);
  const tab = useTab();
  const [isSilent, setSilent] = useState(false);
  const open = async (flag: Flag): Promise<void> => {
    const row = (await allTabs(db)).find(({ conversationKey }) => conversationKey === flag.conversationKey);
    await goTo(row?.tabId ?? null, flag.url);
    window.close();
  };
  const openDesk = (): void => {
    // In the click, before anything is awaited: the browser otherwise refuses to open a panel.
    if (tab !== null) void openSidePanel(tab.id).then(() => window.close());
  };
  const isPaused = settings?.paused === true;
  return (
    <div className="w-[360px]">
      <header className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-4">
        <h1 className="grow text-sm">
          <span className="font-semibold">{i18n.t('popup.today')}</span>
          <span className="text-soft">, {dateWords(now)}</span>
        </h1>
        {settings !== null && <PauseButton isPaused={isPaused} onFailed={() => setSilent(true)} />}
      </header>
      {isSilent && <Warning>{i18n.t('panel.workerSilent')}</Warning>}
      <main className="min-h-32">
        {isPaused && <p className="bg-sunken px-4 py-2 text-sm text-soft">{i18n.t('popup.pausedText')}</p>}
        {today !== undefined &&
          settings !== null &&
          (today.flags.length > 0 ? (
            <Heated today={today} now={now} onOpen={(flag) => void open(flag)} />
          ) : (
            <Quiet today={today} isFirstRun={settings.watched.length === 0} />
          ))}
      </main>
      <footer className="flex flex-col gap-2 border-t border-line px-4 py-3">
        <SiteActions tabId={tab?.id ?? null} url={tab?.url ?? null} watched={settings?.watched ?? []} />
        <div className="flex items-center justify-between gap-2">
          <a
            href="/options.html"
            target="_blank"
            rel="noreferrer"
            className="-mx-2 inline-flex min-h-7 items-center rounded-md px-2 text-sm text-soft hover:text-ink"
          >
            {i18n.t('panel.settings')}
          </a>
          <Button onClick={openDesk} disabled={tab === null}>
            {i18n.t('popup.desk')}
          </Button>
        </div>
      </footer>
    </div>
  );
}
