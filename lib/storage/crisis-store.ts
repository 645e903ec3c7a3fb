import type { Crisis } from '@/lib/core/crisis/crisis';
import { movesSent } from '@/lib/core/follow-up/follow-up';
import type { Review } from '@/lib/core/review/review';
import { answersOfFlags } from './answers';
import { crisesAround, flagsForCrises, getCrisis, openCrises, putCrises } from './crises';
import type { Db } from './db';
import { draftsOfFlags } from './drafts';
import { getFlags } from './flags';
import { readPlan } from './plan';
import { getReview, putReview } from './reviews';

/** The tables as the crises' use-cases see them. */
export const crisisStore = (db: Db) => ({
  around: (since: string) => crisesAround(db, since),
  open: () => openCrises(db),
  get: (id: string) => getCrisis(db, id),
  flags: (since: string, ids: readonly string[]) => flagsForCrises(db, since, ids),
  flagsOf: (ids: readonly string[]) => getFlags(db, ids),
  put: (crises: readonly Crisis[]) => putCrises(db, crises),
  plan: () => readPlan(db),
  answers: async (flagIds: readonly string[]) => {
    const [given, drafts] = await Promise.all([answersOfFlags(db, flagIds), draftsOfFlags(db, flagIds)]);
    const byFlag = Map.groupBy(drafts, ({ flagId }) => flagId);
    return given.map(({ flagId, at, text }) => ({
      flagId,
      at,
      moves: movesSent(text, byFlag.get(flagId) ?? []),
    }));
  },
  review: (id: string) => getReview(db, id),
  putReview: (review: Review) => putReview(db, review),
});
