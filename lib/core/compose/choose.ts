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

/** The pairs of neighbouring words of a text, in small letters. */
export const pairsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
};

/** Earlier replies matter less and less; more than this many are a day's work. */
const mostRemembered = 150;

/** Replies of this many letters stand side by side in a list of brief ones: there a repetition shows most. */
const brief = 320;

type Counts = Map<string, number>;

const countIn = (counts: Counts, pairs: readonly string[]): void => {
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
};

/** Word pairs already used, so that the next wording is a fresh one. */
export class UsedWords {
  readonly #all: Counts = new Map();
  readonly #brief: Counts = new Map();

  /** What else speaks against a wording: 0 for nothing, below where something speaks for it. */
  readonly misfit: (text: string) => number;

  constructor(said: readonly string[], misfit: (text: string) => number = () => 0) {
    this.misfit = misfit;
    for (const text of said.slice(-mostRemembered)) this.add(text);
  }

  add(text: string): void {
    const pairs = pairsOf(text);
    countIn(this.#all, pairs);
    if (text.length <= brief) countIn(this.#brief, pairs);
  }

  /** How worn a wording with these pairs is: 0 fresh, higher the more of them were used, and the more often. */
  wear(pairs: readonly string[], isBrief: boolean): number {
    const wearIn = (counts: Counts): number =>
      pairs.reduce((sum, pair) => {
        const times = counts.get(pair) ?? 0;
        return sum + (times === 0 ? 0 : 1 + Math.min(10, times) / 10);
      }, 0) / Math.max(1, pairs.length);
    return isBrief ? 0.4 * wearIn(this.#all) + wearIn(this.#brief) : wearIn(this.#all);
  }
}
