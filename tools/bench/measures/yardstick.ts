import { sentimentLabels } from '@/lib/core/reading/reading';
import { labelledRows, type Labelled } from '../data';
import { macroF1, tenths } from '../metrics';
import { benchLanguages } from '../readers/reader';
import { plainHeldOut, teachPlain, type Plain } from '../readers/plain';
import type { Bench } from '../section';
import type { Row, Table } from '../table';
import {
  brandComments,
  brandFigures,
  hostileF1,
  ownComments,
  readRows,
  sentimentF1,
  yesNo,
  type BrandComment,
} from './readings';

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
  const ours = brandFigures(readRows(bench.scorer, some));
  return [
    rowOf(
      `stance, ${name}`,
      macroF1<string>(
        sentimentLabels,
        some.map(({ text, sentiment }) => ({ told: sentiment, read: plain.sentiment(text, code) })),
      ),
      plainHeldOut.brand.sentiment[code],
      ours.sentiment,
    ),
    rowOf(
      `hostile, ${name}`,
      macroF1(
        yesNo,
        some.map(({ text, hostile }) => ({ told: hostile, read: plain.hostile(text) })),
      ),
      plainHeldOut.brand.hostile,
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
  const ofTweets = benchLanguages.flatMap((code): Row[] => {
    const rows = labelledRows(data, `umsab-${code}.val`);
    if (rows === null) return [];
    const here = macroF1<string>(
      sentimentLabels,
      rows.map(({ text, label }) => ({ told: String(label), read: plain.sentiment(text, code) })),
    );
    const ours = sentimentF1(readRows(scorer, rows));
    return [rowOf(`sentiment of tweets, ${code}`, here, plainHeldOut.sentiment[code], ours)];
  });
  const hostility = (name: string, rows: readonly Labelled[], published: number): Row => {
    const here = macroF1(
      yesNo,
      rows.map(({ text, label }) => ({ told: Number(label) === 1, read: plain.hostile(text) })),
    );
    return rowOf(`hostility, ${name}`, here, published, hostileF1(readRows(scorer, rows)));
  };
  const shown = brandComments(data.rows('brand/comments.jsonl') ?? []);
  const ofComments = (['fr', 'en'] as const).flatMap((code) => {
    const sets = {
      [`shown ${code}`]: shown.filter(({ language }) => language === code),
      [`own ${code}, even (held)`]: ownComments(code, 'held'),
      [`own, ordinary ${code}, even (held)`]: ownComments(code, 'held', 'ordinary'),
    };
    return Object.entries(sets).flatMap(([name, some]) =>
      some.length === 0 ? [] : brandRows(plain, some, name, bench, code),
    );
  });
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
      rows: [
        ...ofTweets,
        hostility('English tweets', tweets, plainHeldOut.hostile.englishTweets),
        hostility('French forum', forum, plainHeldOut.hostile.frenchForum),
        ...ofComments,
      ],
    },
  ];
}
