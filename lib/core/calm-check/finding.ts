import * as z from 'zod/mini';

/** What the calm check can object to. The interface words each code and says why. */
export const findingCodes = [
  'blame',
  'second-person-start',
  'but-after-apology',
  'non-apology',
  'denial',
  'irony',
  'order',
  'absolute',
  'rhetorical-question',
  'capitals',
  'boilerplate',
  'legalese',
  'minimising',
  'dismissive',
  'threat',
  'asks-forgiveness',
  'public-compensation',
  'promise',
  'defensive-justification',
  'argues',
  'unsupported-fact',
  'unsupported-link',
  'personal-data',
  'contradiction',
  'wrong-language',
  'wrong-register',
  'avoided-word',
  'too-long',
  'gap',
] as const;
export const findingCodeSchema = z.enum(findingCodes);
export type FindingCode = z.infer<typeof findingCodeSchema>;

/** Something the calm check objects to: half-open offsets into the text, and what to write instead. */
export const findingSchema = z.object({
  code: findingCodeSchema,
  start: z.number(),
  end: z.number(),
  /** Takes the place of `replaces`, else of the text between the offsets; null where only a person can mend it. */
  suggestion: z.nullable(z.string()),
  /** The sentence around the words, where no other words would fit into it. */
  replaces: z.optional(z.object({ start: z.number(), end: z.number() })),
  /** No rule has the words: a guess from how others argue. Left out where a rule knows them. */
  from: z.optional(z.literal('trained')),
});
export type Finding = z.infer<typeof findingSchema>;

export interface CalmCheckResult {
  /** 0–1: how likely the reply is to calm rather than to argue. */
  calm: number;
  findings: Finding[];
}

/** The offsets that the suggestion takes the place of. */
export const replacedBy = ({ start, end, replaces }: Finding): { start: number; end: number } =>
  replaces ?? { start, end };

/** A gap waits for a fact; everything else is a fault of the text. */
export const isFault = (finding: Finding): boolean => finding.code !== 'gap';
