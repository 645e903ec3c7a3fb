import * as z from 'zod/mini';
import { postureSchema } from '../advice/advice';
import { findingSchema } from '../calm-check/finding';
import { levelSchema } from '../level/level';
import { stepSchema } from '../trajectory/step';
import { effects, markCodes, sayings } from './codes';
import { rehearsalLanguageSchema, scenarioKindSchema } from './scenario';

/** Something that the user said, and how it was taken. Minutes count from the first comment. */
export const saidSchema = z.object({
  kind: z.enum(sayings),
  minute: z.number(),
  text: z.string(),
  /** 0–1, of the calm check. */
  calm: z.number(),
  findings: z.array(findingSchema),
  marks: z.array(z.enum(markCodes)),
  effect: z.enum(effects),
  /** What the advice and the level were at that moment. */
  posture: postureSchema,
  level: levelSchema,
});
export type Said = z.infer<typeof saidSchema>;

export const waitMarks = ['fits-advice', 'within-time', 'too-long'] as const;
export const waitSchema = z.object({ minute: z.number(), posture: postureSchema, mark: z.enum(waitMarks) });
export type Wait = z.infer<typeof waitSchema>;

/** Points of the four parts; together 100. */
export const mostPoints = { timing: 30, calm: 30, content: 20, thread: 20 } as const;
export type Part = keyof typeof mostPoints;
export const parts = ['timing', 'calm', 'content', 'thread'] as const satisfies readonly Part[];

/** A try at a scenario, as it is kept. */
export const rehearsalSchema = z.object({
  id: z.string(),
  /** ISO 8601: when it ended. */
  at: z.string(),
  scenario: z.string(),
  kind: scenarioKindSchema,
  language: rehearsalLanguageSchema,
  title: z.string(),
  seed: z.number(),
  said: z.array(saidSchema),
  waits: z.array(waitSchema),
  steps: z.array(stepSchema),
  /** How long it ran, and when the first word was due and came; null where none was or did. */
  minutes: z.number(),
  dueAt: z.nullable(z.number()),
  level: levelSchema,
  peak: levelSchema,
  points: z.object({ timing: z.number(), calm: z.number(), content: z.number(), thread: z.number() }),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

/** 0–100. */
export const scoreOf = ({ points }: Pick<Rehearsal, 'points'>): number =>
  parts.reduce((sum, part) => sum + points[part], 0);

/** Tries at the same scenario before this one, latest first. */
export const earlierTries = (all: readonly Rehearsal[], { id, scenario, at }: Rehearsal): Rehearsal[] =>
  all
    .filter((other) => other.id !== id && other.scenario === scenario && other.at < at)
    .sort((a, b) => b.at.localeCompare(a.at));
