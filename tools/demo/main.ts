import { parseArgs } from 'node:util';
import { launchWithExtension } from '../browser/launch';
import { setUp } from '../browser/set-up';
import { interfaceWords } from '../browser/words';
import { en } from './scenario/en';
import { fr } from './scenario/fr';
import { serveDemo } from './server';
import { playAlone } from './play-alone';

const usage = 'usage: npm start -- [--headless] [--lang fr|en]';
const extension = '.output/chrome-mv3-demo';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, lang: { type: 'string' } } });
  const lang = values.lang ?? (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en');
  if (lang !== 'fr' && lang !== 'en') {
    console.error(usage);
    return 2;
  }
  const headless = values.headless === true || !hasDisplay();
  const scenario = { fr, en }[lang];
  const words = interfaceWords(lang);
  const server = await serveDemo(scenario, headless ? 250 : 4000);
  const browser = await launchWithExtension({ extension, headless, lang });
  try {
    await setUp(browser, words, { brand: scenario.brand, sites: [server.url] });
    if (headless) return await playAlone({ browser, server, scenario, words, lang });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(server.url);
    console.log(`The demo is open at ${server.url}. Comments keep arriving; close the browser to end it.`);
    await browser.context.waitForEvent('close', { timeout: 0 });
    return 0;
  } finally {
    await browser.context.close();
    await server.stop();
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
