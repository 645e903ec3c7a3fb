import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { compare, truePosts } from '@/tools/cli/scan-compare';
import { openPage, readAll, sharedPages, siteFor, type OpenPage } from './site-pages';

interface Row {
  file: string;
  truth: string;
  url: string;
}
const rows: Row[] =
  sharedPages === null ? [] : (JSON.parse(readFileSync(`${sharedPages}index.json`, 'utf8')) as Row[]);
const read = (file: string): string => readFileSync(`${sharedPages}${file}`, 'utf8');

/** As in a browser that runs scripts: what stands in `noscript` is text. The captures hold no script to run. */
function openScripted({ file, url }: Row): OpenPage {
  const virtualConsole = new VirtualConsole();
  const { document } = new JSDOM(read(file), { url, runScripts: 'dangerously', virtualConsole }).window;
  return { page: document, url: new URL(url) };
}
/** Discourse writes its view for readers without scripts into `noscript`. */
const open = (row: Row): OpenPage => {
  const plain = openPage(read(row.file), row.url);
  return siteFor(plain.url, plain.page)?.id === 'discourse' ? plain : openScripted(row);
};

const known = ['discourse', 'xenforo', 'phpbb', 'vbulletin', 'invision', 'stack-exchange', 'github'];
const opened = rows
  .filter(({ file }) => /^(?:forums-harvest52|stackexchange|github)\//.test(file))
  .map((row) => ({ row, page: open(row) }))
  .map(({ row, page }) => ({ row, page, site: siteFor(page.url, page.page)?.id ?? '' }));

if (sharedPages === null) console.warn('Left out: captured forums (../shared/pages is not here).');

describe.skipIf(sharedPages === null).each(known)('captured pages of %s', (id) => {
  const results = opened
    .filter(({ site }) => site === id)
    .map(({ row, page }) => compare(truePosts(JSON.parse(read(row.truth))), readAll(page)));
  const sum = (figure: (result: (typeof results)[number]) => number): number =>
    results.reduce((all, result) => all + figure(result), 0);

  it('at least 97 % found, at most 2 % false, right authors and parents', () => {
    const all = sum((result) => result.true);
    expect(all).toBeGreaterThan(0);
    expect(sum((result) => result.found) / all).toBeGreaterThanOrEqual(shareFound[id] ?? 0.97);
    expect(sum((result) => result.false) / all).toBeLessThanOrEqual(1 - (shareFound[id] ?? 0.98));
    for (const told of ['authors', 'parents'] as const) {
      const asked = sum((result) => result[told].asked);
      expect(sum((result) => result[told].right)).toBeGreaterThanOrEqual(asked * (shareRight[id] ?? 0.97));
    }
  });
});

/** The gold standard writes the bullets of a list into one of the 24 posts; the page has them in its style. */
const shareFound: Readonly<Record<string, number>> = { discourse: 0.95 };
/** Neowin sets a "+" before its subscribers' names, which the gold standard keeps and their profile does not have. */
const shareRight: Readonly<Record<string, number>> = { invision: 0.7 };
