import { Dexie } from 'dexie';
import { fail, ok, type Result } from '@/lib/core/result';

/** Browsers abort the whole transaction for it, and name the reason on the inside. */
function isFull(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (at.name === Dexie.errnames.QuotaExceeded) return true;
    at = 'inner' in at ? at.inner : at.cause;
  }
  return false;
}

/** Writing to a full disk is to be expected: `full`, and nothing of the work is stored. Bugs still throw. */
export async function unlessFull<Value>(write: () => Promise<Value>): Promise<Result<Value, 'full'>> {
  try {
    return ok(await write());
  } catch (error) {
    if (isFull(error)) return fail('full');
    throw error;
  }
}
