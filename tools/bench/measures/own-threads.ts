import { ownRows } from '../data';
import { percent, recallPrecision } from '../metrics';
import type { Bench } from '../section';
import type { Cell, Figure, Row, Table } from '../table';
import { assessRow } from './assess-row';
import { measureBrandThreads, measurePairs, type Expected, type Pair } from './brand-threads';

interface OwnThread extends Expected {
  /** What is told of every single comment, in the second set; the first tells it of whole threads only. */
  expect: Expected['expect'] & { commentSignals?: Record<string, string[]> };
}

const sets = [
  { name: 'first', threads: 'threads', pairs: 'pairs' },
  { name: 'second', threads: 'levels-threads', pairs: 'levels-pairs' },
] as const;

/** Rows by their number: odd ones may be looked at, of even ones only the total. */
const halves = [
  { name: 'odd (tuned)', isOdd: true },
  { name: 'even (held)', isOdd: false },
] as const;

/** Threads and pairs that the project wrote itself, in both languages. */
export function measureOwnThreads({ scorer, note }: Pick<Bench, 'scorer' | 'note'>): Table {
  const rows: Row[] = [];
  for (const set of sets) {
    for (const code of ['fr', 'en'] as const) {
      for (const { name, isOdd } of halves) {
        const part = <One>(all: unknown[] | null): One[] =>
          (all ?? []).filter((_, at) => (at % 2 === 0) === isOdd) as One[];
        const threads = part<OwnThread>(ownRows(`${set.threads}-${code}.jsonl`));
        const pairs = part<Pair>(ownRows(`${set.pairs}-${code}.jsonl`));
        const say = isOdd ? note : () => undefined;
        const figures = [...measureBrandThreads(threads, scorer, say), ...measurePairs(pairs, scorer, say)];
        rows.push({
          name: `${set.name} ${code}, ${name}`,
          cells: [threads.length, ...figures.filter(isTold).map(shareOf), ...signalCells(threads, scorer)],
        });
      }
    }
  }
  return {
    id: 'own-threads',
    title: 'Threads and pairs of our own',
    note: 'Written and labelled in `tools/bench/own`, %. Signals: found in every comment and right among those told, where the set tells them comment by comment.',
    columns: [
      'threads',
      'flagged',
      'peak',
      'end',
      'in time',
      'topics',
      'signals',
      'traps',
      'pairs',
      'each found',
      'each right',
    ],
    rows,
  };
}

const left: ReadonlySet<string> = new Set(['— posture acceptable', '— defenders found']);
const isTold = ({ measure }: Figure): boolean => !left.has(measure);
const shareOf = ({ part, whole }: Figure): Cell => (whole === 0 ? null : percent(part, whole));

function signalCells(threads: readonly OwnThread[], scorer: Bench['scorer']): Cell[] {
  const told: string[][] = [];
  const found: string[][] = [];
  for (const thread of threads) {
    const { commentSignals } = thread.expect;
    if (commentSignals === undefined) continue;
    const { read } = assessRow(thread, scorer);
    for (const [id, codes] of Object.entries(commentSignals)) {
      told.push(codes);
      found.push([...new Set(read.get(id)?.signals.map(({ code }) => code))]);
    }
  }
  if (told.length === 0) return [null, null];
  const { recall, precision } = recallPrecision(told, found);
  return [recall, precision];
}
