import type { Topic } from '../../reading/signals';

/**
 * A recurring complaint, recognised in a comment. `fault`: something owed was not done; its wordings are clauses that
 * can follow "I'm sorry to read that". `view`: a choice of the brand is criticised, and whether rightly isn't known here;
 * its wordings are noun phrases that can follow "about" or « sur ». Both use the phrase syntax of `phrase.ts`; a
 * wording that needs a missing slot is left out.
 */
export interface Frame {
  id: string;
  kind: 'fault' | 'view';
  topic: Topic;
  /** On folded text. */
  find: RegExp;
  say: readonly string[];
}

/** A fault in a row of a table. */
export const fault = (id: string, topic: Topic, find: RegExp, ...say: readonly string[]): Frame => ({
  id,
  kind: 'fault',
  topic,
  find,
  say,
});

/** A criticised choice in a row of a table. */
export const view = (id: string, topic: Topic, find: RegExp, ...say: readonly string[]): Frame => ({
  id,
  kind: 'view',
  topic,
  find,
  say,
});
