import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '@/tools/browser/inside';
import { drive, markedWords, rows, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, postAddress, redditPage, type MadeComment } from './pages/reddit';

const wait = { timeout: 20_000 };
const numbered = (count: number): MadeComment[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    parentId: 'a1',
    depth: 1,
    author: `person_${index}`,
    at: 30 + index,
    text: `Comment number ${index}, still waiting for a word from them.`,
  }));

describe('a worker that is stopped in the middle', () => {
  let browser: Driven;
  let page: Page;
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, {
      [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated]),
    });
    page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
  });
  afterAll(() => browser?.context.close());

  it('forgets nothing that it acknowledged', async () => {
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    const before = await rows(browser, 'flags');
    await stopWorker(browser);
    expect(await rows(browser, 'flags')).toEqual(before);
    expect(await markedWords(page)).toContain('thieves');
  });

  it('is told again what it no longer knows, and goes on from there', async () => {
    const before = (await rows(browser, 'flags'))[0];
    const batches = numbered(30).map((comment) => commentsHtml('hot1', [comment], 'a1'));
    for (const [index, html] of batches.entries()) {
      await page.evaluate((piece) => globalThis.addComments(piece, 't1_a1'), html);
      if (index % 10 === 4) await stopWorker(browser).catch(() => undefined); // it may not have woken yet
      await page.waitForTimeout(60);
    }
    const all = heated.length + batches.length;
    await expect.poll(async () => (await rows(browser, 'flags'))[0]?.['commentCount'], wait).toBe(all);
    const after = (await rows(browser, 'flags'))[0];
    expect(after).toMatchObject({ id: before?.['id'], flaggedAt: before?.['flaggedAt'] });
    expect(after?.['steps']).toHaveLength(all);
  });
});
