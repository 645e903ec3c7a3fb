import * as z from 'zod/mini';

/** Something the calm check objects to: half-open offsets into the text, and what to write instead. */
export const findingSchema = z.object({
  code: z.string(),
  start: z.number(),
  end: z.number(),
  /** Replaces the text between the offsets; null where only a person can mend it. */
  suggestion: z.nullable(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

export interface CalmCheckResult {
  /** 0–1: how likely the reply is to calm rather than to argue. */
  calm: number;
  findings: Finding[];
}
