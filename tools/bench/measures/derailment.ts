import { isFlagged } from '@/lib/core/level/level';
import type { Scorer } from '@/lib/core/reading/reading';
import type { Data } from '../data';
import { areaUnderCurve, judge, percent } from '../metrics';
import type { Row, Table } from '../table';
import { assessRow, flaggedAt } from './assess-row';

/** Rows of the sets that are only measured with, never tuned with. */
interface Told {
  outcome: unknown;
  comments: { id: string; text: string; hate?: string }[];
}

const columns = ['threads', 'accuracy', 'F1', 'false alarms', 'AUC of the highest risk'];
/** Told in `shared/data/README.md`, of those sets' held-out parts: accuracy, F1, false alarms. */
const published: Record<string, Row[]> = {
  'cga-wiki-en': [
    { name: 'CRAFT, Wikipedia', from: 'published', cells: [null, 64.8, 66.5, 40.5, null] },
    { name: 'Gemma-2 9B, Wikipedia', from: 'published', cells: [null, 69.2, 70.9, 36.9, null] },
  ],
  'cga-cmv-en': [
    { name: 'CRAFT, ChangeMyView', from: 'published', cells: [null, 62.8, 68.5, 55.5, null] },
    { name: 'Gemma-2 9B, ChangeMyView', from: 'published', cells: [null, 71, 72.3, 34.2, null] },
  ],
};

/** Whether a flag foretells what the set says came of the thread, without any tuning for it. */
export function measureDerailment(data: Data, scorer: Scorer): Table[] {
  const rows = [
    ...foretell('cga-wiki-en', 'Wikipedia, a personal attack follows', data, scorer),
    ...foretell('cga-cmv-en', 'ChangeMyView, a personal attack follows', data, scorer),
    ...foretell('kodis-disputes-en', 'buyer and seller, no agreement', data, scorer),
  ];
  const tables: Table[] = [];
  if (rows.length > 0) {
    tables.push({
      id: 'derailment',
      title: 'What a flag foretells',
      note: 'Measured only, nothing tuned: a thread counts as foretold when it is flagged (`minor` or above) at any comment. The last turns of the disputes, which tell the outcome, are left out. Early detection of rising hostility is not prophecy: most attacks follow civil words.',
      columns,
      rows,
    });
  }
  return [...tables, ...measureAggression(data, scorer)];
}

/** The buttons by which a dispute is closed. */
const closing = /^(?:Submitted agreement|Accept Deal|Reject Deal|I Walk Away)/;

function foretell(name: string, title: string, data: Data, scorer: Scorer): Row[] {
  const rows = data.rows(`threads/${name}.dev-evaluate-only.jsonl`) as Told[] | null;
  if (rows === null) return [];
  const told = rows.map((row) => {
    const end = row.comments.findIndex(({ text }) => closing.test(text));
    const comments = end < 0 ? row.comments : row.comments.slice(0, end);
    const { assessment } = assessRow({ ...row, comments }, scorer);
    return {
      told: row.outcome === true || row.outcome === 'impasse',
      read: isFlagged(assessment.peak),
      risk: Math.max(0, ...assessment.steps.map(({ risk }) => risk)),
    };
  });
  const { accuracy, f1, falseAlarms } = judge(told);
  const curve = areaUnderCurve(told.map(({ told: yes, risk }) => ({ probability: risk, yes })));
  return [
    { name: title, cells: [told.length, accuracy, f1, falseAlarms, curve] },
    ...(published[name] ?? []),
  ];
}

/** French chats played by pupils; every one of them aggressive, so only flags and single comments can be judged. */
function measureAggression(data: Data, scorer: Scorer): Table[] {
  const rows = data.rows('threads/cyberado-fr.dev-evaluate-only.jsonl') as Told[] | null;
  if (rows === null) return [];
  const threads = rows.map((row) => {
    const { assessment, read } = assessRow(row, scorer);
    const points = row.comments.map(({ id, hate }) => ({
      probability: read.get(id)?.hostility ?? 0,
      read: read.get(id)?.hostile === true,
      told: hate === 'OAG',
      yes: hate === 'OAG',
    }));
    return { at: flaggedAt(assessment), length: row.comments.length, points };
  });
  const points = threads.flatMap((thread) => thread.points);
  const { accuracy, f1, falseAlarms } = judge(points);
  const flagged = threads.filter(({ at }) => at >= 0);
  return [
    {
      id: 'aggression-fr',
      title: 'French chats played by pupils, all of them aggressive',
      note: `\`cyberado-fr\`, measured only. Comments: openly aggressive (OAG) against the rest, by the hostile flag. ${flagged.length} of ${threads.length} threads are flagged, ${flagged.filter(({ at, length }) => at < length / 10).length} of them within the first tenth of the comments.`,
      columns: ['comments', 'accuracy', 'F1', 'false alarms', 'AUC of hostility', 'openly aggressive, %'],
      rows: [
        {
          name: 'as shipped',
          cells: [
            points.length,
            accuracy,
            f1,
            falseAlarms,
            areaUnderCurve(points),
            percent(points.filter(({ yes }) => yes).length, points.length),
          ],
        },
      ],
    },
  ];
}
