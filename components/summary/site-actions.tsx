import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { patternOf, requestOrigin } from '@/lib/platform/permissions';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { siteName } from '../settings/reading/site-pattern';
import { Said } from '../ui/said';

interface SiteActionsProps {
  tabId: number | null;
  /** Null where nothing allows us to know it. */
  url: string | null;
  watched: readonly string[];
  /** The screen's one thing to do: a primary button. */
  isLead?: boolean;
  /** Under a notice: in the middle, and without the site's name. */
  isCentred?: boolean;
}

type Said = 'popup.refused' | 'popup.notStarted' | 'popup.reading' | 'panel.workerSilent';

/** Watch this site, or read this page once; what came of it stands below. */
export function SiteActions({ tabId, url, watched, isLead = false, isCentred = false }: SiteActionsProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const pattern = url === null ? null : patternOf(url);
  const isWatched = pattern !== null && watched.includes(pattern);
  const watch = (): void => {
    if (pattern === null) return;
    // The browser's question must be asked in the click itself, before anything is awaited.
    void requestOrigin(pattern).then(async (granted) => {
      if (!granted) return setSaid('popup.refused');
      const asked = await ask('site.watch', { pattern, tabId });
      return setSaid(asked.ok ? (asked.value.watched ? null : 'popup.refused') : 'panel.workerSilent');
    });
  };
  const unwatch = async (): Promise<void> => {
    if (pattern === null) return;
    const asked = await ask('site.unwatch', { pattern });
    setSaid(asked.ok ? null : 'panel.workerSilent');
  };
  const readOnce = async (): Promise<void> => {
    if (tabId === null) return;
    const asked = await ask('page.read-once', { tabId });
    setSaid(!asked.ok ? 'panel.workerSilent' : asked.value.started ? 'popup.reading' : 'popup.notStarted');
  };
  if (pattern === null && tabId === null)
    return <p className="text-sm text-soft">{i18n.t('popup.noSite')}</p>;
  return (
    <div className={`flex flex-wrap items-center gap-x-2 gap-y-1 ${isCentred ? 'justify-center' : ''}`}>
      {!isCentred && pattern !== null && (
        <p className="w-full truncate text-sm" title={siteName(pattern)}>
          <span className="font-medium">{i18n.t('popup.site')}</span>
          <span className="text-soft"> · {siteName(pattern)}</span>
        </p>
      )}
      {isWatched ? (
        <>
          <span className="inline-flex items-center gap-1 text-sm font-medium text-accent">
            <Icon name="check" size={14} />
            {i18n.t('popup.watched')}
          </span>
          <Button look="quiet" onClick={() => void unwatch()}>
            {i18n.t('popup.unwatch')}
          </Button>
        </>
      ) : (
        <>
          {pattern !== null && (
            <Button look={isLead ? 'primary' : 'plain'} onClick={watch}>
              {i18n.t('popup.watch')}
            </Button>
          )}
          <Button look="quiet" onClick={() => void readOnce()}>
            {i18n.t('popup.readOnce')}
          </Button>
        </>
      )}
      <Said className="w-full text-soft">{said !== null && i18n.t(said)}</Said>
    </div>
  );
}
