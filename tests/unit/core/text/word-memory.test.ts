import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPiece, ownIds, placeOf, WordMemory, wordPlaces } from '@/lib/core/text/word-memory';

const idIn = (memory: WordMemory, text: string, start = 0, end = text.length): number =>
  memory.idOf(text, start, end, hashPiece(text, start, end));

describe('a memory of words', () => {
  it('knows a word again wherever it stands', () => {
    const memory = new WordMemory();
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, (before, word) => {
        const id = idIn(memory, `${before}${word}!`, before.length, before.length + word.length);
        expect(idIn(memory, word)).toBe(id);
        expect(memory.idOf(word)).toBe(id);
      }),
    );
  });

  it('never gives one id to two words, though thousands drive each other out', () => {
    const memory = new WordMemory();
    const wordOf = new Map<number, string>();
    const wrong: [string, number][] = [];
    for (let at = 0; at < 60_000; at += 1) {
      const word = `${at % 3 === 0 ? 'unabbreviated' : 'w'}${at % 40_000}`;
      memory.makeRoom();
      const id = idIn(memory, word);
      const place = placeOf(id);
      if ((wordOf.get(id) ?? word) !== word || place < ownIds || place >= wordPlaces) wrong.push([word, id]);
      wordOf.set(id, word);
    }
    expect(wrong).toEqual([]);
  });

  it('tells words apart that have one hash', () => {
    const memory = new WordMemory();
    const ids = ['a', 'b', 'abbreviations', 'abbreviation!'].map((word) =>
      memory.idOf(word, 0, word.length, 7),
    );
    expect(new Set(ids).size).toBe(4);
    expect(memory.idOf('abbreviations', 0, 13, 7)).toBe(ids[2]);
  });

  it('does not remember what is too long', () => {
    expect(idIn(new WordMemory(), 'a'.repeat(41))).toBe(0);
  });
});
