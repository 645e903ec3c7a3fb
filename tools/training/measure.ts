import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { languageCodeSchema } from '@/lib/core/language';
import { sentimentLabels, type Scorer } from '@/lib/core/reading';
import { macroF1, percent, reliability } from './metrics';
import { readLabelled } from './rows';

const yesNo = [true, false] as const;

/** Figures on rows that the fit never sees; all of it through the shipped code path. */
export function measure(scorer: Scorer, data: string): Record<string, unknown> {
  return {
    sentiment: Object.fromEntries(
      ['fr', 'en', 'de', 'es', 'it', 'pt'].map((code) => [
        code,
        sentimentF1(scorer, data, `umsab-${code}.val`),
      ]),
    ),
    hostile: {
      'toxifrench-fr.dev': hostileFigures(scorer, data, 'toxifrench-fr.dev'),
      'tweeteval-offensive-en.val': hostileFigures(scorer, data, 'tweeteval-offensive-en.val'),
    },
    complaints: complaintFigures(scorer, data),
    brandCareFlagged: flaggedBrandTweets(scorer, data),
    brandComments: brandFigures(scorer, data),
  };
}

function sentimentF1(scorer: Scorer, data: string, file: string): number {
  const pairs = readLabelled(data, file).map(({ text, language, label }) => ({
    told: String(label),
    read: scorer.score({ text, given: language }).sentiment.label,
  }));
  return macroF1<string>(sentimentLabels, pairs);
}

function hostileFigures(scorer: Scorer, data: string, file: string): Record<string, unknown> {
  const read = readLabelled(data, file).map(({ text, language, label }) => ({
    told: Number(label) === 1,
    reading: scorer.score({ text, given: language }),
  }));
  return {
    macroF1: macroF1(
      yesNo,
      read.map(({ told, reading }) => ({ told, read: reading.hostile })),
    ),
    reliability: reliability(
      read.map(({ told, reading }) => ({ probability: reading.hostility, yes: told })),
    ),
  };
}

function complaintFigures(scorer: Scorer, data: string): Record<string, number> {
  const read = readLabelled(data, 'complaints-en.dev-evaluate-only').map(({ text, language, label }) => ({
    told: Number(label) === 1,
    reading: scorer.score({ text, given: language }),
  }));
  const complaints = read.filter(({ told }) => told);
  return {
    macroF1: macroF1(
      yesNo,
      read.map(({ told, reading }) => ({ told, read: reading.complaint >= 0.5 })),
    ),
    complaintsFlagged: percent(complaints.filter(({ reading }) => reading.hostile).length, complaints.length),
    allFlagged: percent(read.filter(({ reading }) => reading.hostile).length, read.length),
  };
}

const careSchema = z.object({
  comments: z.array(z.object({ author: z.nullable(z.string()), text: z.string() })),
});

/** Share of what customers wrote in ordinary brand threads that is flagged hostile, in per cent. */
function flaggedBrandTweets(scorer: Scorer, data: string): number {
  const texts = linesOf(join(data, 'threads/brand-care-en.dev.jsonl')).flatMap((line) =>
    careSchema
      .parse(JSON.parse(line))
      .comments.filter(({ author }) => author?.startsWith('client') === true)
      .map(({ text }) => text),
  );
  return percent(texts.filter((text) => scorer.score({ text, given: 'en' }).hostile).length, texts.length);
}

const brandSchema = z.object({
  text: z.string(),
  language: languageCodeSchema,
  sentiment: z.enum(sentimentLabels),
  hostile: z.boolean(),
  complaint: z.boolean(),
});

function brandFigures(scorer: Scorer, data: string): Record<string, number> {
  const read = linesOf(join(data, 'brand/comments.jsonl')).map((line) => {
    const row = brandSchema.parse(JSON.parse(line));
    return { row, reading: scorer.score({ text: row.text, given: row.language }) };
  });
  const figures: Record<string, number> = {};
  for (const code of ['fr', 'en']) {
    const some = read.filter(({ row }) => row.language === code);
    figures[`hostile-${code}`] = macroF1(
      yesNo,
      some.map(({ row, reading }) => ({ told: row.hostile, read: reading.hostile })),
    );
    figures[`sentiment-${code}`] = macroF1(
      [...sentimentLabels],
      some.map(({ row, reading }) => ({ told: row.sentiment, read: reading.sentiment.label })),
    );
    figures[`complaint-${code}`] = macroF1(
      yesNo,
      some.map(({ row, reading }) => ({ told: row.complaint, read: reading.complaint >= 0.5 })),
    );
  }
  return figures;
}

const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
