import { exportData } from '@/lib/app/export-data';
import { commentsOfFlag } from '@/lib/storage/comments';
import { allCorrections } from '@/lib/storage/corrections';
import { dayOf } from '@/lib/storage/day';
import type { Db } from '@/lib/storage/db';
import { draftsOfFlag } from '@/lib/storage/drafts';
import { allFlags } from '@/lib/storage/flags';
import { readSettings } from '@/lib/storage/settings';

/** Saves everything kept as a file among the downloads. False where it could not be read. */
export async function exportFile(db: Db): Promise<boolean> {
  const now = new Date().toISOString();
  try {
    const text = await exportData(
      {
        settings: () => readSettings(db),
        allFlags: () => allFlags(db),
        commentsOf: (flagId) => commentsOfFlag(db, flagId),
        draftsOf: (flagId) => draftsOfFlag(db, flagId),
        corrections: () => allCorrections(db),
        days: () => db.days.toArray(),
      },
      now,
    );
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `accalmie-${dayOf(now)}.json`;
    link.click();
    // The download reads the address after the click returned.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch (error) {
    console.error('[accalmie] exporting', error);
    return false;
  }
}
