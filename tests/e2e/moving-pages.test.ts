import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drive, markedWords, pageReport, rows, serveAt, type Driven } from './harness';
import { calm, commentsHtml, heated, postAddress, redditPage } from './pages/reddit';
import { slots, watchAddress, watchPage, type Line } from './pages/virtual-list';

declare global {
  var showFrom: (first: number) => void;
}

const wait = { timeout: 15_000 };
const hot = postAddress('hot1');

/** Attacks on the channel stand on its first lines; far below nothing heats up. */
const lines: Line[] = [...heated, ...heated, ...calm, ...calm, ...calm].map((comment, index) => ({
  id: `Ug${index}`,
  author: `${comment.author}_${index}`,
  text: `${comment.text} (${index})`,
}));

describe('pages that move', () => {
  let browser: Driven;
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/', 'https://www.youtube.com/'] });
    await serveAt(browser, {
      [watchAddress]: watchPage(lines),
      [hot]: redditPage('hot1', 'Battery troubles', [...calm, ...heated]),
      [postAddress('shadow')]: inShadows(redditPage('shadow', 'In shadows', heated)),
    });
  });
  afterAll(() => browser?.context.close());
  const open = async (address: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(address);
    return page;
  };
  const readIn = async (page: Page): Promise<string[]> =>
    (await pageReport(browser, page)).comments.map(({ text }) => text);
  const countOf = async (key: string): Promise<unknown> =>
    (await rows(browser, 'tabs')).find((row) => row['conversationKey'] === key)?.['commentsRead'];

  it('a list that uses its elements again is read as what it shows, and marks stay with their words', async () => {
    const page = await open(watchAddress);
    const shows = (first: number): string[] => lines.slice(first, first + slots).map(({ text }) => text);
    await expect.poll(() => readIn(page), wait).toEqual(shows(0));
    for (const first of [2, 5, 9, lines.length - slots]) {
      await page.evaluate((at) => globalThis.showFrom(at), first);
      await expect.poll(() => readIn(page), wait).toEqual(shows(first));
      const standing = shows(first).join(' ');
      await expect
        .poll(async () => (await markedWords(page)).filter((words) => !standing.includes(words)), wait)
        .toEqual([]);
    }
    const seen = new Set([0, 2, 5, 9, lines.length - slots].flatMap((first) => shows(first)));
    await expect.poll(() => countOf('youtube:made1'), wait).toBe(seen.size);
    await page.close();
  });

  it('comments that are folded away are kept, and are not sent again when they are shown', async () => {
    const page = await open(hot);
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    // As the site folds a thread: its replies leave the page.
    await page.evaluate(() => {
      const replies = [...document.querySelectorAll('[thingid="t1_a1"] shreddit-comment')];
      Object.assign(globalThis, { folded: replies });
      for (const reply of replies) reply.remove();
    });
    await expect.poll(async () => (await readIn(page)).length, wait).toBe(calm.length + 1);
    expect((await rows(browser, 'flags'))[0]).toMatchObject({ commentCount: heated.length });
    // The whole is read once more, for order: after that nothing is due.
    await page.waitForTimeout(6_000);
    const { batches } = (await pageReport(browser, page)).timings;
    await page.evaluate(() => {
      const { folded } = globalThis as unknown as { folded: Element[] };
      document.querySelector('[thingid="t1_a1"]')?.append(...folded);
    });
    await expect.poll(async () => (await readIn(page)).length, wait).toBe(calm.length + heated.length);
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    expect((await pageReport(browser, page)).timings.batches).toBe(batches);
    await page.close();
  });

  it('an edited comment is read anew, a deleted one is gone from the flag', async () => {
    const page = await open(hot);
    await expect.poll(() => markedWords(page), wait).toContain('bunch of crooks');
    await page.evaluate(() => {
      const text = document.querySelector('[thingid="t1_a3"] p')?.firstChild;
      if (text) text.nodeValue = 'Sorry for what I wrote. I still wait for an answer.';
      document.querySelector('[thingid="t1_a4"]')?.remove();
    });
    await expect.poll(() => markedWords(page), wait).not.toContain('bunch of crooks');
    await expect
      .poll(async () => (await rows(browser, 'flags'))[0], wait)
      .toMatchObject({ commentCount: heated.length - 1 });
    expect(await markedWords(page)).not.toContain('thieves');
    const kept = (await rows(browser, 'comments')).map(({ text }) => String(text));
    expect(kept.some((text) => text.includes('Sorry for what I wrote'))).toBe(true);
    expect(kept).not.toContain(heated[3]?.text);
    await page.close();
  });

  it('nothing is read twice, and what we show is not heard', async () => {
    const page = await open(hot);
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    await page.waitForTimeout(6_000);
    const before = (await pageReport(browser, page)).timings;
    // Everything of ours moves: badges, the bar, the underline of a comment that is shown.
    for (const top of [400, 0, 200]) {
      await page.evaluate((to) => scrollTo(0, to), top);
      await page.waitForTimeout(300);
    }
    await page.setViewportSize({ width: 700, height: 600 });
    await page.waitForTimeout(6_000);
    const after = (await pageReport(browser, page)).timings;
    expect([after.reads, after.batches]).toEqual([before.reads, before.batches]);
    await page.close();
  });

  it('comments in shadow roots inside shadow roots are read, marked and heard', async () => {
    const shadowed = await open(postAddress('shadow'));
    await expect.poll(() => markedWords(shadowed), wait).toContain('bunch of crooks');
    expect(await shadowed.evaluate(() => document.querySelectorAll('shreddit-comment').length)).toBe(0);
    await shadowed.evaluate(
      (html) => {
        const app = document.querySelector('shreddit-app')?.shadowRoot;
        const tree = app
          ?.querySelector('shreddit-comments-page')
          ?.shadowRoot?.querySelector('shreddit-comment-tree');
        tree?.append(document.createRange().createContextualFragment(html));
      },
      commentsHtml('shadow', [
        { id: 'z1', author: 'late_rider', at: 60, text: 'Liars and thieves, all of them.' },
      ]),
    );
    await expect.poll(async () => (await readIn(shadowed)).length, wait).toBe(heated.length + 1);
    await shadowed.close();
  });
});

/** The tree of comments in the open root of an element that stands in the open root of another. */
const inShadows = (html: string): string =>
  html.replace(
    /<main[^>]*>([\s\S]*?)(<shreddit-comment-tree[\s\S]*<\/shreddit-comment-tree>)<\/main>/,
    '<main>$1<shreddit-app><template shadowrootmode="open"><shreddit-comments-page><template shadowrootmode="open">$2</template></shreddit-comments-page></template></shreddit-app></main>',
  );
