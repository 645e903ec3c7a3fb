import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { interfaceWords } from '../browser/words';
import { printTable, rowsFor, verdict } from '../demo/rows';
import { en } from '../demo/scenario/en';
import { fr } from '../demo/scenario/fr';
import { serveDemo } from '../demo/server';
import { launchFirefox } from './launch';
import { insertDraft, readPanel, readPopup, underlined, watch } from './screens';
import { openTab } from './tab';

const usage = 'usage: npm run firefox -- [--lang fr|en]';
const extension = '.output/firefox-mv3-demo';
const pictures = '.output/firefox';

/**
 * Plays the demo in a stock Firefox: the site is watched by a click in the settings, the page heats up, and the panel's
 * and the popup's own screens are read, opened as tabs.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
  const { lang } = values;
  if (lang !== 'fr' && lang !== 'en') {
    console.error(usage);
    return 2;
  }
  mkdirSync(pictures, { recursive: true });
  const picture = (name: string): string => `${pictures}/${name}-${lang}.png`;
  const scenario = { fr, en }[lang];
  const words = interfaceWords(lang);
  const server = await serveDemo(scenario, 100);
  const firefox = await launchFirefox(extension, lang);
  try {
    console.log(`${firefox.version}, ${extension}`);
    const settings = await openTab(firefox.bidi);
    await settings.go(`${firefox.origin}/options.html`);
    const shown = await settings.run(() => browser.i18n.getUILanguage(), null);
    if (!shown.startsWith(lang))
      throw new Error(
        `This Firefox speaks ${shown}, not ${lang}: add its language pack (Debian: firefox-esr-l10n-${lang}).`,
      );
    await watch(settings, words, server.url);
    const page = await openTab(firefox.bidi);
    await page.size(1280, 900);
    await page.go(server.url);
    await page.until(() => (document.documentElement.hasAttribute('data-played') ? true : null), null);

    const tabId = await settings.run(
      async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
      server.url,
    );
    const panel = await openTab(firefox.bidi);
    await panel.size(400, 1000);
    await panel.go(`${firefox.origin}/sidepanel.html?tabId=${tabId}`);
    const threads = await readPanel(panel, words);
    await panel.picture(picture('panel'));
    const rows = rowsFor(scenario, threads);
    printTable(rows);

    const hot = scenario.threads.find(({ heats }) => heats)?.id ?? '';
    const typed = await insertDraft(panel, page, words, hot);
    console.log(typed === null ? 'The draft did not reach the reply box.' : `In the reply box: ${typed}`);
    const marks = await underlined(page, hot);
    console.log(`Underlined: ${marks?.join(' · ') ?? 'nothing'}`);
    await page.picture(picture('page'));
    const popup = await openTab(firefox.bidi);
    await popup.size(360, 480);
    await popup.go(`${firefox.origin}/popup.html?tabId=${tabId}`);
    const today = await readPopup(popup);
    await popup.picture(picture('popup'));
    console.log(`Popup: ${today ?? 'nothing flagged'}`);
    console.log(`Pictures: ${['page', 'panel', 'popup'].map(picture).join(', ')}`);
    return typed === null || marks === null || today === null ? 1 : verdict(rows);
  } finally {
    await firefox.close();
    await server.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
