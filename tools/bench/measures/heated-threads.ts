import type { Scorer } from '@/lib/core/reading/reading';
import { isoOf, parseThreadLine } from '../../cli/thread-line';
import { foldFigures } from '../fold-figures';
import { areaUnderCurve, median, tenths, type Point } from '../metrics';
import type { Figure, Row } from '../table';
import { assessRow, flaggedAt, reasonsOf, type Note } from './assess-row';

/** A row of `github-incivility-en.dev`. */
export interface Uncivil {
  id: string;
  comments: { id: string; uncivil: boolean }[];
}

interface Heated {
  flaggedAt: number;
  /** Places of the uncivil comments, in the order of time. */
  uncivil: number[];
  /** Milliseconds since 1970 of each step, where the set tells them. */
  times: (number | null)[];
}

/** Flags on threads with and without an uncivil comment, and how well a single uncivil comment is told. */
export function measureHeated(rows: readonly Uncivil[], scorer: Scorer, note: Note) {
  const heated: Heated[] = [];
  const civil = { all: 0, flagged: 0 };
  const byHostility: Point[] = [];
  const byRisk: Point[] = [];
  for (const row of rows) {
    const { assessment, read } = assessRow(row, scorer);
    const at = flaggedAt(assessment);
    const place = new Map(assessment.steps.map(({ commentId }, index) => [commentId, index]));
    const uncivil = row.comments
      .filter((comment) => comment.uncivil)
      .map(({ id }) => place.get(id) ?? 0)
      .toSorted((one, other) => one - other);
    if (uncivil.length === 0) {
      civil.all += 1;
      civil.flagged += Number(at >= 0);
      continue;
    }
    heated.push({ flaggedAt: at, uncivil, times: timesOf(row, place) });
    if (at < 0) note(`! ${row.id} unflagged, ${uncivil.length} uncivil: ${reasonsOf(assessment)}`);
    for (const { id, uncivil: yes } of row.comments) {
      byHostility.push({ probability: read.get(id)?.hostility ?? 0, yes });
      byRisk.push({ probability: assessment.steps[place.get(id) ?? -1]?.risk ?? 0, yes });
    }
  }
  return {
    figures: flagFigures(heated, civil),
    rows: [
      {
        name: 'uncivil comments in heated threads, AUC by hostility',
        cells: [areaUnderCurve(byHostility), '≥ 0.78'],
      },
      {
        name: 'the same by the sharpness of heads that had not seen the thread (manifest, five folds)',
        cells: [foldFigures().sharpness.comments, '≥ 0.78'],
      },
      {
        name: 'the same, each heard after the two before it (`tone` of a step)',
        cells: [foldFigures().sharpness.inThread, '≥ 0.78'],
      },
      { name: 'the same by the risk after the comment', cells: [areaUnderCurve(byRisk), null] },
      ...leadRows(heated),
    ] satisfies Row[],
  };
}

const isEarly = ({ flaggedAt: at, uncivil }: Heated): boolean =>
  at >= 0 && at <= (uncivil[1] ?? uncivil[0] ?? 0);

function flagFigures(heated: readonly Heated[], civil: { all: number; flagged: number }): Figure[] {
  const flagged = heated.filter((each) => each.flaggedAt >= 0);
  return [
    { measure: 'heated threads flagged', part: flagged.length, whole: heated.length, least: 0.7 },
    {
      measure: '— at or before the second uncivil comment, of the flagged',
      part: flagged.filter(isEarly).length,
      whole: flagged.length,
      least: 0.5,
    },
    {
      measure: '— before the first uncivil comment, of the flagged',
      part: flagged.filter((each) => each.flaggedAt < (each.uncivil[0] ?? 0)).length,
      whole: flagged.length,
    },
    { measure: 'threads without an uncivil comment flagged', part: civil.flagged, whole: civil.all },
  ];
}

/** How long before the second uncivil comment (the first, where there is one only) the flag stands; negative: after. */
function leadRows(heated: readonly Heated[]): Row[] {
  const leads = heated
    .filter((each) => each.flaggedAt >= 0)
    .map(({ flaggedAt: at, uncivil, times }) => {
      const due = uncivil[1] ?? uncivil[0] ?? 0;
      const [from, to] = [times[at], times[due]];
      return { comments: due - at, hours: from && to ? (to - from) / 3_600_000 : null };
    });
  const hours = leads.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  return [
    {
      name: 'lead before the second uncivil comment, comments, median',
      cells: [median(leads.map((lead) => lead.comments)), null],
    },
    { name: 'the same in hours, median', cells: [tenths(median(hours)), null] },
  ];
}

function timesOf(row: unknown, place: ReadonlyMap<string, number>): (number | null)[] {
  const { comments } = parseThreadLine(row);
  const times: (number | null)[] = [];
  for (const { id, postedAt } of comments) {
    const iso = isoOf(postedAt);
    times[place.get(String(id)) ?? 0] = iso === null ? null : Date.parse(iso);
  }
  return times;
}
