/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guessLanguage } from '@/lib/core/calm-check/guess-language';
import { stopWorker, tabIdOf } from '@/tools/browser/inside';
import { drive, rows, screen, serveAt, shows, type Driven } from './harness';

const wait = { timeout: 20_000 };
const address = 'https://shop.example/reviews';
const complaint = 'Three weeks without my parcel and nobody answers. You should be ashamed!';

/** A menu of the browser's own can't be clicked by a program: its click is told to the worker's own listener. */
async function click(browser: Driven, tabId: number, text: string, url = address): Promise<void> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ([tabId, selectionText, url]) => {
      const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      clicked.dispatch(
        { menuItemId: 'draft-reply', selectionText, pageUrl: url, editable: false },
        { id: tabId, url, title: 'A shop' },
      );
    },
    [tabId, text, url] as const,
  );
}

/** What the browser's session holds, as the worker sees it. */
const held = (panel: Page): Promise<string> =>
  panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

describe.each(['en', 'fr'] as const)('words marked on a page that nobody watches (%s)', (lang) => {
  let browser: Driven;
  let page: Page;
  let panel: Page;
  let tabId: number;
  beforeAll(async () => {
    browser = await drive({ lang });
    await serveAt(browser, { [address]: `<!doctype html><title>A shop</title><p>${complaint}</p>` });
    page = await browser.context.newPage();
    await page.goto(address);
    tabId = await tabIdOf(browser, page);
    panel = await screen(browser, 'sidepanel', tabId);
  });
  afterAll(() => browser?.context.close());

  const draft = () => panel.getByLabel(browser.words('panel.draftText'));

  it('have an entry in the browser’s menu', async () => {
    const worker = browser.context.serviceWorkers()[0];
    // An update of an entry that is not there fails.
    const failure = await worker?.evaluate(
      () =>
        new Promise<string | null>((resolve) => {
          chrome.contextMenus.update('draft-reply', {}, () =>
            resolve(chrome.runtime.lastError?.message ?? null),
          );
        }),
    );
    expect(failure).toBeNull();
  });

  it('are read and answered in the panel, with nothing put in the page', async () => {
    await click(browser, tabId, complaint);
    await shows(panel, complaint);
    await expect.poll(() => draft().inputValue(), wait).not.toBe('');
    // In the language of the words, whatever the screens speak.
    expect(guessLanguage(await draft().inputValue())).toBe('en');
    expect(
      await panel.getByRole('button', { name: browser.words('panel.insert'), exact: true }).count(),
    ).toBe(0);
    await panel.getByRole('button', { name: browser.words('panel.copy'), exact: true }).click();
    await panel.getByText(browser.words('panel.copied')).waitFor();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await rows(browser, 'flags')).toEqual([]);
    expect(await rows(browser, 'comments')).toEqual([]);
  });

  it('wake a worker that was stopped, and take the place of those marked before', async () => {
    const later = 'Thank you all, what a lovely shop!';
    await stopWorker(browser);
    await panel.reload();
    await shows(panel, complaint);
    await expect.poll(() => draft().inputValue(), wait).not.toBe('');
    await click(browser, tabId, later);
    await shows(panel, later);
    expect(await panel.getByText(complaint).count()).toBe(0);
  });

  it('say what to do where there are none, and stand for nothing in a page of the browser', async () => {
    await click(browser, tabId, '   ', 'chrome-extension://viewer/file.pdf');
    await panel.getByText(browser.words('selection.emptyTitle')).waitFor();
    await click(browser, -1, `From a viewer. ${complaint}`, 'file:///tmp/letter.pdf');
    await expect.poll(() => held(panel), wait).toContain('From a viewer.');
    expect(await held(panel)).not.toContain('letter.pdf');
  });

  it('are forgotten with the tab, drafts included', async () => {
    await click(browser, tabId, complaint);
    await shows(panel, complaint);
    await expect.poll(() => draft().inputValue(), wait).not.toBe('');
    await draft().fill('My own words');
    await expect.poll(async () => (await rows(browser, 'drafts')).length, wait).toBe(1);
    await page.close();
    await expect.poll(async () => (await rows(browser, 'drafts')).length, wait).toBe(0);
    await expect.poll(async () => (await held(panel)).includes(`selection-${tabId}"`), wait).toBe(false);
  });
});
