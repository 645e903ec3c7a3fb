import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';

export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://<id>` */
  origin: string;
}

export interface LaunchOptions {
  /** A built, unpacked extension. */
  extension: string;
  headless: boolean;
  /** The browser's language: `fr`, `en-GB`. */
  lang?: string;
  colorScheme?: 'light' | 'dark';
  /** Where the profile lives; a fresh one by default. */
  profile?: string;
  /** Keeps pages that are left for the way back, as browsers of people do; else every page is loaded anew. */
  keepsLeftPages?: boolean;
}

/**
 * A real Chromium with the extension loaded, in a profile of its own. `CHROME_PATH` says which; `tools/setup` finds it.
 * Throws a sentence for people where the browser does not take extensions (branded Chrome no longer does).
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = resolve(options.extension);
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`No browser at ${executablePath}: set CHROME_PATH, or run npm start once.`);
  if (!existsSync(folder)) throw new Error(`Nothing is built at ${folder}.`);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: options.headless,
    ignoreDefaultArgs: options.keepsLeftPages === true ? ['--disable-back-forward-cache'] : [],
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    colorScheme: options.colorScheme ?? 'light',
    // Both: `locale` is what pages hear, LANGUAGE what the browser's own words and our i18n follow.
    ...(options.lang === undefined
      ? {}
      : { locale: options.lang, env: { ...process.env, LANGUAGE: options.lang } }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.lang === undefined ? [] : [`--lang=${options.lang}`]),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Coloured edges of letters are for one screen: in a picture they only weigh.
      '--disable-lcd-text',
      '--no-first-run',
      '--no-default-browser-check',
      // For `clickIcon`: the browser's own toolbar is no page that a test could click.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await firstWorker(context));
  // Node calls the origin of an extension address "null".
  return { context, worker, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  try {
    return await context.waitForEvent('serviceworker', { timeout: 15_000 });
  } catch (cause) {
    await context.close();
    throw new Error(
      'This browser did not load the extension. Chromium, Chrome for Testing and Edge do; Chrome itself no longer takes unpacked extensions from the command line. Set CHROME_PATH to one of them.',
      { cause },
    );
  }
}
