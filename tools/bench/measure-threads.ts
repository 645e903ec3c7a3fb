import * as z from 'zod/mini';
import type { Assessment } from '@/lib/core/assess';
import { assessWhole } from '@/lib/core/assess-whole';
import { brandSchema } from '@/lib/core/brand';
import { atLeast, isFlagged, type Level } from '@/lib/core/level';
import type { Reading, Scorer } from '@/lib/core/reading';
import { commentsOf, networkOf, parseThreadLine, postOf, readAll, readPost } from '../cli/thread-line';

interface Assessed {
  assessment: Assessment;
  read: Map<string, Reading>;
}

function assess(input: unknown, scorer: Scorer): Assessed {
  const line = parseThreadLine(input);
  const brand = line.brand ?? z.parse(brandSchema, {});
  const comments = commentsOf(line);
  const read = readAll(scorer, comments, line.language);
  const now = comments.findLast(({ postedAt }) => postedAt !== null)?.postedAt ?? new Date(0).toISOString();
  const conversation = { network: networkOf(line), post: postOf(line, brand) };
  return {
    assessment: assessWhole(comments, read, {
      conversation,
      postReading: readPost(scorer, conversation.post, line.language),
      brand,
      sensitivity: 'normal',
      now,
    }),
    read,
  };
}

const flaggedFrom = ({ steps }: Assessment): number => steps.findIndex(({ level }) => isFlagged(level));

/** One figure and what acceptance holds it against, in shares of one. */
export interface Figure {
  measure: string;
  part: number;
  whole: number;
  least?: number;
  most?: number;
}

/** Takes a line about one thread; what `--list` prints. */
type Note = (line: string) => void;

export interface Expected {
  id: string;
  expect: Expectation;
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

export function measureBrandThreads(rows: Expected[], scorer: Scorer, note: Note): Figure[] {
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
    const { assessment, read } = assess(row, scorer);
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
    const risks = assessment.steps.map(({ risk }) => Math.round(100 * risk)).join(' ');
    note(
      `${isRight ? ' ' : '!'} ${row.id} flagged at ${at} (due ${due}) peak ${assessment.peak} [${expect.peak.join()}] final ${assessment.level} [${expect.final.join()}] ${assessment.advice.posture} [${expect.postures.join()}] ${assessment.advice.reasons.map(({ code }) => code).join()}`,
    );
    note(`    ${risks}\n    ${assessment.reasons.map(({ code, weight }) => `${code} ${weight}`).join(', ')}`);
  }
  return [
    {
      measure: 'brand threads flagged or left alone as expected',
      part: right.flagged,
      whole: rows.length,
      least: 0.8,
    },
    { measure: '  peak acceptable', part: right.level, whole: rows.length, least: 0.75 },
    { measure: '  final acceptable', part: right.final, whole: rows.length, least: 0.75 },
    { measure: '  flagged in time', part: right.inTime, whole: right.timed, least: 0.8 },
    { measure: '  posture acceptable', part: right.posture, whole: rows.length, least: 0.75 },
    { measure: '  defenders found', part: found.defenders, whole: found.allDefenders },
    { measure: '  topics found', part: found.topics, whole: found.allTopics, least: 0.7 },
    { measure: '  signals found (any comment)', part: found.signals, whole: found.allSignals, least: 0.7 },
    { measure: '  signals that must not be there', part: found.traps, whole: rows.length, most: 0 },
  ];
}

export interface Pair {
  id: string;
  base: unknown;
  changed: unknown;
  expect: 'higher' | 'lower' | 'same';
}

/** Risks nearer than this count as the same, farther than this as another. */
const tolerance = { same: 0.1, other: 0.02 };

export function measurePairs(pairs: Pair[], scorer: Scorer, note: Note): Figure[] {
  let right = 0;
  for (const pair of pairs) {
    const [before, after] = [pair.base, pair.changed].map(
      (thread) => assess(thread, scorer).assessment.steps.at(-1)?.risk ?? 0,
    );
    const change = (after ?? 0) - (before ?? 0);
    const moved = change > tolerance.other ? 'higher' : change < -tolerance.other ? 'lower' : 'same';
    const isRight = pair.expect === 'same' ? Math.abs(change) <= tolerance.same : moved === pair.expect;
    right += Number(isRight);
    note(`${isRight ? ' ' : '!'} ${pair.id} ${before?.toFixed(2)} → ${after?.toFixed(2)}, ${pair.expect}`);
  }
  return [
    { measure: 'brand pairs: the risk moves the right way', part: right, whole: pairs.length, least: 0.8 },
  ];
}

export interface Care {
  id: string;
  company: string;
  comments: { author: string }[];
}

/** `agent` and `agent:NAME` write for the brand. */
const agentsOf = ({ comments }: Care): string[] => [
  ...new Set(comments.map(({ author }) => author).filter((author) => author.startsWith('agent'))),
];

export function measureCare(rows: Care[], scorer: Scorer, note: Note): Figure[] {
  const figures: Figure[] = [];
  for (const isKnown of [true, false]) {
    const peaks = rows.map((row) => {
      const brand = { name: row.company, handles: agentsOf(row) };
      return assess(isKnown ? { ...row, brand, network: 'x' } : row, scorer);
    });
    const minor = peaks.filter(({ assessment }) => isFlagged(assessment.peak));
    const moderate = peaks.filter(({ assessment }) => atLeast(assessment.peak, 'moderate'));
    const told = isKnown ? 'brand known' : 'brand unknown';
    figures.push(
      {
        measure: `ordinary brand threads at minor or above, ${told}`,
        part: minor.length,
        whole: rows.length,
        most: 0.05,
      },
      { measure: `  at moderate or above, ${told}`, part: moderate.length, whole: rows.length, most: 0.01 },
    );
    if (!isKnown) continue;
    for (const [at, { assessment }] of peaks.entries()) {
      if (!isFlagged(assessment.peak)) continue;
      note(
        `! ${rows[at]?.id} ${assessment.peak}: ${assessment.reasons.map(({ code, weight }) => `${code} ${weight}`).join(', ')}`,
      );
    }
  }
  return figures;
}

export interface Uncivil {
  id: string;
  comments: { id: string; uncivil: boolean }[];
}

export function measureIncivility(rows: Uncivil[], scorer: Scorer): Figure[] {
  const heated = { all: 0, flagged: 0, early: 0, civil: 0, civilFlagged: 0 };
  const scores: { hostility: number; uncivil: boolean }[] = [];
  for (const row of rows) {
    const { assessment, read } = assess(row, scorer);
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
  return [
    { measure: 'heated threads flagged', part: heated.flagged, whole: heated.all, least: 0.7 },
    {
      measure: '  at or before the second uncivil comment, of the flagged',
      part: heated.early,
      whole: heated.flagged,
      least: 0.5,
    },
    {
      measure: '  threads without an uncivil comment flagged',
      part: heated.civilFlagged,
      whole: heated.civil,
    },
    {
      measure: '  AUC of hostility on uncivil comments',
      part: areaUnderCurve(scores),
      whole: 1,
      least: 0.78,
    },
  ];
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
