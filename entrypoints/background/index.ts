import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/lib/platform/alarms';
import { askPage } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { onCommand } from '@/lib/platform/commands';
import { onStart } from '@/lib/platform/lifecycle';
import { reportFailure } from '@/lib/platform/log';
import { onManagedChanged } from '@/lib/platform/managed';
import { onPermissionsChanged } from '@/lib/platform/permissions';
import { tellDoubt, tellProblem } from '@/lib/platform/problems';
import { openSidePanel } from '@/lib/platform/side-panel';
import { onTabClosed } from '@/lib/platform/tabs';
import { purgeAll } from '@/lib/storage/purge-figures';
import { dropTab, dropTabsBefore } from '@/lib/storage/tabs';
import { answerAll } from './answer-all';
import { composeWorker } from './compose';

const twiceADay = 12 * 60;
/** Crises fall quiet, and targets pass, while no page sends anything. */
const everyQuarter = 15;

/** All listeners stand before anything is awaited: the event that wakes the worker is delivered at once. */
export default defineBackground(() => {
  const wokeAt = now();
  const worker = composeWorker();
  const { db, pages, reader, settings, crises, purging } = worker;
  answerAll(worker);
  const followPolicy = (): Promise<void> => settings.apply().then(() => pages.reconcile());

  onStart(() => {
    const started = dropTabsBefore(db, wokeAt).then(() => pages.reconcile());
    reportFailure('starting', started);
    reportFailure('following the policy', followPolicy());
  });
  onManagedChanged(() => {
    settings.changed();
    reportFailure('following the policy', followPolicy());
  });
  onPermissionsChanged(() => reportFailure('after a change of permissions', pages.reconcile()));
  onTabClosed((tabId) => {
    reader.moved(tabId);
    reportFailure(
      'closing a tab',
      Promise.all([dropTab(db, tabId), tellProblem(tabId, null), tellDoubt(tabId, null)]),
    );
  });
  onCommand((command, tabId) => {
    if (command === 'open-panel') reportFailure(command, openSidePanel(tabId));
    else {
      const to = command === 'next-thread' ? 'next' : 'previous';
      reportFailure(command, askPage(tabId, 'page.go', { to }));
    }
  });
  onAlarm('crises', everyQuarter, () => reportFailure('gathering crises', crises.gather()));
  onAlarm('purge', twiceADay, () => {
    const purged = purging(async () => purgeAll(db, await settings.read(), now()));
    reportFailure('letting go of old threads', purged);
  });
});
