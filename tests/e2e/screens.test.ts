import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, markedWords, screen, serveAt, type Driven } from './harness';
import { calm, heated, postAddress, redditPage } from './pages/reddit';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: string[];
}

/** What axe calls serious or worse on a screen as it stands. */
async function seriousFaults(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
  });
}

describe.each([
  { lang: 'en', colorScheme: 'light' },
  { lang: 'fr', colorScheme: 'dark' },
] as const)('screens in $lang, $colorScheme', ({ lang, colorScheme }) => {
  let browser: Driven;
  let page: Page;
  let tabId: number;
  beforeAll(async () => {
    browser = await drive({ lang, colorScheme, sites: ['https://www.reddit.com/'] });
    await serveAt(browser, {
      'https://quiet.example/': '<!doctype html><title>Quiet</title><p>Nothing to read.</p>',
      [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated]),
    });
    page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
    tabId = await tabIdOf(browser, page);
  });
  afterAll(() => browser?.context.close());

  it.each(['sidepanel', 'popup', 'options'] as const)('axe finds nothing serious in the %s', async (name) => {
    await expect.poll(() => markedWords(page), { timeout: 20_000 }).toContain('thieves');
    const opened = await screen(browser, name, tabId);
    await opened.getByRole('main').waitFor();
    await opened.waitForTimeout(1200);
    expect(await seriousFaults(opened)).toEqual([]);
    await opened.close();
  });

  it('axe finds nothing serious where nothing was read yet', async () => {
    const empty = await browser.context.newPage();
    await empty.goto('https://quiet.example/');
    const panel = await screen(browser, 'sidepanel', await tabIdOf(browser, empty));
    await panel.waitForTimeout(500);
    expect(await seriousFaults(panel)).toEqual([]);
    await panel.close();
    await empty.close();
  });
});
