import { browser } from 'wxt/browser';

/** As the store shows it: `0.1.0`. */
export const productVersion = (): string => browser.runtime.getManifest().version;

/** Calls back when the browser starts and when Accalmie is installed or updated; not each time the worker wakes. */
export function onStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
  browser.runtime.onInstalled.addListener(started);
}
