import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, correctionSchema, isWhole } from '@/lib/core/reading/correction';
import { plainWords, textKeyOf } from '@/lib/core/text/text-key';
import { withCorrections } from '@/lib/scoring/own/corrections';
import { createPersonalScorer } from '@/lib/scoring/own/personal-scorer';
import { alike, createSimilarTexts } from '@/lib/scoring/own/similar-texts';
import { withOwnWords } from '@/lib/scoring/own/own-words';
import { madeReading } from '../../app/made';
import { lexicon, said } from './personal';

const insult = 'What a bunch of idiots, honestly.';

describe('the same text', () => {
  it.each([
    'What a bunch of idiots, honestly.',
    'WHAT A BUNCH OF IDIOTS… honestly!!!',
    'what a bunch of idiiiiiots honestly',
  ])('takes the verdict: %s', (text) => {
    const correction = said(insult, 'not-hostile');
    const reading = withCorrections(lexicon, [correction]).score({ text });
    expect(reading).toMatchObject({
      hostile: false,
      hostility: 0.02,
      by: { kind: 'correction', verdict: 'not-hostile', of: correction.textKey },
    });
    expect(reading.signals.map(({ code }) => code)).not.toContain('insult');
  });

  it('takes it the other way round, and is marked as a whole where nothing else was', () => {
    const text = 'How brave of them to hide behind a form.';
    expect(lexicon.score({ text }).hostile).toBe(false);
    const reading = withCorrections(lexicon, [said(text, 'hostile')]).score({ text });
    expect(reading).toMatchObject({ hostile: true, hostility: 0.9 });
    expect(reading.signals[0]).toEqual({ code: 'insult', start: 0, end: text.length });
  });

  it('takes it also against the user’s own word, and of whatever length', () => {
    const long = `${'A long story about a battery. '.repeat(30)}Idiots!`;
    const own = withOwnWords(lexicon, { always: ['battery'], never: [] });
    const corrected = withCorrections(own, [said(long, 'not-hostile')]);
    expect(own.score({ text: long }).hostile).toBe(true);
    expect(corrected.score({ text: long }).hostile).toBe(false);
    expect(corrected.score({ text: `${long} And more.` }).hostile).toBe(true);
  });
});

const pairs: [corrected: string, text: string, isAlike: boolean][] = [
  ['What a bunch of idiots, honestly.', 'What a bunch of idiots, honestly, people!', true],
  ['Quelle bande de guignols ce service', 'Quelle belle bande de guignols ce service', true],
  ['They are thieves, avoid this shop', 'They are thieves, just avoid this shop', true],
  ['Our team calls this cake the bastard', 'Our team calls that cake the bastard', true],
  ['Our team calls it the bastard', 'Our team calls him the bastard', false],
  ['You are idiots', 'You are heroes', false],
  ['What a bunch of idiots', 'What a bunch of lovely people', false],
  ['Bande de nuls', 'Quelle bande de nuls incapables', false],
];

describe('texts', () => {
  it.each(pairs)('“%s” and “%s” are alike: %s', (corrected, text, isAlike) => {
    const similar = createSimilarTexts([said(corrected, 'not-hostile')])(plainWords(text), 'en');
    expect(similar.length === 1).toBe(isAlike);
    for (const { similarity } of similar) expect(similarity).toBeGreaterThanOrEqual(alike);
  });

  it('are found as by comparing each with each', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 12 });
    const featuresOf = (words: string[]) =>
      new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (corrected, words) => {
        const own = featuresOf(words);
        const likeness = corrected.map((other) => {
          const common = [...featuresOf(other)].filter((feature) => own.has(feature)).length;
          return common / (own.size + featuresOf(other).size - common);
        });
        const best = Math.max(0, ...likeness);
        const [found] = createSimilarTexts(corrected.map((other) => said(other.join(' '), 'hostile')))(
          words,
          'en',
        );
        expect(found?.similarity ?? 0).toBe(
          best >= alike && words.length * alike <= mostIn(corrected) ? best : 0,
        );
      }),
    );
    function mostIn(texts: string[][]): number {
      return Math.max(0, ...texts.map((one) => featuresOf(one).size));
    }
  });

  it('are compared within a language only, and never where it isn’t known', () => {
    for (const language of ['fr', 'und'] as const) {
      const similar = createSimilarTexts([said(insult, 'hostile', language)]);
      expect(similar(plainWords(insult), 'en')).toEqual([]);
      expect(similar(plainWords(insult), 'und')).toEqual([]);
    }
  });
});

