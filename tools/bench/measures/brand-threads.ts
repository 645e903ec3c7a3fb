import type { Level } from '@/lib/core/level/level';
import type { Scorer } from '@/lib/core/reading/reading';
import type { Figure } from '../table';
import { assessRow, flaggedAt, reasonsOf, type Note } from './assess-row';

/** A row of `brand/threads.jsonl`, which says what an expert expects; its README tells what that means. */
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
    const { assessment, read } = assessRow(row, scorer);
    const at = flaggedAt(assessment);
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
    note(`    ${risks}\n    ${reasonsOf(assessment)}`);
  }
  return [
    {
      measure: 'brand threads flagged or left alone as expected',
      part: right.flagged,
      whole: rows.length,
      least: 0.8,
    },
    { measure: '— peak acceptable', part: right.level, whole: rows.length, least: 0.75 },
    { measure: '— final acceptable', part: right.final, whole: rows.length, least: 0.75 },
    { measure: '— flagged in time', part: right.inTime, whole: right.timed, least: 0.8 },
    { measure: '— posture acceptable', part: right.posture, whole: rows.length, least: 0.75 },
    { measure: '— defenders found', part: found.defenders, whole: found.allDefenders },
    { measure: '— topics found', part: found.topics, whole: found.allTopics, least: 0.7 },
    { measure: '— signals found (any comment)', part: found.signals, whole: found.allSignals, least: 0.7 },
    { measure: '— signals that must not be there', part: found.traps, whole: rows.length, most: 0 },
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
      (thread) => assessRow(thread, scorer).assessment.steps.at(-1)?.risk ?? 0,
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
