import { browser } from 'wxt/browser';

/** `https://www.reddit.com/r/x` → `https://www.reddit.com/*`; null for pages that can't be read at all. */
export function patternOf(url: string): string | null {
  const { protocol, hostname } = URL.parse(url) ?? {};
  // Match patterns know no port: they hold for every port of the host.
  return hostname && (protocol === 'https:' || protocol === 'http:') ? `${protocol}//${hostname}/*` : null;
}

export const hasOrigin = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Shows the browser's own question: call it in the click, before anything is awaited. */
export const requestOrigin = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

/**
 * As `requestOrigin`, for a server that is sent texts. Firefox asks along whether what is on a page may leave the
 * device; Chrome knows no such question and refuses to hear it.
 */
export function requestModelOrigin(pattern: string, leavesDevice: boolean): Promise<boolean> {
  const wanted = { origins: [pattern], data_collection: ['websiteContent'] };
  return import.meta.env.FIREFOX && leavesDevice
    ? browser.permissions.request(wanted)
    : requestOrigin(pattern);
}

/** False where the browser keeps it: a build for tests holds its origins from the start. */
export const removeOrigin = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] }).catch(() => false);

export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
