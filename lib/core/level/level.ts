import * as z from 'zod/mini';
import type { Sensitivity } from '../settings/settings';
import { signalCodes } from '../reading/signals';

/** From quiet to severe; a thread is flagged from `minor` on. */
export const levels = ['calm', 'watch', 'minor', 'moderate', 'severe'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

export const isFlagged = (level: Level): boolean => levels.indexOf(level) >= levels.indexOf('minor');
export const atLeast = (level: Level, bar: Level): boolean => levels.indexOf(level) >= levels.indexOf(bar);

/** Why a level is what it is. A signal's own code where one comment is enough; else what the thread does. */
export const reasonCodes = [
  ...signalCodes,
  'distress',
  'hostile-voices',
  'sharp-tone',
  'rising',
  'burst',
  'liked-hostility',
  'many-negative',
  'unanswered',
  'answer-backfired',
  'sensitive-topic',
  'cooling',
  'defended',
  'answered',
] as const;
export const reasonCodeSchema = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof reasonCodeSchema>;

/** A positive weight raises the level, a negative one lowers it; `commentIds` prove it. */
export const reasonSchema = z.object({
  code: reasonCodeSchema,
  weight: z.number(),
  commentIds: z.array(z.string()),
});
export type Reason = z.infer<typeof reasonSchema>;

/** Where a thread begins to be flagged, and where its risk is a half. */
const flagBar = 0.5;

/** Lowest score of each level at normal sensitivity; `reasons.ts` says what adds up to a score. */
const bars = [
  ['severe', 1.7],
  ['moderate', 0.95],
  ['minor', flagBar],
  ['watch', 0.3],
] as const satisfies readonly (readonly [Level, number])[];

/** What the bars are multiplied by: a sensitive setting marks a thread earlier. */
const sensitivities = { low: 1.25, normal: 1, high: 0.8 } satisfies Record<Sensitivity, number>;

export function levelOf(score: number, sensitivity: Sensitivity): Level {
  const scaled = score / sensitivities[sensitivity];
  return bars.find(([, bar]) => scaled >= bar)?.[0] ?? 'calm';
}

/** 0–1, growing with the score; half at the bar of `minor`, whatever the sensitivity. */
export const riskOf = (score: number): number =>
  // Four digits: steps are stored, and nobody reads more.
  Math.round(10_000 * (1 - Math.exp((-Math.LN2 * Math.max(0, score)) / flagBar))) / 10_000;

export const highest = (levelsSeen: Iterable<Level>): Level => {
  let top: Level = 'calm';
  for (const level of levelsSeen) if (!atLeast(top, level)) top = level;
  return top;
};
