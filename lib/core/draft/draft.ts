import * as z from 'zod/mini';
import type { Assessment } from '../level/assess';
import type { ReadComment } from '../reading/read-comment';
import type { Brand } from '../brand/brand';
import type { LanguageCode } from '../text/language';
import type { ModelProblem } from './model-problem';
import { moveSchema } from './moves';
import type { Statement } from './statement';
import type { Network } from '../conversation/thread';

export const variants = ['brief', 'warm', 'factual'] as const;
export const variantSchema = z.enum(variants);
export type Variant = z.infer<typeof variantSchema>;

/** The composer; the browser's own language model; a server that speaks OpenAI's chat completions. */
export const engineIds = ['templates', 'built-in', 'chat-completions'] as const;
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
  /** The composer's text, where a language model reworded it. */
  rewordedFrom: z.optional(z.string()),
});
export type Draft = z.infer<typeof draftSchema>;

export interface DraftRequest {
  comments: ReadComment[];
  assessment: Assessment;
  brand: Brand;
  statements: Statement[];
  /** Id of the one that is the position of the thread's crisis: stated before all others (G20, G34). */
  position?: string | null;
  network: Network;
  language: LanguageCode;
  /** The beginning of the brand's own post, where the thread stands under one. */
  post?: string | null;
  /** Replies already used in this thread or today: never the same wording twice. */
  alreadySaid: string[];
  /** Chooses among equal wordings; the same seed gives the same drafts. */
  seed: string;
  /** The composer's own drafts that a language model is to reword; absent: all that the composer gives. */
  drafts?: readonly Draft[];
}

export type DraftErrorCode = 'cancelled';

/** An engine streams its drafts; the last chunk says how it ended. */
export type DraftChunk =
  | { kind: 'draft'; draft: Draft }
  /** What a language model is sent, word for word, before it is sent; `to` is an address, or null within the browser. */
  | { kind: 'sent'; to: string | null; body: string }
  /** What a language model said of this draft so far: not checked, for show alone. */
  | { kind: 'words'; variant: Variant; text: string }
  /** The composer's draft, which follows, stands. */
  | { kind: 'kept'; variant: Variant; why: ModelProblem }
  | { kind: 'done' }
  | { kind: 'error'; code: DraftErrorCode };

/** An `AbortSignal`, as far as core needs one. */
export interface Cancel {
  readonly aborted: boolean;
}

export type EngineState = 'ready' | 'needs-download' | 'needs-setup' | 'absent';

export interface DraftEngine {
  readonly id: EngineId;
  availability(): Promise<EngineState>;
  draft(request: DraftRequest, cancel: Cancel): AsyncIterable<DraftChunk>;
}
