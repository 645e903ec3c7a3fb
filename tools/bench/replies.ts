import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { assessWhole } from '@/lib/core/assess-whole';
import { brandSchema } from '@/lib/core/brand';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/check-context';
import { compose } from '@/lib/core/compose';
import { readPoint } from '@/lib/core/compose/point';
import type { Draft, DraftRequest } from '@/lib/core/draft';
import { languageCodeOf } from '@/lib/core/language';
import { loadScorer } from '../cli/score';
import { commentsOf, networkOf, parseThreadLine, postOf, readAll } from '../cli/thread-line';

/** Figures of the reply part on the labelled text in ../shared/data: tsx tools/bench/replies.ts */
const data = '../shared/data';
if (!existsSync(data)) {
  console.log(`${data} is not here: nothing to measure.`);
  process.exit(0);
}

const linesOf = (file: string): unknown[] =>
  readFileSync(`${data}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part}/${whole})`;
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Reply {
  text: string;
  language: string;
  good: boolean;
  codes: string[];
  context: string;
}

function benchBrandReplies(): void {
  const rows = linesOf('brand/replies.jsonl') as Reply[];
  const checked = rows.map((row) => {
    const { findings } = calmCheck(row.text, {
      language: languageCodeOf(row.language),
      thread: { texts: [row.context] },
    });
    return { row, codes: new Set<string>(findings.filter(isFault).map(({ code }) => code)) };
  });
  const bad = checked.filter(({ row }) => !row.good);
  const good = checked.filter(({ row }) => row.good);
  const named = bad.flatMap(({ row, codes }) => row.codes.map((code) => codes.has(code)));
  console.log('brand replies, recall', share(bad.filter(({ codes }) => codes.size > 0).length, bad.length));
  console.log('brand replies, the very code', share(named.filter(Boolean).length, named.length));
  console.log(
    'brand replies, good ones flagged',
    share(good.filter(({ codes }) => codes.size > 0).length, good.length),
  );
}

function benchPoliteness(): void {
  const rows = linesOf('comments/tydip-en_train_binary.jsonl') as { text: string; label: number }[];
  const times: number[] = [];
  const scored = rows.map(({ text, label }) => {
    const start = performance.now();
    const { calm } = calmCheck(text, { language: 'en' });
    times.push(performance.now() - start);
    return { calm, label };
  });
  const polite = scored.filter(({ label }) => label === 1);
  const impolite = scored.filter(({ label }) => label === 0);
  let wins = 0;
  for (const { calm } of polite)
    for (const other of impolite) wins += calm > other.calm ? 1 : calm === other.calm ? 0.5 : 0;
  console.log('politeness, English (trained on): AUC', (wins / (polite.length * impolite.length)).toFixed(3));
  console.log('calm check: median ms', median(times).toFixed(3));
}

const distinctPairs = (texts: readonly string[]): number => {
  const pairs = texts.flatMap((text) => {
    const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  return new Set(pairs).size / Math.max(1, pairs.length);
};

async function requestsOf(file: string, most: number): Promise<DraftRequest[]> {
  const scorer = await loadScorer();
  return linesOf(file)
    .slice(0, most)
    .map((row): DraftRequest => {
      const line = parseThreadLine(row);
      const company = z.safeParse(z.object({ company: z.string() }), row);
      const brand = line.brand ?? z.parse(brandSchema, { name: company.success ? company.data.company : '' });
      const comments = commentsOf(line).map((comment) => ({
        ...comment,
        author: comment.author?.startsWith('agent') === true ? brand.name : comment.author,
      }));
      const read = readAll(scorer, comments, line.language);
      const network = networkOf(line);
      const now = comments.at(-1)?.postedAt ?? new Date(0).toISOString();
      const conversation = { network, post: postOf(line, brand) };
      const assessment = assessWhole(comments, read, { conversation, brand, sensitivity: 'normal', now });
      return {
        comments: comments.flatMap((comment) => {
          const reading = read.get(comment.id);
          return reading === undefined ? [] : [{ comment, reading }];
        }),
        assessment,
        brand,
        statements: [],
        network,
        language: languageCodeOf(line.language),
        alreadySaid: [],
        seed: String(line.id),
      };
    });
}

function benchDrafts(name: string, requests: DraftRequest[]): void {
  const times: number[] = [];
  const firsts: string[] = [];
  const said: string[] = [];
  let faulty = 0;
  let complaints = 0;
  let named = 0;
  let all = 0;
  for (const request of requests) {
    const start = performance.now();
    const drafts: Draft[] = compose({ ...request, alreadySaid: [...said] });
    times.push(performance.now() - start);
    said.push(...drafts.map(({ text }) => text));
    firsts.push(drafts[0]?.text ?? '');
    for (const draft of drafts) {
      all += 1;
      const { findings } = calmCheck(draft.text, checkContextOf(request, draft.limit));
      const faults = findings.filter(isFault);
      if (faults.length > 0) faulty += 1;
      for (const { code, start, end } of faults)
        console.log(`  ${request.seed}: ${code} « ${draft.text.slice(start, end)} »`);
    }
    const complaint = request.comments.find(({ reading }) => reading.complaint >= 0.5);
    if (complaint === undefined) continue;
    complaints += 1;
    const point = readPoint(complaint.comment.text, request.language, request.brand.address);
    if (point.frames.length > 0 || point.slots.subjects.length > 0) named += 1;
  }
  console.log(`${name}: drafts with a fault`, share(faulty, all));
  console.log(`${name}: complaints whose point is put into words`, share(named, complaints));
  console.log(`${name}: distinct-2 of ${firsts.length} first drafts`, distinctPairs(firsts).toFixed(2));
  console.log(`${name}: median ms a thread`, median(times).toFixed(2));
}

benchBrandReplies();
benchPoliteness();
benchDrafts('brand threads', await requestsOf('brand/threads.jsonl', 50));
benchDrafts('customer care, English', await requestsOf('threads/brand-care-en.dev.jsonl', 50));
benchDrafts(
  'buyer and seller, English',
  await requestsOf('threads/kodis-disputes-en.dev-evaluate-only.jsonl', 50),
);
