import { cueValue } from '@/lib/core/calm-check/second-opinion/score';
import { placeCount } from '@/lib/core/calm-check/second-opinion/cues';
import { acts, type ActWeights } from '@/lib/core/compose/acts';
import { actCueNames, actCuesOf, commentCuesIn } from '@/lib/core/compose/acts/cues';
import { packWords, type Words } from '@/lib/core/compose/acts/weights';
import { placesIn } from '@/lib/core/compose/acts/words';
import { spreadsOf, standardised, unscaled } from '../addressee/ranking';
import type { LabelledThread } from '../addressee/threads';
import { fitSparseClasses, type Sample } from './softmax';

/** Found on held-out sets: what is seen of a comment, and its words, count as this beside one another. */
const weightOfCues = 0.3;
const weightOfWords = 0.3;
const settings = { passes: 12, rate: 0.1, decay: 1e-4, seed: 3 };
/** Cues so far from their mean tell no more than at this. */
const farthest = 5;
/** Words of fewer comments say nothing about the next. */
const leastComments = 4;
/** Of a language: twice as many tell hardly more. */
const mostWords = 3000;
const stepOfWords = 0.5;

/** A comment, with what it does. */
interface Done {
  cues: number[];
  places: readonly number[];
  language: 'fr' | 'en';
  of: number;
}

const doneIn = ({ people, cues, request, doing }: LabelledThread): Done[] => {
  const { language } = request;
  if (language !== 'fr' && language !== 'en') return [];
  return commentCuesIn(people, cues, request).flatMap((row, at): Done[] => {
    const read = people[at];
    const act = read && doing.get(read.comment.id);
    if (read === undefined || act === undefined) return [];
    const places = placesIn(read.comment.text, language);
    return [{ cues: actCuesOf(row, read), places, language, of: acts.indexOf(act) }];
  });
};

const kept = new WeakMap<LabelledThread, Done[]>();
/** Every fit on some of the threads asks for the same comments. */
function doneOf(thread: LabelledThread): Done[] {
  const known = kept.get(thread) ?? doneIn(thread);
  kept.set(thread, known);
  return known;
}

interface Fitted {
  columns: readonly number[];
  bias: Float32Array;
  /** The weights of the column at this place, for each act. */
  at: (place: number) => Float32Array;
}

/** What comments do, by multinomial regression on what can be seen of them and on their words. */
export function fitActs(threads: readonly LabelledThread[]): ActWeights {
  const done = threads.flatMap(doneOf);
  const size = actCueNames.length;
  const scales = spreadsOf(
    done.map(({ cues }) => cues),
    size,
  );
  const column = ({ language }: Done, place: number): number =>
    size + place + (language === 'fr' ? 0 : placeCount);
  const counts = new Uint16Array(size + 2 * placeCount);
  for (const one of done)
    for (const place of one.places) counts[column(one, place)] = (counts[column(one, place)] ?? 0) + 1;
  const countsOf = (from: number): number[] =>
    [...counts.subarray(from, from + placeCount).keys()].flatMap((place) =>
      (counts[from + place] ?? 0) >= leastComments ? [from + place] : [],
    );
  // Only columns that are met get weights: the rest of two languages' places would be most of them.
  const seenColumns = Array.from({ length: size }, (_, at) => at);
  const fitOn = (columns: readonly number[]): Fitted => {
    const placeOf = new Map(columns.map((at, place) => [at, place]));
    const samples = done.map((one): Sample => {
      const seen = standardised(one.cues, scales).map(
        (value) => weightOfCues * Math.max(-farthest, Math.min(farthest, value)),
      );
      const said = one.places.flatMap((place) => placeOf.get(column(one, place)) ?? []);
      const value = weightOfWords * cueValue(one.places.length);
      return {
        features: {
          indices: Int32Array.from([...seen.keys(), ...said]),
          values: Float32Array.from([...seen, ...said.map(() => value)]),
        },
        of: one.of,
      };
    });
    const { weights, bias } = fitSparseClasses(samples, {
      ...settings,
      size: columns.length,
      count: acts.length,
    });
    return { columns, bias, at: (place) => weights.subarray(place * acts.length, (place + 1) * acts.length) };
  };
  const strongestOf = ({ columns, at }: Fitted, from: number): number[] =>
    columns
      .map((column, place) => ({ column, strength: Math.max(...at(place).map(Math.abs)) }))
      .filter(({ column }) => column >= from && column < from + placeCount)
      .toSorted((a, b) => b.strength - a.strength)
      .slice(0, mostWords)
      .map(({ column }) => column);
  const all = fitOn([...seenColumns, ...countsOf(size), ...countsOf(size + placeCount)]);
  // What those left out told is told by those kept, as far as they can.
  const few = fitOn([...seenColumns, ...strongestOf(all, size), ...strongestOf(all, size + placeCount)]);
  const { columns, bias, at: weightsAt } = few;
  const wordsOf = (from: number): Words => {
    const own = columns.flatMap((at, place) =>
      at >= from && at < from + placeCount
        ? [{ place: at - from, weights: weightsAt(place).map((weight) => weight * weightOfWords) }]
        : [],
    );
    return new Map(own.map((one) => [one.place, one.weights]));
  };
  return {
    cues: acts.map((_, act) =>
      unscaled(
        Array.from({ length: size }, (__, place) => weightOfCues * (weightsAt(place)[act] ?? 0)),
        bias[act] ?? 0,
        scales,
      ),
    ),
    words: {
      fr: packWords(wordsOf(size), stepOfWords * weightOfWords, acts.length),
      en: packWords(wordsOf(size + placeCount), stepOfWords * weightOfWords, acts.length),
    },
  };
}
