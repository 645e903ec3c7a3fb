import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, markedWords, rows, screen, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, postAddress, redditPage } from './pages/reddit';

const wait = { timeout: 20_000 };

describe('a full disk', () => {
  let browser: Driven;
  /** Takes or gives room, as the browser's own quota does. */
  const setRoom = async (bytes: number | undefined): Promise<void> => {
    const page = await screen(browser, 'options');
    const session = await browser.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: browser.origin,
      ...(bytes === undefined ? {} : { quotaSize: bytes }),
    });
    // The override ends with the session that made it: keep both while it must hold.
    if (bytes === undefined) await page.close();
  };
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, {
      [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated.slice(0, 3)]),
    });
  });
  afterAll(() => browser?.context.close());

  it('is said in the panel, and what came meanwhile is kept once there is room', async () => {
    await setRoom(1);
    const page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
    await page.waitForTimeout(1500);
    expect(await rows(browser, 'flags')).toEqual([]);
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    await panel.getByText(browser.words('panel.storageFull')).waitFor();
    await setRoom(undefined);
    await page.evaluate(
      (html) => globalThis.addComments(html, 't1_a1'),
      commentsHtml('hot1', heated.slice(3), 'a1'),
    );
    await expect
      .poll(async () => (await rows(browser, 'flags'))[0]?.['commentCount'], wait)
      .toBe(heated.length);
    expect(await markedWords(page)).toContain('thieves');
    await expect.poll(() => panel.getByText(browser.words('panel.storageFull')).count(), wait).toBe(0);
  });
});
