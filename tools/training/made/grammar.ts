/**
 * What a made comment is. `anger` complaints are harsh or profane about a thing, never about a person; `attack`s are
 * hostile with or without a bad word; `grievance-attack`s are both a complaint and hostile; `traps` hold bad words and
 * are harmless: quoted, aimed at oneself, aimed at nobody, or praise.
 */
export const madeKinds = [
  'complaint',
  'anger',
  'irony',
  'step',
  'attack',
  'grievance-attack',
  'threat',
  'question',
  'praise',
  'chatter',
  'defence',
  'trap-negative',
  'trap-neutral',
  'trap-positive',
] as const;
export type MadeKind = (typeof madeKinds)[number];

/** Sentence patterns: `(a|b)` is a choice, `{slot}` a choice from the slot's list; both may nest. */
export interface MadeLanguage {
  slots: Record<string, readonly string[]>;
  lines: Record<MadeKind, readonly string[]>;
}

/** The heads' answers for a kind. `null`: the kind says nothing about that head, it is not trained with it. */
export interface MadeLabels {
  sentiment: 'negative' | 'neutral' | 'positive';
  hostile: boolean;
  complaint: boolean;
  aroused: boolean | null;
}

export const labelsOf: Record<MadeKind, MadeLabels> = {
  complaint: { sentiment: 'negative', hostile: false, complaint: true, aroused: false },
  anger: { sentiment: 'negative', hostile: false, complaint: true, aroused: true },
  irony: { sentiment: 'negative', hostile: false, complaint: true, aroused: null },
  step: { sentiment: 'negative', hostile: false, complaint: true, aroused: null },
  attack: { sentiment: 'negative', hostile: true, complaint: false, aroused: true },
  'grievance-attack': { sentiment: 'negative', hostile: true, complaint: true, aroused: true },
  threat: { sentiment: 'negative', hostile: true, complaint: false, aroused: null },
  question: { sentiment: 'neutral', hostile: false, complaint: false, aroused: false },
  praise: { sentiment: 'positive', hostile: false, complaint: false, aroused: null },
  chatter: { sentiment: 'neutral', hostile: false, complaint: false, aroused: false },
  defence: { sentiment: 'neutral', hostile: false, complaint: false, aroused: null },
  'trap-negative': { sentiment: 'negative', hostile: false, complaint: false, aroused: null },
  'trap-neutral': { sentiment: 'neutral', hostile: false, complaint: false, aroused: null },
  'trap-positive': { sentiment: 'positive', hostile: false, complaint: false, aroused: true },
};
