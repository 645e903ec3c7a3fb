import { createCrises } from '@/lib/app/crises';
import { createTurns } from '@/lib/app/turns';
import { answer } from '@/lib/platform/bus';
import { crisisStore } from '@/lib/storage/crisis-store';
import { putPlan } from '@/lib/storage/plan';
import { putReviewNotes } from '@/lib/storage/reviews';
import { at } from '../unit/core/crisis/made';
import type { Stage } from './stage';

/** The worker's side of the desk, on the stage's store → what ends it. */
export function answerDesk({ db }: Stage): () => void {
  const crises = createCrises({
    turns: createTurns(),
    now: () => at(90),
    newId: () => 'k2',
    brandOf: async () => () => '',
    store: crisisStore(db),
    rose: () => {},
  });
  const stops = [
    answer('crisis.decide', async ({ crisisId, decision }) => {
      const result = await crises.decide(crisisId, decision);
      return { outcome: result.ok ? ('done' as const) : result.code };
    }),
    answer('plan.save', async ({ plan, before }) => ({ saved: (await putPlan(db, plan, before)).ok })),
    answer('review.save', async ({ id, notes, before }) => {
      const put = await putReviewNotes(db, id, notes, before);
      return { saved: put.ok && put.value };
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
