/** Apart from the rules: the store and the worker need the names only. */

export const sayings = ['answer', 'private', 'holding'] as const;
/** In public; an invitation to go on in private; the statement that stands until the facts are there. */
export type Saying = (typeof sayings)[number];

/** What the thread makes of a word of the brand. */
export const effects = ['cools', 'holds', 'plain', 'heats'] as const;
export type Effect = (typeof effects)[number];

/** What speaks for an answer or against it; `marks.ts` has the rule of each. */
export const markCodes = [
  'in-time',
  'held-in-time',
  'feels',
  'owns',
  'says-fact',
  'says-when',
  'instructs',
  'private-after-public',
  'fits-advice',
  'argues',
  'deflects',
  'private-first',
  'pays-in-public',
  'unsupported',
  'shows-personal-data',
  'gap-left',
  'late',
  'same-words',
  'again-in-public',
  'only-holding',
  'no-fact',
  'no-instruction',
  'against-advice',
] as const;
export type MarkCode = (typeof markCodes)[number];
