import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, markedWords, rows, screen, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, postAddress, redditPage } from './pages/reddit';
import { giveRoom, takeRoom } from './room';

const wait = { timeout: 20_000 };

describe('a full disk', () => {
  let browser: Driven;
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, {
      [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated.slice(0, 3)]),
    });
  });
  afterAll(() => browser?.context.close());

  it('is said in the settings, and what was saved before stays', async () => {
    const full = await takeRoom(browser);
    const options = await screen(browser, 'options');
    const name = options.getByLabel(browser.words('options.name'), { exact: true });
    await name.fill('Rue Verte');
    await options.getByText(browser.words('options.full')).waitFor();
    expect(await rows(browser, 'settings')).toMatchObject([
      { brands: [{ name: '' }], watched: ['https://www.reddit.com/*'] },
    ]);
    await giveRoom(browser, full);
    await name.fill('Rue Verte et filles');
    await options.getByText(browser.words('options.saved'), { exact: true }).waitFor();
    expect(await rows(browser, 'settings')).toMatchObject([
      { brands: [{ name: 'Rue Verte et filles' }], watched: ['https://www.reddit.com/*'] },
    ]);
    await options.close();
  });

  it('is said in the panel, and what came meanwhile is kept once there is room', async () => {
    const full = await takeRoom(browser);
    const page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
    await page.waitForTimeout(1500);
    expect(await rows(browser, 'flags')).toEqual([]);
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    await panel.getByText(browser.words('panel.storageFull')).waitFor();
    await giveRoom(browser, full);
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
