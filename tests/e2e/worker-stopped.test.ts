import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '@/tools/browser/inside';
import { markedWords, rows, serveAt, type Driven } from './harness';
import { driveHotPost } from './set-ups';
import { commentsHtml, heated, postAddress, redditPage, type MadeComment } from './pages/reddit';

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
    ({ browser, page } = await driveHotPost());
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

  it('is told again by each of two tabs what only that one shows of a conversation', async () => {
    const parts = ['left', 'right'].map((side) => `${postAddress('twice')}?part=${side}`);
    const part = (side: string): MadeComment[] =>
      ['How do I charge it?', 'With the cable in the box.', 'Thanks, that works.'].map((text, index) => ({
        id: `${side}${index}`,
        ...(index === 0 ? {} : { parentId: `${side}0`, depth: 1 }),
        author: `${side}_${index}`,
        at: index,
        text: `${text} (${side})`,
      }));
    await serveAt(
      browser,
      Object.fromEntries(
        ['left', 'right'].map((side, nth) => [parts[nth], redditPage('twice', 'Parts', part(side))]),
      ),
    );
    const tabs = await Promise.all(
      parts.map(async (address) => {
        const tab = await browser.context.newPage();
        await tab.goto(address);
        return tab;
      }),
    );
    const countIn = async (address = ''): Promise<unknown> =>
      (await rows(browser, 'tabs')).find(({ url }) => url === address)?.['commentsRead'];
    for (const address of parts) await expect.poll(() => countIn(address), wait).toBeGreaterThanOrEqual(3);
    await stopWorker(browser);
    const quarrel = (side: string): MadeComment[] =>
      heated.slice(1).map((comment) => ({ ...comment, id: `${side}_${comment.id}`, parentId: `${side}0` }));
    const counts = async (): Promise<unknown[]> =>
      (await rows(browser, 'flags'))
        .filter(({ conversationKey }) => conversationKey === 'reddit:twice')
        .map(({ threadId, commentCount }) => `${String(threadId)} ${String(commentCount)}`)
        .toSorted();
    const all = 3 + heated.length - 1;
    const wanted = [`t1_left0 ${all}`, `t1_right0 ${all}`];
    // One after the other: what the first tells again must not pass for what the second knows.
    for (const [nth, side] of ['left', 'right'].entries()) {
      await tabs[nth]?.evaluate(([html, to]) => globalThis.addComments(html, to), [
        commentsHtml('twice', quarrel(side), `${side}0`),
        `t1_${side}0`,
      ] as [string, string]);
      await expect.poll(counts, wait).toEqual(wanted.slice(0, nth + 1));
    }
    for (const tab of tabs) await tab.close();
  });
});
