import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { isTaken, writeFixture } from './fixture/write';
import { BadArguments, type WholeCommand } from './line-command';
import { openScanner, type PageScanner, type ScannedPage } from './scan-browser';
import { compare, truePosts } from './scan-compare';
import { createSummary, type Summary } from './scan-summary';

const usage =
  'npm run -s cli -- scan PAGE.html --url URL [--fixture FOLDER [--seed WORD]] | scan --index FILE';

const rowSchema = z.object({ file: z.string(), truth: z.optional(z.string()), url: z.string() });
type Row = z.infer<typeof rowSchema>;

/** Saved pages, each at its own address, read by the built extension in Chromium: one JSON line a page. */
export const scan: WholeCommand = {
  usage,
  async run(args) {
    const { rows, folder, fixture } = readArguments(args);
    const scanner = await openOrTell();
    if (scanner === null) return 1;
    const summary = createSummary();
    let status = 0;
    try {
      for (const given of rows) {
        const row = rowSchema.safeParse(given);
        const line = row.success
          ? await scanRow(scanner, row.data, folder, summary.add, fixture)
          : { error: 'a row holds file and url' };
        if ('error' in line) status = 1;
        process.stdout.write(`${JSON.stringify(line)}\n`);
      }
    } finally {
      await scanner.close();
    }
    summary.print();
    return status;
  },
};

/** No browser, or no build: a sentence for a person is worth more than a stack. */
async function openOrTell(): Promise<PageScanner | null> {
  try {
    return await openScanner();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

interface WantedFixture {
  folder: string;
  seed: string;
}

interface Arguments {
  rows: unknown[];
  folder: string;
  fixture?: WantedFixture;
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const { index, url, fixture, seed = 'olive' } = values;
  if (index !== undefined) {
    if (positionals.length > 0 || url !== undefined || fixture !== undefined)
      throw new BadArguments('--index stands alone');
    return { rows: readIndex(index), folder: dirname(index) };
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new BadArguments('one page, or --index');
  if (url === undefined) throw new BadArguments('--url says where the page stands');
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new BadArguments('--url is no web address');
  // Before the browser is started: a wrong name should be told at once.
  readFileSync(file);
  if (fixture !== undefined && isTaken(fixture)) throw new BadArguments(`${fixture} holds a fixture already`);
  const rows = [{ file, url }];
  return fixture === undefined
    ? { rows, folder: '' }
    : { rows, folder: '', fixture: { folder: fixture, seed } };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        index: { type: 'string' },
        url: { type: 'string' },
        fixture: { type: 'string' },
        seed: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BadArguments((error as Error).message);
  }
}

function readIndex(file: string): unknown[] {
  const text = readFileSync(file, 'utf8');
  try {
    const rows: unknown = JSON.parse(text);
    if (Array.isArray(rows)) return rows;
  } catch {
    throw new BadArguments(`${file} is not valid JSON`);
  }
  throw new BadArguments(`${file} holds no list`);
}

async function scanRow(
  scanner: PageScanner,
  row: Row,
  folder: string,
  compared: Summary['add'],
  fixture?: WantedFixture,
) {
  try {
    const html = readFileSync(join(folder, row.file), 'utf8');
    const page = await scanner.scan(html, row.url);
    if (row.truth !== undefined) {
      const truth: unknown = JSON.parse(readFileSync(join(folder, row.truth), 'utf8'));
      compared(row.file, page.conversation?.site ?? null, compare(truePosts(truth), page.comments));
    }
    if (fixture === undefined) return lineOf(row.url, page);
    const saved = { html, url: row.url, comments: page.comments };
    const written = await writeFixture(scanner, saved, fixture.folder, fixture.seed);
    return written.ok
      ? { ...lineOf(row.url, page), fixture: written.value }
      : { error: `${row.file}: no fixture, ${written.code}` };
  } catch (error) {
    return { error: `${row.file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` };
  }
}

const lineOf = (url: string, { conversation, comments, flags, timings, loadMs }: ScannedPage) => ({
  url,
  site: conversation?.site ?? null,
  title: conversation?.title ?? null,
  comments,
  flags: flags.map(({ threadId, level, peak, trend, reasons, advice }) => ({
    threadId,
    level,
    peak,
    trend,
    reasons,
    posture: advice.posture,
  })),
  timings: { loadMs, ...timings },
});
