/**
 * How well threads are told apart: `tsx tools/bench/trajectory.ts [--list]`. Measures the shipped code on the labelled
 * threads beside the repo; `--list` names the threads that it gets wrong.
 */
import * as z from 'zod/mini';
import type { Assessment } from '@/lib/core/assess';
import { assessWhole } from '@/lib/core/assess-whole';
import { brandSchema } from '@/lib/core/brand';
import { atLeast, isFlagged, type Level } from '@/lib/core/level';
import type { Reading } from '@/lib/core/reading';
import { loadScorer } from '../cli/score';
import { commentsOf, networkOf, parseThreadLine, postOf, readAll } from '../cli/thread-line';
import { sharedRows } from './shared-data';

const scorer = await loadScorer();
const list = process.argv.includes('--list');

interface Assessed {
  assessment: Assessment;
  read: Map<string, Reading>;
}

function assess(input: unknown): Assessed {
  const line = parseThreadLine(input);
  const brand = line.brand ?? z.parse(brandSchema, {});
  const comments = commentsOf(line);
  const read = readAll(scorer, comments, line.language);
  const now = comments.findLast(({ postedAt }) => postedAt !== null)?.postedAt ?? new Date(0).toISOString();
  const conversation = { network: networkOf(line), post: postOf(line, brand) };
  return {
    assessment: assessWhole(comments, read, { conversation, brand, sensitivity: 'normal', now }),
    read,
  };
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
const flaggedFrom = ({ steps }: Assessment): number => steps.findIndex(({ level }) => isFlagged(level));

/** Prints one figure and what it is held against. */
function say(measure: string, figure: string, bar: string): void {
  console.log(`${measure.padEnd(58)} ${figure.padEnd(20)} ${bar}`);
}

interface Expectation {
  peak: Level[];
  final: Level[];
  flaggedBy: string | null;
  notFlagged: boolean;
  postures: string[];
  defenders: string[];
  topics: string[];
  signals: string[];
  signalsNot: string[];
}

function benchBrandThreads(rows: { id: string; expect: Expectation }[]): void {
  const right = { flagged: 0, level: 0, final: 0, inTime: 0, timed: 0, posture: 0 };
  const found = {
    defenders: 0,
    allDefenders: 0,
    topics: 0,
    allTopics: 0,
    signals: 0,
    allSignals: 0,
    traps: 0,
  };
  for (const row of rows) {
    const { expect } = row;
    const { assessment, read } = assess(row);
    const at = flaggedFrom(assessment);
    const isRight = at >= 0 ? !expect.notFlagged : expect.notFlagged || expect.flaggedBy === null;
    const due = assessment.steps.findIndex(({ commentId }) => commentId === expect.flaggedBy);
    const topics = new Set<string>(assessment.topics.map(({ topic }) => topic));
    const signals = new Set<string>(
      [...read.values()].flatMap((each) => each.signals.map(({ code }) => code)),
    );
    right.flagged += Number(isRight);
    right.level += Number(expect.peak.includes(assessment.peak));
    right.final += Number(expect.final.includes(assessment.level));
    right.posture += Number(expect.postures.includes(assessment.advice.posture));
    if (expect.flaggedBy !== null) right.timed += 1;
    if (expect.flaggedBy !== null && at >= 0 && at <= due) right.inTime += 1;
    found.defenders += expect.defenders.filter((id) => assessment.defenders.includes(id)).length;
    found.allDefenders += expect.defenders.length;
    found.topics += expect.topics.filter((topic) => topics.has(topic)).length;
    found.allTopics += expect.topics.length;
    found.signals += expect.signals.filter((code) => signals.has(code)).length;
    found.allSignals += expect.signals.length;
    found.traps += expect.signalsNot.filter((code) => signals.has(code)).length;
    if (!list) continue;
    const risks = assessment.steps.map(({ risk }) => Math.round(100 * risk)).join(' ');
    console.log(
      `${isRight ? ' ' : '!'} ${row.id} flagged at ${at} (due ${due}) peak ${assessment.peak} [${expect.peak.join()}] final ${assessment.level} [${expect.final.join()}] ${assessment.advice.posture} [${expect.postures.join()}] ${assessment.advice.reasons.map(({ code }) => code).join()}`,
    );
    console.log(
      `    ${risks}\n    ${assessment.reasons.map(({ code, weight }) => `${code} ${weight}`).join(', ')}`,
    );
  }
  say('brand threads flagged or left alone as expected', share(right.flagged, rows.length), '80 %');
  say('  peak acceptable', share(right.level, rows.length), '75 %');
  say('  final acceptable', share(right.final, rows.length), '75 %');
  say('  flagged in time', share(right.inTime, right.timed), '80 %');
  say('  posture acceptable', share(right.posture, rows.length), '75 %');
  say('  defenders found', share(found.defenders, found.allDefenders), '');
  say('  topics found', share(found.topics, found.allTopics), '70 %');
  say('  signals found (any comment)', share(found.signals, found.allSignals), '70 %');
  say('  signals that must not be there', String(found.traps), '0');
}

interface Pair {
  id: string;
  base: unknown;
  changed: unknown;
  expect: 'higher' | 'lower' | 'same';
}

/** Risks nearer than this count as the same, farther than this as another. */
const tolerance = { same: 0.1, other: 0.02 };

function benchPairs(pairs: Pair[]): void {
  let right = 0;
  for (const pair of pairs) {
    const [before, after] = [pair.base, pair.changed].map(
      (thread) => assess(thread).assessment.steps.at(-1)?.risk ?? 0,
    );
    const change = (after ?? 0) - (before ?? 0);
    const moved = change > tolerance.other ? 'higher' : change < -tolerance.other ? 'lower' : 'same';
    const isRight = pair.expect === 'same' ? Math.abs(change) <= tolerance.same : moved === pair.expect;
    right += Number(isRight);
    if (list)
      console.log(
        `${isRight ? ' ' : '!'} ${pair.id} ${before?.toFixed(2)} → ${after?.toFixed(2)}, ${pair.expect}`,
      );
  }
  say('brand pairs: the risk moves the right way', share(right, pairs.length), '80 %');
}

interface Care {
  id: string;
  company: string;
  comments: { author: string }[];
}

/** `agent` and `agent:NAME` write for the brand. */
const agentsOf = ({ comments }: Care): string[] => [
  ...new Set(comments.map(({ author }) => author).filter((author) => author.startsWith('agent'))),
];

function benchCare(rows: Care[]): void {
  for (const isKnown of [true, false]) {
    const peaks = rows.map((row) => {
      const brand = { name: row.company, handles: agentsOf(row) };
      return assess(isKnown ? { ...row, brand, network: 'x' } : row);
    });
    const minor = peaks.filter(({ assessment }) => isFlagged(assessment.peak));
    const moderate = peaks.filter(({ assessment }) => atLeast(assessment.peak, 'moderate'));
    const told = isKnown ? 'brand known' : 'brand unknown';
    say(`ordinary brand threads at minor or above, ${told}`, share(minor.length, rows.length), 'at most 5 %');
    say(`  at moderate or above, ${told}`, share(moderate.length, rows.length), 'at most 1 %');
    if (!list || !isKnown) continue;
    for (const [at, { assessment }] of peaks.entries()) {
      if (!isFlagged(assessment.peak)) continue;
      console.log(
        `! ${rows[at]?.id} ${assessment.peak}: ${assessment.reasons.map(({ code, weight }) => `${code} ${weight}`).join(', ')}`,
      );
    }
  }
}

interface Uncivil {
  id: string;
  comments: { id: string; uncivil: boolean }[];
}

function benchIncivility(rows: Uncivil[]): void {
  const heated = { all: 0, flagged: 0, early: 0, civil: 0, civilFlagged: 0 };
  const scores: { hostility: number; uncivil: boolean }[] = [];
  for (const row of rows) {
    const { assessment, read } = assess(row);
    const at = flaggedFrom(assessment);
    const place = new Map(assessment.steps.map(({ commentId }, index) => [commentId, index]));
    const uncivil = row.comments.filter((comment) => comment.uncivil).map(({ id }) => place.get(id) ?? 0);
    if (uncivil.length === 0) {
      heated.civil += 1;
      heated.civilFlagged += Number(at >= 0);
      continue;
    }
    heated.all += 1;
    heated.flagged += Number(at >= 0);
    heated.early += Number(at >= 0 && at <= (uncivil[1] ?? uncivil[0] ?? 0));
    for (const comment of row.comments) {
      scores.push({ hostility: read.get(comment.id)?.hostility ?? 0, uncivil: comment.uncivil });
    }
  }
  say('heated threads flagged', share(heated.flagged, heated.all), '70 %');
  say(
    '  at or before the second uncivil comment, of the flagged',
    share(heated.early, heated.flagged),
    '50 %',
  );
  say('  threads without an uncivil comment flagged', share(heated.civilFlagged, heated.civil), '');
  say('  AUC of hostility on uncivil comments', areaUnderCurve(scores).toFixed(3), '0.78');
}

/** The chance that an uncivil comment scores above a civil one; ties count half. */
function areaUnderCurve(scores: { hostility: number; uncivil: boolean }[]): number {
  const sorted = scores.toSorted((a, b) => a.hostility - b.hostility);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.hostility === sorted[from]?.hostility) to += 1;
    const rank = (from + 1 + to) / 2;
    for (const { uncivil } of sorted.slice(from, to)) if (uncivil) ranks += rank;
    from = to;
  }
  const positives = scores.filter(({ uncivil }) => uncivil).length;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scores.length - positives));
}

/** The sets' own shapes are told in their README; a row that has another fails where it is used. */
const benches: [string, (rows: unknown[]) => void][] = [
  ['brand/threads.jsonl', (rows) => benchBrandThreads(rows as { id: string; expect: Expectation }[])],
  ['brand/pairs.jsonl', (rows) => benchPairs(rows as Pair[])],
  ['threads/brand-care-en.dev.jsonl', (rows) => benchCare(rows as Care[])],
  ['threads/github-incivility-en.dev.jsonl', (rows) => benchIncivility(rows as Uncivil[])],
];
for (const [file, bench] of benches) {
  const rows = sharedRows(file);
  if (rows === null) console.log(`left out: ../shared/data/${file} isn't here`);
  else bench(rows);
}
