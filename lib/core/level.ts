import * as z from 'zod/mini';
import { signalCodes } from './signals';

/** From quiet to severe; a thread is flagged from `minor` on. */
export const levels = ['calm', 'watch', 'minor', 'moderate', 'severe'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

export const isFlagged = (level: Level): boolean => levels.indexOf(level) >= levels.indexOf('minor');
export const atLeast = (level: Level, bar: Level): boolean => levels.indexOf(level) >= levels.indexOf(bar);

/** Why a level is what it is. A signal's own code where one comment is enough; else what the thread does. */
export const reasonCodes = [
  ...signalCodes,
  'hostile-voices',
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
