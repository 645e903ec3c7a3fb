import type { Page } from 'playwright-core';
import { launchWithExtension, type ExtensionBrowser } from '@/tools/browser/launch';
import { interfaceWords } from '@/tools/browser/words';
import { builtExtension } from '@/tools/cli/scan-build';
import { bundled } from '../bundled';
import { median } from '../metrics';
import type { Row, Table } from '../table';
import type { Inside } from './inside';
import { screens, shownAfter, typedAfter } from './screens';

const rounds = 5;
const seed = 20_261_121;
/** Of half a year the oldest month goes, a fifth of it at a time; by turns words alone, and figures with them. */
const stretches = Array.from({ length: 5 }, (_, nth) => ({
  keepDays: 174 - 6 * nth,
  keepFiguresDays: (nth % 2 === 0 ? 174 : 186) - 6 * nth,
}));

/** The popup, the desk, its search and the purge, on half a year of a busy brand, in a real Chromium. */
export async function measureDesk(): Promise<Table[]> {
  const browser = await launchWithExtension({ extension: builtExtension(), headless: true, lang: 'en' });
  try {
    return [await measured(browser)];
  } finally {
    await browser.context.close();
  }
}

async function measured(browser: ExtensionBrowser): Promise<Table> {
  const words = interfaceWords('en');
  const now = new Date().toISOString();
  const empty = await shownOften(browser, '/popup.html', ['footer a']);
  // A file of the package has the store at hand, and no screen that looks again with every write.
  const file = await browser.context.newPage();
  await file.goto(`${browser.origin}/manifest.json`);
  await file.evaluate(await bundled('tools/bench/desk/inside.ts'));
  const filled = await inside(file, 'fill', seed, now);

  const rows: Row[] = [];
  for (const { name, path, ready, aim } of screens) {
    rows.push(row(name, await shownOften(browser, path, ready), aim));
  }
  const typed = await typedAfter(browser, words);
  rows.push(row(`a letter typed into the search: ${typed.before}, then ${typed.after}`, typed.took, 50));

  const purged = await inside(file, 'purgeBeside', stretches, now);
  rows.push(
    waited('a page’s write while the purge runs', purged.waits, 100),
    waited('the same write while nothing runs, in turns with it, to compare', purged.waitsAlone, null),
  );
  rows.push({
    name: `the purge, down to ${purged.left.flags} flags, ${purged.left.comments} comments, ${purged.left.readings} readings`,
    cells: [Math.round(purged.took), '', null],
  });
  rows.unshift(row('the popup’s frame with an empty store, to compare', empty, null));
  return {
    id: 'desk',
    title: `${filled.comments} comments, ${filled.flags} flags, ${filled.crises} crises`,
    note: `Rows of \`tools/store\`, half a year of them, put straight into the browser’s own database. A screen counts as shown with the frame that follows its first thread or crisis, from the start of its loading; a letter with the frame that follows its list. Medians of ${rounds} rounds after one to warm up. The purge lets go of the oldest 30 days, six at a time, while another connection stores a page’s batch every 30 ms; after each stretch of it as long a stretch of nothing follows.`,
    columns: ['ms', 'each', 'at most'],
    rows,
  };
}

const row = (name: string, took: readonly number[], aim: number | null): Row => ({
  name,
  cells: [Math.round(median([...took])), took.map((one) => Math.round(one)).join(' '), aim],
});

const waited = (name: string, waits: readonly number[], aim: number | null): Row => ({
  name,
  cells: [
    Math.round(Math.max(...waits)),
    `longest of ${waits.length}; median ${Math.round(median(waits))}, one in a hundred over ${Math.round(inHundred(waits))}, ${waits.filter((wait) => wait > 100).length} over 100`,
    aim,
  ],
});

/** What one in a hundred is longer than. */
const inHundred = (waits: readonly number[]): number =>
  [...waits].sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;

async function shownOften(
  browser: ExtensionBrowser,
  path: string,
  ready: readonly string[],
): Promise<number[]> {
  const took: number[] = [];
  // The first fills the browser's own caches.
  for (let round = 0; round <= rounds; round += 1) took.push(await shownAfter(browser, path, ready));
  return took.slice(1);
}

/** Calls what `inside.ts` put there; as text, since the runner's own helpers are not there. */
const inside = <Name extends keyof Inside>(
  page: Page,
  name: Name,
  ...values: Parameters<Inside[Name]>
): Promise<Awaited<ReturnType<Inside[Name]>>> =>
  page.evaluate<Awaited<ReturnType<Inside[Name]>>>(`globalThis.${name}(...${JSON.stringify(values)})`);
