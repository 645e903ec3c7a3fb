import { useEffect, useState } from 'react';
import { draftReplies } from '@/lib/app/reply';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Answer } from '@/lib/core/draft/answer';
import { isBrand, type Brand } from '@/lib/core/brand/brand';
import { replyLanguage, speakingTo } from '@/lib/core/brand/brand-for';
import { calmCheck } from '@/lib/core/calm-check';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { Flag } from '@/lib/core/flag/flag';
import type { Statement } from '@/lib/core/draft/statement';
import { useEngine } from '../desk';
import type { Drafts } from './reply-texts';

export type DraftingPhase = 'drafting' | 'done' | 'failed';

/** What a draft is made from, beside the thread itself. */
export interface Desk {
  brand: Brand;
  /** Approved statements that still hold, the closest to the thread first. */
  statements: Statement[];
  /** Id of the one that is the position of the thread's crisis. */
  position: string | null;
  /** What was answered in the thread and, anywhere, since the day began. */
  answers: Answer[];
  /** Texts for other threads of today, which may have been sent. */
  elsewhere: readonly string[];
}

/** A stored flag holds the whole assessment; the seed keeps a thread's drafts the same from one look to the next. */
export function draftRequest(
  flag: Flag,
  comments: ReadComment[],
  { brand, statements, position, answers, elsewhere }: Desk,
): DraftRequest {
  const language = replyLanguage(brand, flag.language);
  const own = comments.filter(({ comment }) => isBrand(comment, brand));
  return {
    comments,
    assessment: flag,
    brand: speakingTo(brand, language),
    statements,
    position,
    network: flag.network,
    language,
    post: flag.post ?? null,
    alreadySaid: [
      ...new Set([
        ...elsewhere,
        ...own.map(({ comment }) => comment.text),
        ...answers.map(({ text }) => text),
      ]),
    ],
    seed: flag.id,
  };
}

/**
 * Drafts depend on these alone: a thread that only got older keeps the ones it has, and so does one just answered —
 * the text that the user is looking at must not change because they said that it was sent.
 */
const keyOf = ({ assessment, comments, brand, language, statements, position }: DraftRequest): string => {
  const { posture, place } = assessment.advice;
  const thread = [assessment.level, posture, place, language, comments.length];
  return JSON.stringify([...thread, brand, statements, position ?? null]);
};

/** Drafts one by one, as the engine gives them. While new ones are on their way, the former stay. */
export function useDrafts(request: DraftRequest): { drafts: Drafts; phase: DraftingPhase } {
  const loadEngine = useEngine();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [phase, setPhase] = useState<DraftingPhase>('drafting');
  const key = keyOf(request);
  useEffect(() => {
    const cancel = new AbortController();
    const { signal } = cancel;
    void (async () => {
      setPhase('drafting');
      const { error } = await draftReplies(
        request,
        {
          engine: await loadEngine(),
          check: calmCheck,
          onDraft: ({ calm: _calm, findings: _findings, ...draft }) => {
            if (!signal.aborted) setDrafts((before) => ({ ...before, [draft.variant]: draft }));
          },
        },
        signal,
      );
      if (!signal.aborted) setPhase(error === null ? 'done' : 'failed');
    })();
    return () => cancel.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for `request`, a new object whenever a row changes
  }, [loadEngine, key]);
  return { drafts, phase };
}
