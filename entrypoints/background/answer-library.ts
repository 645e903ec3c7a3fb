import { answer } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import type { Kept } from '@/lib/platform/worker-contract';
import { reportFailure } from '@/lib/platform/log';
import { putAnswer, removeAnswer } from '@/lib/storage/answers';
import { countUse, putSavedReply, removeSavedReply } from '@/lib/storage/saved-replies';
import { putStatement, removeStatement } from '@/lib/storage/statements';
import { withRoom } from '@/lib/storage/with-room';
import type { ComposedWorker } from './compose';

interface Reading {
  settings: Pick<ComposedWorker['settings'], 'read'>;
}

/** What the user writes for later: statements, saved replies, and that an answer was sent. Returns what ends it. */
export function answerLibrary({
  db,
  settings,
  watch,
}: Pick<ComposedWorker, 'db' | 'watch'> & Reading): (() => void)[] {
  const keep = async (write: () => Promise<boolean>): Promise<{ kept: Kept }> => {
    const { keepDays } = await settings.read();
    let isPut = true;
    const { ok } = await withRoom(db, async () => void (isPut = await write()), { now: now(), keepDays });
    if (!ok) return { kept: 'full' };
    return { kept: isPut ? 'yes' : 'changed' };
  };
  const done = async (work: Promise<void>): Promise<Record<string, never>> => {
    await work;
    return {};
  };
  return [
    answer('statement.save', ({ row, before }) => keep(() => putStatement(db, row, before))),
    answer('statement.remove', ({ id }) => done(removeStatement(db, id))),
    answer('saved-reply.save', ({ row, before }) => keep(() => putSavedReply(db, row, before))),
    answer('saved-reply.used', ({ id }) => done(countUse(db, id))),
    answer('saved-reply.remove', ({ id }) => done(removeSavedReply(db, id))),
    answer('answer.save', async (sent) => {
      const kept = await keep(() => putAnswer(db, sent));
      reportFailure('following up', watch.look());
      return kept;
    }),
    answer('answer.remove', async ({ id }) => {
      await removeAnswer(db, id);
      reportFailure('following up', watch.look());
      return {};
    }),
  ];
}
