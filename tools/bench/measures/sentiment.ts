import { sentimentLabels } from '@/lib/core/reading/reading';
import { labelledRows } from '../data';
import { macroF1, tenths } from '../metrics';
import { plainHeldOut } from '../readers/plain';
import { benchLanguages } from '../readers/reader';
import type { Bench } from '../section';
import type { Cell, Row, Table } from '../table';

/** Figures of `shared/data/README.md`, told there for the held-out tweets of the same sets. */
const published: Row[] = [
  { name: 'fastText', from: 'published', cells: [54.8, 50.9, 59.6, 50.1, 54.7, 55.1, 54.2] },
  { name: 'XLM-R', from: 'published', cells: [72, 68.2, null, null, null, null, null] },
  { name: 'multilang-sentiment', from: 'published', cells: [48.7, null, null, null, null, null, null] },
  {
    name: 'hashed n-grams, softmax',
    from: 'published',
    cells: [...benchLanguages.map((code) => plainHeldOut.sentiment[code]), 57.6],
  },
  { name: 'at least', from: 'aim', cells: [65, 64, 64, 60, 61, 69, null] },
];

export function measureSentiment({ data, readers }: Bench): Table[] {
  const sets = benchLanguages.map((code) => labelledRows(data, `umsab-${code}.val`));
  if (sets.some((rows) => rows === null)) return [];
  const measured = readers.flatMap(({ name, sentiment }): Row[] => {
    if (sentiment === undefined) return [];
    const cells = benchLanguages.map((code, at): Cell => {
      if (!sentiment.languages.includes(code)) return null;
      return macroF1<string>(
        sentimentLabels,
        (sets[at] ?? []).map(({ text, label }) => ({
          told: String(label),
          read: sentiment.read(text, code),
        })),
      );
    });
    const known = cells.filter((cell) => typeof cell === 'number');
    const mean = known.length < cells.length ? null : tenths(known.reduce((a, b) => a + b, 0) / known.length);
    return [{ name, cells: [...cells, mean] }];
  });
  return [
    {
      id: 'sentiment',
      title: 'Sentiment of tweets, macro-F1',
      note: '`umsab-*.val`, 324 rows a language (± 2.6), three classes; the published figures are of the test part of the same set.',
      columns: [...benchLanguages, 'mean'],
      rows: [...measured, ...published],
    },
  ];
}
