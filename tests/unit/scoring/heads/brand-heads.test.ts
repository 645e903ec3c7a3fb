import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brandHashes,
  brandHeadNames,
  findCodes,
  firstCode,
  headInputs,
  scoreBrand,
  type BrandFeatures,
  type BrandHeads,
} from '@/lib/scoring/heads/brand-heads';
import {
  beginning,
  conceptSeed,
  createConceptTable,
  hashStep,
  wholeWord,
  wordPair,
} from '@/lib/scoring/heads/concept-table';
import { learntCodes } from '@/lib/scoring/heads/learnt-codes';
import { cueHeads, type Scores } from '@/lib/scoring/heads/linear-model';
import { readerWords } from '@/lib/scoring/heads/reader-words';

const hashOf = (word: string, code: 'fr' | 'en' = 'fr'): number =>
  word.split('').reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), conceptSeed(code));
const hashes = (text: string, code: Parameters<typeof brandHashes>[1] = 'fr'): number[] => [
  ...brandHashes(readerWords(text), code),
];

describe('hashes of a text', () => {
  it('are those of its words, of the beginnings of long ones, and of neighbours', () => {
    const [mon, livreurs] = [hashOf('mon'), hashOf('livreurs')];
    expect(hashes('mon livreurs')).toEqual([
      wholeWord(mon),
      beginning(hashOf('livre')),
      wholeWord(livreurs),
      wordPair(mon, livreurs),
    ]);
  });

  it('join words of one beginning, and keep languages apart', () => {
    const shared = hashes('livreurs').filter((hash) => hashes('livraison').includes(hash));
    expect(shared).toEqual([]);
    expect(hashes('livreurs').filter((hash) => hashes('livrent').includes(hash))).toEqual([
      beginning(hashOf('livre')),
    ]);
    expect(hashes('idiot', 'en')).toEqual([
      beginning(hashOf('idiot', 'en')),
      wholeWord(hashOf('idiot', 'en')),
    ]);
    expect(hashes('idiot', 'en').some((hash) => hashes('idiot').includes(hash))).toBe(false);
  });

  it('are none where nothing is written, or in a language without training', () => {
    expect(hashes('')).toEqual([]);
    expect(hashes('waar is mijn pakket', 'nl')).toEqual([]);
    expect(hashes('waar is mijn pakket', 'und')).toEqual([]);
  });

  it('are three a word at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = readerWords(text);
        expect(brandHashes(words, 'en').length).toBeLessThanOrEqual(3 * words.length);
      }),
    );
  });
});

const width = brandHeadNames.length;
const cueCount = 3;
const none = Object.fromEntries(cueHeads.map((name) => [name, 0])) as Scores;
/** Rows of `words`: hash, head, weight; sorted by hash. */
const rows: readonly (readonly [number, number, number])[] = [
  [5, 0, 100],
  [5, 2, -50],
  [9, 1, 127],
  [70_000, brandHeadNames.length - 1, -127],
];
const heads: BrandHeads = {
  words: createConceptTable(
    brandHeadNames,
    Uint32Array.from(rows, ([hash]) => hash),
    Uint8Array.from(rows, ([, head]) => head),
  ),
  weights: Int8Array.from(rows, ([, , weight]) => weight),
  cues: Int8Array.from(
    { length: (cueCount + headInputs.length + learntCodes.length) * width },
    (_, at) => ((at * 37) % 201) - 100,
  ),
  steps: {
    words: brandHeadNames.map((_, head) => 0.01 * (head + 1)),
    cues: brandHeadNames.map((_, head) => 0.002 * (head + 1)),
  },
  bias: brandHeadNames.map((_, head) => head / 10 - 1),
  foundFrom: learntCodes.map((_, place) => (place % 3 === 0 ? null : 0.5)),
  keptFrom: learntCodes.map((_, place) => (place % 2 === 0 ? null : -1)),
  calibration: { hostile: { slope: 1, offset: 0 }, complaint: { slope: 1, offset: 0 } },
  languages: ['fr', 'en'],
};

