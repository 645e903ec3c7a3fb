/// <reference types="chrome" />
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { launchWithExtension } from '@/tools/browser/launch';
import { setUp } from '@/tools/browser/set-up';
import { interfaceWords } from '@/tools/browser/words';
import { builtExtension } from '@/tools/cli/scan-build';
import type { MadePost } from './made-posts';

/** A Chromium that serves made posts at their own addresses, and nothing else. */
export interface Served {
  context: BrowserContext;
  browser: Browser;
  posts: Map<string, string>;
  /** A new tab on this post, loaded. */
  open: (post: MadePost) => Promise<Page>;
  close: () => Promise<void>;
}

/** One that holds the built extension, which watches the posts' site. */
export interface Watched extends Served {
  /** One of our own screens: only they may ask the worker. */
  screen: Page;
}

async function serve(context: BrowserContext): Promise<Served> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser is gone');
  const posts = new Map<string, string>();
  await context.route(/^https?:/, async (route) => {
    const body = posts.get(route.request().url());
    await (body === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  });
  const open = async (post: MadePost): Promise<Page> => {
    posts.set(post.address, post.html);
    const page = await context.newPage();
    await page.goto(post.address);
    return page;
  };
  return { context, browser, posts, open, close: () => context.close() };
}

export async function openWatched(): Promise<Watched> {
  const held = await launchWithExtension({ extension: builtExtension(), headless: true, lang: 'en' });
  await setUp(held, interfaceWords('en'), { sites: ['https://www.reddit.com/'] });
  const served = await serve(held.context);
  const screen = await held.context.newPage();
  await screen.goto(`${held.origin}/options.html`);
  return { ...served, screen };
}

/** The same browser without the extension. */
export async function openBare(): Promise<Served> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const served = await serve(await browser.newContext({ viewport: { width: 1280, height: 900 } }));
  return { ...served, close: () => browser.close() };
}

/** Asks the worker, or the content script of the tab at this address. */
export const tell = (screen: Page, type: string, data: object, address?: string): Promise<unknown> =>
  screen.evaluate(
    async ([name, content, url]) => {
      const message = { id: 1, type: name, data: content, timestamp: Date.now() };
      if (url === null) return chrome.runtime.sendMessage(message);
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab?.id === undefined ? null : chrome.tabs.sendMessage(tab.id, message);
    },
    [type, data, address ?? null] as const,
  );