describe('a text that is alike', () => {
  const alsoSaid = 'What a bunch of idiots, honestly, people.';

  it('is moved towards the verdict, and the reading says so', () => {
    const correction = said(insult, 'not-hostile');
    const before = lexicon.score({ text: alsoSaid });
    const after = withCorrections(lexicon, [correction]).score({ text: alsoSaid });
    expect(before.hostile).toBe(true);
    expect(after.hostility).toBeLessThan(before.hostility);
    expect(after.by).toEqual({ kind: 'similar', verdict: 'not-hostile', of: correction.textKey });
    expect(after.hostile).toBe(after.signals.some(({ code }) => code === 'insult'));
  });

  it('keeps an insult that the corrected text didn’t hold', () => {
    const text = 'What a bunch of idiots, honestly, wankers.';
    expect(withCorrections(lexicon, [said(insult, 'not-hostile')]).score({ text })).toEqual(
      lexicon.score({ text }),
    );
  });

  it.each([
    [0.2, 'hostile', true],
    [0.02, 'hostile', false],
    [0.85, 'not-hostile', false],
    [0.99, 'not-hostile', true],
  ] as const)('of %d becomes, by “%s”, hostile: %s', (hostility, verdict, hostile) => {
    const signals = hostility > 0.5 ? [{ code: 'insult' as const, start: 0, end: 4 }] : [];
    const reading = madeReading({ hostility, hostile: hostility > 0.5, signals });
    const scorer = { id: 'fixed', score: () => reading };
    const moved = withCorrections(scorer, [said(insult, verdict)]).score({ text: alsoSaid });
    expect(moved.hostile).toBe(hostile);
    expect(moved.signals.some(({ code }) => code === 'insult')).toBe(hostile);
  });

  it('stands where the user’s own word spoke', () => {
    const own = withOwnWords(lexicon, { always: ['people'], never: [] });
    expect(withCorrections(own, [said(insult, 'not-hostile')]).score({ text: alsoSaid })).toEqual(
      own.score({ text: alsoSaid }),
    );
  });
});

describe('corrections', () => {
  it('hold as much of a text as may be kept, and know whether that is all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const correction = correctionSchema.parse(
          correctionOf({ text, language: 'und', verdict: 'hostile' }, ''),
        );
        expect(correction.textKey).toBe(textKeyOf(text));
        if (text.length <= 279) expect(isWhole(correction)).toBe(true);
      }),
    );
    expect(isWhole(said('word '.repeat(100), 'hostile'))).toBe(false);
  });

  it('taken back leave every reading as it was, and the very same scorer', () => {
    const personal = createPersonalScorer();
    const none = { always: [], never: [] };
    const words = { always: ['shop'], never: ['idiots'] };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pairs.flat().filter((one) => typeof one === 'string'))),
        (texts) => {
          const corrections = texts.map((text, at) => said(text, at % 2 === 0 ? 'hostile' : 'not-hostile'));
          const before = texts.map((text) => personal(lexicon, words, []).score({ text }));
          for (const text of texts) personal(lexicon, words, corrections).score({ text });
          expect(texts.map((text) => personal(lexicon, words, []).score({ text }))).toEqual(before);
        },
      ),
    );
    expect(personal(lexicon, none, [])).toBe(lexicon);
  });

  it('make another scorer only where they are others', () => {
    const personal = createPersonalScorer();
    const none = { always: [], never: [] };
    const one = personal(lexicon, none, [said(insult, 'hostile')]);
    expect(personal(lexicon, none, [said(insult, 'hostile')])).toBe(one);
    const other = personal(lexicon, none, [said(insult, 'not-hostile')]);
    expect(new Set([lexicon.id, one.id, other.id]).size).toBe(3);
  });

  it('say always that an insult is marked where a text is hostile, and nowhere else', () => {
    const scorer = withCorrections(
      lexicon,
      pairs.map(([text], at) => said(text, at % 2 === 0 ? 'hostile' : 'not-hostile')),
    );
    const part = fc.constantFrom(...pairs.flatMap(([one, other]) => `${one} ${other}`.split(' ')));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        const { by, hostile, signals } = scorer.score({ text });
        if (by === undefined) return;
        const bites = ['insult', 'threat', 'staff-harassment'];
        expect(signals.some(({ code }) => bites.includes(code))).toBe(hostile);
      }),
    );
  });
});
