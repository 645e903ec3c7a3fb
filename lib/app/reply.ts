import type { CalmCheckContext, CalmCheckResult, Finding } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/draft/check-context';
import type {
  Cancel,
  Draft,
  DraftChunk,
  DraftEngine,
  DraftErrorCode,
  DraftRequest,
  Variant,
} from '@/lib/core/draft/draft';
import type { ModelProblem } from '@/lib/core/draft/model-problem';

/** A draft with what the calm check says about it. */
export interface CheckedDraft extends Draft {
  calm: number;
  findings: Finding[];
}

export interface ReplyDeps {
  engine: DraftEngine;
  /** `calmCheck`. */
  check: (text: string, context: CalmCheckContext) => CalmCheckResult;
  /** Called as each draft arrives, for screens that show them one by one. */
  onDraft?: (draft: CheckedDraft) => void;
  /** What a language model is sent, and its words as they arrive. */
  onProgress?: (chunk: Extract<DraftChunk, { kind: 'sent' | 'words' }>) => void;
}

export interface Replies {
  drafts: CheckedDraft[];
  /** Drafts that a language model should have reworded and that stand as the composer wrote them. */
  kept: { variant: Variant; why: ModelProblem }[];
  /** Why there are fewer drafts than there could be; null where all went well. */
  error: DraftErrorCode | null;
}

const neverCancelled: Cancel = { aborted: false };

/** Asks an engine for drafts and checks each. A failing engine ends in what it gave so far and a code. */
export async function draftReplies(
  request: DraftRequest,
  { engine, check, onDraft, onProgress }: ReplyDeps,
  cancel: Cancel = neverCancelled,
): Promise<Replies> {
  const drafts: CheckedDraft[] = [];
  const kept: Replies['kept'] = [];
  for await (const chunk of engine.draft(request, cancel)) {
    switch (chunk.kind) {
      case 'draft': {
        const { draft } = chunk;
        const checked = { ...draft, ...check(draft.text, checkContextOf(request, draft.limit)) };
        drafts.push(checked);
        onDraft?.(checked);
        break;
      }
      case 'kept':
        kept.push({ variant: chunk.variant, why: chunk.why });
        break;
      case 'sent':
      case 'words':
        onProgress?.(chunk);
        break;
      case 'error':
        return { drafts, kept, error: chunk.code };
      case 'done':
        return { drafts, kept, error: null };
      default:
        chunk satisfies never;
    }
  }
  return { drafts, kept, error: null };
}
