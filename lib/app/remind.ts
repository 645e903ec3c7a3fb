import {
  dueReminders,
  occasions,
  remindHours,
  type Remindable,
  type Reminder,
} from '@/lib/core/follow-up/reminders';
import type { Result } from '@/lib/core/result';
import type { Settings } from '@/lib/core/settings/settings';
import { isUnanswered } from '@/lib/core/flag/urgency';
import type { Turns } from './turns';

export interface RemindPorts {
  turns: Turns;
  now(): string;
  /** Of a time, where the user is: 0–1439. */
  minuteOfDay(iso: string): number;
  settings(): Promise<Pick<Settings, 'reminders' | 'paused'>>;
  store: {
    remindable(since: string): Promise<Remindable>;
    shown(ids: readonly string[]): Promise<ReadonlySet<string>>;
    put(rows: readonly { id: string; at: string }[]): Promise<Result<void, 'full'>>;
  };
  /** Shows one, or several as one; false where the browser does not let us. */
  show(due: readonly Reminder[]): Promise<boolean>;
  /** Wakes the worker at that time; null: not for this. */
  wakeAt(iso: string | null): Promise<void>;
  /** Puts on the icon how many threads wait; 0 takes it away. */
  showWaiting(count: number): Promise<void>;
}

/**
 * Shows what is due and sets the clock for what comes next. A reminder is stored before it is shown: a worker that is
 * stopped in between leaves one unshown, whose thread the icon still counts, rather than show one twice.
 */
export const remind = (ports: RemindPorts): Promise<void> =>
  ports.turns.take('reminders', async () => {
    const { store } = ports;
    const now = ports.now();
    const { paused, reminders } = await ports.settings();
    const since = new Date(Date.parse(now) - remindHours * 3_600_000).toISOString();
    const remindable = await store.remindable(since);
    const waiting = remindable.flags.filter(isUnanswered).length;
    await ports.showWaiting(reminders.counts && !paused ? waiting : 0);
    if (!reminders.isOn || paused) return ports.wakeAt(null);
    const all = occasions(remindable);
    const shown = await store.shown(all.map(({ id }) => id));
    const { due, nextAt } = dueReminders(all, shown, reminders.quiet, now, ports.minuteOfDay(now));
    await ports.wakeAt(nextAt);
    if (due.length === 0) return undefined;
    // On a full disk nothing would remember it: better unshown than shown every quarter of an hour.
    const stored = await store.put(due.map(({ id }) => ({ id, at: now })));
    if (stored.ok) await ports.show(due);
    return undefined;
  });
