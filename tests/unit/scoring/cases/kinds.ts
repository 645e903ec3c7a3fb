import type { Case } from './case';

/** What issue 3 wants cases of; each language's table has some of every kind. */
export const caseKinds = [
  'insult',
  'disguised insult',
  'threat',
  'sarcasm',
  'boycott',
  'law',
  'press',
  'safety',
  'data leak',
  'discrimination',
  'rumour',
  'staff harassment',
  'complaint topics',
  'praise',
  'defence',
  'negation and scope',
  'reported speech and quotation',
  'self-directed swearing',
  'profanity without a target',
  'reclaimed words',
  'bad words inside names',
  'personal data',
] as const;
export type CaseKind = (typeof caseKinds)[number];
export type CasesByKind = Readonly<Record<CaseKind, readonly Case[]>>;
