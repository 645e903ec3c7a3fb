import { useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/platform/bus';
import { patternOf } from '@/lib/platform/permissions';
import { SiteActions } from '../summary/site-actions';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Page } from './use-page';

/** Everything stands still because the user asked for it: say so, and offer to go on. */
export function PausedNotice() {
  const [hasFailed, setFailed] = useState(false);
  const resume = async (): Promise<void> => setFailed(!(await ask('reading.resume', {})).ok);
  return (
    <Notice
      icon="pause"
      title={i18n.t('panel.pausedTitle')}
      action={
        <Button look="primary" onClick={() => void resume()}>
          {i18n.t('popup.resume')}
        </Button>
      }
    >
      {i18n.t(hasFailed ? 'panel.workerSilent' : 'panel.pausedText')}
    </Notice>
  );
}

/** A page without a flagged thread: quiet, still looking, not read, or not readable, each with what to do next. */
export function PageNotice({ page, watched }: { page: Page; watched: readonly string[] }) {
  const { row, tab } = page;
  const url = tab.url ?? row?.url ?? null;
  if (row?.active === true && row.commentsRead > 0) {
    return (
      <Notice icon="check" title={i18n.t('panel.quietTitle')}>
        <p>{i18n.t('panel.quietRead', row.commentsRead)}</p>
        <p>{i18n.t('panel.quietMore')}</p>
      </Notice>
    );
  }
  if (row?.active === true) {
    return (
      <Notice icon="eye" title={i18n.t('panel.waitingTitle')}>
        {i18n.t('panel.waitingText')}
      </Notice>
    );
  }
  // Without permission the browser keeps the address from us: only a click on our own button in its bar tells it.
  if (url === null) {
    return (
      <Notice icon="eye" title={i18n.t('panel.unreadTitle')}>
        {i18n.t('panel.unreadToolbar')}
      </Notice>
    );
  }
  if (patternOf(url) === null) {
    return <Notice title={i18n.t('panel.unreadableTitle')}>{i18n.t('panel.unreadableText')}</Notice>;
  }
  return (
    <Notice
      icon="eye"
      title={i18n.t('panel.unreadTitle')}
      action={<SiteActions tabId={tab.id} url={url} watched={watched} isLead isCentred />}
    >
      {i18n.t('panel.unreadText')}
    </Notice>
  );
}
