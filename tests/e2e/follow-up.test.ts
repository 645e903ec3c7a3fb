/// <reference types="chrome" />
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker, tabIdOf } from '@/tools/browser/inside';
import { rows, screen, type Driven } from './harness';
import { driveHotPost } from './set-ups';
import { postAddress } from './pages/reddit';

const wait = { timeout: 20_000 };

describe('reminders and evidence', () => {
  let browser: Driven;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    ({ browser, page } = await driveHotPost());
    options = await screen(browser, 'options', undefined, { width: 900, height: 900 });
  });
  afterAll(() => browser?.context.close());

  /** What the browser shows of us, asked from one of our screens. */
  const shown = (): Promise<string[]> =>
    options.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  /** The thread's answer has been due for a minute: nobody waits half an hour in a test. */
  const makeDue = (): Promise<void> =>
    options.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('accalmie');
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('flags', 'readwrite').objectStore('flags');
            const asked = store.getAll();
            asked.addEventListener('success', () => {
              const due = new Date(Date.now() - 60_000).toISOString();
              for (const flag of asked.result as { advice: object }[])
                store.put({ ...flag, advice: { ...flag.advice, replyBy: due }, status: 'open' });
            });
            store.transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
          });
        }),
    );
  const press = (key: string) =>
    options.getByRole('switch', { name: browser.words(key), exact: true }).click();

  it('shows what is due once, also by a worker that starts anew', async () => {
    await expect.poll(async () => (await rows(browser, 'flags')).length, wait).toBeGreaterThan(0);
    await makeDue();
    await press('reminder.isOn');
    await expect.poll(shown, wait).not.toEqual([]);
    const told = (await rows(browser, 'reminders')).map(({ id }) => id);
    expect(told.length).toBeGreaterThan(0);
    await options.evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    await stopWorker(browser);
    await press('reminder.counts');
    await press('reminder.counts');
    await options.waitForTimeout(3000);
    expect(await shown()).toEqual([]);
    expect((await rows(browser, 'reminders')).map(({ id }) => id)).toEqual(told);
  });

  it('counts on the icon what waits, and not where the user does not want it', async () => {
    const badge = (): Promise<string> => options.evaluate(() => chrome.action.getBadgeText({}));
    await expect.poll(badge, wait).toBe('1');
    await press('reminder.counts');
    await expect.poll(badge, wait).toBe('');
  });

  it('keeps evidence that can be checked again', async () => {
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    const save = panel.getByRole('button', { name: browser.words('evidence.save') });
    const title = panel.getByText(browser.words('removal.title'));
    await title.waitFor();
    if (!(await save.isVisible())) await title.click();
    await save.waitFor();
    const [download] = await Promise.all([panel.waitForEvent('download'), save.click()]);
    await panel.getByText(browser.words('evidence.notInFront')).waitFor();
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ page: { url: postAddress('hot1') } });
    const check = async (content: string, said: string): Promise<void> => {
      await options
        .locator('input[type=file]')
        .last()
        .setInputFiles({ name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await options.getByText(said).waitFor();
    };
    await check(text, browser.words('evidence.unchanged'));
    await check(text.replace('thieves', 'people'), browser.words('evidence.changed'));
    await panel.close();
  });
});
