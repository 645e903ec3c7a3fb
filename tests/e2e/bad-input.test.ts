import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, hosts, markedWords, rows, screen, serveAt, type Driven } from './harness';
import { calm, heated, postAddress, redditPage, type MadeComment } from './pages/reddit';

const wait = { timeout: 60_000 };

const many: MadeComment[] = [
  ...heated,
  ...Array.from({ length: 19_995 }, (_, index) => ({
    id: `m${index}`,
    author: `rider_${index % 4000}`,
    at: 40 + index / 100,
    text: `Made comment number ${index} about the green frame.`,
  })),
];
const rightToLeft = 'הסוללה מתה אחרי שלושה שבועות ואף אחד לא עונה';
const odd: MadeComment[] = [
  ...heated,
  { id: 'long', author: 'long_winded', at: 50, text: 'A word and another. '.repeat(5000) },
  { id: 'rtl', author: 'rtl_reader', at: 51, text: rightToLeft },
  { id: 'markup', author: 'tester', at: 52, text: '&lt;img src=x onerror="window.hit=1"&gt; thieves' },
];

/** Attacks what a reader would touch: properties that throw, and a broken half of an emoji. */
const hostile = `<script>
  for (const name of ['author', 'thingid', 'parentid', 'textContent', 'permalink']) {
    for (const comment of document.querySelectorAll('[thingid="t1_b1"]')) {
      Object.defineProperty(comment, name, { get() { throw new Error('not yours to read'); } });
    }
  }
  const broken = document.querySelector('[thingid="t1_rtl"] p');
  broken.firstChild.data = 'half an emoji \\uD83D and ' + broken.firstChild.data;
</script>`;

const pages = {
  [postAddress('empty')]: '',
  [postAddress('many')]: redditPage('many', 'A very long page', many),
  [postAddress('odd')]: redditPage('odd', 'An odd page', [...odd, ...calm]).replace(
    '</body>',
    `${hostile}</body>`,
  ),
};

describe('bad input', () => {
  let browser: Driven;
  const open = async (post: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(postAddress(post));
    return page;
  };
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, pages);
  });
  afterAll(() => browser?.context.close());

  it('says what to do beside an empty page', async () => {
    const page = await open('empty');
    const tabId = await tabIdOf(browser, page);
    const panel = await screen(browser, 'sidepanel', tabId);
    await expect.poll(() => panel.getByRole('main').innerText(), wait).toMatch(/\w+ \w+/);
    expect(await hosts(page)).toBe(0);
    await panel.close();
    await page.close();
  });

  it('reads odd, long, right-to-left and broken text, and a page that throws in its own getters', async () => {
    const page = await open('odd');
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    const kept = await rows(browser, 'comments');
    expect(kept.length).toBeGreaterThanOrEqual(heated.length);
    expect(kept.every(({ text }) => String(text).isWellFormed() && String(text).length <= 20_000)).toBe(true);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    await page.close();
  });

  it('reads a page of 20,000 comments and marks its hot thread, while the page stays alive', async () => {
    const page = await open('many');
    await expect.poll(() => markedWords(page), wait).toContain('thieves');
    await expect
      .poll(
        async () => (await rows(browser, 'tabs')).some(({ commentsRead }) => Number(commentsRead) >= 20_000),
        {
          timeout: 150_000,
          interval: 500,
        },
      )
      .toBe(true);
    const kept = await rows(browser, 'comments');
    expect(kept.length).toBeLessThan(100);
    await page.close();
  }, 240_000);
});
