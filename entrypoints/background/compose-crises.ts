import { createCrises } from '@/lib/app/crises';
import { createSoon } from '@/lib/app/soon';
import type { Turns } from '@/lib/app/turns';
import { now, wait } from '@/lib/platform/clock';
import { crisisStore } from '@/lib/storage/crisis-store';
import type { Db } from '@/lib/storage/db';

/** Long enough for a page's batches to be over, short enough for the desk to keep up with it. */
const settles = 1000;

export function composeCrises(db: Db, turns: Turns) {
  const crises = createCrises({
    turns,
    now,
    newId: () => crypto.randomUUID(),
    brandOf: ({ brandId }) => brandId ?? '',
    store: crisisStore(db),
    rose: () => undefined,
  });
  return {
    ...crises,
    gatherSoon: createSoon(
      () => crises.gather(),
      () => wait(settles),
    ),
  };
}
