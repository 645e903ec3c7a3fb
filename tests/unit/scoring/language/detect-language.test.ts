import { readFileSync, statSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPiece } from '@/lib/core/text/word-memory';
import { detectLanguage, parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { languageWords } from '@/lib/scoring/language/language-words';
import { costOf } from '../../cost-of';

const file = 'public/models/languages.json';
const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
const table = parseLanguageTable(raw);

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Mon colis est encore bloqué au dépôt'],
    ['en', 'My parcel is stuck at the depot again'],
    ['de', 'Mein Paket liegt schon wieder im Lager'],
    ['es', 'Mi paquete sigue parado en el almacén'],
    ['it', 'Il mio pacco è ancora fermo in magazzino'],
    ['pt', 'A minha encomenda continua parada no armazém'],
    ['nl', 'Mijn pakket ligt nog steeds in het depot'],
    ['fr', 'tg tu comprends rien'],
    ['en', 'idk what ur on about'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(table, text)).toEqual({ code, from: 'text' });
  });

  it('takes a given language as it is', () => {
    expect(detectLanguage(table, 'hello there my friend', { given: 'fr' })).toEqual({
      code: 'fr',
      from: 'given',
    });
    expect(detectLanguage(table, 'hello there my friend', { given: 'und' }).from).toBe('text');
  });

  it.each(['😡😡', '', '!!!', '123 456', 'https://a.example/le-la-les', '@le_monde'])(
    '%s has no words',
    (text) => {
      expect(detectLanguage(table, text)).toEqual({ code: 'und', from: 'none' });
      expect(detectLanguage(table, text, { page: 'fr' })).toEqual({ code: 'fr', from: 'page' });
      expect(detectLanguage(table, text, { thread: 'de', page: 'fr' })).toEqual({
        code: 'de',
        from: 'thread',
      });
    },
  );

  it.each([
    'Od tygodnia czekam na zwrot pieniędzy',
    'Kargom hâlâ gelmedi, çok ayıp',
    'Жду ответа уже месяц',
    'لم يصل طلبي بعد',
  ])('does not guess at a language that is not ours: %s', (text) => {
    expect(detectLanguage(table, text).code).toBe('und');
  });

  it('gives any text the same answer twice, in whatever order texts come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (texts) => {
        const fresh = parseLanguageTable(raw);
        const first = texts.map((text) => detectLanguage(table, text));
        const second = texts.toReversed().map((text) => detectLanguage(fresh, text));
        expect(second.toReversed()).toEqual(first);
      }),
      { numRuns: 20 },
    );
    expect(detectLanguage(table, '\uD83D \uDE21 le colis est perdu \uD83D').code).toBe('fr');
  });

  it('reads the beginning only of a very long text', () => {
    expect(detectLanguage(table, 'le colis '.repeat(12_000)).code).toBe('fr');
    for (const part of ['le colis ', 'é', '@']) {
      const [long, short] = [100_000, 2000].map((length) => part.repeat(length / part.length));
      const cost = (text = ''): number => costOf(() => detectLanguage(table, text));
      expect(cost(long) / cost(short), part).toBeLessThan(4);
    }
  });

  it('letters that none of our languages uses tell nothing', () => {
    expect(detectLanguage(table, '素晴らしい商品です').code).toBe('und');
  });

  it('lets the thread decide a short text, not a long one', () => {
    expect(detectLanguage(table, 'ok super', { thread: 'fr' }).code).toBe('fr');
    expect(detectLanguage(table, 'ok super', { thread: 'en' }).code).toBe('en');
    expect(detectLanguage(table, 'I have been waiting for my refund for weeks', { thread: 'fr' })).toEqual({
      code: 'en',
      from: 'text',
    });
  });
});

/** Words that share their few places in memory, and so drive each other out. */
function crowd(): string[] {
  const crowds = new Map<number, string[]>();
  for (let at = 0; ; at += 1) {
    const word = at.toString(26).replaceAll(/\d/g, (digit) => 'zyxwvutsrq'.charAt(Number(digit)));
    const hash = hashPiece(word, 0, word.length);
    const place = (hash ^ (hash >>> 15)) & 0x7ff;
    const others = crowds.get(place) ?? [];
    if (!others.includes(word)) crowds.set(place, [...others, word]);
    if (others.length === 6) return others;
  }
}

it('a word counts once in a text, though others drove it out of memory meanwhile', () => {
  const words = crowd();
  const once = [...parseLanguageTable(raw).scoresOf(words.join(' '))];
  const again = [...parseLanguageTable(raw).scoresOf([...words, ...words, ...words].join(' '))];
  expect(again).toEqual(once);
  const long = 'unforgettable'.repeat(4);
  expect([...table.scoresOf(`${long} ${long}`)]).toEqual([...table.scoresOf(long)]);
});

it('takes from a text’s tokens the words that its letters make', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom(
      'don’t',
      "n'est",
      'Nuuuul',
      'nul',
      '@anna',
      '#nul',
      '#7up',
      '#www',
      '@anna7',
      'a@b.fr',
      'f**k',
      '7pm',
      '5€',
      '²',
      'www.a.fr',
      'http',
      'É',
    ),
    fc.constantFrom(
      ' ',
      '\n',
      ', ',
      "'",
      '-',
      '…',
      '’',
      '×',
      '$',
      '\u00A0',
      '\u3000',
      '.',
      '_',
      '\u0301',
      '\u0130',
      '\u212A',
      '\u1E9E',
      '😡',
      '❤️',
      '1️⃣',
      '\uD83D',
    ),
  );
  const messy = fc.array(parts, { maxLength: 16 }).map((some) => some.join(''));
  fc.assert(
    fc.property(messy, (text) => {
      const sums: number[] = Array.from(table.scoresOf('')).fill(0);
      const words = [...languageWords(text)];
      // Alone these would be links, and so noise.
      fc.pre(!words.some((word) => /http|www/.test(word)));
      for (const word of words)
        for (const [at, score] of table.scoresOf(word).entries()) sums[at] = (sums[at] ?? 0) + score;
      expect([...table.scoresOf(text)]).toEqual(sums);
    }),
    { numRuns: 4000 },
  );
});

it('cuts drawn-out letters of a text that is all hashtag, accents apart or not', () => {
  expect([...languageWords('#ww\u0301Nuuuul')]).toEqual(['w\u1E83nuul']);
  expect([...languageWords('#Nuuuul')]).toEqual(['nuul']);
});

describe('parseLanguageTable', () => {
  it('refuses what the tool does not write', () => {
    const right = raw as Record<string, unknown>;
    expect(() => parseLanguageTable(null)).toThrow();
    expect(() => parseLanguageTable({ ...right, version: 1 })).toThrow();
    expect(() => parseLanguageTable({ ...right, lexicons: { fr: { entries: { nonsense: [] } } } })).toThrow();
    const weights = String(right['weights']);
    expect(() => parseLanguageTable({ ...right, weights: weights.slice(1) })).toThrow('a weight per bucket');
    expect(() => parseLanguageTable({ ...right, weights: `!${weights.slice(1)}` })).toThrow('not a weight');
  });

  it('stays small and quick to load', () => {
    expect(statSync(file).size).toBeLessThan(600_000);
    // Beside what any reader of such a file does.
    const text = readFileSync(file, 'utf8');
    const bare = costOf(() => JSON.parse(text));
    expect(costOf(() => parseLanguageTable(raw)) / bare).toBeLessThan(15);
  });
});
