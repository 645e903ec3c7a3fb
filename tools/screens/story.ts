import type { Page } from 'playwright-core';
import { tabIdOf } from '../browser/inside';
import { launchWithExtension, type ExtensionBrowser } from '../browser/launch';
import { setUp } from '../browser/set-up';
import { interfaceWords, type InterfaceLanguage } from '../browser/words';
import { answerCalmly } from '../demo/calm-answer';
import { en } from '../demo/scenario/en';
import { fr } from '../demo/scenario/fr';
import type { Scenario } from '../demo/scenario/scenario';
import { stormEn } from '../demo/scenario/storm-en';
import { stormFr } from '../demo/scenario/storm-fr';
import { serveDemo, type DemoServer } from '../demo/server';
import { months } from '../store/months';
import { seed } from './seed';

/** The demo’s brand in the middle of its storm, driven as a person drives it. */
export interface Story extends ExtensionBrowser {
  lang: InterfaceLanguage;
  words: ReturnType<typeof interfaceWords>;
  scenario: Scenario;
  /** A screen in a tab of its own. */
  open(path: string, width?: number): Promise<Page>;
  /** Opens the storm’s pages; all of it is read when this ends. */
  storm(): Promise<{ brand: Page; forum: Page }>;
  /** A page’s number. */
  tabId(page: Page): Promise<number>;
  end(): Promise<void>;
}

const storms = { en: stormEn, fr: stormFr };

export async function beginStory(extension: string, lang: InterfaceLanguage): Promise<Story> {
  const browser = await launchWithExtension({ extension, headless: true, lang });
  const scenario = { en, fr }[lang];
  const words = interfaceWords(lang);
  const servers: DemoServer[] = [];

  async function open(path: string, width = 1100): Promise<Page> {
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => console.error(path, error));
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${browser.origin}/${path}`);
    await page.waitForSelector('main');
    return page;
  }

  async function openDemo(from: Scenario, host: string): Promise<Page> {
    const server = await serveDemo(from, 60);
    servers.push(server);
    const page = await browser.context.newPage();
    await page.goto(server.url.replace('127.0.0.1', host));
    await page.waitForSelector('html[data-played]');
    await page.waitForTimeout(2500);
    return page;
  }

  return {
    ...browser,
    lang,
    words,
    scenario,
    open,
    tabId: (page) => tabIdOf(browser, page),
    async storm() {
      await setUp(browser, words, {
        brand: scenario.brand,
        sites: ['http://127.0.0.1/', 'http://localhost/'],
      });
      const history = await open('options.html');
      await seed(history, pastDays(), { adds: true });
      await history.close();
      const { forum: forumStory, safety } = storms[lang];
      const forum = await openDemo(forumStory, 'localhost');
      const brand = await openDemo(scenario, '127.0.0.1');
      await openDemo(safety, 'localhost');
      return { brand, forum };
    },
    async end() {
      await browser.context.close();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** The week before, by the seeded generator, over and done with: charts with nothing to tell would show nothing. */
function pastDays(): Record<string, readonly unknown[]> {
  const yesterday = new Date(Date.now() - 26 * 60 * 60_000).toISOString();
  const chunks = [...months({ flags: 60, comments: 5, crises: 3, days: 9 }, 7, yesterday)];
  return {
    // What is resolved joins no crisis of today.
    flags: chunks.flatMap(({ flags }) => flags.map((flag) => ({ ...flag, status: 'resolved' }))),
    comments: chunks.flatMap(({ comments }) => comments),
    readings: chunks.flatMap(({ readings }) => readings),
    days: chunks.flatMap(({ days }) => days),
  };
}

/** The brand answers in the forum, people say that it helped, and both are read. */
export async function answerInForum(page: Page, { lang, scenario }: Story): Promise<void> {
  await answerCalmly(page, lang, scenario.brand.name);
  await page.waitForTimeout(6000);
}
