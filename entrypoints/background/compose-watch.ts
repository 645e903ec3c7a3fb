import { followUp } from '@/lib/app/follow-up';
import { remind, type RemindPorts } from '@/lib/app/remind';
import type { Turns } from '@/lib/app/turns';
import type { Settings } from '@/lib/core/settings/settings';
import { setAlarm } from '@/lib/platform/alarms';
import { showWaiting } from '@/lib/platform/badge';
import { minuteOfDay, now } from '@/lib/platform/clock';
import { notify } from '@/lib/platform/notifications';
import type { Db } from '@/lib/storage/db';
import { followUpStore, reminderStore } from '@/lib/storage/watch-store';
import { reminderWords } from './reminder-words';

export const reminderAlarm = 'reminders';

/** What happens to answered threads while nobody looks, and who is told. */
export function composeWatch(db: Db, turns: Turns, settings: () => Promise<Settings>) {
  const following = { turns, now, store: followUpStore(db) };
  const reminding: RemindPorts = {
    turns,
    now,
    minuteOfDay,
    settings,
    store: reminderStore(db),
    show: (due) => {
      const [first] = due;
      return due.length === 1 && first !== undefined
        ? notify(first.id, reminderWords(due))
        : notify('several', reminderWords(due));
    },
    wakeAt: (at) => setAlarm(reminderAlarm, at),
    showWaiting,
  };
  const ring = (): Promise<void> => remind(reminding);
  return { ring, look: (): Promise<void> => followUp(following).then(ring) };
}
