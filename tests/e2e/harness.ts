/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { launchWithExtension, type ExtensionBrowser } from '@/tools/browser/launch';
import { tabIdOf } from '@/tools/browser/inside';
import { setUp, type BrandAnswers } from '@/tools/browser/set-up';
import type { PageReport } from '@/tools/cli/scan-browser';
import { interfaceWords, type InterfaceLanguage } from '@/tools/browser/words';

export interface Driven extends ExtensionBrowser {
  words: ReturnType<typeof interfaceWords>;
}

interface Driving {
  lang?: InterfaceLanguage;
  sites?: string[];
  brand?: BrandAnswers;
  colorScheme?: 'light' | 'dark';
  keepsLeftPages?: boolean;
}

/** The built extension in a real Chromium, set up through its own options page. */
export async function drive({
  lang = 'en',
  sites = [],
  brand,
  colorScheme,
  keepsLeftPages = false,
}: Driving = {}): Promise<Driven> {
  const browser = await launchWithExtension({
    extension: '.output/chrome-mv3-e2e',
    headless: true,
    lang,
    keepsLeftPages,
    ...(colorScheme === undefined ? {} : { colorScheme }),
  });
  const words = interfaceWords(lang);
  await setUp(browser, words, { sites, ...(brand === undefined ? {} : { brand }) });
  return { ...browser, words };
}

/** Serves one page at its real address; every other request fails, as on a machine that is offline. */
export async function serveAt(browser: Driven, pages: Record<string, string>): Promise<void> {
  await browser.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, async (route) => {
    const body = pages[route.request().url()];
    await (body === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  });
}

/** The words underlined in the page, by highlight, as the page's own scripts can see them too. */
export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));

/** What the page's own reader says that it did, by the tab's number; asked as our own screens ask. */
export async function pageReport(browser: Driven, page: Page): Promise<PageReport> {
  const tabId = await tabIdOf(browser, page);
  const options = await screen(browser, 'options');
  const answer = await options.evaluate(
    (to) =>
      chrome.tabs.sendMessage<unknown, { res: { value: PageReport } }>(to, {
        id: 1,
        type: 'page.report',
        data: {},
        timestamp: Date.now(),
      }),
    tabId,
  );
  await options.close();
  return answer.res.value;
}

/** Elements that stand beside head and body: our one host, where anything is shown. */
export const hosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.children.length - 2);

/** What a table holds, read as our own screens read it. */
export async function rows(browser: Driven, table: string): Promise<Record<string, unknown>[]> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/options.html`);
  const found = await page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(name, 'readonly').objectStore(name).getAll();
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result as Record<string, unknown>[]);
          });
        });
      }),
    table,
  );
  await page.close();
  return found;
}

/** One of our screens in a tab of its own, looking at the tab with this number. */
export async function screen(
  browser: Driven,
  name: 'sidepanel' | 'popup' | 'options' | 'desk',
  tabId?: number,
  size = { width: 400, height: 900 },
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${browser.origin}/${name}.html${tabId === undefined ? '' : `?tabId=${tabId}`}`);
  return page;
}

/** Waits until a screen shows a text; where it doesn't, the failure says what it shows instead. */
export async function shows(page: Page, text: string): Promise<void> {
  try {
    await page.getByText(text).waitFor();
  } catch (cause) {
    throw new Error(`it shows: ${await page.locator('body').innerText()}`, { cause });
  }
}
