import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownRows, openData } from '../../../tools/bench/data';
import {
  areaUnderCurve,
  expectedCalibrationError,
  judge,
  macroF1,
  median,
  recallPrecision,
  reliability,
} from '../../../tools/bench/metrics';
import { brandComments } from '../../../tools/bench/measures/readings';
import { loadLexiconScorer, readerOf } from '../../../tools/bench/readers/ours';
import { peers } from '../../../tools/bench/readers/peers';
import { replaceBetween } from '../../../tools/bench/report';
import { sections, sectionIds } from '../../../tools/bench/sections';
import { markdownOf, tableOf } from '../../../tools/bench/table';

describe('figures', () => {
  it('means F1 over the classes, a class never found counting nothing', () => {
    const pairs = [
      { told: 'a', read: 'a' },
      { told: 'a', read: 'b' },
      { told: 'b', read: 'b' },
      { told: 'c', read: 'b' },
    ];
    // F1: a 2/3, b 1/2, c 0.
    expect(macroF1(['a', 'b', 'c'], pairs)).toBe(38.9);
  });

  it('tells how far probabilities lie from what came true', () => {
    const points = [
      ...Array.from({ length: 10 }, (_, at) => ({ probability: 0.35, yes: at < 5 })),
      ...Array.from({ length: 30 }, (_, at) => ({ probability: 1, yes: at < 27 })),
    ];
    expect(reliability(points)).toEqual([
      { from: 0.3, rows: 10, told: 35, true: 50 },
      { from: 0.9, rows: 30, told: 100, true: 90 },
    ]);
    expect(expectedCalibrationError(points)).toBe(11.3);
  });

  it('counts a tie as half under the curve', () => {
    const point = (probability: number, yes: boolean) => ({ probability, yes });
    expect(areaUnderCurve([point(0.9, true), point(0.1, false)])).toBe(1);
    expect(areaUnderCurve([point(0.5, true), point(0.5, false)])).toBe(0.5);
    expect(areaUnderCurve([point(0.5, true), point(0.5, false), point(0.2, false)])).toBe(0.75);
    expect(areaUnderCurve([point(0.5, true)])).toBeNaN();
  });

  it('has the curve agree with counting pairs', () => {
    const points = fc.array(fc.record({ probability: fc.integer({ min: 0, max: 4 }), yes: fc.boolean() }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(points, (some) => {
        const [so, not] = [some.filter(({ yes }) => yes), some.filter(({ yes }) => !yes)];
        fc.pre(so.length > 0 && not.length > 0);
        const wins = so.flatMap((one) =>
          not.map((other) => (Math.sign(one.probability - other.probability) + 1) / 2),
        );
        expect(areaUnderCurve(some)).toBeCloseTo(wins.reduce((a, b) => a + b, 0) / wins.length, 9);
      }),
    );
  });

  it('judges yes and no', () => {
    const pairs = [
      { told: true, read: true },
      { told: true, read: false },
      { told: false, read: true },
      { told: false, read: false },
      { told: false, read: false },
    ];
    expect(judge(pairs)).toEqual({ accuracy: 60, f1: 50, falseAlarms: 33.3 });
  });

  it('counts labels that several rows hold, and takes the middle', () => {
    expect(recallPrecision([['a', 'b'], []], [['a'], ['c']])).toEqual({ recall: 50, precision: 50 });
    expect([median([3, 1, 2]), median([])]).toEqual([2, 0]);
  });
});

describe('readers under test', async () => {
  const readers = [readerOf('by lexicons', await loadLexiconScorer()), ...peers];

  it.each(readers)('$name answers plain sentences as its README says', (reader) => {
    const { sentiment, hostile, language } = reader;
    expect(sentiment ?? hostile ?? language).toBeDefined();
    if (sentiment !== undefined) {
      expect(sentiment.read('I love this, it is wonderful.', 'en')).toBe('positive');
      expect(sentiment.read('This is horrible, I hate it.', 'en')).toBe('negative');
    }
    if (hostile !== undefined) {
      expect(hostile.read('You stupid bastard, fuck you!', 'en')).toBe(true);
      expect(hostile.read('My parcel has not come yet.', 'en')).toBe(false);
    }
    if (hostile?.languages.includes('fr') === true) {
      expect(hostile.read('Espèce de connard !', 'fr')).toBe(true);
      expect(hostile.read('You stupid bastard, fuck you!', 'en')).toBe(true);
    }
    if (language !== undefined) {
      expect(language('Ma commande est arrivée hier avec deux jours de retard.')).toBe('fr');
      expect(language('Das Paket ist gestern leider beschädigt angekommen.')).toBe('de');
    }
    expect(() => reader.run('')).not.toThrow();
  });
});

describe('the report', () => {
  const marks = [
    '<!-- written by npm run bench: from here -->',
    '<!-- written by npm run bench: to here -->',
  ];

  it('leaves what is written by hand alone', () => {
    const page = `# Title\n${marks[0]}\nold\n${marks[1]}\nby hand`;
    const again = replaceBetween(replaceBetween(page, 'new'), 'newer');
    expect(again).toBe(`# Title\n${marks[0]}\n\nnewer\n\n${marks[1]}\nby hand`);
    expect(() => replaceBetween('no marks', 'new')).toThrow(/has lost/);
  });

  it('tells what was published by others, and what is aimed at', () => {
    const table = tableOf('x', 'Title', [{ measure: 'found', part: 1, whole: 3, least: 0.5 }]);
    table.rows.push({ name: 'other', from: 'published', cells: [0.5691, null, NaN] });
    const drawn = markdownOf(table);
    expect(drawn).toContain('### Title');
    expect(drawn).toMatch(/\| found +\| 33\.3 +\| 3 +\| ≥ 50 \|/);
    expect(drawn).toMatch(/\| other \*\(published\)\* +\| 0\.569 +\| – +\| – +\|/);
  });
});

it.each(sectionIds.filter((each) => !['speed', 'page', 'desk'].includes(each)))(
  'leaves out what has no labelled text here: %s',
  async (id) => {
    const scorer = await loadLexiconScorer();
    const data = openData('/nowhere');
    const tables = await sections[id].measure({ data, scorer, readers: [], note: () => {}, only: null });
    // The project's own comments are in the repo, not beside it.
    const rows = tables.flatMap(({ rows: all }) => all.map(({ name }) => name));
    expect(rows.filter((name) => /shown|umsab|toxifrench|threads/.test(name))).toEqual([]);
  },
  // Hundreds of drafts are written and checked: a busy machine takes its time.
  120_000,
);

it('reads the comments that the project labelled itself, where they are there', () => {
  const rows = ['fr', 'en'].flatMap((code) => ownRows(`comments-${code}.jsonl`) ?? []);
  if (rows.length === 0) console.info('left out: tools/bench/own is not here');
  const read = brandComments(rows);
  expect(new Set(read.map(({ language, id }) => `${language} ${id}`)).size).toBe(rows.length);
});
