import { defaultPlan } from '@/lib/core/plan/default-plan';
import { planSchema, type Plan } from '@/lib/core/plan/plan';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRow } from './rows';
import { unlessFull } from './unless-full';

const key = 'plan';

/** As stored, or the plan that comes with Accalmie. */
export const readPlan = async (db: Db): Promise<Plan> =>
  validRow(planSchema, 'plans', await db.plans.get(key)) ?? defaultPlan();

export const putPlan = (db: Db, plan: Plan): Promise<Result<void, 'full'>> =>
  unlessFull(async () => {
    await db.plans.put(plan, key);
  });
