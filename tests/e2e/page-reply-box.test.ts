import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { boxes } from './page-harness/boxes';
import { bundleHarness, launch, openBlog } from './page-harness/browser';

declare global {
  var accalmieBoxes: typeof boxes;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [started, script] = await Promise.all([launch(), bundleHarness('boxes.ts')]);
  browser = started;
  page = await openBlog(browser);
  await page.evaluate(script);
});
afterAll(() => browser?.close());

const draft = 'Bonjour Léa,\nvotre colis part demain. « Merci » 🙂';
const insert = (id: string, text = draft) =>
  page.evaluate(([box, words]) => globalThis.accalmieBoxes.insert(box, words), [id, text] as const);
const state = (id: string) =>
  page.evaluate(
    (box) => ({
      shows: globalThis.accalmieBoxes.shows(box),
      believed: globalThis.accalmieBoxes.believed[box],
      writes: globalThis.accalmieBoxes.writes[box],
    }),
    id,
  );
const squeezed = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe('a draft', () => {
  it('is taken by a field that React controls, and can be undone', async () => {
    expect(await insert('react')).toBe('inserted');
    expect(await state('react')).toEqual({ shows: draft, believed: draft, writes: 1 });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await state('react')).believed).toBe('');
  });

  it('is taken by a plain editable, once, with its lines', async () => {
    expect(await insert('plain')).toBe('inserted');
    const { shows, believed } = await state('plain');
    expect(squeezed(shows)).toBe(squeezed(draft));
    expect(squeezed(believed)).toBe(squeezed(draft));
    expect(shows.trim().split(/\n+/)).toHaveLength(2);
  });

  it('is taken once by an editor with a model of its own, which shows it later', async () => {
    expect(await insert('model')).toBe('inserted');
    expect(await state('model')).toMatchObject({ believed: draft, writes: 1 });
  });

  it('is taken by a field in a shadow root', async () => {
    expect(await insert('shadow')).toBe('inserted');
    expect((await state('shadow')).shows).toBe(draft);
  });

  it('gives way to the next draft, and what the user typed stays', async () => {
    await page.locator('#react').fill('@lea');
    await insert('react', 'First');
    await insert('react', 'Second');
    expect(await state('react')).toMatchObject({ shows: '@lea Second', believed: '@lea Second' });
  });

  it('is not said to be there where the site did not take it, or no box is open', async () => {
    expect(await insert('deaf')).toBe('not-taken');
    expect(await insert('hidden')).toBe('no-box');
    expect(await insert('no such box')).toBe('no-box');
  });

  it('is never sent', async () => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    const submitted = await page.evaluate(async (text) => {
      let count = 0;
      document.addEventListener('submit', (event) => {
        event.preventDefault();
        count += 1;
      });
      document.querySelector('#comment')?.setAttribute('id', 'inForm');
      const outcome = await globalThis.accalmieBoxes.insert('inForm', text);
      return [outcome, count];
    }, draft);
    expect(submitted).toEqual(['inserted', 0]);
    expect(addresses).toEqual([]);
  });
});
