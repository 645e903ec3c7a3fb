/** Places of a memory: what belongs to a word lies in tables at `placeOf` its id. */
export const wordPlaces = 2 ** 13;
export const placeOf = (id: number): number => id & (wordPlaces - 1);
/** Ids below are never given out: they are the characters' own (ASCII). */
export const ownIds = 128;
const longestRemembered = 40;

/** A row is 32 bytes: hash, length and the first letters, so that a word is known without a second fetch. */
const ints = 8;
const units = 16;
const firstLetter = 3;
const lettersInRow = units - firstLetter;

/** Which place a hash has, with the hash's upper bits beside it: half of the slots stay empty. */
const slots = 2 * wordPlaces;
const placeBits = wordPlaces - 1;
/** A slot is looked for at so many places, so that no text can make the search long. */
const mostTries = 16;
/** From here on there is no room for a long text's words. */
const nearlyFull = wordPlaces * 0.75;

export const hashSeed = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a piece of a text, half-open. */
export function hashPiece(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** The same of `unitsOf` a text. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, units[at] ?? 0);
  return hash;
}

/** A piece to be kept: V8 keeps the whole text alive for a mere cut of 13 characters or more. */
export const copyOf = (text: string, start: number, end: number): string =>
  end - start > 12 ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end);

/**
 * Ids for 8,000 words at a time: words recur, and one that was met before is found where it stands in the text, without
 * cutting it out. What is known of a word then lies in tables by its id; an entry there is good while it bears the same
 * id. A comment's time goes into fetching memory: rows are short, and words get theirs in the order in which they are
 * met, so that the frequent ones stand together in a few pages. When they stood where their hash put them, one word in
 * twenty drove out another that was still in use, and a comment took 3 µs more.
 *
 * A class, as all that is asked word by word: functions made anew for each memory are not compiled into those that
 * call them once there are two.
 */
export class WordMemory {
  readonly #index = new Int32Array(slots);
  readonly #rows = new Int32Array(wordPlaces * ints);
  readonly #letters = new Uint16Array(this.#rows.buffer);
  /** Whole, where the row has no room for it. */
  readonly #long: (string | undefined)[] = Array.from({ length: wordPlaces });
  /** The piece of a text that is asked for. */
  readonly #piece = new Uint16Array(longestRemembered);
  /** What the ids of now begin with; raised when all is forgotten. */
  #base = wordPlaces;
  #next = ownIds;

  /**
   * A piece of a text, or all of it, → the id of what is written there: the same for as long as it is remembered,
   * never again another's. 0 for what isn't remembered: too long, or there was no room. Who read the letters already
   * tells their `hashPiece`.
   */
  idOf(text: string, start = 0, end = text.length, hash = hashPiece(text, start, end)): number {
    const length = end - start;
    if (length > longestRemembered) return 0;
    for (let at = 0; at < length; at += 1) this.#piece[at] = text.charCodeAt(start + at);
    return this.idOfUnits(this.#piece, 0, length, hash);
  }

  /** The same of a piece of `unitsOf` a text. */
  idOfUnits(from: Uint16Array, start: number, end: number, hash: number): number {
    if (end - start > longestRemembered) return 0;
    const index = this.#index;
    const first = hash ^ (hash >>> 15);
    for (let tried = 0; tried < mostTries; tried += 1) {
      const slot = (first + tried) & (slots - 1);
      const entry = index[slot] ?? 0;
      if (entry === 0) return this.#keep(slot, from, start, end, hash);
      if (((entry ^ hash) & ~placeBits) !== 0) continue;
      const place = entry & placeBits;
      if (this.#rows[place * ints] === hash && this.#stands(place, from, start, end))
        return this.#base + place;
    }
    return 0;
  }

  /** Changes when all is forgotten. */
  get generation(): number {
    return this.#base;
  }

  /** Before a text: forgets everything where little room is left. Within a text a word keeps its id. */
  makeRoom(): void {
    if (this.#next < nearlyFull) return;
    this.#index.fill(0);
    this.#next = ownIds;
    this.#base += wordPlaces;
  }

  #stands(place: number, from: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const first = place * units + firstLetter;
    const length = end - start;
    if (letters[first - 1] !== length) return false;
    const inRow = Math.min(length, lettersInRow);
    for (let at = 0; at < inRow; at += 1) if (letters[first + at] !== from[start + at]) return false;
    const long = length > lettersInRow ? (this.#long[place] ?? '') : '';
    for (let at = inRow; at < length; at += 1) if (long.charCodeAt(at) !== from[start + at]) return false;
    return true;
  }

  #keep(slot: number, from: Uint16Array, start: number, end: number, hash: number): number {
    if (this.#next === wordPlaces) return 0;
    const place = this.#next;
    this.#next += 1;
    const length = end - start;
    this.#index[slot] = (hash & ~placeBits) | place;
    this.#rows[place * ints] = hash;
    const first = place * units + firstLetter;
    this.#letters[first - 1] = length;
    for (let at = 0; at < Math.min(length, lettersInRow); at += 1)
      this.#letters[first + at] = from[start + at] ?? 0;
    if (length > lettersInRow) this.#long[place] = String.fromCharCode(...from.subarray(start, end));
    return this.#base + place;
  }
}

/** The memory of all who cut texts into words: who comes second finds a word's row at hand. */
export const wordMemory = new WordMemory();
