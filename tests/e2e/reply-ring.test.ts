import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayButtons, type OverlayButton } from '@/tools/browser/inside';
import { drive, hosts, markedWords, rows, screen, serveAt, type Driven } from './harness';
import { composerUrl, fieldUrl, replyingPages } from './pages/replying';

const wait = { timeout: 15_000 };

const replies = {
  en: {
    fault: 'Calm down, your order leaves tomorrow.',
    words: 'Calm down',
    mended: 'Let us go through this together. Your order leaves tomorrow.',
  },
  fr: {
    fault: 'Désolé si cela vous a déplu. Votre commande part demain.',
    words: 'Désolé si',
    mended: 'Toutes mes excuses pour ce qui s’est passé. Votre commande part demain.',
  },
} as const;

/** One kind of apostrophe, one kind of space. */
const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('\u00A0', ' ').trim();

describe.each(['en', 'fr'] as const)('a reply typed in the page’s own box, in %s', (lang) => {
  let browser: Driven;
  const { fault, words, mended } = replies[lang];
  beforeAll(async () => {
    browser = await drive({ lang, sites: ['https://blog.example/', 'https://www.reddit.com/'] });
    await serveAt(browser, replyingPages(lang));
  });
  afterAll(() => browser?.context.close());

  const button = async (page: Page, label: string): Promise<OverlayButton | undefined> =>
    (await overlayButtons(page)).find((one) => one.label.startsWith(label));
  const press = async (page: Page, label: string): Promise<void> => {
    await expect.poll(() => button(page, label), wait).toBeDefined();
    const { x = 0, y = 0 } = (await button(page, label)) ?? {};
    await page.mouse.click(x, y);
  };
  const found = lang === 'fr' ? '1 point à revoir' : '1 thing to change';
  const calm = lang === 'fr' ? 'Calme' : 'Calm';
  /** Does anything of ours stand beside a reply box? */
  const said = async (page: Page): Promise<boolean> =>
    (await overlayButtons(page)).some(({ label }) => label.startsWith(found) || label.startsWith(calm));
  const read = async (): Promise<boolean> =>
    (await rows(browser, 'tabs')).some(({ commentsRead }) => Number(commentsRead) > 0);

  describe.each([
    ['a plain field', fieldUrl, '#comment'],
    ['an editable', composerUrl, '[role="textbox"]'],
  ])('in %s', (_, url, selector) => {
    let page: Page;
    const text = async (): Promise<string> =>
      plain(
        await page
          .locator(selector)
          .evaluate((box) =>
            box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
          ),
      );

    beforeAll(async () => {
      page = await browser.context.newPage();
      await page.goto(url);
    });
    afterAll(() => page?.close());

    it('shows nothing before anything is written', async () => {
      await expect.poll(read, wait).toBe(true);
      await page.bringToFront();
      await page.locator(selector).click();
      await page.waitForTimeout(600);
      expect(await said(page)).toBe(false);
    });

    it('counts what it finds, beside the box and over no word or button', async () => {
      await page.keyboard.type(fault);
      await expect.poll(() => button(page, found), wait).toBeDefined();
      const sign = await button(page, found);
      const taken = await page.evaluate(
        (own) =>
          [...document.querySelectorAll(`${own}, button, p, a`)].map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { left, top, right, bottom };
          }),
        selector,
      );
      if (sign === undefined) throw new Error('no sign');
      const over = taken.filter(
        (one) =>
          one.left < sign.right - 3 &&
          sign.left + 3 < one.right &&
          one.top < sign.bottom - 3 &&
          sign.top + 3 < one.bottom,
      );
      expect(over).toEqual([]);
      expect((await markedWords(page)).includes(words)).toBe(url === composerUrl);
      expect(await hosts(page)).toBe(1);
    });

    it('takes what to write instead on a click, as if it had been typed', async () => {
      await press(page, found);
      await press(page, browser.words('panel.take'));
      await expect.poll(text, wait).toBe(plain(mended));
      await expect.poll(() => button(page, calm), wait).toBeDefined();
      expect(await markedWords(page)).not.toContain(words);
    });

    it('gives it back on Ctrl+Z, and finds it again', async () => {
      await page.keyboard.press('Control+z');
      await expect.poll(text, wait).toBe(plain(fault));
      await expect.poll(() => button(page, found), wait).toBeDefined();
    });

    it('is reached, taken and left by keyboard alone', async () => {
      await page.keyboard.press('Control+.');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' ');
      expect(await text()).toBe(plain(fault));
      await page.waitForTimeout(400);
      await page.keyboard.press('Control+.');
      await page.keyboard.press('Enter');
      await expect.poll(text, wait).toBe(plain(mended));
      await expect.poll(() => button(page, calm), wait).toBeDefined();
      expect(await page.evaluate(() => document.documentElement.dataset['sent'])).toBeUndefined();
    });

    it('goes without a trace where it is not wanted, and stays away', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(fault);
      await press(page, found);
      await press(page, browser.words('replyTone.notHere'));
      await expect.poll(() => said(page), wait).toBe(false);
      expect(await markedWords(page)).not.toContain(words);
      await page.reload();
      await page.locator(selector).click();
      await page.keyboard.type(fault);
      await page.waitForTimeout(1_500);
      expect(await said(page)).toBe(false);
      const [settings] = await rows(browser, 'settings');
      expect(settings?.['notCheckedOn']).toContain(new URL(url).hostname);
    });
  });

  it('is in no table of what is stored', async () => {
    for (const table of [
      'flags',
      'comments',
      'readings',
      'drafts',
      'tabs',
      'days',
      'corrections',
      'settings',
    ])
      expect(JSON.stringify(await rows(browser, table))).not.toContain(words);
  });

  it('is not checked at all once the settings say so', async () => {
    const options = await screen(browser, 'options');
    await options.getByLabel(browser.words('replyCheck.notOn')).fill('');
    await options.getByLabel(browser.words('replyCheck.isOn')).uncheck();
    await options.getByText(browser.words('options.saved'), { exact: true }).waitFor();
    await options.close();
    const page = await browser.context.newPage();
    await page.goto(fieldUrl);
    await page.locator('#comment').click();
    await page.keyboard.type(fault);
    await page.waitForTimeout(1_500);
    expect(await said(page)).toBe(false);
    await page.close();
  });
});
