import { calmCheck, isFault } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { compose } from '@/lib/core/compose';
import type { Draft, DraftChunk, DraftEngine, DraftRequest } from '@/lib/core/draft/draft';

const passes = (draft: Draft, request: DraftRequest): boolean =>
  draft.text.trim() !== '' &&
  !calmCheck(draft.text, checkContextOf(request, draft.limit)).findings.some(isFault);

/**
 * No engine's draft reaches the user with a fault: a draft that argues, promises, invents or is too long gives way to
 * the composer's own of the same kind. Approved statements are the user's words: what is found in them stays.
 */
export const guarded = (engine: DraftEngine): DraftEngine => ({
  id: engine.id,
  availability: () => engine.availability(),
  async *draft(request, cancel): AsyncIterable<DraftChunk> {
    let composed: Draft[] | null = null;
    for await (const chunk of engine.draft(request, cancel)) {
      if (chunk.kind !== 'draft' || passes(chunk.draft, request)) {
        yield chunk;
        continue;
      }
      composed ??= compose(request);
      const instead = composed.find(({ variant }) => variant === chunk.draft.variant) ?? chunk.draft;
      yield { kind: 'draft', draft: instead };
    }
  },
});
