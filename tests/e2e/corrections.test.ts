import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker, tabIdOf } from '@/tools/browser/inside';
import { markedWords, rows, screen, type Driven } from './harness';
import { driveHotPost } from './set-ups';
import { heated } from './pages/reddit';

const wait = { timeout: 20_000 };
/** A part of the comment that is corrected; what is underlined in it is the reader's choice. */
const corrected = 'bunch of crooks';
const elsewhere = 'thieves';

describe('a comment that was read wrongly', () => {
  let browser: Driven;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ browser, page } = await driveHotPost());
  });
  afterAll(() => browser?.context.close());

  /** Is anything underlined in the comment? Overlapping words count, whichever part of it they are. */
  const isMarked = async (): Promise<boolean> => {
    const text = heated.find((comment) => comment.text.includes(corrected))?.text ?? '';
    return (await markedWords(page)).some((words) => text.includes(words));
  };
  const quote = () => panel.locator('blockquote', { hasText: corrected }).first();
  const press = (label: 'panel.notHostile' | 'panel.undo') =>
    quote()
      .getByRole('button', { name: browser.words(label) })
      .click();

  it('loses its mark at once, and the others keep theirs', async () => {
    await expect.poll(isMarked, wait).toBe(true);
    panel = await screen(browser, 'sidepanel', await tabIdOf(browser, page));
    await panel.getByText(browser.words('panel.whyMore')).click();
    await press('panel.notHostile');
    await expect.poll(isMarked, wait).toBe(false);
    expect((await markedWords(page)).some((words) => words.includes(elsewhere))).toBe(true);
    await quote().getByText(browser.words('panel.saidNotHostile')).waitFor();
    expect(await rows(browser, 'corrections')).toMatchObject([{ verdict: 'not-hostile', language: 'en' }]);
  });

  it('stays without it after a reload and another worker', async () => {
    await stopWorker(browser);
    await page.reload();
    await expect
      .poll(async () => (await markedWords(page)).some((words) => words.includes(elsewhere)), wait)
      .toBe(true);
    expect(await isMarked()).toBe(false);
  });

  it('has it again once the correction is taken back, though the worker was stopped since the page was read', async () => {
    await stopWorker(browser);
    await press('panel.undo');
    await expect.poll(isMarked, wait).toBe(true);
    expect(await rows(browser, 'corrections')).toEqual([]);
  });

  it('loses it by a word of the user’s own as well', async () => {
    const options = await screen(browser, 'options');
    await options.getByLabel(browser.words('options.wordsNever')).fill('bunch of crooks\ncrooks');
    await expect.poll(isMarked, wait).toBe(false);
    await options.close();
    await quote()
      .getByText(/crooks$/)
      .last()
      .waitFor();
  });
});
