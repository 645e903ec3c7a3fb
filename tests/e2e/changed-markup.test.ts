import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '@/tools/browser/inside';
import { drive, markedWords, rows, screen, serveAt, type Driven } from './harness';
import { calm, heated, postAddress, redditPage } from './pages/reddit';
import { minutesAfter } from './pages/yesterday';

const said = [...calm, ...heated];

/** The same comments as Reddit's file knows them, in markup that it does not know. */
const changed = redditPage('hot1', 'Battery troubles', []).replace(
  '</shreddit-comment-tree>',
  `${said
    .map(
      ({ author, text, at }) => `<article class="entry"><header><a href="/user/${author}/">${author}</a>
      <time datetime="${minutesAfter(at)}">now</time></header>
      <div class="said"><p>${text}</p></div></article>`,
    )
    .join('')}</shreddit-comment-tree>`,
);
const wait = { timeout: 20_000 };

/** As they were, but for the names: those stand where nobody looks for them. */
const nameless = redditPage('hot2', 'Battery troubles', said).replaceAll(
  / author="[^"]*"(?= depth)|<a href="\/user\/[^"]*">[^<]*<\/a>/g,
  '',
);

describe('a site that changed its markup', () => {
  let browser: Driven;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    browser = await drive({ sites: ['https://www.reddit.com/'] });
    await serveAt(browser, { [postAddress('hot1')]: changed, [postAddress('hot2')]: nameless });
    page = await browser.context.newPage();
    await page.goto(postAddress('hot1'));
    popup = await screen(browser, 'popup', await tabIdOf(browser, page), { width: 360, height: 600 });
  });
  afterAll(() => browser?.context.close());

  it('is told in the popup', async () => {
    await popup.getByRole('alert').waitFor(wait);
    expect(await popup.getByRole('alert').innerText()).toContain('none is recognised');
    expect(await markedWords(page)).toEqual([]);
  });

  it('is reported in a file that holds none of its words', async () => {
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'This page is read wrongly' }).click(),
    ]);
    const report = readFileSync(await download.path(), 'utf8');
    const { page: about, reading, lines } = JSON.parse(report) as Record<string, unknown>;
    expect(about).toEqual({ address: 'www.reddit.com/{word}/{word}/{word}/{id}/{slug}', language: 'en' });
    expect(reading).toMatchObject({ site: 'reddit', comments: 0 });
    expect(lines).toContainEqual(expect.stringMatching(/^ +article\.entry ×\d+$/));
    for (const { author, text } of said) {
      expect(report).not.toContain(author);
      expect(report).not.toContain(text.slice(0, 12));
    }
  });

  it('is read another way on a click', async () => {
    await popup.getByRole('button', { name: 'Read it another way' }).click();
    await expect.poll(() => markedWords(page), wait).toContain('bunch of useless idiots');
    await expect.poll(() => popup.getByRole('alert').count(), wait).toBe(0);
    const [tab] = await rows(browser, 'tabs');
    expect(tab).toMatchObject({ site: 'generic', commentsRead: said.length });
  });

  it('is told in the popup too where only the names are not where they were', async () => {
    const other = await browser.context.newPage();
    await other.goto(postAddress('hot2'));
    const about = await screen(browser, 'popup', await tabIdOf(browser, other), { width: 360, height: 600 });
    await expect
      .poll(() => about.getByRole('alert').allInnerTexts(), wait)
      .toContainEqual(expect.stringContaining('not their authors'));
    // What is known is still worth marking.
    expect(await markedWords(other)).toContain('bunch of useless idiots');
    const [download] = await Promise.all([
      about.waitForEvent('download'),
      about.getByRole('button', { name: 'This page is read wrongly' }).click(),
    ]);
    const report = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ reading: { site: 'reddit', comments: said.length } });
    for (const { text } of said) expect(report).not.toContain(text.slice(0, 12));
    await about.close();
    await other.close();
  });

  it('is read by its own file again once it is loaded anew', async () => {
    await page.reload();
    await popup.getByRole('alert').waitFor(wait);
    expect(await markedWords(page)).toEqual([]);
  });
});
