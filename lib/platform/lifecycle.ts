import { browser } from 'wxt/browser';

/** Calls back when the browser starts and when Accalmie is installed or updated; not each time the worker wakes. */
export function onStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
  browser.runtime.onInstalled.addListener(started);
}
