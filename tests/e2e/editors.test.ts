import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { bundleHarness, launch, openBlog } from './page-harness/browser';
import type { inside } from './page-harness/editors';
import { editorNames } from './page-harness/editors/names';

declare global {
  var accalmieEditors: typeof inside;
}

const draft = 'Bonjour Léa,\nje suis navré : votre colis part demain.\nC’est « promis » 🙂';
const next = 'Bonjour Léa,\nvotre colis est parti ce matin.';

/** What follows sooner, Quill (1 s) and ProseMirror (0.5 s) take back together with what was before. */
const oneUndo = 1_100;

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundleHarness('editors/index.ts')]);
});
afterAll(() => browser?.close());

describe.each(editorNames)('a draft in %s', (name) => {
  let page: Page;
  const insert = (text: string) =>
    page.evaluate(([box, words]) => globalThis.accalmieEditors.insert(box, words), [name, text] as const);
  /** Without what no reader sees: a space that does not break, a mark of no width. */
  const text = async (): Promise<string> =>
    (await page.evaluate((box) => globalThis.accalmieEditors.text(box), name))
      .replaceAll('\u00A0', ' ')
      .replaceAll(/[\u200B\uFEFF]/g, '');
  const mention = () => page.evaluate((box) => globalThis.accalmieEditors.mention(box), name);
  const open = async (): Promise<void> => {
    page = await openBlog(browser);
    await page.evaluate(script);
  };

  it('is held by the editor’s own model with its lines, and Ctrl+Z takes it back', async () => {
    await open();
    expect(await insert(draft)).toBe('inserted');
    expect(await text()).toBe(draft);
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe('');
    await page.context().close();
  });

  it('keeps an empty line between two', async () => {
    await open();
    expect(await insert('One.\n\nTwo.')).toBe('inserted');
    expect(await text()).toBe('One.\n\nTwo.');
    await page.context().close();
  });

  it('stands behind what the user typed, and gives way to the next draft', async () => {
    await open();
    await page.evaluate((box) => globalThis.accalmieEditors.focus(box), name);
    await page.keyboard.type('Hello. ');
    expect(await insert(draft)).toBe('inserted');
    expect(await text()).toBe(`Hello. ${draft}`);
    await page.waitForTimeout(oneUndo);
    expect(await insert(next)).toBe('inserted');
    expect(await text()).toBe(`Hello. ${next}`);
    await page.keyboard.press('Control+z');
    await expect.poll(text).toContain(`Hello. ${draft}`);
    await page.context().close();
  });

  it('has words of it replaced in their place, and given back on Ctrl+Z', async () => {
    await open();
    await insert(draft);
    await page.waitForTimeout(oneUndo);
    const replace = (words: string, by: string) =>
      page.evaluate(([box, ...both]) => globalThis.accalmieEditors.replace(box, ...both), [
        name,
        words,
        by,
      ] as const);
    await replace('votre colis', 'le vôtre');
    await expect.poll(text).toBe(draft.replace('votre colis', 'le vôtre'));
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(draft);
    await replace('je suis navré : ', '');
    await expect.poll(text).toBe(draft.replace('je suis navré : ', ''));
    await page.context().close();
  });

  it('leaves a mention where it is, and the caret behind for the user to go on', async () => {
    await open();
    await mention();
    expect(await insert(draft)).toBe('inserted');
    expect(await text()).toBe(`@lea ${draft}`);
    await page.keyboard.type(' Anna');
    await expect.poll(text).toBe(`@lea ${draft} Anna`);
    expect(await page.evaluate(() => globalThis.accalmieEditors.sent)).toEqual([]);
    await page.context().close();
  });
});

describe('an editor that takes nothing', () => {
  it.each(['Draft.js', 'Lexical', 'ProseMirror', 'Quill'] as const)(
    'is left alone while %s is switched off for writing',
    async (name) => {
      const page = await openBlog(browser);
      await page.evaluate(script);
      await page.evaluate((box) => globalThis.accalmieEditors.close(box), name);
      const outcome = await page.evaluate(([box, words]) => globalThis.accalmieEditors.insert(box, words), [
        name,
        draft,
      ] as const);
      expect(outcome).toBe('not-taken');
      expect(await page.evaluate((box) => globalThis.accalmieEditors.text(box), name)).toBe('');
      await page.context().close();
    },
  );
});
