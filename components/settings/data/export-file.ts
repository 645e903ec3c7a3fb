import { exportData } from '@/lib/app/export-data';
import { allAnswers } from '@/lib/storage/answers';
import { commentsOfFlag } from '@/lib/storage/comments';
import { allCorrections } from '@/lib/storage/corrections';
import { dayOf } from '@/lib/storage/day';
import type { Db } from '@/lib/storage/db';
import { draftsOfFlag } from '@/lib/storage/drafts';
import { allFlags } from '@/lib/storage/flags';
import { allSavedReplies } from '@/lib/storage/saved-replies';
import { readSettings } from '@/lib/storage/settings';
import { allStatements } from '@/lib/storage/statements';
import { saveFile } from '../../save-file';

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
        statements: () => allStatements(db),
        savedReplies: () => allSavedReplies(db),
        answers: () => allAnswers(db),
        days: () => db.days.toArray(),
      },
      now,
    );
    saveFile(`accalmie-${dayOf(now)}.json`, text);
    return true;
  } catch (error) {
    console.error('[accalmie] exporting', error);
    return false;
  }
}
