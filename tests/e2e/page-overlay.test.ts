import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { blogFlags, blogUrl } from './page-harness/blog-page';
import { bundleHarness, launch, openBlog } from './page-harness/browser';
import { overlayButtons } from '@/tools/browser/inside';
import type { Harness } from './page-harness/inside';

declare global {
  var accalmieHarness: { start: (flags: typeof blogFlags) => Harness };
  var harness: Harness;
}

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundleHarness()]);
});
afterAll(() => browser?.close());

const settle = 700;
async function mark(page: Page): Promise<void> {
  await page.evaluate(script);
  await page.evaluate((flags) => {
    globalThis.harness = globalThis.accalmieHarness.start(flags);
  }, blogFlags);
  await page.waitForTimeout(settle);
}

/** Everything of the page that we must not touch, and everything of ours that must go. */
const lookAt = (page: Page) =>
  page.evaluate(() => ({
    head: document.head.outerHTML,
    body: document.body.outerHTML,
    own: [...document.documentElement.children].filter((child) => !/^(?:HEAD|BODY)$/.test(child.tagName))
      .length,
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    attributes: document.documentElement.getAttributeNames(),
    places: [...document.querySelectorAll('li, p, a, form')].map(
      (element) => element.getBoundingClientRect().top,
    ),
    overflow: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  }));

describe('marks in the page', () => {
  it('change no node of the page, move none, and leave no trace', async () => {
    const page = await openBlog(browser);
    const before = await lookAt(page);
    await mark(page);
    const during = await lookAt(page);
    expect(during).toMatchObject({
      own: 1,
      highlights: ['tone-severe', 'tone-moderate', 'tone-minor'],
      sheets: 1,
    });
    const { head, body, places, attributes, overflow } = before;
    expect(during).toMatchObject({ head, body, places, attributes, overflow });
    expect(await overlayButtons(page)).not.toHaveLength(0);
    await page.evaluate(() => globalThis.harness.end());
    expect(await lookAt(page)).toEqual(before);
    await page.context().close();
  });

  it('stand in the gutter, or at the end of the first line, over no word', async () => {
    for (const wide of [true, false]) {
      const page = await openBlog(browser, { wide }, { viewport: { width: wide ? 1280 : 560, height: 900 } });
      await mark(page);
      const badges = (await overlayButtons(page)).filter(({ label }) =>
        label.startsWith('Open the panel on'),
      );
      expect(badges).toHaveLength(3);
      const words = await page.evaluate(() =>
        [...document.querySelectorAll('.fn, time, .comment-content p')].flatMap((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
            left,
            top,
            right,
            bottom,
          }));
        }),
      );
      for (const badge of badges) {
        expect(badge.bottom - badge.top).toBeGreaterThanOrEqual(28);
        if (wide) expect(badge.right).toBeLessThanOrEqual(300);
        // What shows of the badge is 3 px smaller all round than what can be hit; a line is taller than its letters.
        const [inset, leading] = [3, 4];
        const hidden = words.filter(
          (word) =>
            word.left < badge.right - inset &&
            badge.left + inset < word.right &&
            word.top + leading < badge.bottom - inset &&
            badge.top + inset + leading < word.bottom,
        );
        expect(hidden, badge.label).toEqual([]);
      }
      await page.context().close();
    }
  });

  it('follow scrolling, and hide under what stays on top', async () => {
    const page = await openBlog(browser, { times: 4 });
    await mark(page);
    const tops = async (): Promise<number[]> =>
      (await overlayButtons(page)).filter(({ label }) => label.includes('Moderate')).map(({ top }) => top);
    const [before = 0] = await tops();
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(300);
    const [after = 0] = await tops();
    expect(before - after).toBe(100);
    // Its line is now below the page's own header.
    await page.evaluate((top) => window.scrollBy(0, top - 20), after);
    await page.waitForTimeout(300);
    expect(await tops()).toHaveLength(0);
    await page.context().close();
  });

  it('go by keyboard from one to the next, say why, and open the panel on it', async () => {
    const page = await openBlog(browser, { times: 3 }, { reducedMotion: 'reduce' });
    await mark(page);
    await page.evaluate(() => globalThis.harness.session.go('next'));
    await page.evaluate(() => globalThis.harness.session.go('next'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => globalThis.harness.opened)).toEqual([blogFlags[1]?.id]);
    await page.evaluate(() => globalThis.harness.session.go('previous'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => globalThis.harness.opened.at(-1))).toBe(blogFlags[0]?.id);
    await page.context().close();
  });

  it('are switched off from the bar by keyboard, and then nothing is left', async () => {
    const page = await openBlog(browser);
    const before = await lookAt(page);
    await mark(page);
    const off = (await overlayButtons(page)).find(({ label }) => label === 'Off');
    expect(off).toBeDefined();
    await page.mouse.click((off?.left ?? 0) + 5, (off?.top ?? 0) + 5);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => globalThis.harness.off)).toEqual(['site']);
    expect(await lookAt(page)).toEqual(before);
    await page.context().close();
  });
});

