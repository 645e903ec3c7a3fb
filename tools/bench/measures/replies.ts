import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { compose, viewThread } from '@/lib/core/compose';
import type { DraftRequest } from '@/lib/core/draft/draft';
import { languageCodeOf, languageCodeSchema } from '@/lib/core/text/language';
import type { Scorer } from '@/lib/core/reading/reading';
import { commentsOf, networkOf, ownPostOf, parseThreadLine } from '../../cli/thread-line';
import { labelledRows, ownRows, type Data } from '../data';
import { areaUnderCurve, median } from '../metrics';
import type { Bench } from '../section';
import { tableOf, type Figure, type Row, type Table } from '../table';
import { assessRow } from './assess-row';
import { checkBans } from './must-not';
import { complaintFrom } from './readings';

export function measureReplies({ data, scorer, note }: Bench): Table[] {
  return [...checkReplies(data), ...measureDrafts(data, scorer, note)];
}

const replySchema = z.object({
  text: z.string(),
  language: languageCodeSchema,
  good: z.boolean(),
  codes: z.array(z.string()),
  context: z.string(),
});

/** The calm check on replies that an expert called good or bad, and on polite and impolite requests. */
function checkReplies(data: Data): Table[] {
  const rows = data.rows('brand/replies.jsonl')?.map((row) => replySchema.parse(row));
  const requests = labelledRows(data, 'tydip-en_train_binary');
  if (rows === undefined || requests === null) return [];
  const checked = rows.map((row) => {
    const { findings } = calmCheck(row.text, { language: row.language, thread: { texts: [row.context] } });
    return { row, codes: new Set<string>(findings.filter(isFault).map(({ code }) => code)) };
  });
  const bad = checked.filter(({ row }) => !row.good);
  const good = checked.filter(({ row }) => row.good);
  const named = bad.flatMap(({ row, codes }) => row.codes.map((code) => codes.has(code)));
  const times: number[] = [];
  const points = requests.map(({ text, label }) => {
    const start = performance.now();
    const { calm } = calmCheck(text, { language: 'en' });
    times.push(performance.now() - start);
    return { probability: calm, yes: Number(label) === 1 };
  });
  const flagged = (some: typeof checked): number => some.filter(({ codes }) => codes.size > 0).length;
  return [
    tableOf('reply-check', 'The calm check on replies', [
      { measure: 'bad replies objected to', part: flagged(bad), whole: bad.length },
      { measure: '— with the very finding', part: named.filter(Boolean).length, whole: named.length },
      { measure: 'good replies objected to', part: flagged(good), whole: good.length },
    ]),
    {
      id: 'reply-politeness',
      title: 'The calm figure on requests',
      note: 'TyDiP, English: its weights were fitted on these rows.',
      columns: [''],
      rows: [
        { name: 'polite before impolite, AUC', cells: [areaUnderCurve(points)] },
        { name: 'one check, ms, median', cells: [median(times)] },
      ],
    },
  ];
}

const mostThreads = 50;
const draftSets = [
  ['own set, French', 'own:threads-fr.jsonl'],
  ['own set, English', 'own:threads-en.jsonl'],
  ['own complaints, French', 'own:complaints-fr.jsonl'],
  ['own complaints, English', 'own:complaints-en.jsonl'],
  ['own complaints, second set, French', 'own:complaints-second-fr.jsonl'],
  ['own complaints, second set, English', 'own:complaints-second-en.jsonl'],
  ['own complaints, third set, French', 'own:complaints-third-fr.jsonl'],
  ['own complaints, third set, English', 'own:complaints-third-en.jsonl'],
  ['own complaints, fourth set, French', 'own:complaints-fourth-fr.jsonl'],
  ['own complaints, fourth set, English', 'own:complaints-fourth-en.jsonl'],
  ['own complaints, fifth set, French', 'own:complaints-fifth-fr.jsonl'],
  ['own complaints, fifth set, English', 'own:complaints-fifth-en.jsonl'],
  ['brand threads', 'brand/threads.jsonl'],
  ['customer care, English', 'threads/brand-care-en.dev.jsonl'],
  ['buyer and seller, English', 'threads/kodis-disputes-en.dev-evaluate-only.jsonl'],
] as const;

function measureDrafts(data: Data, scorer: Scorer, note: Bench['note']): Table[] {
  const figures: Figure[] = [];
  const rows: Row[] = [];
  for (const [name, file] of draftSets) {
    const rowsOfSet = file.startsWith('own:') ? ownRows(file.slice(4)) : data.rows(file);
    if (rowsOfSet === null) continue;
    const threads = rowsOfSet.slice(0, mostThreads);
    const requests = threads.map((row) => requestOf(row, scorer));
    const say = file.includes('-second-') ? () => undefined : note;
    const drafted = draftAll(requests, say);
    figures.push(
      { measure: `${name}: drafts with a fault`, part: drafted.faulty, whole: drafted.drafts },
      { measure: '— complaints whose point is put into words', ...pointsPutIntoWords(requests) },
      ...namedAtOnce(threads, drafted.texts, say),
      ...expectedOf(threads, requests, note),
    );
    rows.push({ name, cells: [threads.length, distinctPairs(drafted.firsts), median(drafted.times)] });
  }
  if (rows.length === 0) return [];
  return [
    tableOf('drafts', 'Drafts, checked by the calm check', figures),
    {
      id: 'draft-variety',
      title: 'Drafts: variety and time',
      note: 'Distinct-2: of the pairs of words in the first drafts, the share that stands once. Time: one thread’s drafts, median.',
      columns: ['threads', 'distinct-2', 'ms'],
      rows,
    },
  ];
}

