import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { labelledRows } from '../data';
import { median, tenths } from '../metrics';
import type { Reader } from '../readers/reader';
import type { Bench } from '../section';
import type { Table } from '../table';
import { measureLoading } from './loading';

const warmUpRounds = 6;
const rounds = 15;

/** Every reader on the same comments in the same run, turn and turn about, so that what slows one slows all. */
export async function measureSpeed({ data, readers, scorer }: Bench): Promise<Table[]> {
  const loading = await measureLoading();
  const rows = labelledRows(data, 'umsab-en.val');
  if (rows === null) return [loading];
  const texts = rows.map(({ text }) => text);
  const timed: Reader[] = [
    ...readers,
    { name: 'Accalmie, language told', run: (text) => scorer.score({ text, given: 'en' }) },
  ];
  const medians = timed.map((): number[] => []);
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const [at, reader] of timed.entries()) {
      const middle = median(texts.map((text) => microseconds(reader, text)));
      if (round >= warmUpRounds) medians[at]?.push(middle);
    }
  }
  const middles = medians.map((each) => median(each));
  const vader = middles[timed.findIndex(({ name }) => name === 'vader-sentiment')] ?? NaN;
  return [
    {
      id: 'speed',
      title: 'One comment, warm',
      note: `${texts.length} English tweets, ${rounds} rounds after ${warmUpRounds} to warm up, the readers taking turns; median over the comments, then over the rounds. Range: the fastest and the slowest round. Ours reads language, sentiment, hostility, complaint, arousal, topics and signals at once; each peer answers one of these.`,
      columns: ['µs', 'range', 'of vader-sentiment, %', 'kB allocated'],
      rows: [
        ...timed.map((reader, at) => ({
          name: reader.name,
          cells: [
            tenths(middles[at] ?? NaN),
            `${tenths(Math.min(...(medians[at] ?? [])))}–${tenths(Math.max(...(medians[at] ?? [])))}`,
            tenths((100 * (middles[at] ?? NaN)) / vader),
            tenths(allocated(reader, texts) / 1024),
          ],
        })),
        { name: 'at most', from: 'aim' as const, cells: [null, null, 10, null] },
      ],
    },
    loading,
  ];
}

/** Results are kept here so that no work can be left out as unused. */
let kept: unknown;

function microseconds({ run }: Reader, text: string): number {
  const start = process.hrtime.bigint();
  kept = run(text);
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** Bytes that one comment leaves on the heap, a mean over stretches in which nothing was collected. */
function allocated({ run }: Reader, texts: readonly string[]): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const stretch = 12;
  const sizes: number[] = [];
  collect();
  for (let from = 0; from + stretch <= texts.length; from += stretch) {
    const before = process.memoryUsage().heapUsed;
    for (const text of texts.slice(from, from + stretch)) kept = run(text);
    const after = process.memoryUsage().heapUsed;
    if (after > before) sizes.push((after - before) / stretch);
  }
  return kept === null ? 0 : median(sizes);
}
