import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advise } from '@/lib/core/advice/advise';
import { flagId } from '@/lib/core/flag/flag';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import type { Plan, Playbook } from '@/lib/core/plan/plan';
import { retargeted } from '@/lib/core/plan/target';
import { minutesToReply } from '@/lib/core/advice/reply-times';
import { Db } from '@/lib/storage/db';
import { getFlag } from '@/lib/storage/flags';
import { putPlan, readPlan } from '@/lib/storage/plan';
import { angry, madeConversation } from '../../app/made';
import { noon, readerOn } from '../../app/reader';
import { minor, quiet } from '../advice/advice-expected';
import { madeFlag } from '../../storage/made';
import { atMinute } from '../level/thread-made';

/** The plan that asks for an answer on blogs within so many minutes, at every level. */
function planOf(targets: Playbook['targets']): Plan {
  const plan = defaultPlan();
  const { minor: low, moderate, severe } = plan.playbooks;
  return {
    ...plan,
    playbooks: {
      minor: { ...low, targets },
      moderate: { ...moderate, targets },
      severe: { ...severe, targets },
    },
  };
}

describe('an answer is due when the plan says', () => {
  const situation = { ...quiet, ...minor };

  it.each([
    ['the plan’s time wins over what people expect', planOf({ facebook: 45 }), 45, true],
    ['a plan without a time for the network leaves it there', planOf({ x: 45 }), 360, false],
    ['so does the plan that comes with Accalmie', defaultPlan(), 360, false],
  ])('%s', (_, plan, minutes, isSaid) => {
    const since = Date.parse(atMinute(-10));
    const { reasons, replyBy } = advise(situation, 'facebook', since, atMinute(0), plan);
    expect(replyBy).toBe(atMinute(minutes - 10));
    expect(reasons.some(({ code }) => code === 'plan-target')).toBe(isSaid);
  });

  it('wins at severe as well, and asks for no answer where none is advised', () => {
    const severe = advise({ ...situation, level: 'severe' }, 'x', null, atMinute(0), planOf({ x: 10 }));
    expect(severe.replyBy).toBe(atMinute(10));
    const waiting = advise(quiet, 'x', null, atMinute(0), planOf({ x: 10 }));
    expect(waiting).toMatchObject({ replyBy: null });
    expect(waiting.reasons.map(({ code }) => code)).not.toContain('plan-target');
  });
});

describe('a plan that changes', () => {
  let db: Db;
  beforeEach(() => {
    db = new Db(`test-${crypto.randomUUID()}`);
  });
  afterEach(() => db.delete());

  it('moves the threads that wait, there and back', async () => {
    const due = '2026-11-20T15:00:00.000Z';
    const waiting = madeFlag({ advice: { ...madeFlag().advice, replyBy: due } });
    const usual = minutesToReply('blog', 'moderate');
    const rows = [
      waiting,
      { ...waiting, id: 'answered', status: 'answered' as const },
      { ...waiting, id: 'elsewhere', network: 'x' as const },
      { ...waiting, id: 'nobody', advice: { ...waiting.advice, replyBy: null } },
    ];
    await db.flags.bulkPut(rows);
    await putPlan(db, planOf({ blog: 20 }));
    expect(await db.flags.bulkGet(rows.slice(1).map(({ id }) => id))).toEqual(rows.slice(1));
    const moved = await getFlag(db, waiting.id);
    expect(moved?.advice.replyBy).toBe(new Date(Date.parse(due) + (20 - usual) * 60_000).toISOString());
    expect(moved?.advice.reasons.at(-1)).toEqual({ code: 'plan-target', source: 'G17, G28' });
    await putPlan(db, defaultPlan());
    expect(await getFlag(db, waiting.id)).toEqual(waiting);
  });

  it('counts from what the thread was judged by, not from a plan that came after', () => {
    const judgedWithout = madeFlag();
    const after = retargeted(judgedWithout, planOf({ blog: 300 }), planOf({ blog: 30 }));
    const shift = Date.parse(after.advice.replyBy ?? '') - Date.parse(judgedWithout.advice.replyBy ?? '');
    expect(shift / 60_000).toBe(30 - minutesToReply('blog', 'moderate'));
  });

  it('is what the worker judges the next page by', async () => {
    const conversation = madeConversation();
    const found = { conversation, comments: angry(6), gone: [], sent: 0, more: false };
    const plan = planOf({ [conversation.network]: 7 });
    await putPlan(db, plan);
    await readerOn(db, { plan: () => readPlan(db) }).found(found, 7);
    const other = new Db(`test-${crypto.randomUUID()}`);
    await readerOn(other).found(found, 7);
    const id = flagId(conversation.key, 'c0');
    const [planned, usual] = await Promise.all([getFlag(db, id), getFlag(other, id)]);
    await other.delete();
    if (planned === null || usual === null) throw new Error(`nothing flagged at ${noon}`);
    const minutes = minutesToReply(conversation.network, usual.level);
    const since = Date.parse(usual.advice.replyBy ?? '') - minutes * 60_000;
    expect(planned.advice.replyBy).toBe(new Date(since + 7 * 60_000).toISOString());
  });
});
