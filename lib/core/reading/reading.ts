import * as z from 'zod/mini';
import { languageSchema, type LanguageCode } from '../text/language';
import { signalSchema, topicSchema } from './signals';
import { verdictSchema } from './verdict';

export const sentimentLabels = ['negative', 'neutral', 'positive'] as const;

/** Where the user's own word decided: theirs or a text of theirs, and which. */
export const overrulingSchema = z.object({
  /** A word from the settings; a correction of this very text; one of a text that is like it. */
  kind: z.enum(['own-word', 'correction', 'similar']),
  verdict: verdictSchema,
  /** The word as the user wrote it, or the correction's `textKey`. */
  of: z.string(),
});
export type Overruling = z.infer<typeof overrulingSchema>;

/** What one comment says. All figures are calibrated probabilities, 0–1. */
export const readingSchema = z.object({
  language: languageSchema,
  /** Stance towards the brand or the thing discussed; mixed is neutral. `negative` is its probability. */
  sentiment: z.object({ label: z.enum(sentimentLabels), negative: z.number() }),
  /** Probability that the text attacks, insults, threatens or demeans; harsh criticism does not. */
  hostility: z.number(),
  hostile: z.boolean(),
  /** How worked up the writer is: anger, fear, disgust, joy. Sadness is low (Herhausen et al. 2019). */
  arousal: z.number(),
  /** Probability that it says something fell short of what was expected. */
  complaint: z.number(),
  /**
   * Probability that the tone is sharp: impatient, bitter, mocking, entitled or dismissive, with or without an insult.
   * Left out by readers that can't tell, and by readings stored before one could.
   */
  sharpness: z.optional(z.number()),
  topics: z.array(topicSchema),
  signals: z.array(signalSchema),
  by: z.optional(overrulingSchema),
});
export type Reading = z.infer<typeof readingSchema>;

export interface ScorerInput {
  text: string;
  /** Told from outside (the command line, the user): taken as it is. */
  given?: LanguageCode;
  /** What the thread and the page speak: decide where the text alone is too short to tell. */
  thread?: LanguageCode;
  page?: LanguageCode;
  /** It stands on a page that is watched for a brand (see `for-brand.ts`). */
  onBrandPage?: boolean;
}

/** The port behind which every reader stands. Synchronous, pure, linear in the text's length, never throws. */
export interface Scorer {
  /** Changes whenever the readings may: readings are stored by text hash and scorer id. */
  readonly id: string;
  score(input: ScorerInput): Reading;
}
