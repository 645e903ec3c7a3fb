/// <reference types="chrome" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, tabIdOf } from '@/tools/browser/inside';
import type { InterfaceLanguage } from '@/tools/browser/words';
import { drive, screen, serveAt, type Driven } from './harness';
import { calm, heated, postAddress, redditPage } from './pages/reddit';

/** Of every tab of the window: the browser sizes its window by the tab that was sized last. */
const size = { width: 1280, height: 900 };

interface Kept {
  page: { url: string };
  comments: { text: string; author: string; postedAt: string }[];
  picture: { data?: string; missing?: string };
  sha256: string;
}

/** How alike two pictures are, 0–1, and how large the first is: told by a page, which can read them. */
const likeness = (page: Page, data: string, other: string) =>
  page.evaluate(
    async (addresses) => {
      const [a, b] = await Promise.all(
        addresses.map(async (address) => {
          const picture = await createImageBitmap(await (await fetch(address)).blob());
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const paper = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          paper.drawImage(picture, 0, 0);
          return paper.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (a === undefined || b === undefined || a.data.length !== b.data.length)
        return { width: a?.width, alike: 0 };
      const same = a.data.filter((value, at) => Math.abs(value - (b.data[at] ?? 0)) < 16).length;
      return { width: a.width, alike: same / a.data.length };
    },
    [data, other] as const,
  );

describe.each(['en', 'fr'] as const)('evidence, in %s', (lang: InterfaceLanguage) => {
  let browser: Driven;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    browser = await drive({ lang, sites: ['https://www.reddit.com/'] });
    await serveAt(browser, {
      [postAddress('hot1')]: redditPage('hot1', 'Battery troubles', [...calm, ...heated]),
    });
    page = await browser.context.newPage();
    await page.setViewportSize(size);
    await page.goto(postAddress('hot1'));
    const tabId = await tabIdOf(browser, page);
    // In a window of its own, as the side panel is beside the page and not in front of it.
    const options = await screen(browser, 'options', undefined, size);
    const opened = browser.context.waitForEvent('page');
    await options.evaluate(
      (url) => chrome.windows.create({ url, width: 420, height: 900 }),
      `${browser.origin}/sidepanel.html?tabId=${tabId}`,
    );
    panel = await opened;
    await options.close();
    await page.bringToFront();
  });
  afterAll(() => browser?.context.close());

  async function keep(said: string): Promise<{ text: string; kept: Kept }> {
    const save = panel.getByRole('button', { name: browser.words('evidence.save') });
    const title = panel.getByText(browser.words('removal.title'));
    await title.waitFor();
    if (!(await save.isVisible())) await title.click();
    const [download] = await Promise.all([panel.waitForEvent('download'), save.click()]);
    await panel.getByText(browser.words(said)).waitFor();
    const text = await readFile(await download.path(), 'utf8');
    return { text, kept: JSON.parse(text) as Kept };
  }

  it('tells criticism from what may break the law, and why deleting backfires', async () => {
    await panel.getByText(browser.words('removal.title')).click();
    await panel.getByText(browser.words('removal.why')).waitFor();
    const told = panel.locator('details[open] li');
    expect((await told.allInnerTexts()).length).toBeGreaterThan(0);
    await panel.getByText(browser.words('removal.title')).click();
  });

  it('says how to get the picture while the browser does not lend the page', async () => {
    const { kept } = await keep('evidence.refused');
    expect(kept.picture).toEqual({ missing: 'refused' });
  });

  it('holds a picture of the page in front once the icon was clicked there, under the hash with all the rest', async () => {
    await clickIcon(browser, page);
    const seen = await page.screenshot();
    const { text, kept } = await keep('evidence.saved');
    const { sha256, ...rest } = kept;
    expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toBe(sha256);
    expect(kept.page.url).toBe(postAddress('hot1'));
    const said = new Map(heated.map((comment) => [comment.text, comment.author] as const));
    expect(kept.comments.length).toBeGreaterThan(0);
    for (const comment of kept.comments) expect(said.get(comment.text)).toBe(comment.author);
    const { alike, width } = await likeness(
      panel,
      kept.picture.data ?? '',
      `data:image/png;base64,${seen.toString('base64')}`,
    );
    expect(width).toBe(size.width);
    expect(alike).toBeGreaterThan(0.98);
    await check(text, 'evidence.unchanged');
  });

  it('shows that the picture was changed', async () => {
    const { kept, text } = await keep('evidence.saved');
    const data = kept.picture.data ?? '';
    const at = Math.floor(data.length / 2);
    const other = data[at] === 'A' ? 'B' : 'A';
    await check(text.replace(data, `${data.slice(0, at)}${other}${data.slice(at + 1)}`), 'evidence.changed');
  });

  async function check(content: string, said: string): Promise<void> {
    const options = await screen(browser, 'options', undefined, size);
    await options
      .getByLabel(browser.words('evidence.check'))
      .and(options.locator('input'))
      .setInputFiles({ name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await options.getByText(browser.words(said)).waitFor();
    await options.close();
    await page.bringToFront();
  }
});
