import { plainHeldOut } from '../readers/plain';
import { recallPrecision } from '../metrics';
import type { Bench } from '../section';
import type { Row, Table } from '../table';
import {
  brandComments,
  brandFigures,
  complaintFrom,
  ownComments,
  readRows,
  type BrandComment,
  type Read,
} from './readings';

export function measureBrandComments({ data, scorer, note }: Bench): Table[] {
  const shown = brandComments(data.rows('brand/comments.jsonl') ?? []);
  const groups: [name: string, rows: BrandComment[]][] = (['fr', 'en'] as const).map((code) => [
    `shown ${code}`,
    shown.filter(({ language }) => language === code),
  ]);
  groups.push(['shown, all languages', shown]);
  for (const code of ['fr', 'en'] as const) {
    groups.push([`own ${code}, odd (tuned)`, ownComments(code, 'tuned')]);
    groups.push([`own ${code}, even (held)`, ownComments(code, 'held')]);
  }
  for (const code of ['fr', 'en'] as const) {
    groups.push([`own, ordinary ${code}, odd (tuned)`, ownComments(code, 'tuned', 'ordinary')]);
    groups.push([`own, ordinary ${code}, even (held)`, ownComments(code, 'held', 'ordinary')]);
  }
  const rows = groups
    .filter(([, some]) => some.length > 0)
    .map(([name, some]) => rowOf(name, readRows(scorer, some)));
  for (const each of readRows(scorer, shown)) noteMiss(each, note);
  if (rows.length === 0) return [];
  return [
    {
      id: 'brand-comments',
      title: 'Comments under a brand’s posts',
      note: 'Macro-F1 of three answers; topics and signals: found, and right among those told, %. `shown` is `brand/comments.jsonl`, which the lexicons were tuned with: expect less elsewhere. `own` was written and labelled in `tools/bench/own`, hard on purpose; `ordinary` are as they stand under any post.',
      columns: [
        'rows',
        'hostile',
        'sentiment',
        'complaint',
        'topics found',
        'topics right',
        'signals found',
        'signals right',
      ],
      rows: [
        ...rows,
        {
          name: 'hashed n-grams',
          from: 'published',
          cells: [
            null,
            plainHeldOut.brand.hostile,
            `${plainHeldOut.brand.sentiment.fr} fr, ${plainHeldOut.brand.sentiment.en} en`,
            null,
            null,
            null,
            null,
            null,
          ],
        },
        { name: 'at least', from: 'aim', cells: [null, 80, 75, null, 70, null, 70, null] },
      ],
    },
  ];
}

const signalsOf = ({ reading }: Read<BrandComment>): string[] => [
  ...new Set(reading.signals.map(({ code }) => code)),
];

function rowOf(name: string, read: readonly Read<BrandComment>[]): Row {
  const { hostile, sentiment, complaint } = brandFigures(read);
  const topics = recallPrecision(
    read.map(({ row }) => row.topics),
    read.map(({ reading }) => reading.topics),
  );
  const signals = recallPrecision(
    read.map(({ row }) => row.signals),
    read.map(signalsOf),
  );
  return {
    name,
    cells: [
      read.length,
      hostile,
      sentiment,
      complaint,
      topics.recall,
      topics.precision,
      signals.recall,
      signals.precision,
    ],
  };
}

function noteMiss(read: Read<BrandComment>, note: Bench['note']): void {
  const { row, reading } = read;
  const signals = signalsOf(read).sort().join();
  const misses = [
    reading.sentiment.label === row.sentiment ? '' : `sentiment ${reading.sentiment.label}`,
    reading.hostile === row.hostile ? '' : `hostile ${reading.hostile}`,
    reading.complaint >= complaintFrom === row.complaint ? '' : `complaint ${reading.complaint}`,
    row.topics.every((topic) => reading.topics.some((own) => own === topic))
      ? ''
      : `topics ${reading.topics.join()} for ${row.topics.join()}`,
    row.signals.toSorted().join() === signals ? '' : `signals ${signals} for ${row.signals.join()}`,
  ].filter((miss) => miss !== '');
  if (misses.length > 0) note(`! ${row.id} ${misses.join(' · ')}\n     ${row.text}`);
}
