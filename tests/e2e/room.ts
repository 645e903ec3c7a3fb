import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { screen, type Driven } from './harness';

/** Chromium goes on granting what it granted before for up to half a minute: tries until a write is refused. */
const hasRoom = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('probe');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('any'));
    opening.addEventListener('error', () => resolve(false));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('any', 'readwrite');
      writing.objectStore('any').put('x'.repeat(4000), 'x');
      writing.addEventListener('complete', () => resolve(true));
      writing.addEventListener('abort', () => resolve(false));
      opening.result.close();
    });
  });

/** All room taken, as the browser's own quota does; it lasts as long as the screen whose session took it. */
export async function takeRoom(browser: Driven): Promise<Page> {
  const full = await screen(browser, 'options');
  const session = await browser.context.newCDPSession(full);
  await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize: 1 });
  await expect.poll(() => full.evaluate(hasRoom), { timeout: 55_000, interval: 1000 }).toBe(false);
  return full;
}

/** @param full the screen that took the room */
export async function giveRoom(browser: Driven, full: Page): Promise<void> {
  const session = await browser.context.newCDPSession(full);
  await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin });
  await full.close();
}
