/**
 * How well threads are told apart: `tsx tools/bench/trajectory.ts [--list]`. Measures the shipped code on the labelled
 * threads beside the repo; `--list` tells each thread, with `!` before those that it gets wrong.
 */
import { loadScorer } from '../cli/score';
import {
  measureBrandThreads,
  measureCare,
  measureIncivility,
  measurePairs,
  type Care,
  type Expected,
  type Figure,
  type Pair,
  type Uncivil,
} from './measure-threads';
import { sharedRows } from './shared-data';

const scorer = await loadScorer();
const note = process.argv.includes('--list') ? (line: string): void => console.log(line) : (): void => {};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function print({ measure, part, whole, least, most }: Figure): void {
  const figure =
    whole === 1 ? part.toFixed(3) : `${percent(whole === 0 ? 0 : part / whole)} (${part}/${whole})`;
  const bar =
    least === undefined
      ? most === undefined
        ? ''
        : `at most ${percent(most)}`
      : `at least ${percent(least)}`;
  console.log(`${measure.padEnd(58)} ${figure.padEnd(20)} ${bar}`);
}

/** The sets' own shapes are told in their README; a row that has another fails where it is used. */
const sets: [file: string, measure: (rows: unknown[]) => Figure[]][] = [
  ['brand/threads.jsonl', (rows) => measureBrandThreads(rows as Expected[], scorer, note)],
  ['brand/pairs.jsonl', (rows) => measurePairs(rows as Pair[], scorer, note)],
  ['threads/brand-care-en.dev.jsonl', (rows) => measureCare(rows as Care[], scorer, note)],
  ['threads/github-incivility-en.dev.jsonl', (rows) => measureIncivility(rows as Uncivil[], scorer)],
];
for (const [file, measure] of sets) {
  const rows = sharedRows(file);
  if (rows === null) console.log(`left out: ../shared/data/${file} isn't here`);
  else for (const figure of measure(rows)) print(figure);
}
