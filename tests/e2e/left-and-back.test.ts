import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, markedWords, pageReport, rows, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, postAddress, redditPage } from './pages/reddit';

const wait = { timeout: 15_000 };
const hot = postAddress('hot1');
const elsewhere = 'https://elsewhere.example/';

/** A page that says how it was come back to. */
const told = (html: string): string =>
  html.replace(
    '<script>',
    '<script>addEventListener("pageshow", (event) => { window.wasKept = event.persisted; });',
  );

describe('a page that is left and come back to', () => {
  let browser: Driven;
  let page: Page;
  const tabOf = async (one: Page) => {
    const tabId = await tabIdOf(browser, one);
    return (await rows(browser, 'tabs')).find((row) => row['tabId'] === tabId);
  };
  /** Playwright's own waits for a load, which a page that was kept does not have. */
  const goBack = async (): Promise<void> => {
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect
      .poll(() => page.evaluate(() => (globalThis as { wasKept?: boolean }).wasKept).catch(() => null), wait)
      .toBe(true);
  };
  const heat = (one: Page) =>
    one.evaluate(
      (html) => globalThis.addComments(html, 't1_a1'),
      commentsHtml('hot1', heated.slice(3), 'a1'),
    );

  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'], keepsLeftPages: true });
    await serveAt(browser, {
      [hot]: told(redditPage('hot1', 'Battery troubles', [...calm, ...heated.slice(0, 3)])),
      [elsewhere]: '<!doctype html><title>Elsewhere</title><p>Another page.</p>',
    });
    page = await browser.context.newPage();
    await page.goto(hot);
  });
  afterAll(() => browser?.context.close());

  it('goes on out of the back/forward cache: not read twice, and its tab shows it again', async () => {
    await expect.poll(() => markedWords(page), wait).toContain('bunch of crooks');
    // The reading of the whole that follows a first one is over.
    await page.waitForTimeout(6_000);
    const before = (await pageReport(browser, page)).timings;
    await page.goto(elsewhere);
    await goBack();
    await expect
      .poll(() => tabOf(page), wait)
      .toMatchObject({ url: hot, conversationKey: 'reddit:hot1', commentsRead: 6, active: true });
    expect(await markedWords(page)).toContain('bunch of crooks');
    expect((await pageReport(browser, page)).timings.reads).toBe(before.reads);
    await heat(page);
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
  });

  it('is left alone on the way back where it was switched off in the meantime', async () => {
    await page.goto(elsewhere);
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html`);
    const ask = (type: string, data: object) =>
      options.evaluate(
        ([name, content]) =>
          chrome.runtime.sendMessage({ id: 1, type: name, data: content, timestamp: Date.now() }),
        [type, data] as const,
      );
    await ask('reading.switch-off', { scope: 'everywhere', url: elsewhere });
    await goBack();
    await expect.poll(() => markedWords(page), wait).toEqual([]);
    await ask('reading.resume', {});
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    await options.close();
  });

  it('goes on after the browser froze its tab: what came meanwhile is read', async () => {
    const frozen = await browser.context.newPage();
    await frozen.goto(hot);
    await expect.poll(() => markedWords(frozen), wait).toContain('bunch of crooks');
    const session = await browser.context.newCDPSession(frozen);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await heat(frozen);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await expect.poll(() => markedWords(frozen), wait).toContain('thieves');
    await frozen.close();
  });

  it('is one conversation in two tabs: one flag, both marked, and neither undoes the other', async () => {
    const other = await browser.context.newPage();
    await other.goto(hot);
    await expect.poll(() => markedWords(other), wait).toContain('bunch of crooks');
    await heat(other);
    await expect.poll(() => markedWords(other), wait).toContain('thieves');
    expect(await markedWords(page)).toContain('thieves');
    expect(await rows(browser, 'flags')).toHaveLength(1);
    await other.close();
    await expect.poll(async () => (await rows(browser, 'tabs')).length, wait).toBe(1);
    expect(await markedWords(page)).toContain('thieves');
    expect((await rows(browser, 'flags'))[0]).toMatchObject({ commentCount: heated.length });
  });
});
