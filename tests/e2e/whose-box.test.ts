import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, rows, screen, serveAt, type Driven } from './harness';
import { heated, postAddress, redditPage } from './pages/reddit';
import { statusPage, statusUrl } from './pages/x';

const wait = { timeout: 20_000 };
const shots = process.env['ACCALMIE_SHOTS'];

const composer = (label: string): string =>
  `<shreddit-composer style="display:block"><div contenteditable="true" role="textbox" aria-label="${label}" style="white-space:pre-wrap;border:1px solid #888;min-height:40px"></div><button onclick="document.documentElement.dataset.sent=1">Comment</button></shreddit-composer>`;
const postUrl = postAddress('box1');
/** Long enough that the thread stands far below what is in sight. */
const reddit = redditPage('box1', 'Battery troubles', heated)
  .replace('</shreddit-post>', `</shreddit-post>${composer('all')}<div style="height:3000px"></div>`)
  .replace('<body>', '<body style="padding-bottom:2000px">');

describe.each(['en', 'fr'] as const)('a reply goes to whom it is meant for, in %s', (lang) => {
  let browser: Driven;
  beforeAll(async () => {
    browser = await drive({ lang, sites: ['https://www.reddit.com/', 'https://x.com/'] });
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await serveAt(browser, { [postUrl]: reddit, [statusUrl]: statusPage(lang) });
  });
  afterAll(() => browser?.context.close());

  const plain = (text: string): string => text.replaceAll(/[\s\u00A0]+/g, ' ').trim();
  const typed = async (page: Page, label: string): Promise<string> =>
    plain(await page.locator(`[aria-label="${label}"]`).innerText());
  const sent = (page: Page): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['sent']);
  const press = (panel: Page, name: string): Promise<void> =>
    panel.getByRole('button', { name: browser.words(name), exact: true }).click();
  const insertedTo = (author: string): string => browser.words('panel.insertedTo').replace('{name}', author);

  /** The page, and the panel with a draft beside it. */
  async function open(url: string): Promise<{ page: Page; panel: Page; draft: () => Promise<string> }> {
    const page = await browser.context.newPage();
    await page.goto(url);
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    const field = panel.getByLabel(browser.words('panel.draftText'));
    await field.waitFor(wait);
    await expect.poll(() => field.inputValue(), wait).not.toBe('');
    return { page, panel, draft: async () => plain(await field.inputValue()) };
  }
  const shot = async (page: Page, name: string): Promise<void> => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}-${lang}.png` });
  };

  it('says that the comment’s own box is not open, leads to it, and leaves everybody’s alone', async () => {
    const { page, panel, draft } = await open(postUrl);
    const text = await draft();
    await press(panel, 'panel.insert');
    await panel.getByText(browser.words('panel.notOpen')).waitFor();
    expect(await typed(page, 'all')).toBe('');
    expect(plain(await panel.evaluate(() => navigator.clipboard.readText()))).toBe(text);
    await page.bringToFront();
    const head = page.locator('#t1_a1-comment-rtjson-content');
    await expect
      .poll(() => head.evaluate((box) => box.getBoundingClientRect().top < innerHeight), wait)
      .toBe(true);
    await panel.bringToFront();
    await shot(panel, 'not-open');

    await page.evaluate((html) => {
      const row = document.querySelector('[thingid="t1_a1"] > [slot="actionRow"]');
      row?.insertAdjacentHTML('afterend', html);
    }, composer('own'));
    await press(panel, 'panel.insert');
    await panel.getByText(insertedTo('meadow_lark')).waitFor();
    expect([await typed(page, 'own'), await typed(page, 'all')]).toEqual([text, '']);
    expect(await panel.getByText(browser.words('panel.insertForAll')).count()).toBe(0);
    await shot(panel, 'inserted-to');
    expect(await sent(page)).toBeUndefined();
    await Promise.all([page.close(), panel.close()]);
  });

  it('goes among the new comments where the user says so', async () => {
    const { page, panel, draft } = await open(postUrl);
    await press(panel, 'panel.insert');
    await press(panel, 'panel.insertForAll');
    await panel.getByText(browser.words('panel.insertedForAll')).waitFor();
    expect(await typed(page, 'all')).toBe(await draft());
    await shot(panel, 'for-all');
    expect(await sent(page)).toBeUndefined();
    await Promise.all([page.close(), panel.close()]);
  });

  it('stays the same conversation on X while one of its posts is answered in a dialog', async () => {
    const { page, panel, draft } = await open(statusUrl);
    const text = await draft();
    await page.bringToFront();
    await page.locator('article', { hasText: 'bunch of crooks' }).getByRole('button').click();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    await page.waitForTimeout(7_000);
    await panel.bringToFront();
    expect(plain(await panel.getByLabel(browser.words('panel.draftText')).inputValue())).toBe(text);
    await press(panel, 'panel.insert');
    await panel.getByText(insertedTo('@north_gable')).waitFor();
    expect([await typed(page, 'dialog'), await typed(page, 'inline')]).toEqual([text, '']);
    const flags = await rows(browser, 'flags');
    expect(
      flags.filter((flag) => flag['site'] === 'x' || String(flag['conversationKey']).startsWith('x:')),
    ).toHaveLength(1);

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).not.toBe('/compose/post');
    await panel.bringToFront();
    await press(panel, 'panel.insert');
    await panel.getByText(browser.words('panel.insertedForAll')).waitFor();
    expect(await typed(page, 'inline')).toBe(text);
    expect(await sent(page)).toBeUndefined();
    await Promise.all([page.close(), panel.close()]);
  });
});
