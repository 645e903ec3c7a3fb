import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drive, pageReport, rows, serveAt, type Driven } from './harness';
import { commentsHtml, heated, postAddress, redditPage, type MadeComment } from './pages/reddit';

const made = (index: number): MadeComment => ({
  id: `m${index}`,
  author: `rider_${index % 900}`,
  at: 40 + index / 100,
  text: `Made comment number ${index} about the green frame.`,
});
const count = 5000;
const first = [...heated, ...Array.from({ length: count - heated.length }, (_, index) => made(index))];

/** How long is waited for what must come; nothing is compared with it. */
const patience = 60_000;
/** The same page where nobody reads. */
const unwatched = 'https://elsewhere.example/long';
/** Of what the page itself does for a new comment and of a bare walk over all of them: what the aim allows for reading. */
const allowed = 3;
/** The browser tells of no task shorter than this (Long Tasks API). */
const shortestTold = 50;

const add = (page: Page, html: string): Promise<void> =>
  page.evaluate(
    (text) => (globalThis as unknown as { addComments: (html: string) => void }).addComments(text),
    html,
  );

/** What one more comment costs a page without us, laid out, and a walk that collects all texts; ms of its main thread. */
const bareWalk = (page: Page, html: string): Promise<number> =>
  page.evaluate((text) => {
    const began = performance.now();
    (globalThis as unknown as { addComments: (html: string) => void }).addComments(text);
    if (document.body.offsetHeight === 0) throw new Error('nothing is laid out');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
    if (texts.length < 5000) throw new Error('the walk missed the comments');
    return performance.now() - began;
  }, html);

/** Others may be at work beside this test, and slow either of them: the least of each counts, in as many goes as it takes. */
const rounds = 10;
const rounded = (times: readonly number[]): string => times.map((time) => Math.round(time)).join(', ');

describe('a page of 5,000 comments', () => {
  let browser: Driven;
  let page: Page;
  const read = async (): Promise<number> =>
    Math.max(0, ...(await rows(browser, 'tabs')).map(({ commentsRead }) => Number(commentsRead)));
  const longTasks = () => page.evaluate(() => (globalThis as { tasks?: number[] }).tasks?.splice(0) ?? []);

  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    const html = redditPage('long', 'A long page', first);
    await serveAt(browser, { [postAddress('long')]: html, [unwatched]: html });
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
    await expect.poll(read, { timeout: patience, interval: 300 }).toBe(count);
    const bare = await browser.context.newPage();
    await bare.goto(unwatched);
    const walks: number[] = [];
    const tasks: number[] = [];
    await page.bringToFront();
    await longTasks();
    const wholes = async (): Promise<number> => (await pageReport(browser, page)).timings.reads;
    const isWithin = (): boolean => Math.min(...tasks) < Math.max(shortestTold, allowed * Math.min(...walks));
    for (let more = 0; more < rounds && !isWithin(); more++) {
      const html = commentsHtml('long', [made(count + more)]);
      const before = await wholes();
      walks.push(await bareWalk(bare, html));
      await add(page, html);
      await expect.poll(read, { timeout: patience, interval: 50 }).toBe(count + more + 1);
      const longest = Math.max(0, ...(await longTasks()));
      // Some seconds after a change the whole is read again, whatever the next one is: that round tells nothing.
      if ((await wholes()) === before) tasks.push(longest);
    }
    console.info(`With a walk ${rounded(walks)} ms; our page’s longest tasks ${rounded(tasks)} ms.`);
    // Were each change a reason to read the whole, no round would be left.
    expect(isWithin(), `tasks ${rounded(tasks)}, walks ${rounded(walks)} ms`).toBe(true);
  });
});
