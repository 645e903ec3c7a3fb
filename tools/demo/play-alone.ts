import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { overlayButtons, tabIdOf } from '../browser/inside';
import type { ExtensionBrowser } from '../browser/launch';
import type { InterfaceLanguage, interfaceWords } from '../browser/words';
import type { Scenario } from './scenario/scenario';
import type { DemoServer } from './server';
import { readPanel } from './read-panel';
import { printTable, rowsFor, verdict } from './rows';

interface Play {
  browser: ExtensionBrowser;
  server: DemoServer;
  scenario: Scenario;
  words: ReturnType<typeof interfaceWords>;
  lang: InterfaceLanguage;
}

const pictures = '.output/demo';

/** Plays the scenario without anybody watching: prints what was found, saves what a user would see. */
export async function playAlone({ browser, server, scenario, words, lang }: Play): Promise<number> {
  mkdirSync(pictures, { recursive: true });
  const picture = (name: string): string => `${pictures}/${name}-${lang}.png`;
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(server.url);
  await page.waitForSelector('html[data-played]');
  if (!(await badgeAppears(page))) {
    console.error('Nothing was flagged: no badge appeared on the page after the last comment.');
    return 1;
  }
  const tabId = await tabIdOf(browser, page);
  await page.bringToFront();
  const hot = scenario.threads.find(({ heats }) => heats);
  await page.locator(`#${hot?.id ?? ''}`).evaluate((head) => head.scrollIntoView({ block: 'start' }));
  await page.mouse.wheel(0, -40);
  await page.waitForTimeout(400);
  await page.screenshot({ path: picture('page') });

  const panel = await screen(browser, `sidepanel.html?tabId=${tabId}`, { width: 400, height: 1000 });
  const threads = await readPanel(panel, words);
  await panel.screenshot({ path: picture('panel'), fullPage: true });
  const popup = await screen(browser, `popup.html?tabId=${tabId}`, { width: 360, height: 480 });
  await popup.getByRole('main').getByRole('listitem').first().waitFor();
  await popup.screenshot({ path: picture('popup'), fullPage: true });

  const rows = rowsFor(scenario, threads);
  printTable(rows);
  console.log(`Pictures: ${['page', 'panel', 'popup'].map(picture).join(', ')}`);
  return verdict(rows);
}

/** Marks follow the last comment by a moment; several seconds would be a failure in themselves. */
async function badgeAppears(page: Page): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if ((await overlayButtons(page)).length > 0) {
      await page.waitForTimeout(1500); // the last batches are still being read
      return true;
    }
    await page.waitForTimeout(250);
  }
  return false;
}

async function screen(
  { context, origin }: ExtensionBrowser,
  path: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${origin}/${path}`);
  return page;
}
