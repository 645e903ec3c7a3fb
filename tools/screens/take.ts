/// <reference types="chrome" />
import { mkdirSync } from 'node:fs';
import { launchWithExtension } from '../browser/launch';
import type { Page } from 'playwright-core';
import { libraryOf, type SampleLibrary } from './sample-library';
import { sampleOf, sampleTab, type Sample } from './sample';
import { seed } from './seed';

/** `tsx tools/screens/take.ts BUILD FOLDER`: a picture of each screen, state, language and appearance. */
const [, , extension = '.output/chrome-mv3-e2e', folder = '.output/screens'] = process.argv;

const site = encodeURIComponent('https://www.facebook.com/bakery');

const shots = [
  { name: 'panel', path: `/sidepanel.html?tabId=${sampleTab}`, widths: [320, 420], state: 'full' },
  { name: 'panel-edited', path: `/sidepanel.html?tabId=${sampleTab}`, widths: [360], state: 'edited' },
  { name: 'panel-quiet', path: `/sidepanel.html?tabId=${sampleTab}`, widths: [360], state: 'quiet' },
  { name: 'panel-unread', path: `/sidepanel.html?tabId=99&url=${site}`, widths: [360], state: 'empty' },
  { name: 'popup', path: `/popup.html?tabId=${sampleTab}&url=${site}`, widths: [360], state: 'full' },
  { name: 'popup-quiet', path: `/popup.html?tabId=${sampleTab}&url=${site}`, widths: [360], state: 'quiet' },
  { name: 'popup-first', path: `/popup.html?tabId=${sampleTab}&url=${site}`, widths: [360], state: 'empty' },
  { name: 'options', path: '/options.html', widths: [420, 900], state: 'empty' },
  { name: 'panel-library', path: `/sidepanel.html?tabId=${sampleTab}`, widths: [360], state: 'library' },
  { name: 'options-library', path: '/options.html', widths: [420, 900], state: 'library' },
] as const;

function rowsOf(
  state: (typeof shots)[number]['state'],
  language: 'en' | 'fr',
  day: string,
): Partial<Sample & SampleLibrary> {
  const sample = sampleOf(language, new Date().toISOString());
  const days = [{ day, comments: 212, pages: 9 }];
  if (state === 'full') return { ...sample, drafts: [], days };
  if (state === 'edited') return { ...sample, days };
  if (state === 'library') return { ...sample, days, ...libraryOf(language, new Date().toISOString()) };
  return state === 'quiet' ? { tabs: sample.tabs, days } : {};
}

/** What stands one step further down, in the picture too. */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const localDay = (): string => new Date().toLocaleDateString('sv-SE');

mkdirSync(folder, { recursive: true });
for (const lang of ['fr', 'en'] as const) {
  const { context, origin } = await launchWithExtension({ extension, headless: true, lang });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  for (const shot of shots) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const width of shot.widths) {
        await page.setViewportSize({ width, height: shot.name.startsWith('popup') ? 200 : 480 });
        await page.goto(origin + shot.path);
        await page.waitForTimeout(300);
        await seed(page, rowsOf(shot.state, lang, localDay()));
        await page.reload();
        await page.waitForTimeout(500);
        if (shot.state === 'library') await openEverything(page);
        await page.screenshot({
          path: `${folder}/${shot.name}-${lang}-${scheme}-${width}.png`,
          fullPage: true,
        });
      }
    }
  }
  await context.close();
}
