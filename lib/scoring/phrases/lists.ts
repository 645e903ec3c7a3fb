/**
 * What a lexicon's lists mean. `mood` entries weigh on the sentiment, `heat` entries on hostility; within either group
 * the longest match wins (`pas mal` hides `mal`). `mark` entries never hide one another.
 */
export const lists = {
  good1: { group: 'mood', weight: 1 },
  good2: { group: 'mood', weight: 2 },
  good3: { group: 'mood', weight: 3 },
  bad1: { group: 'mood', weight: -1 },
  bad2: { group: 'mood', weight: -2 },
  bad3: { group: 'mood', weight: -3 },
  /** Something fell short: broken, late, unanswered. */
  failure: { group: 'mood', weight: -1.6 },
  /** Violent or rude words as praise: une tuerie, sick, so good it's criminal. */
  slang: { group: 'mood', weight: 2 },
  /** Words in a sense that says nothing: hides whatever they contain. */
  plain: { group: 'mood', weight: 0 },
  /** Demeans whoever is meant, wherever it stands. */
  insult: { group: 'heat', weight: 3 },
  /** Demeans only when aimed at people: nul, incompetent, clown. */
  slight: { group: 'heat', weight: 1.2 },
  /** Whole phrases that attack: va te faire, you people should be ashamed. */
  attack: { group: 'heat', weight: 3 },
  slur: { group: 'heat', weight: 3.5 },
  threat: { group: 'heat', weight: 3.5 },
  /** Swear words without a target. */
  swear: { group: 'heat', weight: 0.4 },
  /** Rude words in a harmless sense: hides them. */
  harmless: { group: 'heat', weight: 0 },
  negator: { group: 'mark', weight: 0 },
  booster: { group: 'mark', weight: 0 },
  damper: { group: 'mark', weight: 0 },
  contrast: { group: 'mark', weight: 0 },
  laugh: { group: 'mark', weight: 0 },
  affection: { group: 'mark', weight: 0 },
  you: { group: 'mark', weight: 0 },
  self: { group: 'mark', weight: 0 },
  people: { group: 'mark', weight: 0 },
  thing: { group: 'mark', weight: 0 },
  staff: { group: 'mark', weight: 0 },
  /** Groups that people are demeaned for belonging to; the word alone says nothing. */
  group: { group: 'mark', weight: 0 },
  reports: { group: 'mark', weight: 0 },
  excited: { group: 'mark', weight: 0 },
  sad: { group: 'mark', weight: 0 },
  asks: { group: 'mark', weight: 0 },
  /** Asks at the head of a clause, in English by the verb before its subject; anywhere else it says nothing. */
  'opens-question': { group: 'mark', weight: 0 },
  /** Turns a question into a reproach, or to the crowd. */
  rhetorical: { group: 'mark', weight: 0 },
  'staff-harassment': { group: 'mark', weight: 0 },
  'boycott-call': { group: 'mark', weight: 0 },
  'legal-threat': { group: 'mark', weight: 0 },
  'press-threat': { group: 'mark', weight: 0 },
  'safety-alarm': { group: 'mark', weight: 0 },
  'data-leak': { group: 'mark', weight: 0 },
  discrimination: { group: 'mark', weight: 0 },
  rumour: { group: 'mark', weight: 0 },
  'sarcasm-cue': { group: 'mark', weight: 0 },
  'question-to-brand': { group: 'mark', weight: 0 },
  praise: { group: 'mark', weight: 0 },
  'defends-brand': { group: 'mark', weight: 0 },
  delivery: { group: 'mark', weight: 0 },
  defect: { group: 'mark', weight: 0 },
  refund: { group: 'mark', weight: 0 },
  billing: { group: 'mark', weight: 0 },
  service: { group: 'mark', weight: 0 },
  price: { group: 'mark', weight: 0 },
  safety: { group: 'mark', weight: 0 },
  privacy: { group: 'mark', weight: 0 },
  ethics: { group: 'mark', weight: 0 },
  outage: { group: 'mark', weight: 0 },
  account: { group: 'mark', weight: 0 },
  // Words that alarm only in company, and their company: see `alarms.ts`.
  'maybe-safety': { group: 'mark', weight: 0 },
  harmed: { group: 'mark', weight: 0 },
  'maybe-leak': { group: 'mark', weight: 0 },
  leaky: { group: 'mark', weight: 0 },
  'maybe-press': { group: 'mark', weight: 0 },
  tells: { group: 'mark', weight: 0 },
  'maybe-boycott': { group: 'mark', weight: 0 },
  leaves: { group: 'mark', weight: 0 },
  'maybe-discrimination': { group: 'mark', weight: 0 },
  excludes: { group: 'mark', weight: 0 },
  'maybe-threat': { group: 'mark', weight: 0 },
  menace: { group: 'mark', weight: 0 },
  /** Praise as people open or close a mocking comment with; what fell short, said coolly; what mended it. */
  applause: { group: 'mark', weight: 0 },
  setback: { group: 'mark', weight: 0 },
  smooth: { group: 'mark', weight: 0 },
  /** Alarming words in a sense that alarms nobody: hides them. */
  figure: { group: 'mark', weight: 0 },
} as const satisfies Record<string, { group: 'mood' | 'heat' | 'mark'; weight: number }>;

export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as [ListName, ...ListName[]];

const listPlaces = new Map<ListName, number>(listNames.map((name, place) => [name, place]));

/** A list's place in `listNames`. By a map: an object with so many names is asked at a tenth of the speed. */
export const placeOfList = (list: ListName): number => listPlaces.get(list) ?? 0;

/** What a list weighs and which group it is of, by its place: a hit bears its list's, and asking by name takes longer. */
export const listWeights = Float64Array.from(listNames, (name) => lists[name].weight);
export const listGroups = listNames.map((name) => lists[name].group);

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
