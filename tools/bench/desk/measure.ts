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
const keepDays = 30;

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
  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  await options.evaluate(await bundled('tools/bench/desk/inside.ts'));
  const filled = await inside(options, (given, [from, at]) => given.fill(from, at), [seed, now] as const);

  const rows: Row[] = [];
  for (const { name, path, ready, aim } of screens) {
    const took: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const one = await shownAfter(browser, path, ready);
      if (round > 0) took.push(one); // the first fills the browser's own caches
    }
    rows.push(row(name, took, aim));
  }
  const typed = await typedAfter(browser, words);
  rows.push(row(`a letter typed into the search: ${typed.before}, then ${typed.after}`, typed.took, 50));

  const purged = await inside(options, (given, [days, at]) => given.purgeBeside(days, at), [
    keepDays,
    now,
  ] as const);
  const [few, longest] = [median(purged.waits), Math.max(...purged.waits)];
  rows.push({
    name: 'a page’s write while the purge runs: median, longest',
    cells: [Math.round(few), `${Math.round(longest)} at most, of ${purged.waits.length}`, 100],
  });
  rows.push({
    name: `the whole purge, down to ${purged.left} flags`,
    cells: [Math.round(purged.took), '', null],
  });
  return {
    id: 'desk',
    title: `${filled.comments} comments, ${filled.flags} flags, ${filled.crises} crises`,
    note: `Rows of \`tools/store\`, half a year of them, put straight into the browser’s own database. A screen counts as shown with the frame that follows its first thread or crisis, from the start of its loading; a letter with the frame that follows its list. Medians of ${rounds} rounds after one to warm up. The purge lets go of what is older than ${keepDays} days while another connection stores a page’s batch every 30 ms.`,
    columns: ['ms', 'each', 'at most'],
    rows,
  };
}

const row = (name: string, took: readonly number[], aim: number): Row => ({
  name,
  cells: [Math.round(median([...took])), took.map((one) => Math.round(one)).join(' '), aim],
});

function inside<Given, Answer>(
  page: Page,
  run: (given: Inside, values: Given) => Promise<Answer>,
  values: Given,
): Promise<Answer> {
  // The function travels as text: what it names besides its arguments is not there.
  return page.evaluate<Answer>(`(${run.toString()})(globalThis, ${JSON.stringify(values)})`);
}
