import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Plan } from '@/lib/core/plan/plan';
import { ask } from '@/lib/platform/bus';
import { readPlan } from '@/lib/storage/plan';
import { useDb } from '../desk';
import { useAutosave, type SavePhase } from '../use-autosave';

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
  const stored = usePlan();
  const [own, setOwn] = useState<Plan | null>(null);
  const plan = own ?? stored;
  const { phase, begin } = useAutosave(own, async (value) => {
    const asked = await ask('plan.save', value);
    return !asked.ok ? 'failed' : asked.value.saved ? 'saved' : 'full';
  });
  const change = (fields: Partial<Plan>): void => {
    if (plan === undefined) return;
    begin();
    setOwn({ ...plan, ...fields, editedAt: new Date().toISOString() });
  };
  return { plan, phase, change };
}
