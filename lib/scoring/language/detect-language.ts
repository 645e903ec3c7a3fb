import * as z from 'zod/mini';
import { languageCodes, type Language, type LanguageCode } from '@/lib/core/text/language';
import { LanguageScores } from './language-scores';
import type { Lexicons } from '../phrases/lexicons-for';
import { listNames, type Lexicon } from '../phrases/lists';

const lexiconSchema = z.object({
  /** A list's entries in one string: quotes and commas around each took 30 kB of the table. */
  entries: z.partialRecord(z.enum(listNames), z.string()),
  spellings: z.record(z.string(), z.string()),
});

/** Trained weights that tell languages apart, and our lexicons: packed by `tools/language-table`. */
const languageTableSchema = z.object({
  version: z.literal(3),
  languages: z.array(z.enum(languageCodes)),
  bits: z.int().check(z.minimum(8), z.maximum(18)),
  /** Nats per step of a weight. */
  unit: z.number().check(z.positive()),
  /** One character per weight: for each bucket our languages, then all others together. */
  weights: z.string(),
  lexicons: z.partialRecord(z.enum(languageCodes), lexiconSchema),
  digest: z.string(),
});

type Known = (typeof languageCodes)[number];

export interface LanguageTable {
  languages: readonly Known[];
  unit: number;
  /**
   * What a text's words say for our languages in their order, then for all others together; all zero where no word is
   * in Latin letters. Valid until the next call.
   */
  scoresOf: (text: string) => Float64Array;
  /** What the languages are read with, by code. */
  lexicons: Lexicons;
  /** Changes with the lexicons. */
  digest: string;
}

export const mostSteps = 40;
/** A weight is written as a letter around `P`; the backslash, which JSON would double, as a tilde. */
const middle = 0x50;
const backslash = 0x5c;
const tilde = 0x7e;

export function letterOfWeight(steps: number): string {
  const code = middle + steps;
  return String.fromCharCode(code === backslash ? tilde : code);
}

/** Stands in no entry. */
const separator = ';';

/** A lexicon as the table holds it. */
export const packLexicon = ({ entries, spellings }: Lexicon): z.infer<typeof lexiconSchema> => ({
  entries: Object.fromEntries(Object.entries(entries).map(([list, some]) => [list, some.join(separator)])),
  spellings,
});

const unpackLexicon = ({ entries, spellings }: z.infer<typeof lexiconSchema>): Lexicon => ({
  entries: Object.fromEntries(
    Object.entries(entries).map(([list, some]) => [list, some === '' ? [] : some.split(separator)]),
  ),
  spellings,
});

/** The content of `public/models/languages.json` → a table. Throws where it is not what the tool writes. */
export function parseLanguageTable(data: unknown): LanguageTable {
  const { languages, bits, unit, weights, lexicons, digest } = z.parse(languageTableSchema, data);
  if (weights.length !== 2 ** bits * (languages.length + 1))
    throw new Error('language table: a weight per bucket and language expected');
  const steps = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    const code = weights.charCodeAt(at);
    const step = (code === tilde ? backslash : code) - middle;
    if (step < -mostSteps || step > mostSteps) throw new Error('language table: not a weight');
    steps[at] = step;
  }
  const scores = new LanguageScores({ bits, weights: steps, width: languages.length + 1 });
  const unpacked: Lexicons = Object.fromEntries(
    Object.entries(lexicons).map(([code, lexicon]) => [code, unpackLexicon(lexicon)]),
  );
  return { languages, unit, scoresOf: (text) => scores.of(text), lexicons: unpacked, digest };
}

/** Enough to be sure, and a bound on the work whatever the text's length. */
const longestSample = 1000;

/** Nats that the text must be ahead by before it overrules the thread or the page. */
const threadHeadStart = 4;
const pageHeadStart = 2.5;

/**
 * The language of a comment. A language given from outside is taken as it is; a text without words (emoji only) or
 * in letters that none of our languages uses takes the thread's or the page's; one in a language that isn't ours is
 * `und`.
 */
export function detectLanguage(
  table: LanguageTable,
  text: string,
  priors: { given?: LanguageCode; thread?: LanguageCode; page?: LanguageCode } = {},
): Language {
  if (known(priors.given)) return { code: priors.given, from: 'given' };
  const scores = table.scoresOf(text.length > longestSample ? text.slice(0, longestSample) : text);
  const best = indexOfMost(scores);
  const prior = known(priors.thread) ? priors.thread : known(priors.page) ? priors.page : null;
  const from = known(priors.thread) ? 'thread' : 'page';
  if ((scores[best] ?? 0) === 0)
    return prior === null ? { code: 'und', from: 'none' } : { code: prior, from };
  const told = table.languages[best];
  const read: Language = told === undefined ? { code: 'und', from: 'none' } : { code: told, from: 'text' };
  if (prior === null || told === prior) return read;
  const headStart = from === 'thread' ? threadHeadStart : pageHeadStart;
  const ahead = (scores[best] ?? 0) - (scores[table.languages.indexOf(prior)] ?? 0);
  return ahead * table.unit > headStart ? read : { code: prior, from };
}

const known = (code: LanguageCode | undefined): code is Known => code !== undefined && code !== 'und';

function indexOfMost(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  }
  return best;
}
