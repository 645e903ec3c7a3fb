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
