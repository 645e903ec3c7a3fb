import { answerSchema, sameAnswer, type Answer } from '@/lib/core/draft/answer';
import type { Db } from './db';
import { rowsOfFlags, validRows } from './rows';

/** Newest first. */
export const allAnswers = async (db: Db): Promise<Answer[]> =>
  validRows(answerSchema, 'answers', await db.answers.orderBy('at').reverse().toArray());

export const answersOfFlags = (db: Db, flagIds: readonly string[]): Promise<Answer[]> =>
  rowsOfFlags(answerSchema, db.answers, flagIds);

/** Those of a thread, and those given anywhere since `since` (ISO 8601); newest first. */
export async function answersNear(db: Db, flagId: string, since: string): Promise<Answer[]> {
  const [here, lately] = await Promise.all([
    db.answers.where({ flagId }).toArray(),
    db.answers.where('at').aboveOrEqual(since).toArray(),
  ]);
  const byId = new Map([...here, ...lately].map((answer) => [answer.id, answer] as const));
  return validRows(answerSchema, 'answers', [...byId.values()]).sort((a, b) => b.at.localeCompare(a.at));
}

/** The user says that it was sent. Seen on the page before, it is known already. */
export const putAnswer = (db: Db, answer: Answer): Promise<boolean> =>
  db.transaction('rw', db.answers, async () => {
    const here = await db.answers.where({ flagId: answer.flagId }).toArray();
    if (!here.some(({ text }) => sameAnswer(text, answer.text))) await db.answers.put(answer);
    return true;
  });

export const removeAnswer = (db: Db, id: string): Promise<void> => db.answers.delete(id);

/**
 * What a page shows of the brand's own answers in a thread takes the place of what it showed before, and of what the
 * user said was sent and now stands there. One keeps the time at which it was first seen where the page gives none.
 */
export async function replaceSeen(db: Db, flagId: string, seen: readonly Answer[]): Promise<void> {
  const before = await db.answers.where({ flagId }).toArray();
  if (before.length === 0 && seen.length === 0) return;
  const gone = before.filter(
    ({ by, text }) => by === 'page' || seen.some((answer) => sameAnswer(answer.text, text)),
  );
  const firstSeen = new Map(before.map(({ id, at }) => [id, at] as const));
  await db.answers.bulkDelete(gone.map(({ id }) => id));
  await db.answers.bulkPut(seen.map((answer) => ({ ...answer, at: firstSeen.get(answer.id) ?? answer.at })));
}
