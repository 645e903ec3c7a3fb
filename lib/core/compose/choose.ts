/** FNV-1a, then mulberry32: the same seed gives the same draft on every machine. */
export function seededPick(seed: string): (count: number) => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count);
  };
}

/** The words of a text, in small letters. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Earlier replies matter less and less; more than this many are a day's work. */
const mostRemembered = 150;

/** Replies of this many letters stand side by side in a list of brief ones: there a repetition shows most. */
const brief = 320;

/** Shorter sentences are turns that come back in any letter. */
const knownAgain = 45;
const sentenceEnd = /(?<=[.!?]) /;

/** How often a word came after another; never joined into one text, which every wording tried would pay for. */
type Counts = Map<string, Map<string, number>>;

function countIn(counts: Counts, words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === undefined) continue;
    const after = counts.get(before) ?? new Map<string, number>();
    counts.set(before, after.set(word, (after.get(word) ?? 0) + 1));
  }
}

/** What it weighs that the pairs of these words were used: 0 for none, a little more the more often. */
function wearIn(counts: Counts, words: readonly string[]): number {
  let sum = 0;
  for (let at = 1; at < words.length; at += 1) {
    const times = counts.get(words[at - 1] ?? '')?.get(words[at] ?? '') ?? 0;
    if (times > 0) sum += 1 + Math.min(10, times) / 10;
  }
  return sum / Math.max(1, words.length - 1);
}

/** Word pairs already used, so that the next wording is a fresh one. */
export class UsedWords {
  readonly #all: Counts = new Map();
  readonly #brief: Counts = new Map();
  /** What was said: words alone, since quotes and spaces are set as print wants them only at the end. */
  readonly #said: string[] = [];

  /** What else speaks against a wording: 0 for nothing, below where something speaks for it. */
  readonly misfit: (text: string) => number;

  constructor(said: readonly string[], misfit: (text: string) => number = () => 0) {
    this.misfit = misfit;
    for (const text of said.slice(-mostRemembered)) this.add(text);
  }

  add(text: string): void {
    const words = wordsOf(text);
    this.#said.push(words.join(' '));
    countIn(this.#all, words);
    if (text.length <= brief) countIn(this.#brief, words);
  }

  /** Whether a whole sentence of it, long enough to be known again, was said before; behind a greeting too. */
  repeats(text: string): boolean {
    return text
      .split(sentenceEnd)
      .map((sentence) => wordsOf(sentence).join(' '))
      .some(
        (sentence) => sentence.length >= knownAgain && this.#said.some((said) => said.includes(sentence)),
      );
  }

  /** How worn a wording of these words is: 0 fresh, higher the more of its pairs were used, and the more often. */
  wear(words: readonly string[], isBrief: boolean): number {
    return isBrief ? 0.4 * wearIn(this.#all, words) + wearIn(this.#brief, words) : wearIn(this.#all, words);
  }
}
