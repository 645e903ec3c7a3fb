import { browser } from 'wxt/browser';

/** Runs something again and again, however often the worker dies in between. Call it at the top level. */
export function onAlarm(name: string, periodInMinutes: number, rang: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rang();
  });
  // An alarm that is made anew starts its period again and would never ring in a worker that often wakes.
  void browser.alarms.get(name).then((alarm) => {
    if (alarm === undefined) void browser.alarms.create(name, { periodInMinutes });
  });
}

/** Rings once at a time (ISO 8601; at once where it is over), in place of what was set before; null: not at all. */
export async function setAlarm(name: string, at: string | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Date.parse(at) });
}

/** For an alarm that `setAlarm` sets. Call it at the top level. */
export function onAlarmSet(name: string, rang: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rang();
  });
}
