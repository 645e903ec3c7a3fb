import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '@/lib/core/reading/reading';
import { withOwnWords } from '@/lib/scoring/own/own-words';
import { createPhraseFinder } from '@/lib/scoring/phrases/phrase-finder';
import { costOf } from '../../cost-of';
import { anyText } from '../any-text';
import { lexicon } from './personal';

const messy = anyText(['connards', 'idiots', 'not', 'merci', 'you', 'vous êtes', '!', '🤡'], 12);
const entry = fc.oneof(
  fc.constantFrom('connards', 'idiots', 'not', 'merci', 'vous êtes', '🤡'),
  fc.string({ minLength: 1, maxLength: 20 }),
);
const entries = fc.array(entry, { minLength: 1, maxLength: 5 });

describe('a phrase', () => {
  const finds = (phrase: string, text: string): string[] =>
    createPhraseFinder([{ phrase }])(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['bâtard', 'Le BATARD au levain', ['BATARD']],
    ['batard', 'un bâtard, deux bâtards', ['bâtard']],
    ['con', 'Le concert du conseil', []],
    ['Karen', 'Karen’s cakes by karen', ['Karen’s', 'karen']],
    ['bande de nuls', 'Bande  de NULS !', ['Bande  de NULS']],
    ['bande de nuls', 'bande, de nuls', []],
    ['nul !', 'nul', ['nul']],
    ['peut-être', 'Peut-etre bien', ['Peut-etre']],
    ['nul', '#nul et @nul', ['#nul', '@nul']],
    ['🤡', 'vous 🤡🤡', ['🤡', '🤡']],
    ['...', 'Bon...', []],
  ])('%s is found in %s', (phrase, text, found) => {
    expect(finds(phrase, text)).toEqual(found);
  });

  it('gives way to a longer one, and the first of two that read the same stands', () => {
    const find = createPhraseFinder([{ phrase: 'con' }, { phrase: 'con carne' }, { phrase: 'Côn' }]);
    expect(find('chili con carne, con').map(({ entry: { phrase } }) => phrase)).toEqual(['con carne', 'con']);
  });
});

describe('a word that is never hostile', () => {
  it.each([
    ['Les connards sont délicieux', 'connards'],
    ['Those idiots came back.', 'idiots'],
  ])('takes the sting out of “%s”', (text, word) => {
    const before = lexicon.score({ text });
    const after = withOwnWords(lexicon, { always: [], never: [word] }).score({ text });
    expect(before.hostile).toBe(true);
    expect(after).toMatchObject({
      hostile: false,
      language: before.language,
      by: { kind: 'own-word', verdict: 'not-hostile', of: word },
    });
    expect(after.signals.map(({ code }) => code)).not.toContain('insult');
  });

  it('leaves the other insults where they stand', () => {
    const text = 'Les connards sont bons, mais vous êtes des abrutis.';
    const { hostile, signals } = withOwnWords(lexicon, { always: [], never: ['connards'] }).score({ text });
    expect(hostile).toBe(true);
    const insults = signals.filter(({ code }) => code === 'insult');
    expect(insults.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('abrutis');
  });

  it('never makes a text more hostile than it was, whatever it is', () => {
    fc.assert(
      fc.property(messy, entries, (text, never) => {
        const before = lexicon.score({ text });
        const after = withOwnWords(lexicon, { always: [], never }).score({ text });
        expect(after.hostility).toBeLessThanOrEqual(before.hostility);
        expect(before.hostile || !after.hostile).toBe(true);
        expect(after.language).toEqual(before.language);
        readingSchema.parse(after);
      }),
    );
  });
});

describe('a word that always is', () => {
  it.each([
    ['Encore un coup des Parisiens', 'parisiens'],
    ['They called it a “scam academy”, quoting me', 'Scam Academy'],
    ['I am such a muppet', 'muppet'],
  ])('makes “%s” hostile and marks the word', (text, word) => {
    const { hostile, hostility, signals, by } = withOwnWords(lexicon, { always: [word], never: [] }).score({
      text,
    });
    expect(hostile).toBe(true);
    expect(hostility).toBeGreaterThanOrEqual(0.9);
    const marked = signals.filter(({ code }) => code === 'insult');
    expect(
      marked.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(word.toLowerCase())),
    ).toBe(true);
    expect(by).toEqual({ kind: 'own-word', verdict: 'hostile', of: word });
  });

  it('does so in any text that holds it', () => {
    fc.assert(
      fc.property(messy, messy, (before, after) => {
        const text = `${before} zorblax ${after}`;
        const reading = withOwnWords(lexicon, { always: ['Zorblax'], never: ['merci'] }).score({ text });
        expect(reading.hostile && reading.hostility >= 0.9).toBe(true);
        for (const { start, end } of reading.signals) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('the scorer', () => {
  it('is the very same without words, and reads what holds none of them as ever', () => {
    expect(withOwnWords(lexicon, { always: [], never: [] })).toBe(lexicon);
    fc.assert(
      fc.property(messy, (text) => {
        const personal = withOwnWords(lexicon, { always: ['zorblax'], never: ['qwertz'] });
        expect(personal.score({ text })).toEqual(lexicon.score({ text }));
      }),
    );
  });

  it('has another id for other words, and the same for the same', () => {
    const idOf = (always: string[], never: string[]) => withOwnWords(lexicon, { always, never }).id;
    expect(
      new Set([lexicon.id, idOf(['a'], []), idOf([], ['a']), idOf(['a', 'b'], []), idOf(['a b'], [])]).size,
    ).toBe(5);
    expect(idOf(['a'], ['b'])).toBe(idOf(['a'], ['b']));
  });

  it('takes time in proportion to the text, also where every word begins a phrase', () => {
    const find = createPhraseFinder(
      Array.from({ length: 200 }, (_, at) => ({ phrase: `${'a '.repeat(28)}b${at}` })),
    );
    const costWith = (words: number): number => {
      const text = 'a '.repeat(words);
      return costOf(() => find(text));
    };
    expect(costWith(40_000) / costWith(4000)).toBeLessThan(32);
  });
});
