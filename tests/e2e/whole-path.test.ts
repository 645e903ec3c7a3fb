import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guessLanguage } from '@/lib/core/calm-check/guess-language';
import { openAddresses, overlayButtons, tabIdOf } from '@/tools/browser/inside';
import { en } from '@/tools/demo/scenario/en';
import { fr } from '@/tools/demo/scenario/fr';
import { serveDemo, type DemoServer } from '@/tools/demo/server';
import { drive, hosts, markedWords, rows, screen, type Driven } from './harness';

const wait = { timeout: 20_000 };

/** As a comment's text is read: any run of white space, the typographic ones too, is one space. */
const plainSpaces = (text = ''): string => text.replaceAll(/\s+/g, ' ');

describe.each([en, fr])('the whole path in $lang', (scenario) => {
  let server: DemoServer;
  let browser: Driven;
  let page: Page;
  let tabId: number;
  beforeAll(async () => {
    server = await serveDemo(scenario, 150);
    browser = await drive({ lang: scenario.lang, sites: [server.url], brand: scenario.brand });
    page = await browser.context.newPage();
    await page.goto(server.url);
    await page.waitForSelector('html[data-played]');
    tabId = await tabIdOf(browser, page);
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.context.close();
    await server?.stop();
  });

  it('flags the thread that heats up and no other', async () => {
    const flagged = async () =>
      (await rows(browser, 'flags')).filter(({ level }) => level === 'moderate' || level === 'severe');
    await expect.poll(async () => (await flagged()).length, wait).toBe(1);
    const kept = (await rows(browser, 'comments')).map(({ text }) => String(text));
    const text = (id: string) => plainSpaces(scenario.comments.find((comment) => comment.id === id)?.text);
    expect(kept).toContain(text('c4'));
    expect(kept).not.toContain(text('c3'));
  });

  it('opens the panel from the badge', async () => {
    await page.locator('#c4').evaluate((head) => head.scrollIntoView({ block: 'center' }));
    const badge = async () =>
      (await overlayButtons(page)).find(
        ({ label }) =>
          label.includes(browser.words('level.moderate')) || label.includes(browser.words('level.severe')),
      );
    await expect.poll(badge, wait).toBeDefined();
    await page.waitForTimeout(300);
    const { x, y } = (await badge()) ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await expect.poll(() => openAddresses(browser), wait).toContain(`${browser.origin}/sidepanel.html`);
  });

  it('drafts in the thread’s language and inserts without sending', async () => {
    const panel = await screen(browser, 'sidepanel', tabId);
    const draft = panel.getByLabel(browser.words('panel.draftText'));
    await expect.poll(() => draft.inputValue(), wait).not.toBe('');
    const text = await draft.inputValue();
    expect(guessLanguage(text)).toBe(scenario.lang);
    await page.locator('.answer[data-to="c4"]').click();
    await panel.bringToFront();
    await panel.getByRole('button', { name: browser.words('panel.insert'), exact: true }).click();
    const { author = '' } = scenario.comments.find(({ id }) => id === 'c4') ?? {};
    await panel.getByText(browser.words('panel.insertedTo').replace('{name}', author)).waitFor();
    expect(await page.locator('#reply').inputValue()).toBe(`@${author} ${text}`);
    expect(await page.evaluate(() => document.documentElement.dataset['sent'])).toBeUndefined();
    await panel.close();
  });

  it('shows the flag in the popup', async () => {
    const popup = await screen(browser, 'popup', tabId, { width: 360, height: 600 });
    await popup.getByRole('main').getByRole('listitem').first().waitFor();
    const hot = scenario.comments.filter((comment) => comment.id === 'c4' || comment.to === 'c4');
    const shown = plainSpaces(await popup.getByRole('main').innerText());
    expect(
      hot.some(({ text }) => shown.includes(plainSpaces(text).slice(0, 24))),
      shown,
    ).toBe(true);
    await popup.close();
  });

  it('goes away entirely when it is switched off for the page', async () => {
    await page.bringToFront();
    expect(await hosts(page)).toBe(1);
    const press = async (label: string) => {
      const button = (await overlayButtons(page)).find((one) => one.label.includes(label));
      expect(button, label).toBeDefined();
      await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    };
    await press(browser.words('page.off').split(' ')[0] ?? '');
    await page.waitForTimeout(200);
    await press(browser.words('page.offPage'));
    await expect.poll(() => hosts(page), wait).toBe(0);
    expect(await markedWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
