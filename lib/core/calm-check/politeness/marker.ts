const markerNames = [
  'greeting',
  'gratitude',
  'gratitude-first',
  'please',
  'please-first',
  'apology',
  'indirect-request',
  'hedge',
  'first-person',
  'first-person-start',
  'second-person',
  'second-person-start',
  'direct-question',
  'factuality',
  'deference',
  'conjunction-start',
  'positive',
  'negative',
  'negation',
  'but',
  'help',
  'did-you',
  'accusing',
  'inviting',
  'together',
  'imperative',
] as const;
export type Marker = (typeof markerNames)[number];

/** The same names in every language: one set of weights serves all. */
export type MarkerTable = Record<Marker, RegExp>;

const start = String.raw`(?:^|[.!?]\s+)(?:@\S+[,:]?\s*)?`;
/** These words, anywhere. */
export const any = (words: string): RegExp => new RegExp(String.raw`(?<![a-z'])(?:${words})(?![a-z])`, 'g');
/** These words, at the start of a sentence. */
export const first = (words: string): RegExp => new RegExp(String.raw`${start}(?:${words})(?![a-z])`, 'g');
