import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allAnswers, answersNear, putAnswer, removeAnswer, replaceSeen } from '@/lib/storage/answers';
import { Db } from '@/lib/storage/db';
import { eraseAll, purge } from '@/lib/storage/purge';
import { allSavedReplies, countUse, putSavedReply, removeSavedReply } from '@/lib/storage/saved-replies';
import { savePage } from '@/lib/storage/save-page';
import { allStatements, putStatement, removeStatement, statementOf } from '@/lib/storage/statements';
import { madeComment, madeConversation, madeReading } from '../app/made';
import { madeAnswer, madeFlag, madeSavedReply, madeStatement } from './made';

let db: Db;
beforeEach(() => {
  db = new Db(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const noon = new Date(2026, 10, 20, 12).toISOString();
const seen = (id: string, text: string, at = noon) => madeAnswer({ id, text, at, by: 'page' });

describe('the library', () => {
  it('is added to a database of an earlier version, which keeps what it holds', async () => {
    const name = `old-${crypto.randomUUID()}`;
    const old = new Dexie(name);
    old
      .version(1)
      .stores({ flags: '&id, conversationKey, level, status, updatedAt, flaggedAt', settings: '' });
    old.version(2).stores({ corrections: '&textKey, at' });
    await old.table('flags').put(madeFlag());
    old.close();
    const today = new Db(name);
    expect(await today.flags.count()).toBe(1);
    await putStatement(today, madeStatement());
    expect(await allStatements(today)).toEqual([madeStatement()]);
    await today.delete();
  });

  it('holds statements, those approved last first', async () => {
    await putStatement(db, madeStatement({ id: 'old', approvedAt: '2026-01-01T00:00:00.000Z' }));
    await putStatement(db, madeStatement({ id: 'new', approvedAt: '2026-06-01T00:00:00.000Z' }));
    const [, old = null] = await allStatements(db);
    await putStatement(
      db,
      madeStatement({ id: 'old', owner: 'Ada', approvedAt: '2026-01-01T00:00:00.000Z' }),
      old,
    );
    expect((await allStatements(db)).map(({ id, owner }) => [id, owner])).toEqual([
      ['new', 'Nadia'],
      ['old', 'Ada'],
    ]);
    await removeStatement(db, 'new');
    expect(await allStatements(db)).toHaveLength(1);
  });

  it('keeps nothing of a form over what another one wrote meanwhile, and says so', async () => {
    const first = madeStatement();
    await putStatement(db, first);
    const theirs = { ...first, text: { en: 'The depot reopens on 5 December.' } };
    const mine = { ...first, owner: 'Ada' };
    expect(await putStatement(db, theirs, first)).toBe(true);
    expect(await putStatement(db, mine, first)).toBe(false);
    expect(await statementOf(db, first.id)).toEqual(theirs);
    // The one who was told decides.
    expect(await putStatement(db, mine, theirs)).toBe(true);
    expect(await putStatement(db, mine, theirs), 'asked twice').toBe(true);
    await removeStatement(db, first.id);
    expect(await putStatement(db, theirs, mine), 'taken away').toBe(false);
    expect(await putStatement(db, theirs, null)).toBe(true);
    const reply = madeSavedReply();
    await putSavedReply(db, reply);
    await countUse(db, reply.id);
    expect(await putSavedReply(db, { ...reply, name: 'A' }, reply)).toBe(true);
    expect(await putSavedReply(db, { ...reply, name: 'B' }, reply)).toBe(false);
    expect((await allSavedReplies(db)).map(({ name, used }) => [name, used])).toEqual([['A', 1]]);
  });

  it('counts how often a reply is used, and no form sets it back', async () => {
    const early = madeSavedReply();
    await putSavedReply(db, early);
    await putSavedReply(db, madeSavedReply({ id: 'other' }));
    await countUse(db, early.id);
    await countUse(db, early.id);
    await putSavedReply(db, { ...early, name: 'Renamed' }, early);
    expect((await allSavedReplies(db)).map(({ name, used }) => [name, used])).toEqual([
      ['Renamed', 2],
      ['Late parcel', 0],
    ]);
    await countUse(db, 'gone');
    await removeSavedReply(db, early.id);
    expect(await allSavedReplies(db)).toHaveLength(1);
  });
});

describe('answers', () => {
  it('of a thread and of today are found', async () => {
    const other = { flagId: 'x:1#c9' };
    const day = new Date(2026, 10, 20).toISOString();
    await putAnswer(db, madeAnswer({ id: 'here', at: '2026-01-01T10:00:00.000Z' }));
    await putAnswer(db, madeAnswer({ id: 'today', at: noon, ...other }));
    await putAnswer(db, madeAnswer({ id: 'before', at: '2026-11-18T10:00:00.000Z', flagId: 'x:2#c9' }));
    const near = await answersNear(db, madeAnswer().flagId, day);
    expect(near.map(({ id }) => id)).toEqual(['today', 'here']);
    await removeAnswer(db, 'here');
    expect(await allAnswers(db)).toHaveLength(2);
  });

  it('are kept once: what was said to be sent gives way to what the page shows', async () => {
    await putAnswer(db, madeAnswer({ id: 'said', text: 'Hello, we are on it.' }));
    await putAnswer(db, madeAnswer({ id: 'again', text: 'Hello,  we are on it' }));
    expect(await allAnswers(db)).toHaveLength(1);
    await replaceSeen(db, madeAnswer().flagId, [
      seen('s1', 'Hello, we are on it!'),
      seen('s2', 'More soon.'),
    ]);
    expect((await allAnswers(db)).map(({ id }) => id).sort()).toEqual(['s1', 's2']);
  });

  it('keep the time at which they were first seen, and go when the page no longer shows them', async () => {
    const { flagId } = madeAnswer();
    await replaceSeen(db, flagId, [seen('s1', 'One.', '2026-11-20T08:00:00.000Z')]);
    await replaceSeen(db, flagId, [seen('s1', 'One.'), seen('s2', 'Two.')]);
    expect((await allAnswers(db)).map(({ id, at }) => [id, at])).toEqual([
      ['s2', noon],
      ['s1', '2026-11-20T08:00:00.000Z'],
    ]);
    await putAnswer(db, madeAnswer({ id: 'said', text: 'Something else.' }));
    await replaceSeen(db, flagId, []);
    expect((await allAnswers(db)).map(({ id }) => id)).toEqual(['said']);
  });

  it('are stored with the page that shows them', async () => {
    const flag = madeFlag();
    const comments = [{ comment: madeComment('c0', 'angry'), reading: madeReading(), key: 'k' }];
    const page = { tabId: null, conversation: madeConversation(), heard: 1 };
    const keeping = { now: noon, keepDays: 30 };
    await savePage(db, page, [{ flag, comments, answers: [seen('s1', 'One.')] }], keeping);
    await savePage(db, page, [{ flag, comments: null }], keeping);
    expect(await allAnswers(db)).toHaveLength(1);
    await savePage(db, page, [{ flag, comments, answers: [] }], keeping);
    expect(await allAnswers(db)).toHaveLength(0);
  });

  it('are let go of with the days, while what the user wrote stays until everything is erased', async () => {
    await putAnswer(db, madeAnswer({ id: 'old', at: '2026-01-01T10:00:00.000Z' }));
    await putAnswer(db, madeAnswer({ id: 'new', at: noon, text: 'Another.' }));
    await putStatement(db, madeStatement({ approvedAt: '2020-01-01T00:00:00.000Z' }));
    await putSavedReply(db, madeSavedReply({ updatedAt: '2020-01-01T00:00:00.000Z' }));
    await purge(db, 30, noon);
    expect((await allAnswers(db)).map(({ id }) => id)).toEqual(['new']);
    expect([await db.statements.count(), await db.replies.count()]).toEqual([1, 1]);
    await eraseAll(db);
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  });
});
