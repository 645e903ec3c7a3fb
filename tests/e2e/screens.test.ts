import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithExtension, type ExtensionBrowser } from '@/tools/browser/launch';
import { sampleOf, sampleTab } from '@/tools/screens/sample';
import { seed } from '@/tools/screens/seed';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const site = encodeURIComponent('https://www.reddit.com/r/x');

const screens = [
  { name: 'panel', path: `/sidepanel.html?tabId=${sampleTab}`, width: 320, ready: 'textarea' },
  { name: 'panel, not read', path: `/sidepanel.html?tabId=99&url=${site}`, width: 320, ready: 'main button' },
  { name: 'popup', path: `/popup.html?tabId=${sampleTab}&url=${site}`, width: 360, ready: 'main li button' },
  { name: 'settings', path: '/options.html', width: 420, ready: 'main input' },
] as const;

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
}

async function faults(page: Page): Promise<string[]> {
  // Extension pages run no script but their own: put in by the debugger, as an isolated world would be.
  await page.evaluate(axeSource);
  const result = await page.evaluate<AxeResult>('axe.run(document)');
  return result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Smaller than 28 px in either direction; words inside a line and what only a screen reader meets are no targets. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, summary, select, input, textarea')]
      .filter((target) => {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return width > 1 && (height < 28 || width < 20);
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${width} × ${height} ${target.outerHTML.slice(0, 160)}`;
      }),
  );

describe.each(['en', 'fr'] as const)('%s', (language) => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchWithExtension({
      extension: '.output/chrome-mv3-e2e',
      headless: true,
      lang: language,
    });
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}/sidepanel.html?tabId=1`);
    await page.waitForSelector('main h2');
    await seed(page, sampleOf(language, new Date().toISOString()));
  });
  afterAll(() => browser.context.close());

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each(screens)('$name is readable, reachable and fits', async ({ path, width, ready }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 700 });
      await page.goto(browser.origin + path);
      await page.waitForSelector(ready);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await faults(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  it('is used by keyboard alone: to the draft, into it, a suggestion taken, and undone', async () => {
    await page.goto(`${browser.origin}/sidepanel.html?tabId=${sampleTab}`);
    const field = page.locator('textarea');
    await field.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await field.evaluate((element) => element === document.activeElement)) break;
      expect(
        await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
      ).not.toBe('none');
    }
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const before = await field.inputValue();
    await page.keyboard.press('Control+.');
    expect(await field.inputValue()).not.toBe(before);
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });
});
