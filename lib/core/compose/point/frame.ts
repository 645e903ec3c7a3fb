import type { Topic } from '../../signals';

/**
 * A recurring complaint, recognised in a comment and sayable as a noun phrase that stands at the start of a sentence.
 * `fault`: something owed was not done; `view`: a choice of the brand is criticised. `say` uses the phrase syntax of
 * `phrase.ts`; a wording that needs a missing slot is left out.
 */
export interface Frame {
  id: string;
  kind: 'fault' | 'view';
  topic: Topic;
  /** On folded text. */
  find: RegExp;
  say: readonly string[];
}
