import * as z from 'zod/mini';
import { languageCodeSchema, type LanguageCode } from '@/lib/core/text/language';
import { sentimentLabels, type Reading, type Scorer } from '@/lib/core/reading/reading';
import { ownRows, type Data, type Labelled } from '../data';
import { macroF1, percent, type Point } from '../metrics';

/** A labelled row and what was read in it, its language being told. */
export interface Read<Row> {
  row: Row;
  reading: Reading;
}

export const readRows = <Row extends { text: string; language: LanguageCode }>(
  scorer: Scorer,
  rows: readonly Row[],
): Read<Row>[] =>
  rows.map((row) => ({ row, reading: scorer.score({ text: row.text, given: row.language }) }));

export const yesNo = [true, false] as const;
export const complaintFrom = 0.5;
const isYes = ({ row }: Read<Labelled>): boolean => Number(row.label) === 1;

export const sentimentF1 = (read: readonly Read<Labelled>[]): number =>
  macroF1<string>(
    sentimentLabels,
    read.map(({ row, reading }) => ({ told: String(row.label), read: reading.sentiment.label })),
  );

export const hostileF1 = (read: readonly Read<Labelled>[]): number =>
  macroF1(
    yesNo,
    read.map((each) => ({ told: isYes(each), read: each.reading.hostile })),
  );

export const hostilePoints = (read: readonly Read<Labelled>[]): Point[] =>
  read.map((each) => ({ probability: each.reading.hostility, yes: isYes(each) }));

/** Complaints found in complaint tweets, and who of their writers was called hostile; per cent. */
export function complaintFigures(read: readonly Read<Labelled>[]) {
  const complaints = read.filter(isYes);
  return {
    macroF1: macroF1(
      yesNo,
      read.map((each) => ({ told: isYes(each), read: each.reading.complaint >= complaintFrom })),
    ),
    complaintsFlagged: percent(complaints.filter(({ reading }) => reading.hostile).length, complaints.length),
    allFlagged: percent(read.filter(({ reading }) => reading.hostile).length, read.length),
  };
}

const careSchema = z.object({
  comments: z.array(z.object({ author: z.nullable(z.string()), text: z.string() })),
});

/** What customers wrote in ordinary brand threads; null where the set isn't there. */
export const careTexts = (data: Data): string[] | null =>
  data.rows('threads/brand-care-en.dev.jsonl')?.flatMap((row) =>
    careSchema
      .parse(row)
      .comments.filter(({ author }) => author?.startsWith('client') === true)
      .map(({ text }) => text),
  ) ?? null;

const brandCommentSchema = z.object({
  id: z.string(),
  text: z.string(),
  language: languageCodeSchema,
  sentiment: z.enum(sentimentLabels),
  hostile: z.boolean(),
  complaint: z.boolean(),
  topics: z.array(z.string()),
  signals: z.array(z.string()),
});
export type BrandComment = z.infer<typeof brandCommentSchema>;

/** `brand/comments.jsonl`, and what the project wrote in the same shape. */
export const brandComments = (rows: readonly unknown[]): BrandComment[] =>
  rows.map((row) => brandCommentSchema.parse(row));

/**
 * What the project wrote itself: odd numbers may be looked at while tuning, even ones not. Empty where it isn't there.
 * @param set hard ones, or those that stand under any post
 */
export function ownComments(
  language: 'fr' | 'en',
  part: 'tuned' | 'held',
  set: 'hard' | 'ordinary' = 'hard',
): BrandComment[] {
  const isTuned = ({ id }: BrandComment): boolean => Number(/\d+$/.exec(id)?.[0] ?? 0) % 2 === 1;
  const name = set === 'hard' ? 'comments' : 'comments-third';
  const rows = brandComments(ownRows(`${name}-${language}.jsonl`) ?? []);
  return rows.filter((row) => isTuned(row) === (part === 'tuned'));
}

/** Macro-F1 of the three answers on brand comments. */
export const brandFigures = (read: readonly Read<BrandComment>[]) => ({
  hostile: macroF1(
    yesNo,
    read.map(({ row, reading }) => ({ told: row.hostile, read: reading.hostile })),
  ),
  sentiment: macroF1(
    sentimentLabels,
    read.map(({ row, reading }) => ({ told: row.sentiment, read: reading.sentiment.label })),
  ),
  complaint: macroF1(
    yesNo,
    read.map(({ row, reading }) => ({ told: row.complaint, read: reading.complaint >= complaintFrom })),
  ),
});
