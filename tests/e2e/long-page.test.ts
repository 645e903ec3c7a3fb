import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drive, rows, serveAt, type Driven } from './harness';
import { commentsHtml, heated, postAddress, redditPage, type MadeComment } from './pages/reddit';

const made = (index: number): MadeComment => ({
  id: `m${index}`,
  author: `rider_${index % 900}`,
  at: 40 + index / 100,
  text: `Made comment number ${index} about the green frame.`,
});
const count = 5000;
const first = [...heated, ...Array.from({ length: count - heated.length }, (_, index) => made(index))];

/** On a machine that does nothing else it takes half a second; others may be at work beside this test. */
const soon = 5_000;

describe('a page of 5,000 comments', () => {
  let browser: Driven;
  let page: Page;
  const read = async (): Promise<number> =>
    Math.max(0, ...(await rows(browser, 'tabs')).map(({ commentsRead }) => Number(commentsRead)));
  const longTasks = () => page.evaluate(() => (globalThis as { tasks?: number[] }).tasks?.splice(0) ?? []);

  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, { [postAddress('long')]: redditPage('long', 'A long page', first) });
    page = await browser.context.newPage();
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    await page.goto(postAddress('long'));
  });
  afterAll(() => browser?.context.close());

  it('is read again only where something is new', async () => {
    await expect.poll(read, { timeout: 60_000, interval: 300 }).toBe(count);
    await longTasks();
    const begun = performance.now();
    await page.evaluate(
      (html) => (globalThis as unknown as { addComments: (html: string) => void }).addComments(html),
      commentsHtml('long', [made(count)]),
    );
    await expect.poll(read, { timeout: soon, interval: 50 }).toBe(count + 1);
    const [took, tasks] = [performance.now() - begun, await longTasks()];
    console.info(
      `A new comment was stored after ${Math.round(took)} ms; long tasks: ${JSON.stringify(tasks)}`,
    );
    // The page's own layout of 5,000 comments is among them; reading all of them again would be 300 ms.
    expect(Math.max(0, ...tasks)).toBeLessThan(200);
  });
});
