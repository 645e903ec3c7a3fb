import { restore } from '@/lib/app/restore';
import { textAt } from '@/lib/platform/assets';
import { answer } from '@/lib/platform/bus';
import { sha256 } from '@/lib/platform/digest';
import { checkRows, replaceRows, type Rows } from '@/lib/storage/backup';
import { putPlan } from '@/lib/storage/plan';
import { putReviewNotes } from '@/lib/storage/reviews';
import { answerRehearsal } from './answer-rehearsal';
import type { ComposedWorker } from './compose';

/** What the crisis desk asks. */
export function answerDesk(worker: ComposedWorker): void {
  const { db, crises, turns, purging, memory, pages, settings } = worker;
  answerRehearsal(worker);
  const restoring = {
    turns,
    purging,
    memory,
    pages,
    sha256,
    check: checkRows,
    replace: (rows: Rows) => replaceRows(db, rows),
  };
  answer('crisis.decide', async ({ crisisId, decision }) => {
    const result = await crises.decide(crisisId, decision);
    return { outcome: result.ok ? ('done' as const) : result.code };
  });
  answer('data.restore', async ({ url }) => {
    const result = await restore(restoring, await textAt(url));
    if (result.ok) await settings.apply();
    return { outcome: result.ok ? ('restored' as const) : result.code };
  });
  answer('plan.save', async ({ plan, before }) => ({
    saved: !(await settings.setsPlan()) && (await putPlan(db, plan, before)).ok,
  }));
  answer('review.save', async ({ id, notes, before }) => {
    const put = await putReviewNotes(db, id, notes, before);
    return { saved: put.ok && put.value };
  });
}
