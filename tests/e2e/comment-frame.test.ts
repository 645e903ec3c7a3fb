import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, rows, screen, serveAt, type Driven } from './harness';
import { articlePage, frameAddress, framePage } from './pages/disqus';
import { heated } from './pages/reddit';

/** Disqus numbers its comments. */
const numbered = (id: string): string => id.replace('a', '10');
const comments = heated.map(({ parentId, ...comment }) => ({
  ...comment,
  id: numbered(comment.id),
  ...(parentId === undefined ? {} : { parentId: numbered(parentId) }),
}));
const late = { id: '109', author: 'late_rider', at: 60, text: 'A bunch of crooks, as I said before.' };
const pages: Record<string, string> = {
  'https://blog.example/battery/': articlePage,
  'https://other.example/battery/': articlePage,
  [frameAddress]: framePage(comments),
};
const wait = { timeout: 15_000 };

const frameIn = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().startsWith('https://disqus.com/'));
  if (frame === undefined) throw new Error('the page has no such frame');
  return frame;
};
const marked = (where: Frame): Promise<string[]> =>
  where.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));

describe('comments in a frame of another origin', () => {
  let browser: Driven;
  let page: Page;
  beforeAll(async () => {
    browser = await drive({ sites: ['https://blog.example/', 'https://disqus.com/'] });
    await serveAt(browser, pages);
    page = await browser.context.newPage();
    await page.goto('https://blog.example/battery/');
  });
  afterAll(() => browser?.context.close());

  it('are read and marked in the frame, as the conversation of its page', async () => {
    await expect.poll(() => marked(frameIn(page)), wait).toContain('bunch of crooks');
    expect(await marked(page.mainFrame())).toEqual([]);
    expect(await rows(browser, 'flags')).toMatchObject([
      { conversationKey: 'disqus:bikes/battery', title: 'Battery troubles', threadId: '101' },
    ]);
    const tabId = await tabIdOf(browser, page);
    const tab = (await rows(browser, 'tabs')).find((row) => row['tabId'] === tabId);
    expect(tab).toMatchObject({
      url: 'https://blog.example/battery/',
      conversationKey: 'disqus:bikes/battery',
      active: true,
    });
    expect(tab?.['frameId']).toBeGreaterThan(0);
  });

  it('are answered in the frame, never in a field of the page around it', async () => {
    await page.bringToFront();
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    await expect.poll(() => draft.inputValue(), wait).not.toBe('');
    const press = () =>
      panel.getByRole('button', { name: browser.words('panel.insert'), exact: true }).click();
    const squeezed = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, '');
    await press();
    await panel.getByText(browser.words('panel.notOpen')).waitFor();
    expect(squeezed(await frameIn(page).locator('#box').innerText())).toBe('');
    await frameIn(page)
      .locator('#post-101 > .post-content')
      .evaluate((post) => {
        post.insertAdjacentHTML('beforeend', '<div id="own" role="textbox" contenteditable="true"></div>');
      });
    await press();
    await panel.getByText(browser.words('panel.insertedTo').split('{name}')[0] ?? '').waitFor();
    expect(squeezed(await frameIn(page).locator('#own').innerText())).toBe(
      squeezed(await draft.inputValue()),
    );
    expect(squeezed(await frameIn(page).locator('#box').innerText())).toBe('');
    expect(await page.locator('#wish').inputValue()).toBe('');
    await panel.close();
  });

  it('are read again when the frame is loaded anew, and when another takes its place', async () => {
    const tabId = await tabIdOf(browser, page);
    const frameIdOf = async () =>
      (await rows(browser, 'tabs')).find((row) => row['tabId'] === tabId)?.['frameId'];
    const twice = async () =>
      (await marked(frameIn(page)).catch(() => [])).filter((words) => words === 'bunch of crooks').length ===
      2;
    const before = await frameIdOf();
    pages[frameAddress] = framePage([...comments, { ...late, parentId: '101', depth: 1 }]);
    await frameIn(page).evaluate(() => location.reload());
    await expect.poll(twice, wait).toBe(true);
    expect(await rows(browser, 'flags')).toMatchObject([{ commentCount: comments.length + 1 }]);

    // As a site does that builds its page anew.
    await page.evaluate(() => {
      const old = document.querySelector('iframe');
      const fresh = old?.cloneNode() as Element;
      old?.replaceWith(fresh);
    });
    await expect.poll(async () => (await frameIdOf()) === before, wait).toBe(false);
    await expect.poll(twice, wait).toBe(true);
    expect(await rows(browser, 'flags')).toMatchObject([{ commentCount: comments.length + 1 }]);
  });

  it('are left alone where the page around is not watched', async () => {
    const other = await browser.context.newPage();
    await other.goto('https://other.example/battery/');
    await expect.poll(() => frameIn(other).locator('li.post').count(), wait).toBe(comments.length + 1);
    // As long as the watched page took, and more.
    await other.waitForTimeout(3_000);
    expect(await marked(frameIn(other))).toEqual([]);
    const tabId = await tabIdOf(browser, other);
    const tab = (await rows(browser, 'tabs')).find((row) => row['tabId'] === tabId);
    expect(tab?.['conversationKey'] ?? null).toBeNull();
    await other.close();
  });
});
