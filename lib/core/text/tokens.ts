import {
  forgetSpellings,
  isNothing,
  kindOfId,
  kindPlaces,
  placeOfKind,
  readSpelling,
  spellingOfId,
  tokenKinds,
  type Spelling,
} from './spelling';
import { unitsOf } from './units';
import { hashUnits, ownIds, wordMemory } from './word-memory';

export interface Token extends Spelling {
  /** Half-open offsets into the original text. */
  start: number;
  end: number;
}

/** Not yet looked up: a word, or a sign. */
const unread = { word: 100, sign: 101 } as const;

const fewTokens = 512;
/** More than comments hold: what a longer text takes isn't kept. */
const mostKept = 4096;

/**
 * A text's tokens as columns, which are used again for every text: an object for each word took a microsecond a tweet,
 * and most that is asked of tokens are numbers. Cutting only notes where they stand; then all are looked up together,
 * so that the processor fetches the memory of many at a time.
 */
export class Tokens {
  text = '';
  count = 0;
  /** Places in `tokenKinds`. */
  kinds = new Uint8Array(fewTokens);
  /** As `Spelling` has them. */
  ids = new Int32Array(fewTokens);
  /** Half-open offsets into the text. */
  starts = new Int32Array(fewTokens);
  ends = new Int32Array(fewTokens);
  #hashes = new Int32Array(fewTokens);
  /** Of what isn't remembered. */
  #rare: (Spelling | undefined)[] = [];
  #generation = wordMemory.generation;
  /** 1 where letters stand apart in the text that are one word: `don't`. */
  #joined = new Uint8Array(fewTokens);
  /** Does every character but spaces, and apostrophes between words, belong to a token? */
  isGapless = true;

  /** Are these a text's tokens, and does memory still know them? */
  isOf(text: string): boolean {
    return text === this.text && this.#generation === wordMemory.generation;
  }

  clear(text: string): void {
    forgetSpellings();
    this.#generation = wordMemory.generation;
    this.text = text;
    this.count = 0;
    this.isGapless = true;
    if (this.#rare.length > 0) this.#rare = [];
    if (this.kinds.length > mostKept) this.#resize(fewTokens);
  }

  /** `unitsOf` the text. */
  get units(): Uint16Array {
    return unitsOf(this.text);
  }

  isWord(at: number): boolean {
    return this.kinds[at] === kindPlaces.word;
  }

  isMark(at: number): boolean {
    return this.kinds[at] === kindPlaces.mark;
  }

  isJoined(at: number): boolean {
    return this.#joined[at] === 1;
  }

  spellingOf(at: number): Spelling {
    const rare = this.#rare[at];
    return rare ?? spellingOfId(this.ids[at] ?? 0) ?? noSpelling;
  }

  plainOf(at: number): string {
    return this.spellingOf(at).plain;
  }

  /** What stands there, as it is written. */
  writtenAt(at: number): string {
    return this.text.slice(this.starts[at], this.ends[at]);
  }

  /** A word that was looked at letter by letter. */
  addWord(start: number, end: number, hash: number): void {
    this.#add(unread.word, start, end);
    this.#hashes[this.count - 1] = hash;
  }

  /** Marks, emoji, mentions and hashtags: their first character tells which. */
  addSign(start: number, end: number): void {
    const unit = this.units[start] ?? 0;
    if (end - start === 1 && unit < ownIds) {
      this.#add(kindPlaces.mark, start, end);
      this.ids[this.count - 1] = unit;
      return;
    }
    this.#add(unread.sign, start, end);
    this.#hashes[this.count - 1] = hashUnits(this.units, start, end);
  }

  /** A token whose letters stand elsewhere, or that isn't to be remembered. */
  addSpelling(spelling: Spelling, start: number, end: number): void {
    this.#add(placeOfKind(spelling), start, end);
    this.ids[this.count - 1] = spelling.id;
    if (spelling.id === 0) this.#rare[this.count - 1] = spelling;
  }

  /** A word whose letters stand apart in the text. */
  addJoined(spelling: Spelling, start: number, end: number): void {
    this.addSpelling(spelling, start, end);
    this.#joined[this.count - 1] = 1;
  }

  dropLast(): void {
    this.count -= 1;
    if (this.#rare.length > this.count) this.#rare.length = this.count;
  }

  /** Looks one up before its turn. */
  read(at: number): Spelling {
    if ((this.kinds[at] ?? 0) >= unread.word) {
      this.ids[at] = this.#idAt(at, this.units);
      this.#readKind(at);
    }
    return this.spellingOf(at);
  }

  /** After cutting: looks up all that is not yet. */
  readAll(): void {
    const { kinds, ids, count, units } = this;
    for (let at = 0; at < count; at += 1)
      if ((kinds[at] ?? 0) >= unread.word) ids[at] = this.#idAt(at, units);
    let isEach = true;
    for (let at = 0; at < count; at += 1) {
      if ((kinds[at] ?? 0) >= unread.word) this.#readKind(at);
      if (isNothing(kinds[at] ?? 0)) isEach = false;
    }
    this.isGapless = isEach;
    if (!isEach) this.#dropNothing();
  }

  /** As objects, for what is rarely asked. */
  toArray(): Token[] {
    return Array.from({ length: this.count }, (_, at) => {
      const { plain } = this.spellingOf(at);
      const kind = tokenKinds[this.kinds[at] ?? 0] ?? 'mark';
      return { kind, plain, id: this.ids[at] ?? 0, start: this.starts[at] ?? 0, end: this.ends[at] ?? 0 };
    });
  }

  #idAt(at: number, units: Uint16Array): number {
    return wordMemory.idOfUnits(units, this.starts[at] ?? 0, this.ends[at] ?? 0, this.#hashes[at] ?? 0);
  }

  #readKind(at: number): void {
    const id = this.ids[at] ?? 0;
    const known = kindOfId(id);
    if (known >= 0) {
      this.kinds[at] = known;
      return;
    }
    const isWord = this.kinds[at] === unread.word;
    const start = this.starts[at] ?? 0;
    const spelling = readSpelling({ text: this.text, start, end: this.ends[at] ?? 0, isWord }, id);
    if (id === 0) this.#rare[at] = spelling;
    this.kinds[at] = placeOfKind(spelling);
  }

  #add(kind: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.kinds.length) this.#resize(2 * at);
    this.kinds[at] = kind;
    this.#joined[at] = 0;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
  }

  #dropNothing(): void {
    let kept = 0;
    const rare: (Spelling | undefined)[] = [];
    for (let at = 0; at < this.count; at += 1) {
      if (isNothing(this.kinds[at] ?? 0)) continue;
      for (const column of [this.kinds, this.ids, this.starts, this.ends, this.#joined])
        column[kept] = column[at] ?? 0;
      if (this.#rare[at] !== undefined) rare[kept] = this.#rare[at];
      kept += 1;
    }
    this.count = kept;
    this.#rare = rare;
  }

  #resize(length: number): void {
    const { kinds, ids, starts, ends } = this;
    const hashes = this.#hashes;
    const joined = this.#joined;
    this.kinds = new Uint8Array(length);
    this.ids = new Int32Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.#hashes = new Int32Array(length);
    this.#joined = new Uint8Array(length);
    if (length < kinds.length) return;
    this.kinds.set(kinds);
    this.ids.set(ids);
    this.starts.set(starts);
    this.ends.set(ends);
    this.#hashes.set(hashes);
    this.#joined.set(joined);
  }
}

const noSpelling: Spelling = { kind: 'mark', plain: '', id: 0 };
