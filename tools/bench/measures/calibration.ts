import { labelledRows, type Labelled } from '../data';
import { expectedCalibrationError, reliability, tenths, type Point } from '../metrics';
import { benchLanguages } from '../readers/reader';
import type { Bench } from '../section';
import type { Row, Table } from '../table';
import { brandComments, ownComments, readRows, type Read } from './readings';

/** The shipped reader's probabilities, set by set. */
export function measureCalibration({ data, scorer }: Bench): Table[] {
  const read = (name: string): Read<Labelled>[] => readRows(scorer, labelledRows(data, name) ?? []);
  const brand = readRows(scorer, brandComments(data.rows('brand/comments.jsonl') ?? []));
  const own = readRows(scorer, [...ownComments('fr', 'held'), ...ownComments('en', 'held')]);
  const isYes = ({ row }: Read<Labelled>): boolean => Number(row.label) === 1;
  const hostile = (name: string): Point[] =>
    read(name).map((each) => ({ probability: each.reading.hostility, yes: isYes(each) }));
  const groups: [name: string, points: Point[]][] = [
    ['hostility, toxifrench dev', hostile('toxifrench-fr.dev')],
    ['hostility, tweeteval val', hostile('tweeteval-offensive-en.val')],
    [
      'hostility, brand comments',
      brand.map(({ row, reading }) => ({ probability: reading.hostility, yes: row.hostile })),
    ],
    [
      'hostility, own comments, even (held)',
      own.map(({ row, reading }) => ({ probability: reading.hostility, yes: row.hostile })),
    ],
    [
      'negative, tweets in six languages',
      benchLanguages.flatMap((code) =>
        read(`umsab-${code}.val`).map(({ row, reading }) => ({
          probability: reading.sentiment.negative,
          yes: row.label === 'negative',
        })),
      ),
    ],
    [
      'complaint, complaint tweets',
      read('complaints-en.dev-evaluate-only').map((each) => ({
        probability: each.reading.complaint,
        yes: isYes(each),
      })),
    ],
  ];
  const rows = groups
    .filter(([, points]) => points.length > 0)
    .flatMap(([name, points]) => rowsOf(name, points));
  if (rows.length === 0) return [];
  return [
    {
      id: 'calibration',
      title: 'Calibration',
      note: 'Comments by the probability that they were given, in tenths: what was told (mean, %), what came true (%), how many. Error: expected calibration error, in points.',
      columns: [...Array.from({ length: 10 }, (_, tenth) => `${tenth * 10}–${tenth * 10 + 10} %`), 'error'],
      rows,
    },
  ];
}

function rowsOf(name: string, points: readonly Point[]): Row[] {
  const found = new Map(reliability(points).map((tenth) => [Math.round(10 * tenth.from), tenth]));
  const tenths10 = Array.from({ length: 10 }, (_, at) => found.get(at));
  return [
    {
      name,
      cells: [...tenths10.map((each) => each?.told ?? null), tenths(expectedCalibrationError(points))],
    },
    { name: '— came true', cells: [...tenths10.map((each) => each?.true ?? null), null] },
    { name: '— rows', cells: [...tenths10.map((each) => each?.rows ?? 0), points.length] },
  ];
}
