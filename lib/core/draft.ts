import * as z from 'zod/mini';
import type { Assessment, ReadComment } from './assess';
import type { Brand } from './brand';
import type { LanguageCode } from './language';
import { moveSchema } from './moves';
import type { Statement } from './statement';
import type { Network } from './thread';

export const variants = ['brief', 'warm', 'factual'] as const;
export const variantSchema = z.enum(variants);
export type Variant = z.infer<typeof variantSchema>;

export const engineIds = ['templates'] as const;
export const engineIdSchema = z.enum(engineIds);
export type EngineId = z.infer<typeof engineIdSchema>;

export const draftSchema = z.object({
  engine: engineIdSchema,
  variant: variantSchema,
  /** May hold gaps such as `[delivery date]`, for the user to fill. */
  text: z.string(),
  moves: z.array(moveSchema),
  /** Ids of the statements its facts come from. */
  statements: z.array(z.string()),
  /** Longest reply the network takes or reads well, in characters. */
  limit: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;

export interface DraftRequest {
  comments: ReadComment[];
  assessment: Assessment;
  brand: Brand;
  statements: Statement[];
  network: Network;
  language: LanguageCode;
  /** Replies already used in this thread or today: never the same wording twice. */
  alreadySaid: string[];
  /** Chooses among equal wordings; the same seed gives the same drafts. */
  seed: string;
}

export const draftErrorCodes = ['cancelled', 'timed-out', 'unavailable', 'refused', 'malformed'] as const;
export type DraftErrorCode = (typeof draftErrorCodes)[number];

/** An engine streams its drafts; the last chunk says how it ended. */
export type DraftChunk =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'done' }
  | { kind: 'error'; code: DraftErrorCode };

/** An `AbortSignal`, as far as core needs one. */
export interface Cancel {
  readonly aborted: boolean;
}

export interface DraftEngine {
  readonly id: EngineId;
  availability(): Promise<'ready' | 'needs-download' | 'needs-setup' | 'absent'>;
  draft(request: DraftRequest, cancel: Cancel): AsyncIterable<DraftChunk>;
}