describe('reading in the page', () => {
  it('sends each comment once, then what is new or edited, and nothing of its own making', async () => {
    const page = await openBlog(browser);
    await mark(page);
    const ids = () =>
      page.evaluate(() => globalThis.harness.messages.map(({ comments }) => comments.map(({ id }) => id)));
    expect(await ids()).toEqual([['1', '2', '3', '4', '5', '6']]);
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('li.comment');
      const added = first?.cloneNode(true) as HTMLElement;
      added.id = 'comment-7';
      first?.parentElement?.append(added);
      const text = document.querySelector('#comment-4 p')?.firstChild;
      if (text) text.nodeValue = 'Edited: it does contain nuts.';
    });
    await page.waitForTimeout(settle);
    expect((await ids()).slice(1)).toEqual([['4', '7']]);
    const reads = await page.evaluate(() => globalThis.harness.session.report().timings.reads);
    await page.evaluate(() => globalThis.harness.session.go('next'));
    await page.waitForTimeout(settle);
    expect(await page.evaluate(() => globalThis.harness.session.report().timings.reads)).toBe(reads);
    await page.context().close();
  });

  it('drops the old marks when the page goes elsewhere without loading, and reads the new conversation', async () => {
    const page = await openBlog(browser);
    await mark(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/another/');
    });
    await page.waitForTimeout(settle);
    expect(await lookAt(page)).toMatchObject({ own: 0, highlights: [], sheets: 0 });
    // The old comments still stand there: they are not the new post's.
    const keys = () =>
      page.evaluate(() =>
        globalThis.harness.messages.map(({ conversation, comments }) => [conversation.key, comments.length]),
      );
    expect(await keys()).toHaveLength(1);
    await page.evaluate(() => {
      const list = document.querySelector('.comment-list');
      const fresh = list?.firstElementChild?.cloneNode(true) as HTMLElement;
      fresh.id = 'comment-90';
      list?.replaceChildren(fresh);
    });
    await page.waitForTimeout(settle);
    expect((await keys()).at(-1)).toEqual(['wordpress:blog.example/another/', 1]);
    await page.goto(blogUrl);
    await page.context().close();
  });

  it('reads 20,000 comments in slices that leave the page its frames', async () => {
    const page = await openBlog(browser, { times: 3334 });
    await page.evaluate(script);
    await page.evaluate((flags) => {
      globalThis.harness = globalThis.accalmieHarness.start(flags);
    }, blogFlags);
    await page.waitForFunction(() => globalThis.harness.session.report().comments.length === 20_004, null, {
      timeout: 30_000,
    });
    // Each of them once, and the last message says that it is the last.
    await page.waitForFunction(() => globalThis.harness.messages.at(-1)?.more === false, null, {
      timeout: 30_000,
    });
    const sent = await page.evaluate(() =>
      globalThis.harness.messages.flatMap(({ comments }) => comments.map(({ id }) => id)),
    );
    expect([sent.length, new Set(sent).size]).toEqual([20_004, 20_004]);
    const { timings } = await page.evaluate(() => globalThis.harness.session.report());
    console.info('20,004 comments:', timings);
    // The worker's answers come through in between, so that it reads while the page does.
    const early = await page.evaluate(
      () => globalThis.harness.readsBefore.filter((reads) => reads === 0).length,
    );
    expect(early).toBeGreaterThan(5);
    // 19 ms when nothing else runs, 121 of 725 beside eight others; in one piece it would be all of it.
    expect(timings.longestSliceMs).toBeLessThan(timings.readMs / 2);
    await page.context().close();
  });
});
