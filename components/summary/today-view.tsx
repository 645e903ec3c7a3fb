import { useState } from 'react';
import { i18n } from '#i18n';
import type { FlagLine } from '@/lib/core/flag/flag-line';
import type { Settings } from '@/lib/core/settings/settings';
import { goTo } from '@/lib/platform/tabs';
import { allTabs } from '@/lib/storage/tabs';
import { useDb } from '../desk';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';
import { CrisisLines } from './crisis-lines';
import { FlagRow } from './flag-row';
import { HourBars } from './hour-bars';
import { LevelCounts } from './level-counts';
import { useToday, type TodaySoFar } from './use-today';

const mostShown = 5;

function Quiet({ today, isFirstRun }: Pick<TodaySoFar, 'today'> & { isFirstRun: boolean }) {
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

interface HeatedProps extends TodaySoFar {
  now: number;
  onOpen: (flag: FlagLine) => void;
}

function Heated({ today, crises, now, onOpen }: HeatedProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? today.flags : today.flags.slice(0, mostShown);
  return (
    <div className="flex flex-col gap-3 px-4 py-3">
      <LevelCounts counts={today.counts} unanswered={today.unanswered} />
      <HourBars hours={today.hours} />
      <CrisisLines crises={crises} />
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

/** What the store says of today; nothing until the settings are read, too: they say what is blurred. */
export function TodayView({ settings }: { settings: Settings | null }) {
  const db = useDb();
  const now = useNow();
  const soFar = useToday(now);
  const open = async (flag: FlagLine): Promise<void> => {
    const row = (await allTabs(db)).find(({ conversationKey }) => conversationKey === flag.conversationKey);
    await goTo(row?.tabId ?? null, flag.url);
    window.close();
  };
  if (soFar === undefined || settings === null) return null;
  return soFar.today.flags.length > 0 ? (
    <Heated {...soFar} now={now} onOpen={(flag) => void open(flag)} />
  ) : (
    <Quiet today={soFar.today} isFirstRun={settings.watched.length === 0} />
  );
}
