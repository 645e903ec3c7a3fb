import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestComment } from '@/lib/core/conversation/comment';
import { languageCodes } from '@/lib/core/text/language';
import { readingSchema } from '@/lib/core/reading/reading';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { costOf } from '../cost-of';
import { anyText } from './any-text';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const scorer = createLexiconScorer({ languages });
const given = fc.option(fc.constantFrom(...languageCodes), { nil: undefined });

const marks = ['!!!', '« ', ' »', '"', "'", '🤡', 'f**k', '@a', '#b', 'aaaaaaaa'];
const messy = anyText(['connard', 'c0nn@rd', 'merci', 'not', 'pas', 'you', 'mais', ...marks], 40);

describe('for any string', () => {
  it('the reading is valid, and its offsets lie in the text', () => {
    fc.assert(
      fc.property(messy, given, (text, language) => {
        const reading = scorer.score({ text, given: language });
        expect(readingSchema.safeParse(reading).success).toBe(true);
        for (const figure of [
          reading.hostility,
          reading.arousal,
          reading.complaint,
          reading.sentiment.negative,
        ]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
        for (const { start, end } of reading.signals) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the answer is the same twice, from another scorer too', () => {
    const other = createLexiconScorer({ languages });
    fc.assert(
      fc.property(messy, (text) => {
        expect(scorer.score({ text })).toEqual(other.score({ text }));
      }),
      { numRuns: 100 },
    );
  });

  it('the answer is the same cold, warm and after 50,000 other words', () => {
    const texts = [
      ...fc.sample(messy, { numRuns: 60, seed: 1 }),
      'Jamaaaais reçu, bande de c0nnards !',
      "It isn't good, thieves. Don't buy.",
    ];
    const cold = texts.map((text) => createLexiconScorer({ languages }).score({ text }));
    const warm = createLexiconScorer({ languages });
    for (const round of ['first', 'again', 'after others']) {
      expect(
        texts.map((text) => warm.score({ text })),
        round,
      ).toEqual(cold);
      if (round !== 'again') continue;
      for (let word = 0; word < 50_000; word += 500) {
        const others = Array.from({ length: 500 }, (_, at) => `É${(word + at).toString(36)}x`).join(' ');
        for (const given of ['fr', 'en'] as const) warm.score({ text: others, given });
      }
    }
  });

  it('one more insult never makes a text less hostile', () => {
    const calm = fc.constantFrom(
      'ma commande est en retard',
      'bonjour',
      'le service est lent',
      'je reviens demain',
    );
    fc.assert(
      fc.property(calm, (text) => {
        const insulted = scorer.score({ text: `${text}. Connards.`, given: 'fr' });
        expect(insulted.hostility).toBeGreaterThan(scorer.score({ text, given: 'fr' }).hostility);
      }),
    );
  });
});

/** With another text between, for the reader remembers what it cut last. */
const costOfReading = (text: string): number =>
  costOf(() => ['', text].map((each) => scorer.score({ text: each })));

describe('time is linear in the length', () => {
  it.each([
    ['plain words', 'ma commande est jamais arrivée et personne ne répond. '],
    ['one long word', 'a'],
    ['single letters', 'c o n '],
    ['stars', 'f**'],
    ['unclosed quotation marks', '« "'],
    ['emoji', '🤡😡'],
    ['lone surrogates', '\uD83D'],
    ['gaps in patterns', 'merci pour vous êtes tu es '],
    ['digits', '06 12 '],
    ['at signs', 'a@a.'],
    ['capitals', 'RENDEZ MOI MES SOUS '],
    ['negators and buts', 'pas mais not but '],
  ])('%s', (_, unit) => {
    const short = unit.repeat(Math.ceil(2000 / unit.length));
    // Ten times the text; quadratic work would take a hundred times as long.
    expect(costOfReading(short.repeat(10)) / costOfReading(short)).toBeLessThan(32);
  });

  it('a hundred thousand characters are read up to the limit', () => {
    const long = 'vous êtes nuls et méchants. '.repeat(3600);
    expect(costOfReading(long) / costOfReading(long.slice(0, longestComment))).toBeLessThan(3);
  });
});
