/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import type * as z from 'zod/mini';
import type { Flag } from '@/lib/core/flag/flag';
import { answersOfThePage } from '@/lib/platform/contract';
import { answersOfTheWorker, type asksOfTheWorker } from '@/lib/platform/worker-contract';
import { launchWithExtension, type ExtensionBrowser } from '@/tools/browser/launch';
import { builtExtension } from './scan-build';

export type PageReport = z.infer<(typeof answersOfThePage)['page.report']>;

/** What the content script read on a saved page, and what the worker made of it. */
export interface ScannedPage extends PageReport {
  flags: Flag[];
  loadMs: number;
}

/** Polls, in milliseconds; a page whose reader said the same this often has been read. */
const interval = 200;
const sameOften = 4;
const patience = 60_000;
/** Where no site reads the page there is nothing to wait for but its own scripts. */
const patienceWithoutSite = 3_000;

export interface PageScanner {
  scan(html: string, address: string): Promise<ScannedPage>;
  close(): Promise<void>;
}

/** A real Chromium with the real extension, which watches each page's site as if the user had said so. */
export async function openScanner(): Promise<PageScanner> {
  const browser = await launchWithExtension({ extension: builtExtension(), headless: true });
  const screen = await browser.context.newPage();
  // One of our own screens: only they may ask the worker to watch a site.
  await screen.goto(`${browser.origin}/options.html`);
  return {
    scan: (html, address) => scanPage(browser, screen, html, address),
    close: () => browser.context.close(),
  };
}

async function scanPage(
  browser: ExtensionBrowser,
  screen: Page,
  html: string,
  address: string,
): Promise<ScannedPage> {
  const { protocol, hostname } = new URL(address);
  const request: z.input<(typeof asksOfTheWorker)['site.watch']> = {
    pattern: `${protocol}//${hostname}/*`,
    tabId: null,
  };
  const watched = answersOfTheWorker['site.watch'].safeParse(await ask(screen, null, 'site.watch', request));
  if (watched.data?.watched !== true) throw new Error(`the extension may not read ${hostname}`);

  const page = await browser.context.newPage();
  try {
    const begun = performance.now();
    await serve(page, html, address);
    const loadMs = Math.round(performance.now() - begun);
    const tabId = await tabIdOf(screen, page.url());
    const report = await whenSettled(() => readReport(screen, tabId));
    const key = report.conversation?.key;
    return { ...report, flags: key === undefined ? [] : await storedFlags(screen, key), loadMs };
  } finally {
    await page.close();
  }
}

const script = /<script\b(?![^>]*\btype=["']?application\/(?:ld\+)?json)/i;
const unscripted = /<noscript\b[^>]*>(.*?)<\/noscript>/gis;
/** Counters in frames, some written so that a parser never finds their end, and ways to another page. */
const wordless = /<iframe\b|http-equiv/i;

/**
 * A page that was saved without its scripts is shown as without scripts: there the words in `noscript` are part of it,
 * which a browser that could run scripts takes for text. In the head `noscript` holds no words.
 */
export function asSaved(html: string): string {
  const body = html.search(/<body\b/i);
  if (body < 0 || script.test(html)) return html;
  return (
    html.slice(0, body) +
    html.slice(body).replace(unscripted, (whole, shown: string) => (wordless.test(shown) ? whole : shown))
  );
}

/** The saved page at its own address; whatever else it asks for does not exist. */
async function serve(page: Page, html: string, address: string): Promise<void> {
  const served = address.replace(/#.*$/s, '');
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isPage =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === served;
    await (isPage
      ? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: asSaved(html) })
      : route.abort());
  });
  await page.goto(served, { waitUntil: 'domcontentloaded' });
  await page.waitForLoadState('load');
}

const readReport = async (screen: Page, tabId: number): Promise<PageReport | null> => {
  const answer = answersOfThePage['page.report'].safeParse(await ask(screen, tabId, 'page.report', {}));
  return answer.success ? answer.data : null;
};

/** A batch counts once the worker has answered it, and it stores before it answers. */
const isDone = ({ comments, timings }: PageReport, waited: number): boolean =>
  timings.reads > 0 ? comments.length === 0 || timings.batches > 0 : waited > patienceWithoutSite;

/** Asks again and again until the content script says that it is done and says the same for a while. */
async function whenSettled(look: () => Promise<PageReport | null>): Promise<PageReport> {
  const begun = performance.now();
  let last = '';
  let same = 0;
  while (performance.now() - begun < patience) {
    const report = await look();
    const said = JSON.stringify(report);
    same = said === last ? same + 1 : 0;
    last = said;
    if (report !== null && isDone(report, performance.now() - begun) && same >= sameOften) return report;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  throw new Error(
    last === 'null' ? 'the content script did not start' : 'the page did not come to rest within a minute',
  );
}

/** The messages' wire form is that of @webext-core/messaging; a screen can't be handed the bus from outside. */
const ask = (screen: Page, tabId: number | null, type: string, data: unknown): Promise<unknown> =>
  screen.evaluate(
    async ([tabId, message]) => {
      try {
        const sent =
          tabId === null ? chrome.runtime.sendMessage(message) : chrome.tabs.sendMessage(tabId, message);
        const answer = (await sent) as { res?: { ok: boolean; value?: unknown } } | undefined;
        return answer?.res?.value ?? null;
      } catch {
        // Nobody listens yet: the content script starts when the page is idle.
        return null;
      }
    },
    [tabId, { id: Date.now(), type, data, timestamp: Date.now() }] as const,
  );

async function tabIdOf(screen: Page, url: string): Promise<number> {
  const id = await screen.evaluate(
    async (wanted) => (await chrome.tabs.query({})).findLast((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Reads the extension's own store from its own screen, as its panel does. */
const storedFlags = (screen: Page, key: string): Promise<Flag[]> =>
  screen.evaluate(
    (wanted) =>
      new Promise<Flag[]>((resolve, reject) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const asking = db.transaction('flags').objectStore('flags').index('conversationKey').getAll(wanted);
          asking.addEventListener('error', () => reject(asking.error));
          asking.addEventListener('success', () => {
            db.close();
            resolve(asking.result as Flag[]);
          });
        });
      }),
    key,
  );
