import type { Page } from 'playwright-core';
import { tabIdOf } from '@/tools/browser/inside';
import type { Scenario } from '@/tools/demo/scenario/scenario';
import { serveDemo } from '@/tools/demo/server';
import { drive, serveAt, type Driven } from './harness';
import { calm, heated, postAddress, redditPage } from './pages/reddit';

export interface Demo {
  browser: Driven;
  /** The demo's page, and its number. */
  page: Page;
  tabId: number;
  end(): Promise<void>;
}

/** The demo, played to its end with so many milliseconds between comments, in a browser that reads it for the demo's brand. */
export async function driveDemo(scenario: Scenario, pause: number): Promise<Demo> {
  const server = await serveDemo(scenario, pause);
  const browser = await drive({ lang: scenario.lang, sites: [server.url], brand: scenario.brand });
  const page = await browser.context.newPage();
  await page.goto(server.url);
  await page.waitForSelector('html[data-played]');
  const end = async (): Promise<void> => {
    await browser.context.close();
    await server.stop();
  };
  return { browser, page, tabId: await tabIdOf(browser, page), end };
}

/** A post of a named site whose thread heats up, open in a browser that reads it. */
export async function driveHotPost(): Promise<{ browser: Driven; page: Page }> {
  const browser = await drive({ sites: ['https://www.reddit.com/'] });
  await serveAt(browser, {
    [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated]),
  });
  const page = await browser.context.newPage();
  await page.goto(postAddress('hot1'));
  return { browser, page };
}
