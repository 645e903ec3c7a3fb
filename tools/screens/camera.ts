import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { InterfaceLanguage } from '../browser/words';
import { inFewColours } from './few-colours';

export interface Shot {
  /** `screen-state`: the first part of the file's name. */
  name: string;
  /** What it shows, for the index. */
  about: string;
  width: number;
  /** Of the window; the whole page is taken, however long it is, unless `cut`. */
  height?: number;
  /** Takes only what the window shows. */
  cut?: boolean;
  /** Takes the page as it is printed. */
  printed?: boolean;
}

export interface Taken extends Shot {
  lang: InterfaceLanguage;
  scheme: 'light' | 'dark';
  file: string;
}

export interface Camera {
  taken: Taken[];
  /** The page as it stands, light and dark. */
  take(page: Page, shot: Shot): Promise<void>;
}

/** @param type `webp` for the repository; `png` for whoever wants to look closely */
export function cameraFor(
  folder: string,
  lang: InterfaceLanguage,
  { only, type }: { only: string; type: 'webp' | 'png' },
): Camera {
  mkdirSync(folder, { recursive: true });
  const taken: Taken[] = [];
  return {
    taken,
    async take(page, shot) {
      if (!shot.name.includes(only)) return;
      await page.setViewportSize({ width: shot.width, height: shot.height ?? 700 });
      for (const scheme of shot.printed === true ? (['light'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({
          colorScheme: scheme,
          reducedMotion: 'reduce',
          media: shot.printed === true ? 'print' : 'screen',
        });
        await settled(page);
        // The bar at the top sticks: it belongs at the head of a long picture, and focus scrolls.
        if (shot.cut !== true) await page.evaluate(() => window.scrollTo(0, 0));
        const file = `${shot.name}-${lang}-${scheme}-${shot.width}.${type}`;
        const png = await shotOf(page, shot.cut === true);
        writeFileSync(
          `${folder}/${file}`,
          type === 'png' ? Buffer.from(png, 'base64') : await inFewColours(page, png),
        );
        taken.push({ ...shot, lang, scheme, file });
      }
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    },
  };
}

/** Two frames in a row with the same size: what comes from the store and from lazy pieces has come. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let looks = 0; looks < 20; looks += 1) {
    await page.waitForTimeout(150);
    const now = await page.evaluate(
      () => `${document.documentElement.scrollHeight} ${document.body.innerText.length}`,
    );
    if (now === before) return;
    before = now;
  }
}

/** The clip takes what lies beyond the window without making the window as long: that would stretch what is as high. */
async function shotOf(page: Page, cut: boolean): Promise<string> {
  if (cut) return (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const devtools = await page.context().newCDPSession(page);
  const size = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  try {
    const clip = { x: 0, y: 0, ...size, scale: 1 };
    const shot = { format: 'png', captureBeyondViewport: true, clip } as const;
    return (await devtools.send('Page.captureScreenshot', shot)).data;
  } finally {
    await devtools.detach();
  }
}
