import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchWithExtension, type ExtensionBrowser } from '../../tools/browser/launch';
import { blogHtml, blogUrl } from './page-harness/blog-page';
import { overlayButtons } from '@/tools/browser/inside';

/** The built extension with its own worker: what only the two together can show of the page layer. */
let browser: ExtensionBrowser;
let options: Page;
let page: Page;

const blog = 'https://blog.example/*';
const tell = (type: string, data: object, tabId?: number) =>
  options.evaluate(
    async ([name, content, to]) => {
      const message = { id: 1, type: name, data: content, timestamp: Date.now() };
      return to === undefined ? chrome.runtime.sendMessage(message) : chrome.tabs.sendMessage(to, message);
    },
    [type, data, tabId] as const,
  );
const tabId = () => options.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, blog);
const inject = async () =>
  options.evaluate(
    async (target) => {
      await chrome.scripting.executeScript({
        target: { tabId: target },
        files: ['/content-scripts/page.js'],
      });
    },
    await tabId(),
  );
const traces = () =>
  page.evaluate(() => ({
    own: [...document.documentElement.children].filter((child) => child.tagName === 'DIV').length,
    highlights: [...CSS.highlights.keys()].length,
    sheets: document.adoptedStyleSheets.length,
  }));
const marked = { own: 1, sheets: 0 };
const clean = { own: 0, highlights: 0, sheets: 0 };

beforeAll(async () => {
  browser = await launchWithExtension({ extension: '.output/chrome-mv3-e2e', headless: true, lang: 'en' });
  await browser.context.route('https://blog.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: blogHtml({ hot: true }) }),
  );
  options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  await tell('site.watch', { pattern: blog, tabId: null });
  page = await browser.context.newPage();
  await page.goto(blogUrl);
});
afterAll(() => browser?.context.close());

describe('the built extension in a page', () => {
  it('reads, marks, and tells the page nothing of itself', async () => {
    await expect.poll(traces, { timeout: 10_000 }).toMatchObject(marked);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toContain('chrome-extension:');
    expect(html).not.toMatch(/accalmie/i);
  });

  it('fills the reply box on request and sends nothing', async () => {
    const insert = async (commentId: string | null) =>
      tell('draft.insert', { commentId, text: 'Hello Ines' }, await tabId());
    const typed = () => page.locator('#comment').inputValue();
    expect(await insert('2')).toMatchObject({ res: { value: { outcome: 'not-open', to: null } } });
    expect(await typed()).toBe('');
    expect(await insert(null)).toMatchObject({ res: { value: { outcome: 'inserted', to: null } } });
    expect(await typed()).toBe('Hello Ines');
    await page.locator('#comment').fill('');
    // As WordPress moves its form to the comment that is answered.
    await page.evaluate(() => {
      const form = document.querySelector('#comment')?.closest('form');
      form?.insertAdjacentHTML('beforeend', '<input type="hidden" name="comment_parent" value="2">');
      if (form) document.querySelector('#comment-2 > article')?.after(form);
    });
    const own = { outcome: 'inserted', to: { author: 'Ines' } };
    expect(await insert('2')).toMatchObject({ res: { value: own } });
    expect(await insert('4')).toMatchObject({ res: { value: { outcome: 'no-box' } } });
    expect(await typed()).toBe('Hello Ines');
    expect(page.url()).toBe(blogUrl);
  });

  it('may be started twice: the newer takes over, and there is one of everything', async () => {
    await inject();
    await inject();
    await expect.poll(traces).toMatchObject(marked);
    const labels = (await overlayButtons(page)).map(({ label }) => label);
    expect(labels.filter((label) => label === 'Off')).toHaveLength(1);
  });

  it('takes every trace away when switched off, comes back when resumed', async () => {
    await tell('reading.switch-off', { scope: 'everywhere', url: blogUrl });
    await expect.poll(traces).toEqual(clean);
    await tell('reading.resume', {});
    await expect.poll(traces, { timeout: 10_000 }).toMatchObject(marked);
  });

  it('steps aside when the extension goes, with the next thing that the page does', async () => {
    // An unpacked extension that a headless Chromium reloads stays switched off: as after an update or removal.
    await options.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      const comment = document.querySelector('li.comment')?.cloneNode(true) as HTMLElement;
      comment.id = 'comment-77';
      document.querySelector('.comment-list')?.append(comment);
    });
    await expect.poll(traces, { timeout: 10_000 }).toEqual(clean);
  });
});
