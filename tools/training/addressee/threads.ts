import * as z from 'zod/mini';
import { requestOf } from '@/tools/bench/measures/replies';
import { isBrand } from '@/lib/core/brand/brand';
import { cuesIn, type Cues } from '@/lib/core/compose/addressee/cues';
import { likelyKindNames } from '@/lib/core/compose/situation/likely';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Scorer } from '@/lib/core/reading/reading';
import { madeRows } from '../made-rows';

/** What whoever labelled a thread says of the reply to it (`made/threads/README.md`). */
const labelSchema = z.object({
  id: z.string(),
  /** Who wrote it, and in which sitting: threads of one set are alike. */
  set: z.string(),
  answer: z.array(z.string()),
  all: z.boolean(),
  key: z.array(z.string()),
  kind: z.enum([...likelyKindNames, 'troll']),
});
export type Label = z.infer<typeof labelSchema>;

export interface LabelledThread {
  label: Label;
  request: DraftRequest;
  people: readonly ReadComment[];
  cues: readonly Cues[];
}

/** Every labelled thread in which somebody but the brand writes, with what its comments give to go by. */
export function labelledThreads(scorer: Scorer): LabelledThread[] {
  return madeRows('threads').flatMap((row): LabelledThread[] => {
    const request = requestOf(row, scorer);
    const people = request.comments.filter(({ comment }) => !isBrand(comment, request.brand));
    if (people.length === 0) return [];
    return [{ label: z.parse(labelSchema, row), request, people, cues: cuesIn(people, request) }];
  });
}

/** One person is answered, among others who might be. */
export const isOfOne = ({ label, people }: LabelledThread): boolean =>
  !label.all && label.answer.length > 0 && people.length > 1;

/** The reply is for everybody, and some say what it must acknowledge. */
export const isOfAll = ({ label, people }: LabelledThread): boolean =>
  label.all && label.key.length > 0 && people.length > 1;