/** The same, told as a sum. */
function plainScores({ hashes: found, cues, scores, told }: BrandFeatures): number[] {
  const inputs = [
    ...cues,
    ...headInputs.map((name) => scores[name]),
    ...learntCodes.map((_, place) => Number(told.includes(place))),
  ];
  return brandHeadNames.map((_, head) => {
    const words = [...found]
      .flatMap((hash) => rows.filter(([of, to]) => of === hash && to === head))
      .reduce((sum, [, , weight]) => sum + weight, 0);
    const rest = inputs.reduce((sum, value, row) => sum + value * (heads.cues[row * width + head] ?? 0), 0);
    return (
      (heads.bias[head] ?? 0) +
      (words * (heads.steps.words[head] ?? 0)) / Math.sqrt(Math.max(1, found.length)) +
      rest * (heads.steps.cues[head] ?? 0)
    );
  });
}

describe('scores of the brand heads', () => {
  const score = fc.double({ min: -8, max: 8, noNaN: true });
  const features: fc.Arbitrary<BrandFeatures> = fc.record({
    hashes: fc
      .array(fc.constantFrom(5, 9, 70_000, 1, 4_000_000_000), { maxLength: 12 })
      .map((found) => Uint32Array.from(found)),
    cues: fc
      .array(fc.constantFrom(0, 0, 0.5, 1, 2.25), { minLength: cueCount, maxLength: cueCount })
      .map((cues) => Float32Array.from(cues)),
    scores: fc.record(
      Object.fromEntries(cueHeads.map((name) => [name, score])) as Record<keyof Scores, typeof score>,
    ),
    told: fc.uniqueArray(fc.nat(learntCodes.length - 1)),
  });

  it('are the bias where nothing is said', () => {
    const silent = { hashes: new Uint32Array(0), cues: new Float32Array(cueCount), scores: none, told: [] };
    expect([...scoreBrand(heads, silent)]).toEqual(heads.bias.map((bias) => expect.closeTo(bias, 10)));
  });

  it('are bias, words by the root of their number, and all the rest, each in its step', () => {
    fc.assert(
      fc.property(features, (given) => {
        const expected = plainScores(given).map((value) => expect.closeTo(value, 8));
        expect([...scoreBrand(heads, given)]).toEqual(expected);
      }),
    );
  });

  it('carry nothing over from the text before', () => {
    fc.assert(
      fc.property(features, features, (one, other) => {
        const before = [...scoreBrand(heads, one)];
        scoreBrand(heads, other);
        expect([...scoreBrand(heads, one)]).toEqual(before);
      }),
    );
  });
});

describe('codes that are found', () => {
  const saying = (value: number): Float64Array => new Float64Array(width).fill(value);
  const places = learntCodes.map((_, place) => place);
  const mayAdd = places.filter((place) => heads.foundFrom[place] !== null);
  const doubted = places.filter((place) => heads.keptFrom[place] !== null);

  it('are added by a head from its own bar on, and by none that has no bar', () => {
    expect(mayAdd.length > 0 && mayAdd.length < places.length).toBe(true);
    expect(findCodes(heads, saying(0.5), [], 'fr')).toEqual(mayAdd);
    expect(findCodes(heads, saying(0.499), [], 'fr')).toEqual([]);
  });

  it('are all that the lexicons found, but for what a head surely doubts', () => {
    expect(findCodes(heads, saying(-1), places, 'fr')).toEqual(places);
    expect(doubted.length > 0 && doubted.length < places.length).toBe(true);
    const kept = places.filter((place) => !doubted.includes(place));
    expect(findCodes(heads, saying(-1.001), places, 'fr')).toEqual(kept);
    for (const place of kept) expect(findCodes(heads, saying(-99), [place], 'fr')).toEqual([place]);
  });

  it('are doubted in the languages that were taught alone', () => {
    expect(findCodes(heads, saying(-99), places, 'de')).toEqual(places);
  });

  it('are each there once, in order, told or heard', () => {
    const score = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: width, maxLength: width }),
        fc.subarray(places),
        (said, told) => {
          const saidOf = (place: number): number => said[firstCode + place] ?? 0;
          const heard = mayAdd.filter((place) => saidOf(place) >= 0.5);
          const kept = told.filter((place) => !doubted.includes(place) || saidOf(place) >= -1);
          const found = findCodes(heads, Float64Array.from(said), told, 'en');
          expect(found).toEqual([...new Set([...kept, ...heard])].sort((one, other) => one - other));
        },
      ),
    );
  });

  it('are each read from the head of its own name', () => {
    for (const place of mayAdd) {
      const scores = saying(-1);
      scores[firstCode + place] = 1;
      expect(findCodes(heads, scores, [], 'fr')).toEqual([place]);
      expect(brandHeadNames[firstCode + place]).toBe(learntCodes[place]);
    }
  });
});
