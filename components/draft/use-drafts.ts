import { useEffect, useState } from 'react';
import type { ReadComment } from '@/lib/core/assess';
import { isBrand, type Brand } from '@/lib/core/brand';
import type { Flag } from '@/lib/core/flag';
import { useDraftThread, type DraftInput } from '../desk';
import type { Drafts } from './reply-texts';

export type DraftingPhase = 'drafting' | 'done' | 'failed';

/** Drafts depend on these alone: a thread that only got older keeps the ones it has. */
const inputKey = ({ flag, comments, brand }: DraftInput): string =>
  JSON.stringify([
    flag.id,
    flag.level,
    flag.advice.posture,
    flag.advice.place,
    flag.language,
    comments.length,
    brand,
  ]);

export const draftInput = (flag: Flag, comments: ReadComment[], brand: Brand): DraftInput => ({
  flag,
  comments,
  brand,
  alreadySaid: comments
    .filter(({ comment }) => isBrand(comment.author, brand))
    .map(({ comment }) => comment.text),
});

/** Drafts as the engine streams them. While new ones are on their way, the former stay. */
export function useDrafts(input: DraftInput): { drafts: Drafts; phase: DraftingPhase } {
  const draft = useDraftThread();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [phase, setPhase] = useState<DraftingPhase>('drafting');
  const key = inputKey(input);
  useEffect(() => {
    const cancel = new AbortController();
    void (async () => {
      setPhase('drafting');
      let ended: DraftingPhase = 'done';
      for await (const chunk of draft(input, cancel.signal)) {
        if (cancel.signal.aborted) return;
        if (chunk.kind === 'draft')
          setDrafts((before) => ({ ...before, [chunk.draft.variant]: chunk.draft }));
        if (chunk.kind === 'error') ended = 'failed';
      }
      if (!cancel.signal.aborted) setPhase(ended);
    })();
    return () => cancel.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for `input`, which is a new object at each render
  }, [draft, key]);
  return { drafts, phase };
}
