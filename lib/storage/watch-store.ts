import type { FollowUp } from '@/lib/core/follow-up/follow-up';
import { answersOfFlags } from './answers';
import { flagsForCrises, openCrises } from './crises';
import type { Db } from './db';
import { draftsOfFlag } from './drafts';
import { dropFollowUp, followUpsOf, followUpsSince, putFollowUp } from './follow-ups';
import { putReminders, shownReminders } from './reminders';

/** The tables as following up sees them. */
export const followUpStore = (db: Db) => ({
  flags: (since: string, ids: readonly string[]) => flagsForCrises(db, since, ids),
  watched: (since: string) => followUpsSince(db, since),
  of: (flagIds: readonly string[]) => followUpsOf(db, flagIds),
  answers: (flagIds: readonly string[]) => answersOfFlags(db, flagIds),
  drafts: (flagId: string) => draftsOfFlag(db, flagId),
  put: (watch: FollowUp, end: FollowUp['counted'], now: string) => putFollowUp(db, watch, end, now),
  drop: (watch: FollowUp, now: string) => dropFollowUp(db, watch, now),
});

/** The tables as reminding sees them. */
export const reminderStore = (db: Db) => ({
  async remindable(since: string) {
    const followUps = await followUpsSince(db, since);
    const ids = followUps.map(({ flagId }) => flagId);
    const [flags, crises] = await Promise.all([flagsForCrises(db, since, ids), openCrises(db)]);
    return { flags, followUps, crises };
  },
  shown: (ids: readonly string[]) => shownReminders(db, ids),
  put: (rows: readonly { id: string; at: string }[]) => putReminders(db, rows),
});