const companySchema = z.object({ company: z.string() });

/** The thread as the panel would ask about it; who is called `agent` in a set of customer care writes for the brand. */
export function requestOf(row: unknown, scorer: Scorer): DraftRequest {
  const line = parseThreadLine(row);
  const company = z.safeParse(companySchema, row);
  const brand = line.brand ?? z.parse(brandSchema, { name: company.success ? company.data.company : '' });
  const voiced = {
    ...line,
    brand,
    comments: line.comments.map((comment) => ({
      ...comment,
      author: comment.author?.startsWith('agent') === true ? brand.name : comment.author,
    })),
  };
  const { assessment, read } = assessRow(voiced, scorer);
  return {
    comments: commentsOf(voiced).flatMap((comment) => {
      const reading = read.get(comment.id);
      return reading === undefined ? [] : [{ comment, reading }];
    }),
    assessment,
    brand,
    statements: [],
    network: networkOf(line),
    language: languageCodeOf(line.language),
    post: ownPostOf(voiced, brand),
    alreadySaid: [],
    seed: String(line.id),
  };
}

function draftAll(requests: readonly DraftRequest[], note: Bench['note']) {
  const done = {
    drafts: 0,
    faulty: 0,
    firsts: [] as string[],
    texts: [] as string[][],
    times: [] as number[],
  };
  const said: string[] = [];
  for (const request of requests) {
    const start = performance.now();
    const drafts = compose({ ...request, alreadySaid: [...said] });
    done.times.push(performance.now() - start);
    said.push(...drafts.map(({ text }) => text));
    done.firsts.push(drafts[0]?.text ?? '');
    done.texts.push(drafts.map(({ text }) => text));
    for (const { text, limit } of drafts) {
      const faults = calmCheck(text, checkContextOf(request, limit)).findings.filter(isFault);
      done.drafts += 1;
      done.faulty += Number(faults.length > 0);
      for (const { code, start: from, end } of faults)
        note(`! ${request.seed}: ${code} « ${text.slice(from, end)} »`);
    }
  }
  return done;
}

const namesSchema = z.object({ names: z.string() });

/** Where the rows say by which words the point is known: the threads of which every draft's first two sentences hold one. */
function namedAtOnce(
  rows: readonly unknown[],
  texts: readonly (readonly string[])[],
  note: Bench['note'],
): Figure[] {
  const found = { first: 0, all: 0, threads: 0 };
  for (const [at, row] of rows.entries()) {
    const names = z.safeParse(namesSchema, row);
    if (!names.success) continue;
    const words = new RegExp(names.data.names, 'i');
    const named = (texts[at] ?? []).map((text) => words.test(text.split(/(?<=[.!?]) /, 2).join(' ')));
    found.threads += 1;
    found.first += Number(named[0] === true);
    found.all += Number(named.length > 0 && named.every(Boolean));
    if (named.includes(false)) note(`! ${names.data.names}: not named in « ${texts[at]?.join(' | ')} »`);
  }
  if (found.threads === 0) return [];
  return [
    { measure: '— point named at once, first draft', part: found.first, whole: found.threads, least: 0.8 },
    { measure: '— point named at once, every draft', part: found.all, whole: found.threads, least: 0.8 },
  ];
}

const complaintReplies: ReadonlySet<string> = new Set(['complaint', 'outage', 'boycott', 'legal', 'safety']);

/** Of the threads that get a complaint's reply, those whose point a frame or the person's own words name. */
function pointsPutIntoWords(requests: readonly DraftRequest[]): { part: number; whole: number } {
  const named = requests.flatMap((request) => {
    if (!request.comments.some(({ reading }) => reading.complaint >= complaintFrom)) return [];
    const { point, quote, situation } = viewThread(request);
    return complaintReplies.has(situation)
      ? [point.frames.length > 0 || quote !== null || point.slots.subjects.length > 0]
      : [];
  });
  return { part: named.filter(Boolean).length, whole: named.length };
}

const expectationSchema = z.object({
  expect: z.object({ postures: z.array(z.string()), mustNot: z.array(z.string()) }),
});

/** What an expert expects of an answer, where the rows say it. */
function expectedOf(
  rows: readonly unknown[],
  requests: readonly DraftRequest[],
  note: Bench['note'],
): Figure[] {
  const said: string[] = [];
  const found = { postures: 0, threads: 0, checked: 0, broken: 0 };
  for (const [at, request] of requests.entries()) {
    const row = z.safeParse(expectationSchema, rows[at]);
    if (!row.success) continue;
    const { postures, mustNot } = row.data.expect;
    const texts = compose({ ...request, alreadySaid: [...said] }).map(({ text }) => text);
    said.push(...texts);
    const { checked, broken } = checkBans(request, texts, mustNot);
    found.threads += 1;
    found.postures += Number(postures.includes(request.assessment.advice.posture));
    found.checked += checked;
    found.broken += broken.length;
    for (const prohibition of broken) note(`! ${request.seed}: must not ${prohibition}`);
  }
  if (found.threads === 0) return [];
  return [
    { measure: '— posture acceptable', part: found.postures, whole: found.threads, least: 0.75 },
    {
      measure: '— prohibitions that can be checked, broken',
      part: found.broken,
      whole: found.checked,
      most: 0,
    },
  ];
}

function distinctPairs(texts: readonly string[]): number {
  const pairs = texts.flatMap((text) => {
    const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  return new Set(pairs).size / Math.max(1, pairs.length);
}
