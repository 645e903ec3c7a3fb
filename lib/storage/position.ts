import type { Crisis } from '@/lib/core/crisis/crisis';
import { positionOf, type Position, type Written } from '@/lib/core/draft/position';
import { answersOfFlags } from './answers';
import { openCrises } from './crises';
import type { Db } from './db';
import { draftRowSchema, validRows } from './rows';
import { allSavedReplies } from './saved-replies';
import { allStatements } from './statements';

export interface CrisisPosition {
  crisis: Crisis;
  /** Null where none is chosen yet. */
  position: Position | null;
}

/** The open crisis that holds a flagged thread, with its position; null where the thread is in none. */
export async function positionOfFlag(db: Db, flagId: string): Promise<CrisisPosition | null> {
  const crisis = (await openCrises(db)).find(({ threads }) => threads.some((each) => each.flagId === flagId));
  return crisis === undefined ? null : { crisis, position: positionOf(crisis, await allStatements(db)) };
}

/**
 * What a crisis' position is held against: drafts that the user wrote in for its threads (others are composed anew when
 * their thread is opened), every saved reply, and what was answered in its threads.
 */
export async function writtenAround(db: Db, crisis: Crisis): Promise<Written[]> {
  const threads = new Map(crisis.threads.map((thread) => [thread.flagId, thread] as const));
  const ids = [...threads.keys()];
  const [drafts, replies, answers] = await Promise.all([
    db.drafts.where('flagId').anyOf(ids).toArray(),
    allSavedReplies(db),
    answersOfFlags(db, ids),
  ]);
  return [
    ...validRows(draftRowSchema, 'drafts', drafts)
      .filter(({ edited }) => edited)
      .map(({ flagId, variant, text, draft }): Written => {
        const thread = threads.get(flagId);
        const from = { statements: draft.statements, text: draft.text };
        const id = `${flagId} ${variant}`;
        return { kind: 'draft', id, name: thread?.title ?? '', url: thread?.url ?? null, text, from };
      }),
    ...replies.map(({ id, name, text }): Written => ({ kind: 'saved-reply', id, name, url: null, text })),
    ...answers.map(({ id, title, url, text }): Written => ({ kind: 'answer', id, name: title, url, text })),
  ];
}
