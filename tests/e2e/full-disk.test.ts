import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, markedWords, rows, screen, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, postAddress, redditPage } from './pages/reddit';

const wait = { timeout: 20_000 };

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

describe('a full disk', () => {
  let browser: Driven;
  let full: Page | undefined;
  /** Takes all room, as the browser's own quota does; the override lasts as long as the session that made it. */
  const fill = async (): Promise<void> => {
    full = await screen(browser, 'options');
    const session = await browser.context.newCDPSession(full);
    await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize: 1 });
    await expect.poll(() => full?.evaluate(hasRoom), { timeout: 55_000, interval: 1000 }).toBe(false);
  };
  const empty = async (): Promise<void> => {
    const session = await browser.context.newCDPSession(full ?? (await screen(browser, 'options')));
    await session.send('Storage.overrideQuotaForOrigin', { origin: browser.origin });
    await full?.close();
  };
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, {
      [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated.slice(0, 3)]),
    });
  });
  afterAll(() => browser?.context.close());

  it('is said in the settings, and what was saved before stays', async () => {
    await fill();
    const options = await screen(browser, 'options');
    const name = options.getByLabel(browser.words('options.name'), { exact: true });
    await name.fill('Rue Verte');
    await options.getByText(browser.words('options.full')).waitFor();
    expect(await rows(browser, 'settings')).toMatchObject([
      { brands: [{ name: '' }], watched: ['https://www.reddit.com/*'] },
    ]);
    await empty();
    await name.fill('Rue Verte et filles');
    await options.getByText(browser.words('options.saved'), { exact: true }).waitFor();
    expect(await rows(browser, 'settings')).toMatchObject([
      { brands: [{ name: 'Rue Verte et filles' }], watched: ['https://www.reddit.com/*'] },
    ]);
    await options.close();
  });

  it('is said in the panel, and what came meanwhile is kept once there is room', async () => {
    await fill();
    const page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
    await page.waitForTimeout(1500);
    expect(await rows(browser, 'flags')).toEqual([]);
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    await panel.getByText(browser.words('panel.storageFull')).waitFor();
    await empty();
    await page.evaluate(
      (html) => globalThis.addComments(html, 't1_a1'),
      commentsHtml('hot1', heated.slice(3), 'a1'),
    );
    await expect
      .poll(async () => (await rows(browser, 'flags'))[0]?.['commentCount'], wait)
      .toBe(heated.length);
    expect(await markedWords(page)).toContain('thieves');
    await expect.poll(() => panel.getByText(browser.words('panel.storageFull')).count(), wait).toBe(0);
  }, 120_000);
});
