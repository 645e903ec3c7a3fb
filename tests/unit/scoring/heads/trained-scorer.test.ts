import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { longestComment } from '@/lib/core/conversation/comment';
import { languageCodes } from '@/lib/core/text/language';
import { readingSchema, type Reading, type Scorer } from '@/lib/core/reading/reading';
import { parseLanguageTable } from '@/lib/scoring/language/detect-language';
import { createLexiconScorer } from '@/lib/scoring/rules/lexicon-scorer';
import { learntCodes } from '@/lib/scoring/heads/learnt-codes';
import { readerLanguageKeys, type Scores } from '@/lib/scoring/heads/linear-model';
import { readModelFile, type ReaderWeights } from '@/lib/scoring/heads/model-file';
import { combine } from '@/lib/scoring/heads/combine';
import { createTrainedScorer } from '@/lib/scoring/heads/trained-scorer';
import { costOf } from '../../cost-of';
import { anyText } from '../any-text';

const languages = parseLanguageTable(JSON.parse(readFileSync('public/models/languages.json', 'utf8')));
const lexicon = createLexiconScorer({ languages });
let weights: ReaderWeights;
let scorer: Scorer;

beforeAll(async () => {
  const read = await readModelFile(new Uint8Array(readFileSync('public/models/reader.bin')).buffer);
  if (!read.ok) throw new Error(`weights are ${read.code}`);
  weights = read.value;
  scorer = createTrainedScorer({ weights, lexicon });
});

/** With another text between, for the reader remembers what it cut last. */
const costOfReading = (text: string): number =>
  costOf(() => ['', text].map((each) => scorer.score({ text: each, given: 'fr' })));

const messy = anyText(
  ['connard', 'idiots', 'merci', 'pas', 'not', 'toujours rien reçu', '!!!', '😡', ':-)', '@a'],
  25,
);

