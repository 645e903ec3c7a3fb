import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayButtons } from '@/tools/browser/inside';
import { drive, hosts, markedWords, rows, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, mainHtml, postAddress, redditPage } from './pages/reddit';

declare global {
  var addComments: (html: string, to?: string) => void;
  var goTo: (address: string, title: string, main: string) => void;
}

const first = redditPage('hot1', 'Battery troubles', [...calm, ...heated.slice(0, 3)]);
const second = redditPage('calm2', 'Spring colours', calm);
const wait = { timeout: 15_000 };

describe('a Reddit page at its own address', () => {
  let browser: Driven;
  let page: Page;
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, { [postAddress('hot1')]: first });
    page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
  });
  afterAll(() => browser?.context.close());

  it('is read and marked, without a change to the page', async () => {
    await expect.poll(() => markedWords(page), wait).toContain('bunch of crooks');
    expect(await hosts(page)).toBe(1);
    expect(await page.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(
      await page.evaluate((html) => {
        const made = new DOMParser().parseFromString(html, 'text/html');
        return made.querySelector('main')?.outerHTML;
      }, first),
    );
  });

  it('reads comments that are added later', async () => {
    const later = commentsHtml('hot1', heated.slice(3), 'a1');
    await page.evaluate((html) => globalThis.addComments(html, 't1_a1'), later);
    await expect
      .poll(() => markedWords(page), wait)
      .toEqual(expect.arrayContaining(['thieves', 'Do not buy']));
    const [flag] = await rows(browser, 'flags');
    expect(flag).toMatchObject({
      threadId: expect.stringContaining('a1'),
      level: expect.stringMatching(/moderate|severe/),
    });
  });

  it('keeps no comment of a thread that was never flagged', async () => {
    const kept = (await rows(browser, 'comments')).map(({ text }) => String(text));
    expect(kept.some((text) => text.includes('thieves'))).toBe(true);
    expect(kept.some((text) => text.includes('Lovely colours'))).toBe(false);
  });

  it('drops the old marks when another post opens without a page load', async () => {
    await page.evaluate(
      ([address, main]) => globalThis.goTo(address ?? '', 'Spring colours', main ?? ''),
      [postAddress('calm2'), mainHtml(second)],
    );
    await expect.poll(() => markedWords(page), wait).toEqual([]);
    await expect.poll(() => overlayButtons(page), wait).toEqual([]);
  });

  it('marks the first post again on the way back', async () => {
    await page.evaluate(
      ([address, main]) => globalThis.goTo(address ?? '', 'Battery troubles', main ?? ''),
      [postAddress('hot1'), mainHtml(first)],
    );
    await expect.poll(() => markedWords(page), wait).toContain('bunch of crooks');
    const flags = await rows(browser, 'flags');
    expect(flags).toHaveLength(1);
  });
});
