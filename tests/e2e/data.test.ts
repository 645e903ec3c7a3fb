import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { en } from '@/tools/demo/scenario/en';
import { fr } from '@/tools/demo/scenario/fr';
import { serveDemo, type DemoServer } from '@/tools/demo/server';
import { drive, rows, screen, type Driven } from './harness';

const wait = { timeout: 20_000 };

describe.each([en, fr])('what is kept, in $lang', (scenario) => {
  let server: DemoServer;
  let browser: Driven;
  let options: Page;
  let first: string;

  /** Saves a backup through the screen → the file's text. */
  const backUp = async (): Promise<string> => {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: browser.words('backup.save') }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const restore = async (text: string): Promise<void> => {
    const buffer = Buffer.from(text);
    const file = { name: 'backup.json', mimeType: 'application/json', buffer };
    await options
      .locator(`input[type=file][aria-label="${browser.words('backup.choose')}"]`)
      .setInputFiles(file);
    await options.getByRole('button', { name: browser.words('backup.yes') }).click();
  };
  const withoutTime = (text: string): string => text.replace(/"madeAt":"[^"]*",/, '');

  beforeAll(async () => {
    server = await serveDemo(scenario, 150);
    browser = await drive({ lang: scenario.lang, sites: [server.url], brand: scenario.brand });
    const page = await browser.context.newPage();
    await page.goto(server.url);
    await page.waitForSelector('html[data-played]');
    await vi.waitUntil(async () => (await rows(browser, 'crises')).length > 0, { ...wait, interval: 500 });
    await page.close();
    options = await screen(browser, 'options', undefined, { width: 900, height: 900 });
  });
  afterAll(async () => {
    await browser?.context.close();
    await server?.stop();
  });

  it('comes back from a backup as it was, after everything was erased', async () => {
    first = await backUp();
    await options.getByRole('button', { name: `${browser.words('options.erase')}…` }).click();
    await options.getByRole('button', { name: browser.words('options.eraseYes') }).click();
    await options.getByText(browser.words('options.erased')).waitFor();
    expect(await rows(browser, 'comments')).toEqual([]);
    await restore(first);
    await options.getByText(browser.words('backup.restored')).waitFor();
    expect((await rows(browser, 'comments')).length).toBeGreaterThan(0);
    expect(withoutTime(await backUp())).toBe(withoutTime(first));
  });

  it('stays as it is where a backup is damaged, and says why', async () => {
    await restore(first.replace('"flags":[{', '"flags":[ {').replace(/"level":"(\w+)"/, '"level":"severe!"'));
    await options.getByText(browser.words('backup.damaged')).waitFor();
    await restore(first.slice(0, first.length / 2));
    await options.getByText(browser.words('backup.notJson')).waitFor();
    expect(withoutTime(await backUp())).toBe(withoutTime(first));
  });

  it('is let go of for one person, after it was said how much there is', async () => {
    const [comment] = await rows(browser, 'comments');
    const name = String(comment?.['author']);
    await options.getByRole('textbox', { name: browser.words('erasing.person'), exact: true }).fill(name);
    await options.getByRole('button', { name: browser.words('erasing.look') }).click();
    await options.getByRole('button', { name: browser.words('erasing.yes'), exact: true }).click();
    await options.getByText(browser.words('erasing.personErased')).waitFor();
    expect((await rows(browser, 'comments')).filter(({ author }) => author === name)).toEqual([]);
  });

  it('is let go of for one site', async () => {
    await options
      .getByLabel(browser.words('erasing.site'), { exact: true })
      .first()
      .selectOption(new URL(server.url).hostname);
    await options.getByRole('button', { name: browser.words('erasing.eraseSite'), exact: true }).click();
    await options.getByRole('button', { name: browser.words('erasing.yes'), exact: true }).click();
    await expect.poll(() => rows(browser, 'flags'), wait).toEqual([]);
    expect(await rows(browser, 'comments')).toEqual([]);
    expect(await rows(browser, 'crises')).toEqual([]);
  });
});
