import type { Tokens } from './tokens';
import { placeOf, wordMemory, wordPlaces } from './word-memory';

/**
 * A number for each token by what is written there, read once for as long as the word is remembered. `read` must say
 * the same each time, and never 0.
 */
export class TokenNotes {
  readonly #read: (written: string) => number;
  /** By the id's place; 0 where nothing was read yet. */
  readonly #notes = new Int32Array(wordPlaces);
  #generation = wordMemory.generation;

  constructor(read: (written: string) => number) {
    this.#read = read;
  }

  of(tokens: Tokens, at: number): number {
    if (this.#generation !== wordMemory.generation) {
      this.#generation = wordMemory.generation;
      this.#notes.fill(0);
    }
    const id = tokens.ids[at] ?? 0;
    // A word that stands apart in the text has the id of its letters, which aren't what is written.
    if (id === 0 || tokens.isJoined(at)) return this.#read(tokens.writtenAt(at));
    const place = placeOf(id);
    const known = this.#notes[place] ?? 0;
    return known === 0 ? (this.#notes[place] = this.#read(tokens.writtenAt(at))) : known;
  }
}
