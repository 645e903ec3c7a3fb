import { useLiveQuery } from 'dexie-react-hooks';
import type { Plan } from '@/lib/core/plan/plan';
import { ask } from '@/lib/platform/bus';
import { readPlan } from '@/lib/storage/plan';
import { useDb } from '../desk';
import { savedAs, type SavePhase } from '../use-autosave';
import { useOwnFields } from '../use-own-fields';

/** As stored; undefined until it is read. */
export function usePlan(): Plan | undefined {
  const db = useDb();
  return useLiveQuery(() => readPlan(db), [db]);
}

/** The plan on the screen, saved as it is changed. */
export function usePlanForm(): {
  plan: Plan | undefined;
  phase: SavePhase;
  change: (fields: Partial<Plan>) => void;
} {
  const { row, phase, change } = useOwnFields<Plan, Plan | undefined>(usePlan(), async (plan, before) => {
    return savedAs(await ask('plan.save', { plan, before }));
  });
  return {
    plan: row,
    phase,
    change: (fields) => change({ ...fields, editedAt: new Date().toISOString() }),
  };
}
