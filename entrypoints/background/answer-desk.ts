import { answer } from '@/lib/platform/bus';
import { putPlan } from '@/lib/storage/plan';
import { getReview, putReview } from '@/lib/storage/reviews';
import type { ComposedWorker } from './compose';

/** What the crisis desk asks. */
export function answerDesk({ db, crises }: ComposedWorker): void {
  answer('crisis.decide', async ({ crisisId, decision }) => {
    const result = await crises.decide(crisisId, decision);
    return { outcome: result.ok ? ('done' as const) : result.code };
  });
  answer('plan.save', async (plan) => ({ saved: (await putPlan(db, plan)).ok }));
  answer('review.save', async ({ id, notes }) => {
    const review = await getReview(db, id);
    return { saved: review !== null && (await putReview(db, { ...review, ...notes })).ok };
  });
}
