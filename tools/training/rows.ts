import type { LanguageCode } from '@/lib/core/text/language';
import { sentimentLabels } from '@/lib/core/reading/reading';
import type { LearntCode } from '@/lib/scoring/heads/learnt-codes';
import type { Head } from '@/lib/scoring/heads/linear-model';
import { labelledRows, openData, type Labelled } from '../bench/data';
import { composeMade } from './made/compose';
import { labelsOf } from './made/grammar';
import { readHandWritten } from './made/hand-written';
import { createRandom } from './random';
import { calmTweetWeight, handWrittenWeight, madeWeight, sources, translated, type Source } from './sources';

export const foldCount = 3;

/** A text with what it teaches: per head an answer and what it counts. */
export interface Row {
  text: string;
  language: LanguageCode;
  source: string;
  fold: number;
  sentiment?: { label: number; weight: number };
  /** Under a brand's post, though it may as well stand on a forum. */
  isTalk?: boolean;
  /** Topics and signals, where all of them are known. */
  codes?: ReadonlySet<LearntCode>;
  answers: Partial<Record<Exclude<Head, 'negative' | 'positive'>, { yes: boolean; weight: number }>>;
}

/** Training without one of its sets would make other weights: a set that isn't there throws. */
export function readLabelled(data: string, file: string): Labelled[] {
  const rows = labelledRows(openData(data), file);
  if (rows === null) throw new Error(`${data} has no comments/${file}.jsonl`);
  return rows;
}

/** All training rows in a fixed order, each in a fold that depends on nothing but its place. */
export function readRows(data: string): Row[] {
  return [...sources.flatMap((source) => rowsOf(source, data)), ...madeRows(), ...handWrittenRows()];
}

function rowsOf(source: Source, data: string): Row[] {
  return source.files.flatMap((file) => {
    const random = createRandom(translated.has(file) ? 77 : hashName(file));
    return readLabelled(data, file).map((labelled) => ({
      text: labelled.text,
      language: labelled.language,
      source: source.name,
      fold: Math.floor(random() * foldCount),
      ...taughtBy(source, labelled),
    }));
  });
}

function taughtBy(source: Source, { label }: Labelled): Pick<Row, 'sentiment' | 'answers'> {
  if (source.teaches === 'calm') return { answers: { hostile: { yes: false, weight: source.weight } } };
  if (source.teaches === 'hostile')
    return { answers: { hostile: { yes: Number(label) === 1, weight: source.weight } } };
  const stance = sentimentLabels.findIndex((known) => known === label);
  if (stance < 0) throw new Error(`no sentiment is called ${label}`);
  const calm = { yes: false, weight: calmTweetWeight };
  return {
    sentiment: { label: stance, weight: source.weight },
    // The tweets know nothing of complaints; without some of them the complaint head sees made text only.
    answers: stance === 0 ? {} : { hostile: calm, complaint: { yes: false, weight: 0.15 } },
  };
}

function madeRows(): Row[] {
  const random = createRandom(29);
  return composeMade(createRandom(11)).map(({ text, language, kind }) => {
    const { sentiment, hostile, complaint, aroused } = labelsOf[kind];
    return {
      text,
      language,
      source: 'made',
      fold: Math.floor(random() * foldCount),
      sentiment: { label: sentimentLabels.indexOf(sentiment), weight: madeWeight.sentiment },
      answers: {
        hostile: { yes: hostile, weight: madeWeight.hostile },
        complaint: { yes: complaint, weight: madeWeight.complaint },
        ...(aroused === null ? {} : { arousal: { yes: aroused, weight: madeWeight.arousal } }),
      },
    };
  });
}

function handWrittenRows(): Row[] {
  const random = createRandom(53);
  return readHandWritten().map(
    ({ text, language, sentiment, hostile, complaint, codes, isTweet, isTalk }) => ({
      text,
      language,
      source: isTweet ? 'hand-written-tweets' : 'hand-written',
      isTalk,
      ...(codes === null ? {} : { codes }),
      fold: Math.floor(random() * foldCount),
      sentiment: {
        label: sentiment,
        weight: isTweet ? handWrittenWeight.tweet : 1,
      },
      answers: {
        hostile: { yes: hostile, weight: isTweet ? handWrittenWeight.tweet : handWrittenWeight.hostile },
        complaint: { yes: complaint, weight: handWrittenWeight.complaint },
      },
    }),
  );
}

function hashName(name: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}
