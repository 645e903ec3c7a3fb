import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, squeeze, tokenise, wellFormed } from '@/lib/core/text/text';

const plain = (text: string): string[] => tokenise(text).map((token) => token.plain);

describe('tokenise', () => {
  it.each<[string, string, string[]]>([
    ['elided words', "L'ours n'est pas d'ici", ['l', 'ours', 'n', 'est', 'pas', 'd', 'ici']],
    ['contractions stay whole', "I don't think they're here", ['i', 'dont', 'think', 'theyre', 'here']],
    ['typographic apostrophes', 'c’est you’re', ['c', 'est', 'youre']],
    ['accents, ligatures, capitals', 'ÉCŒURÉ Straße', ['ecoeure', 'strasse']],
    ['decomposed accents', 'de\u0301c\u0327u', ['decu']],
    ['stylised letters', '𝓬𝓸𝓷', ['con']],
    ['masked letters', 'f**k c*nnard', ['f**k', 'c*nnard']],
    ['a trailing mask', 'f***', ['f***']],
    ['emphasis is no mask', '*vraiment*', ['*', 'vraiment', '*']],
    ['leetspeak', 'c0nn@rd', ['c0nn@rd']],
    ['hyphens divide', 'casse-toi', ['casse', '-', 'toi']],
    ['mentions, hashtags', '@leo #BoycottTout', ['leo', 'boycotttout']],
    ['emoji without skin tone', '👍🏽 ❤️', ['👍', '❤']],
    ['runs of full stops', 'non...', ['non', '...']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it('tells kinds apart', () => {
    expect(tokenise('a 12 😀 @b #c https://d.e !').map((token) => token.kind)).toEqual([
      'word',
      'number',
      'emoji',
      'mention',
      'hashtag',
      'link',
      'mark',
    ]);
  });

  it('gives offsets into the text, in order, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => foldWord(foldWord(word)) === foldWord(word)),
  );
});

it('squeezes only what is drawn out', () => {
  expect(squeeze('nuuuul', 1)).toBe('nul');
  expect(squeeze('coooool', 2)).toBe('cool');
  expect(squeeze('année', 1)).toBe('année');
});

it('wellFormed leaves no lone surrogate and no change elsewhere', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wellFormed(text).isWellFormed()));
  expect(wellFormed('a\uD83Db😀')).toBe('a\uFFFDb😀');
});
