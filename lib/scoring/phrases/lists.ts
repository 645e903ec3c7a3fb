/**
 * What a lexicon's lists mean. These weigh on the sentiment; within them the longest match wins (`pas mal` hides `mal`).
 */
const mood = {
  good1: 1,
  good2: 2,
  good3: 3,
  bad1: -1,
  bad2: -2,
  bad3: -3,
  /** Something fell short: broken, late, unanswered. */
  failure: -1.6,
  /** Violent or rude words as praise: une tuerie, sick, so good it's criminal. */
  slang: 2,
  /** Words in a sense that says nothing: hides whatever they contain. */
  plain: 0,
} as const;

/** These weigh on hostility; the longest match wins as well. */
const heat = {
  /** Demeans whoever is meant, wherever it stands. */
  insult: 3,
  /** Demeans only when aimed at people: nul, incompetent, clown. */
  slight: 1.2,
  /** Whole phrases that attack: va te faire, you people should be ashamed. */
  attack: 3,
  slur: 3.5,
  threat: 3.5,
  /** Swear words without a target. */
  swear: 0.4,
  /** Rude words in a harmless sense: hides them. */
  harmless: 0,
} as const;

/** These weigh nothing and never hide one another. */
const marks = [
  'negator',
  'booster',
  'damper',
  'contrast',
  'laugh',
  'affection',
  'you',
  'self',
  'people',
  'thing',
  'staff',
  /** Groups that people are demeaned for belonging to; the word alone says nothing. */
  'group',
  'reports',
  'excited',
  'sad',
  'asks',
  /** Asks at the head of a clause, in English by the verb before its subject; anywhere else it says nothing. */
  'opens-question',
  /** Turns a question into a reproach, or to the crowd. */
  'rhetorical',
  'staff-harassment',
  'boycott-call',
  'legal-threat',
  'press-threat',
  'safety-alarm',
  'data-leak',
  'discrimination',
  'rumour',
  'sarcasm-cue',
  'question-to-brand',
  'praise',
  'defends-brand',
  'delivery',
  'defect',
  'refund',
  'billing',
  'service',
  'price',
  'safety',
  'privacy',
  'ethics',
  'outage',
  'account',
  // Words that alarm only in company, and their company: see `alarms.ts`.
  'maybe-safety',
  'harmed',
  'maybe-leak',
  'leaky',
  'maybe-press',
  'tells',
  'maybe-boycott',
  'leaves',
  'maybe-discrimination',
  'excludes',
  'maybe-threat',
  'menace',
  /** Praise as people open or close a mocking comment with; what fell short, said coolly; what mended it. */
  'applause',
  'setback',
  'smooth',
  /** Alarming words in a sense that alarms nobody: hides them. */
  'figure',
] as const;

export type ListName = keyof typeof mood | keyof typeof heat | (typeof marks)[number];
const weighing = { ...mood, ...heat };
export const listNames = [...Object.keys(weighing), ...marks] as unknown as [ListName, ...ListName[]];

const listPlaces = new Map<ListName, number>(listNames.map((name, place) => [name, place]));

/** A list's place in `listNames`. By a map: an object with so many names is asked at a tenth of the speed. */
export const placeOfList = (list: ListName): number => listPlaces.get(list) ?? 0;

/** What a list weighs and which group it is of, by its place: a hit bears its list's, and asking by name takes longer. */
const weighOf = (name: ListName): number => (weighing as Partial<Record<ListName, number>>)[name] ?? 0;
export const listWeights = Float64Array.from(listNames, weighOf);
export const listGroups = listNames.map((name) => (name in mood ? 'mood' : name in heat ? 'heat' : 'mark'));

/** Lists as one bit each: a comment is asked some sixty times whether it holds words of a list (1 µs by a map). */
export type ListSet = readonly [number, number, number];

export function listSet(...names: readonly ListName[]): ListSet {
  const set: [number, number, number] = [0, 0, 0];
  for (const name of names) {
    const place = placeOfList(name);
    set[place >> 5] = (set[place >> 5] ?? 0) | (1 << (place & 31));
  }
  return set;
}

/** Does a set hold the list at that place? */
export const isIn = (set: ListSet, place: number): boolean =>
  (((set[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;

/** One language's words. Entries are written in the notation that `expandEntry` reads. */
export interface Lexicon {
  entries: Partial<Record<ListName, readonly string[]>>;
  /** Chat spellings → the words they stand for: `jsuis` → `je suis`. */
  spellings: Record<string, string>;
}
