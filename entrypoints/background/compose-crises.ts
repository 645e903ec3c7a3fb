import { createCrises } from '@/lib/app/crises';
import { createSoon } from '@/lib/app/soon';
import type { Turns } from '@/lib/app/turns';
import { brandedFlag, brandTold } from '@/lib/core/brand/brand-for';
import type { Flag } from '@/lib/core/flag/flag';
import type { Settings } from '@/lib/core/settings/settings';
import { now, wait } from '@/lib/platform/clock';
import { reportFailure } from '@/lib/platform/log';
import { crisisStore } from '@/lib/storage/crisis-store';
import type { Db } from '@/lib/storage/db';

/** Long enough for a page's batches to be over, short enough for the desk to keep up with it. */
const settles = 1000;

/** @param watch what follows answered threads, and tells who wants to know */
export function composeCrises(
  db: Db,
  turns: Turns,
  settings: () => Promise<Settings>,
  watch: { ring(): Promise<void>; look(): Promise<void> },
) {
  const crises = createCrises({
    turns,
    now,
    newId: () => crypto.randomUUID(),
    async brandOf() {
      const kept = await settings();
      const isOne = kept.brands.length <= 1;
      return (flag: Flag): string => (isOne ? '' : (brandTold(kept, brandedFlag(flag))?.id ?? ''));
    },
    store: crisisStore(db),
    rose: () => reportFailure('reminding', watch.ring()),
  });
  const gather = (): Promise<void> => crises.gather().then(() => watch.look());
  return {
    ...crises,
    gather,
    gatherSoon: createSoon(gather, () => wait(settles)),
  };
}
