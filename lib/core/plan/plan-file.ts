import { fail, ok, type Result } from '../result';
import { planSchema, type Plan } from './plan';

const product = 'accalmie-plan';

/** A plan as a file that a person can read, print and hand on. */
export const planFile = (plan: Plan): string => JSON.stringify({ product, ...plan }, null, 2);

/** `not-json`, or `not-a-plan` where it is something else or a newer version; nothing of it is taken then. */
export function readPlanFile(text: string): Result<Plan, 'not-json' | 'not-a-plan'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const parsed = planSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail('not-a-plan');
}
