import * as fc from 'fast-check';

/** Broken UTF-16, a change of direction, a null, other scripts, letters from elsewhere, an accent apart. */
const odd = ['\uD83D', '\uDE00', '\u202E', '\u0000', 'مرحبا', '你好', '𝓬𝓸𝓷', 'é'.normalize('NFD'), '\n'];

/** What pages really hold, between spaces: these words, any script, broken UTF-16. */
export const anyText = (words: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...words),
        fc.constantFrom(...odd),
      ),
      { maxLength: most },
    )
    .map((parts) => parts.join(' '));
