import type { CalmCheckContext, CalmCheckResult, Finding } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/check-context';
import type { Cancel, Draft, DraftEngine, DraftErrorCode, DraftRequest } from '@/lib/core/draft';

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
}

export interface Replies {
  drafts: CheckedDraft[];
  /** Why there are fewer drafts than there could be; null where all went well. */
  error: DraftErrorCode | null;
}

const neverCancelled: Cancel = { aborted: false };

/** Asks an engine for drafts and checks each. A failing engine ends in what it gave so far and a code. */
export async function draftReplies(
  request: DraftRequest,
  { engine, check, onDraft }: ReplyDeps,
  cancel: Cancel = neverCancelled,
): Promise<Replies> {
  const drafts: CheckedDraft[] = [];
  for await (const chunk of engine.draft(request, cancel)) {
    if (chunk.kind === 'error') return { drafts, error: chunk.code };
    if (chunk.kind === 'done') break;
    const checked = {
      ...chunk.draft,
      ...check(chunk.draft.text, checkContextOf(request, chunk.draft.limit)),
    };
    drafts.push(checked);
    onDraft?.(checked);
  }
  return { drafts, error: null };
}
