import * as z from 'zod/mini';
import { languageCodeOf, type LanguageCode } from '@/lib/core/language';
import type { Reading } from '@/lib/core/reading';
import { loadScorer } from '../cli/score';
import { macroF1, median, percent, recallPrecision, reliability } from './measures';
import { sharedRows } from './shared-data';

/** Measures the shipped reader on the labelled text beside the repo: `tsx tools/bench/reading.ts [--misses]`. */
const labelled = z.object({
  text: z.string(),
  language: z.string(),
  label: z.union([z.string(), z.number()]),
});
const branded = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  sentiment: z.string(),
  hostile: z.boolean(),
  complaint: z.boolean(),
  topics: z.array(z.string()),
  signals: z.array(z.string()),
});
const threaded = z.object({ comments: z.array(z.object({ text: z.string() })) });

const scorer = await loadScorer();
const showMisses = process.argv.includes('--misses');
const say = (name: string, ...values: (string | number)[]): void =>
  console.log(
    name.padEnd(44),
    values.map((value) => (typeof value === 'number' ? value.toFixed(1) : value)).join('  '),
  );

const read = (text: string, language: string): Reading =>
  scorer.score({ text, page: languageCodeOf(language) });

function rowsOf(file: string): z.infer<typeof labelled>[] | null {
  const rows = sharedRows(file);
  if (rows === null) console.log(`${file}: left out, ../shared/data isn't here`);
  return rows?.map((row) => z.parse(labelled, row)) ?? null;
}

for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt']) {
  const rows = rowsOf(`comments/umsab-${language}.val.jsonl`);
  if (rows === null) continue;
  const readings = rows.map((row) => read(row.text, language));
  say(
    `sentiment ${language}: macro-F1`,
    macroF1(
      rows.map((row) => String(row.label)),
      readings.map((reading) => reading.sentiment.label),
    ),
    `called hostile ${percent(readings.filter((reading) => reading.hostile).length, rows.length).toFixed(1)} %`,
  );
}

for (const [file, language] of [
  ['comments/toxifrench-fr.dev.jsonl', 'fr'],
  ['comments/jigsaw-subset-fr.train.jsonl', 'fr'],
  ['comments/mlma-fr.train.jsonl', 'fr'],
  ['comments/tweeteval-offensive-en.val.jsonl', 'en'],
] as const) {
  const rows = rowsOf(file);
  if (rows === null) continue;
  const readings = rows.map((row) => read(row.text, language));
  const truth = rows.map((row) => Number(row.label) === 1);
  say(
    `hostility ${file}: macro-F1`,
    macroF1(
      truth.map(String),
      readings.map((reading) => String(reading.hostile)),
    ),
  );
  say(
    '  reliability, fifths',
    reliability(
      truth,
      readings.map((reading) => reading.hostility),
    ),
  );
}

const complaints = rowsOf('comments/complaints-en.dev-evaluate-only.jsonl');
if (complaints !== null) {
  const readings = complaints.map((row) => read(row.text, 'en'));
  const truth = complaints.map((row) => Number(row.label) === 1);
  say(
    'complaints en: macro-F1; called hostile %',
    macroF1(
      truth.map(String),
      readings.map((reading) => String(reading.complaint >= 0.5)),
    ),
    percent(readings.filter((reading) => reading.hostile).length, readings.length),
  );
  say(
    '  reliability, fifths',
    reliability(
      truth,
      readings.map((reading) => reading.complaint),
    ),
  );
}

const calm = sharedRows('threads/brand-care-en.dev.jsonl');
if (calm !== null) {
  const texts = calm.flatMap((row) => z.parse(threaded, row).comments.map((comment) => comment.text));
  const hostile = texts.filter((text) => read(text, 'en').hostile).length;
  say('ordinary brand threads: called hostile %', percent(hostile, texts.length), `of ${texts.length}`);
}

const brand = sharedRows('brand/comments.jsonl')?.map((row) => z.parse(branded, row));
if (brand !== undefined) {
  for (const language of ['fr', 'en', '']) {
    const rows = brand.filter((row) => language === '' || row.language === language);
    const readings = rows.map((row) => read(row.text, row.language));
    const topics = recallPrecision(
      rows.map((row) => row.topics),
      readings.map((reading) => reading.topics),
    );
    const signals = recallPrecision(
      rows.map((row) => row.signals),
      readings.map((reading) => [...new Set(reading.signals.map(({ code }) => code))]),
    );
    say(
      `brand ${language || 'all'} (${rows.length}): sentiment F1, hostile F1, complaint F1`,
      macroF1(
        rows.map((row) => row.sentiment),
        readings.map((reading) => reading.sentiment.label),
      ),
      macroF1(
        rows.map((row) => String(row.hostile)),
        readings.map((reading) => String(reading.hostile)),
      ),
      macroF1(
        rows.map((row) => String(row.complaint)),
        readings.map((reading) => String(reading.complaint >= 0.5)),
      ),
    );
    say(
      '  topics recall, precision; signals recall, precision',
      topics.recall,
      topics.precision,
      signals.recall,
      signals.precision,
    );
  }
  if (showMisses) for (const row of brand) printMiss(row);
}

function printMiss(row: z.infer<typeof branded>): void {
  const reading = read(row.text, row.language);
  const signals = [...new Set(reading.signals.map(({ code }) => code))];
  const misses = [
    reading.sentiment.label === row.sentiment
      ? ''
      : `sentiment ${reading.sentiment.label} for ${row.sentiment}`,
    reading.hostile === row.hostile ? '' : `hostile ${reading.hostile}`,
    reading.complaint >= 0.5 === row.complaint ? '' : `complaint ${reading.complaint}`,
    row.topics.every((topic) => reading.topics.some((own) => own === topic))
      ? ''
      : `topics ${reading.topics.join()} for ${row.topics.join()}`,
    [...row.signals].sort().join() === signals.sort().join()
      ? ''
      : `signals ${signals.join()} for ${row.signals.join()}`,
  ].filter((miss) => miss !== '');
  if (misses.length > 0) console.log(`${row.id} ${misses.join(' · ')}\n     ${row.text}`);
}

const four = (text: string): string =>
  text
    .replaceAll(/https?:\S+|\bhttp\b|[@#]\S+/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt']) {
  const rows = rowsOf(`comments/umsab-${language}.val.jsonl`);
  if (rows === null) continue;
  const right = (cut: (text: string) => string, page?: LanguageCode): number =>
    percent(
      rows.filter((row) => scorer.score({ text: cut(row.text), page }).language.code === language).length,
      rows.length,
    );
  say(
    `language ${language}: right %, whole; four words; in a French page`,
    right((text) => text),
    right(four),
    right((text) => text, 'fr'),
  );
}

const texts = brand?.map((row) => row.text) ?? [
  'Bonjour, ma commande est arrivée cassée et personne ne répond.',
];
for (const text of texts) for (let turn = 0; turn < 30; turn += 1) scorer.score({ text });
const times = texts.map((text) => {
  const start = performance.now();
  for (let turn = 0; turn < 20; turn += 1) scorer.score({ text });
  return ((performance.now() - start) / 20) * 1000;
});
say('µs per brand comment, warm: median', median(times));
