import { sentimentLabels, type Reading } from '@/lib/core/reading/reading';
import type { LanguageCode } from '@/lib/core/text/language';
import { balanced, fitLogistic, scoreOf, type Example, type Fit, type Sparse } from '../../training/logistic';
import { sources } from '../../training/sources';
import { labelledRows, type Data, type Labelled } from '../data';

/** Its macro-F1 on the held-out rows of the same sets (`shared/data/README.md`). */
export const plainHeldOut = {
  sentiment: { fr: 59.9, en: 53, de: 57.9, es: 54.8, it: 55.8, pt: 64 },
  hostile: { frenchForum: 67.7, englishTweets: 76.5, germanTweets: 67.2 },
  /** Comments under a brand's posts. */
  brand: { hostile: 61, sentiment: { fr: 44, en: 41 } },
} as const;

/**
 * The plain regression that `shared/data/README.md` gives figures of for rows that are not here, taught anew with the rows
 * that are: words, pairs of words and runs of two to five letters, hashed, and nothing else. Where it does worse here than
 * it did there, the rows here are harder.
 */
export interface Plain {
  sentiment: (text: string, language: LanguageCode) => Reading['sentiment']['label'];
  hostile: (text: string) => boolean;
}

const places = 2 ** 18;
/** Of costs of 1, 4 and 16 the one that does best on the rows here: a weak yardstick would flatter. */
const options = { size: places, cost: 16, passes: 12, seed: 1 };

/** FNV-1a. */
function placeOf(cue: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < cue.length; at += 1) value = Math.imul(value ^ cue.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & (places - 1);
}

function cuesOf(text: string): Sparse {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? [];
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    found.add(placeOf(`w${word}`));
    if (at > 0) found.add(placeOf(`p${words[at - 1]} ${word}`));
  }
  const run = ` ${words.join(' ')} `;
  for (let length = 2; length <= 5; length += 1)
    for (let at = 0; at + length <= run.length; at += 1) found.add(placeOf(`c${run.slice(at, at + length)}`));
  return {
    indices: Int32Array.from(found),
    values: new Float32Array(found.size).fill(1 / Math.sqrt(Math.max(1, found.size))),
  };
}

const examplesOf = (rows: readonly Labelled[], isYes: (row: Labelled) => boolean): Example[] =>
  rows.map((row) => ({ features: cuesOf(row.text), answer: isYes(row) ? 1 : -1, weight: 1 }));

/** Null where a set is missing. */
export function teachPlain(data: Data, languages: readonly LanguageCode[]): Plain | null {
  const stances = new Map<LanguageCode, Fit[]>();
  for (const language of languages) {
    const rows = labelledRows(data, `umsab-${language}.train`);
    if (rows === null) return null;
    stances.set(
      language,
      sentimentLabels.map((known) =>
        fitLogistic(
          examplesOf(rows, ({ label }) => label === known),
          options,
        ),
      ),
    );
  }
  const hostile: Labelled[] = [];
  for (const file of sources.filter(({ teaches }) => teaches === 'hostile').flatMap(({ files }) => files)) {
    const rows = labelledRows(data, file);
    if (rows === null) return null;
    hostile.push(...rows);
  }
  const hostility = fitLogistic(balanced(examplesOf(hostile, ({ label }) => Number(label) === 1)), options);
  return {
    sentiment(text, language) {
      const cues = cuesOf(text);
      const scores = (stances.get(language) ?? []).map((fit) => scoreOf(fit, cues));
      return sentimentLabels[scores.indexOf(Math.max(...scores))] ?? 'neutral';
    },
    hostile: (text) => scoreOf(hostility, cuesOf(text)) > 0,
  };
}
