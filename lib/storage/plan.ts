import type { Status } from '@/lib/core/flag/flag';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { planLevels, planSchema, type Plan } from '@/lib/core/plan/plan';
import { retargeted } from '@/lib/core/plan/target';
import { rebase } from '@/lib/core/rebase';
import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { validRow } from './rows';
import { unlessFull } from './unless-full';

const key = 'plan';

/** As stored, or the plan that comes with Accalmie. */
export const readPlan = async (db: Db): Promise<Plan> =>
  validRow(planSchema, 'plans', await db.plans.get(key)) ?? defaultPlan();

/**
 * With its times to answer come those of the threads that wait for one: the list of today is ordered by them.
 * @param from what the screen changed it from: what was changed elsewhere since stays
 */
export const putPlan = (db: Db, changed: Plan, from?: Plan): Promise<Result<void, 'full'>> =>
  unlessFull(() =>
    db.transaction('rw', db.plans, db.flags, async () => {
      const before = await readPlan(db);
      const plan = rebase(from ?? before, changed, before);
      await db.plans.put(plan, key);
      if (targetsOf(before) === targetsOf(plan)) return;
      // No index tells the waiting ones: a plan changes a few times a year, a flag's row is written all day.
      const waiting = await db.flags.filter(({ status }) => stillWaiting.includes(status)).toArray();
      const moved = waiting.flatMap((flag) => {
        const next = retargeted(flag, before, plan);
        return next === flag ? [] : [next];
      });
      await db.flags.bulkPut(moved);
    }),
  );

/** What nobody has answered yet. */
const stillWaiting: readonly Status[] = ['open', 'mine'];

const targetsOf = ({ playbooks }: Plan): string =>
  JSON.stringify(planLevels.map((level) => playbooks[level].targets));
