import { createManagedSettings } from '@/lib/app/managed-settings';
import { now, wait } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { readManaged } from '@/lib/platform/managed';
import type { Db } from '@/lib/storage/db';
import { putPlan } from '@/lib/storage/plan';
import { correctionStore, settingsStore } from '@/lib/storage/stores';
import { personalScorer } from './personal-scorer';

/** The user's settings, with what their organisation set, and the reader that goes by them. */
export function composeSettings(db: Db) {
  const settings = createManagedSettings({
    settings: settingsStore(db, now),
    async policy() {
      const { managed, refused } = await readManaged();
      if (refused.length > 0) report('reading the policy', new Error(`Not followed: ${refused.join(', ')}`));
      return managed;
    },
    putPlan: (plan) => putPlan(db, plan),
    wait,
  });
  const corrections = correctionStore(db, now, settings.read);
  return { settings, corrections, scorer: personalScorer(settings.read, corrections.all) };
}
