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

/** A piece to be kept: V8 keeps the whole text alive for a mere cut of 13 characters or more. */
export const copyOf = (text: string, start: number, end: number): string =>
  end - start > 12 ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end);

export interface WordMemory {
  /**
   * A piece of a text and its `hashPiece` → the id of what is written there: the same for as long as it is remembered,
   * never again another's. 0 for what isn't remembered: too long, or there was no room.
   */
  idOf(text: string, start: number, end: number, hash: number): number;
  /** Before a text: forgets everything where little room is left. Within a text a word keeps its id. */
  makeRoom(): void;
}

/**
 * Ids for 8,000 words at a time: words recur, and one that was met before is found where it stands in the text, without
 * cutting it out. What is known of a word then lies in tables by its id; an entry there is good while it bears the same
 * id. A comment's time goes into fetching memory: rows are short, and words get theirs in the order in which they are
 * met, so that the frequent ones stand together in a few pages. When they stood where their hash put them, one word in
 * twenty drove out another that was still in use, and a comment took 3 µs more.
 */
export function createWordMemory(): WordMemory {
  const index = new Int32Array(slots);
  const rows = new Int32Array(wordPlaces * ints);
  const letters = new Uint16Array(rows.buffer);
  /** Whole, where the row has no room for it. */
  const long: (string | undefined)[] = Array.from({ length: wordPlaces });
  /** What the ids of now begin with; raised when all is forgotten. */
  let base = wordPlaces;
  let next = ownIds;

  const stands = (place: number, text: string, start: number, length: number): boolean => {
    const from = place * units + firstLetter;
    if (letters[from - 1] !== length) return false;
    if (length > lettersInRow) return text.startsWith(long[place] ?? '', start);
    for (let at = 0; at < length; at += 1)
      if (letters[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  };
  const keep = (slot: number, text: string, start: number, end: number, hash: number): number => {
    if (next === wordPlaces) return 0;
    const place = next++;
    const length = end - start;
    index[slot] = (hash & ~placeBits) | place;
    rows[place * ints] = hash;
    const from = place * units + firstLetter;
    letters[from - 1] = length;
    for (let at = 0; at < Math.min(length, lettersInRow); at += 1)
      letters[from + at] = text.charCodeAt(start + at);
    if (length > lettersInRow) long[place] = copyOf(text, start, end);
    return base + place;
  };

  return {
    idOf(text, start, end, hash) {
      const length = end - start;
      if (length > longestRemembered) return 0;
      const first = hash ^ (hash >>> 15);
      for (let tried = 0; tried < mostTries; tried += 1) {
        const slot = (first + tried) & (slots - 1);
        const entry = index[slot] ?? 0;
        if (entry === 0) return keep(slot, text, start, end, hash);
        if (((entry ^ hash) & ~placeBits) !== 0) continue;
        const place = entry & placeBits;
        if (rows[place * ints] === hash && stands(place, text, start, length)) return base + place;
      }
      return 0;
    },
    makeRoom() {
      if (next < nearlyFull) return;
      index.fill(0);
      next = ownIds;
      base += wordPlaces;
    },
  };
}

/** The memory of all who cut texts into words: who comes second finds a word's row at hand. */
export const wordMemory = createWordMemory();
