import { aboutOf } from '@/lib/core/follow-up/reminders';
import { onAlarmSet } from '@/lib/platform/alarms';
import { reportFailure } from '@/lib/platform/log';
import { closeNotification, onNotificationClicked } from '@/lib/platform/notifications';
import { onPermissionsChanged } from '@/lib/platform/permissions';
import { goTo, screenAddress } from '@/lib/platform/tabs';
import { getFlag } from '@/lib/storage/flags';
import { tabsShowing } from '@/lib/storage/tabs';
import type { ComposedWorker } from './compose';
import { reminderAlarm } from './compose-watch';

/** What wakes the worker for reminders, and the click on one: to its thread, or to the desk. */
export function answerReminders({ db, watch }: ComposedWorker): void {
  async function open(id: string): Promise<void> {
    await closeNotification(id);
    const to = aboutOf(id);
    if (to?.kind === 'crisis')
      return goTo(null, screenAddress(`/desk.html#crises/${encodeURIComponent(to.about)}`));
    const flag = to === null ? null : await getFlag(db, to.about);
    if (flag === null) return goTo(null, screenAddress('/desk.html#today'));
    const [tabId] = await tabsShowing(db, flag.conversationKey);
    return goTo(tabId ?? null, flag.url);
  }
  const clicked = (id: string): void => reportFailure('opening what a reminder is about', open(id));
  onNotificationClicked(clicked);
  onPermissionsChanged(() => {
    onNotificationClicked(clicked);
    reportFailure('reminding', watch.ring());
  });
  onAlarmSet(reminderAlarm, () => reportFailure('reminding', watch.look()));
}