describe('any text', () => {
  it('gives a valid reading, the same twice', () => {
    const given = fc.option(fc.constantFrom(...languageCodes), { nil: undefined });
    fc.assert(
      fc.property(messy, given, (text, code) => {
        const reading = scorer.score({ text, given: code });
        expect(readingSchema.safeParse(reading).success).toBe(true);
        for (const value of [
          reading.hostility,
          reading.arousal,
          reading.complaint,
          reading.sentiment.negative,
          reading.sharpness ?? 0,
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(scorer.score({ text, given: code })).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the lexicons’ language and arousal', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { language, arousal } = lexicon.score({ text });
        expect(scorer.score({ text })).toMatchObject({ language, arousal });
      }),
      { numRuns: 100 },
    );
  });

  it('marks what it decided and nothing that it denies, inside the text', () => {
    fc.assert(
      fc.property(messy, fc.boolean(), (text, onBrandPage) => {
        const { hostile, sentiment, signals, topics } = scorer.score({ text, onBrandPage });
        const codes = signals.map(({ code }) => code);
        if (codes.includes('praise')) expect(sentiment.label).toBe('positive');
        const attacks = codes.filter((code) => code === 'insult' || code === 'staff-harassment');
        if (!hostile) expect(attacks).toEqual([]);
        for (const { start, end } of signals) {
          expect(0 <= start && start < end && end <= text.length, `${start}–${end} of ${text.length}`).toBe(
            true,
          );
        }
        expect(topics.length).toBeGreaterThan(0);
        expect(new Set(topics).size).toBe(topics.length);
        if (topics.includes('other')) expect(topics).toEqual(['other']);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a'.repeat(100_000), '!?'.repeat(50_000), 'a b '.repeat(25_000), '😡'.repeat(50_000)])(
    'of 100,000 characters is read at the cost of the longest comment',
    (text) => {
      expect(readingSchema.safeParse(scorer.score({ text, given: 'fr' })).success).toBe(true);
      expect(costOfReading(text) / costOfReading(text.slice(0, longestComment))).toBeLessThan(3);
    },
  );

  it('without a letter or an emoji is left to the lexicons', () => {
    for (const text of ['', '   ', '?!', '42', '\uD83D'])
      expect(scorer.score({ text })).toEqual(lexicon.score({ text }));
  });
});

describe('friends who tease one another', () => {
  const text = 'Nico t’as encore raté le train espèce de clown 😂';

  it('attack nobody under a brand’s post; elsewhere the same words do', () => {
    const [elsewhere, onPage] = [false, true].map((onBrandPage) => scorer.score({ text, onBrandPage }));
    expect(elsewhere?.hostile).toBe(true);
    expect(onPage?.hostile).toBe(false);
    expect(onPage?.hostility).toBeLessThanOrEqual(0.3);
    expect(onPage?.signals.map(({ code }) => code)).not.toContain('insult');
  });

  it('are heard as attacking where they demean a group', () => {
    const slur = 'Nico t’es qu’un sale arabe 😂';
    expect(scorer.score({ text: slur, onBrandPage: true })).toMatchObject({ hostile: true });
  });
});

describe('codes that the heads add', () => {
  /** The shipped weights; a head adds its code from `bar` on, none where it is null. */
  const adding = (bar: number | null): Scorer =>
    createTrainedScorer({
      weights: { ...weights, brand: { ...weights.brand, foundFrom: learntCodes.map(() => bar) } },
      lexicon,
    });
  const decided = ({ sentiment, hostile, hostility, complaint, sharpness }: Reading) => ({
    sentiment,
    hostile,
    hostility,
    complaint,
    sharpness,
  });

  it('change nothing of what the heads say of the text as a whole', () => {
    const [none, all] = [adding(null), adding(-1e9)];
    fc.assert(
      fc.property(messy, fc.boolean(), (text, onBrandPage) => {
        const [without, having] = [none, all].map((reader) => reader.score({ text, onBrandPage }));
        expect(without && decided(without)).toEqual(having && decided(having));
      }),
      { numRuns: 100 },
    );
  });

  // Once a text without a code came back with the lexicons' sentiment and hostility.
  it.each([
    ['fr', 'Le chat a dormi près de la fenêtre tout le dimanche'],
    ['fr', 'Le canard a traversé la route devant le bus'],
    ['en', 'The ducks crossed the road in front of the bus'],
    ['en', 'The cat slept by the window for all of Sunday'],
  ] as const)('are none in %s: “%s” is still read by the heads', (given, text) => {
    const told = lexicon.score({ text, given });
    const reading = scorer.score({ text, given });
    const codes: string[] = [...reading.topics, ...reading.signals.map(({ code }) => code)];
    expect(learntCodes.filter((code) => codes.includes(code))).toEqual([]);
    expect(reading.hostility).not.toBe(told.hostility);
    expect(reading.complaint).not.toBe(told.complaint);
    expect(reading.sentiment.negative).not.toBe(told.sentiment.negative);
  });
});

describe('rules around the heads', () => {
  const scores: Scores = {
    negative: 0,
    positive: 0,
    hostile: 0.2,
    brandNegative: 0,
    brandPositive: 0,
    complaint: 0,
    arousal: 0,
  };
  /** What the brand heads say: whether it is a comment to a brand, whether it attacks, whether it complains. */
  const ofBrand = (brandlike: number, hostile = 0, complains = 0): Float64Array =>
    Float64Array.of(brandlike, hostile, complains, ...learntCodes.map(() => 0));
  const asPost = (heard: Scores, said: Reading): Reading =>
    combine(weights, said, heard, ofBrand(-30), false);
  const told = (hostility: number): Reading => ({
    ...lexicon.score({ text: 'bonjour', given: 'fr' }),
    hostility,
  });

  it('a plain insult is at least as hostile as the lexicons say', () => {
    expect(asPost({ ...scores, hostile: -9 }, told(0.9)).hostility).toBe(0.9);
    expect(asPost({ ...scores, hostile: -9 }, told(0.9)).hostile).toBe(true);
  });

  it('the surer a complaint without an insult, the less hostile', () => {
    const hostility = [-6, -2, 0, 2, 6].map(
      (complaint) => asPost({ ...scores, complaint }, told(0.1)).hostility,
    );
    expect(hostility).toEqual([...hostility].sort((one, other) => other - one));
    expect(hostility[4]).toBeLessThan((hostility[0] ?? 0) - 0.2);
  });

  it('a complaint with an insult is not excused', () => {
    const angry = { ...scores, complaint: 6 };
    expect(asPost(angry, told(0.6)).hostility).toBeGreaterThan(asPost(angry, told(0.4)).hostility);
  });

  it('are left for the brand heads as far as a text is a comment to a brand', () => {
    const shy = { ...scores, hostile: -9 };
    const hostility = [-30, -4, -1, 0, 1, 4, 30].map(
      (brandlike) => combine(weights, told(0.1), shy, ofBrand(brandlike, 9), false).hostility,
    );
    expect(hostility).toEqual([...hostility].sort((one, other) => one - other));
    expect(hostility[0]).toBeLessThan(0.1);
    expect(hostility[6]).toBeGreaterThan(0.7);
  });

  it('leave the other heads a say in the surest comment to a brand', () => {
    const heard = [-9, 9].map((hostile) =>
      combine(weights, told(0.1), { ...scores, hostile }, ofBrand(30), true),
    );
    expect(heard[0]?.hostility).toBeLessThan((heard[1]?.hostility ?? 0) - 0.09);
  });

  it('never see a brand’s heads decide in a language that they were not taught', () => {
    const dutch: Reading = { ...told(0.1), language: { code: 'nl', from: 'given' } };
    const heard = [ofBrand(-30, -9, -9), ofBrand(30, 9, 9)].map((said) =>
      combine(weights, dutch, scores, said, true),
    );
    expect(heard[0]).toEqual(heard[1]);
  });

  it('take a text for a comment to the brand sooner where it stands on the brand’s page', () => {
    const at = (onBrandPage: boolean): number =>
      combine(weights, told(0.1), { ...scores, hostile: -9 }, ofBrand(-1, 9), onBrandPage).hostility;
    expect(at(true)).toBeGreaterThan(at(false));
  });
});

describe('a sharp tone', () => {
  /** The shipped weights, the sharpness head louder or softer by so much; hostile from `bar` on, where it is told. */
  const louder = (by: number, bar?: number): Scorer => {
    const { sharpness, hostileFrom } = weights.model;
    if (sharpness === undefined) throw new Error('weights without a sharpness head');
    const { slope, offset } = sharpness.calibration;
    const model = {
      ...weights.model,
      sharpness: { ...sharpness, calibration: { slope, offset: offset + by } },
      hostileFrom:
        bar === undefined
          ? hostileFrom
          : (Object.fromEntries(readerLanguageKeys.map((key) => [key, bar])) as typeof hostileFrom),
    };
    const brand = bar === undefined ? weights.brand : { ...weights.brand, languages: [] };
    return createTrainedScorer({ weights: { ...weights, model, brand }, lexicon });
  };
  const texts = [
    'Toujours rien reçu, merci bien.',
    'Vous comptez répondre un jour ?',
    'Lovely colour, thank you',
    'You are a bunch of lying scumbags',
    'Bande d’escrocs',
    'Where is my parcel',
  ];

  it('makes hostility likelier, never less, and never decides', () => {
    const readers = [-30, -3, -1, 0, 1, 3, 30].map((by) => louder(by));
    for (const text of texts) {
      const readings = readers.map((reader) => reader.score({ text }));
      const hostility = readings.map((reading) => reading.hostility);
      const sharpness = readings.map((reading) => reading.sharpness ?? Number.NaN);
      expect(sharpness).toEqual([...sharpness].sort((one, other) => one - other));
      expect(hostility).toEqual([...hostility].sort((one, other) => one - other));
      expect(new Set(readings.map(({ hostile }) => hostile)).size).toBe(1);
    }
  });

  it('stays below an even chance where nothing else is hostile, and leaves what is hostile alone', () => {
    const [softest, loudest] = [louder(-30), louder(30)];
    for (const text of texts) {
      const [before, after] = [softest.score({ text }), loudest.score({ text })];
      if (before.hostile) expect(after.hostility).toBe(before.hostility);
      else expect(after.hostility).toBeLessThan(Math.max(0.5, before.hostility + 0.001));
    }
    const strict = [louder(-30, 0), louder(30, 0)];
    for (const text of texts) {
      const [before, after] = strict.map((reader) => reader.score({ text }));
      expect([after?.hostile, after?.hostility]).toEqual([true, before?.hostility]);
    }
    const flagged = texts.filter((text) => softest.score({ text }).hostile);
    expect(flagged.length > 0 && flagged.length < texts.length).toBe(true);
  });
});
