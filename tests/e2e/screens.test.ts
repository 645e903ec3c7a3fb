import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, type ExtensionBrowser } from '@/tools/browser/launch';
import { sampleTab } from '@/tools/screens/sample';
import { seriousFaults } from './axe';
import { tabTo, walkByTab } from './by-tab';
import { putRows } from './desk-rows';
import { everything, nothing } from './screen-rows';
import { busyScreens, firstScreens, type ScreenCase } from './screen-table';

/** Smaller than 28 px in either direction; links in a line of words and what only a screen reader meets are no targets. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, summary, select, input, textarea')]
      .filter((target) => {
        const line = target.parentElement?.textContent ?? '';
        if (target.matches('a') && line.trim() !== target.textContent.trim()) return false;
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return width > 1 && (height < 28 || width < 20);
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${width} × ${height} ${target.outerHTML.slice(0, 160)}`;
      }),
  );

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(['en', 'fr'] as const)('%s', (language) => {
  let browser: ExtensionBrowser;
  let page: Page;
  let worker: Page;

  beforeAll(async () => {
    browser = await launchWithExtension({
      extension: '.output/chrome-mv3-e2e',
      headless: true,
      lang: language,
    });
    worker = await browser.context.newPage();
    await worker.goto(`${browser.origin}/options.html`);
    await worker.waitForSelector('main input');
    page = await browser.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => browser?.context.close());

  describe.each([
    ['on the first day', nothing, firstScreens],
    ['on a busy day', everything(language), busyScreens(language)],
  ] as const)('%s', (_, { rows, settings, plan }, screens) => {
    beforeAll(() => putRows(worker, rows, { settings, plans: plan }));

    const open = async ({ path, width, ready, opensAll = false }: ScreenCase): Promise<void> => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('about:blank'); // an address that differs in its fragment alone would load nothing
      await page.goto(browser.origin + path);
      await page.waitForSelector(ready);
      if (opensAll) await openAll(page);
    };

    it.each(screens)('$name is readable and fits', async (screen) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(screen);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect.soft(await seriousFaults(page)).toEqual([]);
      expect.soft(await smallTargets(page)).toEqual([]);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(screen.width);
    });

    // The same in every language.
    if (language === 'en')
      it.each(screens)('$name is readable in the dark, and reached by Tab', async (screen) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await open(screen);
        expect.soft(await seriousFaults(page, 'color-contrast')).toEqual([]);
        const { missed, unmarked } = await walkByTab(page);
        expect.soft(missed).toEqual([]);
        expect(unmarked).toEqual([]);
      });
  });

  it('is used by keyboard alone: to the draft, into it, a suggestion taken, and undone', async () => {
    await page.goto(`${browser.origin}/sidepanel.html?tabId=${sampleTab}`);
    const field = page.locator('textarea');
    await field.waitFor();
    await tabTo(page, field);
    const before = await field.inputValue();
    await page.keyboard.press('Control+.');
    expect(await field.inputValue()).not.toBe(before);
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });
});
