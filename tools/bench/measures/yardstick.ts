import { sentimentLabels } from '@/lib/core/reading/reading';
import { labelledRows } from '../data';
import { macroF1, tenths } from '../metrics';
import { benchLanguages } from '../readers/reader';
import { teachPlain, type Plain } from '../readers/plain';
import type { Bench } from '../section';
import type { Row, Table } from '../table';
import { brandComments, brandFigures, ownComments, readRows, yesNo, type BrandComment } from './readings';

/** What the same regression reached on the held-out rows of the same sets (`shared/data/README.md`). */
const heldOut = {
  sentiment: { fr: 59.9, en: 53, de: 57.9, es: 54.8, it: 55.8, pt: 64 },
  tweets: 76.5,
  forum: 67.7,
  brand: { hostile: 61, fr: 44, en: 41 },
} as const;

/** A measure, what the plain regression does on our rows, what it did elsewhere, and Accalmie on our rows. */
function rowOf(name: string, plain: number, published: number, ours: number): Row {
  return { name, cells: [plain, published, tenths(published - plain), ours] };
}

const brandRows = (
  plain: Plain,
  some: BrandComment[],
  name: string,
  bench: Bench,
  code: 'fr' | 'en',
): Row[] => {
  const read = readRows(bench.scorer, some);
  const ours = brandFigures(read);
  return [
    rowOf(
      `stance, ${name}`,
      macroF1<string>(
        sentimentLabels,
        some.map(({ text, sentiment }) => ({ told: sentiment, read: plain.sentiment(text, code) })),
      ),
      heldOut.brand[code],
      ours.sentiment,
    ),
    rowOf(
      `hostile, ${name}`,
      macroF1(
        yesNo,
        some.map(({ text, hostile }) => ({ told: hostile, read: plain.hostile(text) })),
      ),
      heldOut.brand.hostile,
      ours.hostile,
    ),
  ];
};

/**
 * How hard the rows are that are here: the plain regression whose figures on other rows of the same sets are known, taught
 * and asked on these. The same method on more or less the same text: what it loses or gains is the rows' doing.
 */
export function measureYardstick(bench: Bench): Table[] {
  const { data, scorer } = bench;
  const plain = teachPlain(data, benchLanguages);
  const tweets = labelledRows(data, 'tweeteval-offensive-en.val');
  const forum = labelledRows(data, 'toxifrench-fr.dev');
  if (plain === null || tweets === null || forum === null) return [];
  const tables: Row[] = benchLanguages.flatMap((code): Row[] => {
    const rows = labelledRows(data, `umsab-${code}.val`);
    if (rows === null) return [];
    const scored = (read: (text: string) => string): number =>
      macroF1<string>(
        sentimentLabels,
        rows.map(({ text, label }) => ({ told: String(label), read: read(text) })),
      );
    return [
      rowOf(
        `sentiment of tweets, ${code}`,
        scored((text) => plain.sentiment(text, code)),
        heldOut.sentiment[code],
        scored((text) => scorer.score({ text, given: code }).sentiment.label),
      ),
    ];
  });
  const hostile = (rows: typeof tweets, read: (text: string) => boolean): number =>
    macroF1(
      yesNo,
      rows.map(({ text, label }) => ({ told: Number(label) === 1, read: read(text) })),
    );
  tables.push(
    rowOf(
      'hostility, English tweets',
      hostile(tweets, plain.hostile),
      heldOut.tweets,
      hostile(tweets, (text) => scorer.score({ text, given: 'en' }).hostile),
    ),
    rowOf(
      'hostility, French forum',
      hostile(forum, plain.hostile),
      heldOut.forum,
      hostile(forum, (text) => scorer.score({ text, given: 'fr' }).hostile),
    ),
  );
  const shown = brandComments(data.rows('brand/comments.jsonl') ?? []);
  for (const code of ['fr', 'en'] as const)
    for (const [name, some] of [
      [`shown ${code}`, shown.filter(({ language }) => language === code)],
      [`own ${code}, even (held)`, ownComments(code, 'held')],
      [`own, ordinary ${code}, even (held)`, ownComments(code, 'held', 'ordinary')],
    ] as const)
      if (some.length > 0) tables.push(...brandRows(plain, some, name, bench, code));
  return [
    {
      id: 'yardstick',
      title: 'How hard these rows are',
      note: 'A regression on hashed words and letters alone, taught here on the same training rows, and its figure on the held-out rows of the same set as `shared/data/README.md` gives it (macro-F1). Where it does better there, these rows are the harder ones. Rows of `own` and `shown` are few: ± 5.',
      columns: [
        'the regression, here',
        'the same, held out (published)',
        'easier there by',
        'Accalmie, here',
      ],
      rows: tables,
    },
  ];
}
