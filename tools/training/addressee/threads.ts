import * as z from 'zod/mini';
import { requestOf } from '@/tools/bench/measures/replies';
import { acts, type Act } from '@/lib/core/compose/acts';
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
  comments: z.array(z.object({ id: z.string() })),
  /** What each comment does, in their order. */
  acts: z.array(z.enum([...acts, 'brand'])),
});
export type Label = z.infer<typeof labelSchema>;

export interface LabelledThread {
  label: Label;
  request: DraftRequest;
  people: readonly ReadComment[];
  cues: readonly Cues[];
  /** What each comment of theirs does, by its id. */
  doing: ReadonlyMap<string, Act>;
}

/** Every labelled thread in which somebody but the brand writes, with what its comments give to go by. */
export function labelledThreads(scorer: Scorer): LabelledThread[] {
  return madeRows('threads').flatMap((row): LabelledThread[] => {
    const request = requestOf(row, scorer);
    const people = request.comments.filter(({ comment }) => !isBrand(comment, request.brand));
    if (people.length === 0) return [];
    const label = z.parse(labelSchema, row);
    const doing = new Map(
      label.comments.flatMap(({ id }, at): [string, Act][] => {
        const act = label.acts[at];
        return act === undefined || act === 'brand' ? [] : [[id, act]];
      }),
    );
    return [{ label, request, people, cues: cuesIn(people, request), doing }];
  });
}

/** One person is answered, among others who might be. */
export const isOfOne = ({ label, people }: LabelledThread): boolean =>
  !label.all && label.answer.length > 0 && people.length > 1;

/** The reply is for everybody, and some say what it must acknowledge. */
export const isOfAll = ({ label, people }: LabelledThread): boolean =>
  label.all && label.key.length > 0 && people.length > 1;

/** The sets of these threads in so many parts: each is read by a fit on all others. */
export function setsInParts(threads: readonly LabelledThread[], parts: number): string[][] {
  const sets = [...new Set(threads.map(({ label }) => label.set))].sort();
  return Array.from({ length: parts }, (_, part) => sets.filter((__, at) => at % parts === part));
}
