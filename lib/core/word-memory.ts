/** A word has so many places; where all are taken, one makes room. */
const ways = 4;
const sets = 2 ** 11;
/** Places of a memory: what belongs to a word lies in tables at `placeOf` its id. */
export const wordPlaces = sets * ways;
export const placeOf = (id: number): number => id & (wordPlaces - 1);
/** Ids below are never given out: they are the characters' own (ASCII). */
export const ownIds = 128;
const ownSets = ownIds / ways;
const longestRemembered = 40;

/** A row is 32 bytes: hash, id, length and the first letters, so that a word is known without a second fetch. */
const ints = 8;
const units = 16;
const firstLetter = 5;
const lettersInRow = units - firstLetter;

export const hashSeed = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a piece of a text, half-open. */
export function hashPiece(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** A piece to be kept: V8 keeps the whole text alive for a mere cut of 13 characters or more. */
export const copyOf = (text: string, start: number, end: number): string =>
  end - start > 12 ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end);

export interface WordMemory {
  /**
   * A piece of a text and its `hashPiece` → the id of what is written there: the same for as long as it is remembered,
   * never again another's. 0 for what is too long to be remembered.
   */
  idOf(text: string, start: number, end: number, hash: number): number;
}

/**
 * Ids for 8,192 words at a time: words recur, and one that was met before is found where it stands in the text, without
 * cutting it out. What is known of a word then lies in tables by its id; an entry there is good while it bears the same
 * id. Rows are short, since a comment's time goes into fetching memory, and each word has four places only, so that no
 * text can make the search long.
 */
export function createWordMemory(): WordMemory {
  const rows = new Int32Array(wordPlaces * ints);
  const letters = new Uint16Array(rows.buffer);
  /** Whole, where the row has no room for it. */
  const long: (string | undefined)[] = Array.from({ length: wordPlaces });
  let turn = 0;

  const stands = (place: number, text: string, start: number, length: number): boolean => {
    const from = place * units + firstLetter;
    if (letters[from - 1] !== length) return false;
    if (length > lettersInRow) return text.startsWith(long[place] ?? '', start);
    for (let at = 0; at < length; at += 1)
      if (letters[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  };
  const keep = (place: number, text: string, start: number, end: number, hash: number): number => {
    const length = end - start;
    const before = rows[place * ints + 1] ?? 0;
    const id = (before === 0 ? place : before) + wordPlaces;
    rows[place * ints] = hash;
    rows[place * ints + 1] = id;
    const from = place * units + firstLetter;
    letters[from - 1] = length;
    for (let at = 0; at < Math.min(length, lettersInRow); at += 1)
      letters[from + at] = text.charCodeAt(start + at);
    if (length > lettersInRow) long[place] = copyOf(text, start, end);
    return id;
  };

  return {
    idOf(text, start, end, hash) {
      const length = end - start;
      if (length > longestRemembered) return 0;
      const set = (hash ^ (hash >>> 15)) & (sets - 1);
      const first = (set < ownSets ? set + ownSets : set) * ways;
      for (let place = first; place < first + ways; place += 1) {
        const id = rows[place * ints + 1] ?? 0;
        if (id === 0) return keep(place, text, start, end, hash);
        if (rows[place * ints] === hash && stands(place, text, start, length)) return id;
      }
      turn = (turn + 1) % ways;
      return keep(first + turn, text, start, end, hash);
    },
  };
}

/** The memory of all who cut texts into words: who comes second finds a word's row at hand. */
export const wordMemory = createWordMemory();
