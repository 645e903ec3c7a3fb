import { expect, it } from 'vitest';
import { tokensOf } from '@/lib/core/text/text';
import { TokenNotes } from '@/lib/core/text/token-notes';

const lengthsIn = (notes: TokenNotes, text: string): number[] => {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, at) => notes.of(tokens, at));
};

it('a word is read once, as it is written; what stands apart in the text is no other word’s', () => {
  const asked: string[] = [];
  const notes = new TokenNotes((written) => {
    asked.push(written);
    return written.length;
  });
  expect(lengthsIn(notes, "cant Cant can't cant can't!")).toEqual([4, 4, 5, 4, 5, 1]);
  expect(asked).toEqual(['cant', 'Cant', "can't", "can't", '!']);
  expect(lengthsIn(notes, "cant can't")).toEqual([4, 5]);
});

it('is read again when memory has forgotten the word', () => {
  const notes = new TokenNotes((written) => written.length);
  for (let at = 0; at < 30_000; at += 1) {
    const word = `w${at.toString(26)}x`;
    expect(lengthsIn(notes, word)).toEqual([word.length]);
  }
});
