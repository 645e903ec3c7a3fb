import type { Page } from 'playwright-core';
import { bundled } from '../bundled';
import { median } from '../metrics';
import type { Row, Table } from '../table';
import { tell, type Served, type Watched } from './browsers';
import { flaggedOn } from './flagged';
import { madePost, type MadePost } from './made-posts';
import { marks, workDuring } from './trace';

const count = 5000;
const quarrels = 20;
const rounds = 5;

interface Marked {
  /** From the user's word to the page's script. */
  asked: number;
  marked: number;
  reader: number;
  slice: number;
  flagged: number;
}
interface Round extends Marked {
  walk: number;
  readings: number;
}

/** Five thousand comments on a page at rest: a bare walk, the readings alone, and all of what the extension does. */
export async function measureReading(bare: Served, watched: Watched): Promise<Table> {
  const script = await bundled('tools/bench/page/readings-inside.ts');
  const made: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const post = madePost(`read${round}`, count, quarrels);
    const warmUp = madePost(`warm${round}`, 500, 0).texts;
    const walk = await walkOf(bare, post);
    await watched.screen.evaluate(script);
    const readings = await watched.screen.evaluate(
      ([texts, first]) =>
        (globalThis as unknown as { readAll: (...lists: string[][]) => Promise<number> }).readAll(
          texts,
          first,
        ),
      [post.texts, warmUp] as [string[], string[]],
    );
    const one = { walk, readings, ...(await markedAfter(watched, post)) };
    // The first wakes the worker and has it load its tables.
    if (round > 0) made.push(one);
  }
  const work = await workDuring(watched.browser, async () => {
    await markedAfter(watched, madePost('traced', count, quarrels));
  });
  const middle = (of: (round: Round) => number): number => median(made.map(of));
  const row = (name: string, of: (round: Round) => number, digits = 0): Row => ({
    name,
    cells: [rounded(middle(of), 1 + digits), made.map((round) => rounded(of(round), digits)).join(' ')],
  });
  const ms = (tasks: readonly { worked: number }[]): number =>
    Math.round(tasks.reduce((sum, { worked }) => sum + worked, 0));
  const flagged = new Set(made.map((round) => round.flagged));
  return {
    id: 'page-reading',
    title: `${count} comments, read and marked`,
    note: `A page at rest that is then allowed to be read, ${[...flagged].join(' or ')} of its threads flagged: from the moment when the page’s own script begins, by the page’s clock, to the one when the last of them, which is in sight, is marked; ${rounds} rounds after one to wake the worker, medians. The walk collects every text node of the same page in the browser without the extension. The readings are the packaged reader on the same texts, alone, in the same browser. The aim can be read two ways; both stand here. The work of one more round is from a trace, by the processor: it holds nothing of what other processes took.`,
    columns: ['ms', 'each round'],
    rows: [
      row('a bare walk that collects the texts', ({ walk }) => walk),
      row('the readings themselves', ({ readings }) => readings),
      row('the page script’s own reading, on the page’s main thread', ({ reader }) => reader),
      row('its longest slice', ({ slice }) => slice),
      row('from the user’s word to the page’s script, not counted', ({ asked }) => asked),
      row('read and marked', (round) => round.marked),
      {
        name: 'at most: 3 × (the walk + the readings)',
        from: 'aim' as const,
        cells: [Math.round(3 * (middle(({ walk }) => walk) + middle(({ readings }) => readings))), null],
      },
      {
        name: 'at most: 3 × the walk, + the readings',
        from: 'aim' as const,
        cells: [Math.round(3 * middle(({ walk }) => walk) + middle(({ readings }) => readings)), null],
      },
      row(
        'read and marked, in walks and readings of its round',
        (one) => one.marked / (one.walk + one.readings),
        2,
      ),
      { name: 'work on the page’s main thread, one round', cells: [ms(work.page), null] },
      { name: 'work in the worker, one round', cells: [ms(work.worker), null] },
    ],
  };
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Every text node below the body, once, in a page that was just loaded. */
async function walkOf(bare: Served, post: MadePost): Promise<number> {
  const page = await bare.open(post);
  await atRest(page);
  const took = await page.evaluate(() => {
    const began = performance.now();
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
    const ended = performance.now();
    if (texts.length < 5000) throw new Error('the walk missed the comments');
    return ended - began;
  });
  await page.close();
  return took;
}

const atRest = (page: Page): Promise<void> => page.waitForTimeout(1_500);

async function markedAfter({ open, screen }: Watched, post: MadePost): Promise<Marked> {
  await tell(screen, 'reading.switch-off', { scope: 'everywhere', url: post.address });
  const page = await open(post);
  // Words are underlined where somebody may see them: whoever looks at the last thread sees it marked last.
  await page.evaluate(() => [...document.querySelectorAll('shreddit-comment')].at(-1)?.scrollIntoView());
  await atRest(page);
  const marked = page.evaluate(
    ({ begins, ends }) =>
      new Promise<{ at: number; origin: number }>((resolve) => {
        const last = [...document.querySelectorAll('shreddit-comment')].at(-1);
        performance.mark(begins);
        const timer = setInterval(() => {
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          if (!ranges.some((range) => last?.contains(range.startContainer))) return;
          clearInterval(timer);
          performance.mark(ends);
          resolve({ at: performance.now(), origin: performance.timeOrigin });
        }, 4);
      }),
    marks,
  );
  const asked = await screen.evaluate(() => performance.timeOrigin + performance.now());
  await tell(screen, 'reading.resume', {});
  const { at, origin } = await marked;
  const answer = (await tell(screen, 'page.report', {}, post.address)) as {
    res: {
      value: { comments: unknown[]; timings: { begunMs: number; readMs: number; longestSliceMs: number } };
    };
  };
  const { comments, timings } = answer.res.value;
  if (comments.length !== count) throw new Error(`${comments.length} comments were read`);
  const flagged = await flaggedOn(screen, post.address);
  await page.close();
  return {
    asked: origin + timings.begunMs - asked,
    marked: at - timings.begunMs,
    reader: timings.readMs,
    slice: timings.longestSliceMs,
    flagged,
  };
}
