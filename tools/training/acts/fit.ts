import { cueValue } from '@/lib/core/calm-check/second-opinion/score';
import { placeCount } from '@/lib/core/calm-check/second-opinion/cues';
import { acts, type ActWeights } from '@/lib/core/compose/acts';
import { actCueNames, actCuesOf, commentCuesIn } from '@/lib/core/compose/acts/cues';
import { packWords, type PackedWords, type Words } from '@/lib/core/compose/acts/weights';
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

/** Columns: first what is seen of a comment, then the places of French words, then of English ones. */
const cueCount = actCueNames.length;
const firstOf = { fr: cueCount, en: cueCount + placeCount } as const;
const isOf = (column: number, language: 'fr' | 'en'): boolean =>
  column >= firstOf[language] && column < firstOf[language] + placeCount;
const columnsOf = ({ language, places }: Done): number[] => places.map((place) => firstOf[language] + place);

/** Only these get weights: most places of two languages are met by nobody. */
function wordsMet(done: readonly Done[]): number[] {
  const counts = new Uint16Array(cueCount + 2 * placeCount);
  for (const one of done) for (const column of columnsOf(one)) counts[column] = (counts[column] ?? 0) + 1;
  return [...counts.keys()].filter((column) => (counts[column] ?? 0) >= leastComments);
}

type Scales = ReturnType<typeof spreadsOf>;

function samplesOf(done: readonly Done[], columns: readonly number[], scales: Scales): Sample[] {
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  return done.map((one) => {
    const seen = standardised(one.cues, scales).map(
      (value) => weightOfCues * Math.max(-farthest, Math.min(farthest, value)),
    );
    const said = columnsOf(one).flatMap((column) => placeOf.get(column) ?? []);
    const value = weightOfWords * cueValue(one.places.length);
    return {
      features: {
        indices: Int32Array.from([...seen.keys(), ...said]),
        values: Float32Array.from([...seen, ...said.map(() => value)]),
      },
      of: one.of,
    };
  });
}

/** By column, the weights for each act; and each act's bias. */
interface Fitted {
  weights: ReadonlyMap<number, Float32Array>;
  bias: Float32Array;
}

/** What is seen of the comments, and these words. */
function fitOn(done: readonly Done[], words: readonly number[], scales: Scales): Fitted {
  const columns = [...Array.from({ length: cueCount }, (_, cue) => cue), ...words];
  const count = acts.length;
  const samples = samplesOf(done, columns, scales);
  const { weights, bias } = fitSparseClasses(samples, { ...settings, size: columns.length, count });
  return {
    weights: new Map(
      columns.map((column, place) => [column, weights.subarray(place * count, (place + 1) * count)]),
    ),
    bias,
  };
}

const strongestOf = ({ weights }: Fitted, language: 'fr' | 'en'): number[] =>
  [...weights]
    .filter(([column]) => isOf(column, language))
    .map(([column, of]) => ({ column, strength: Math.max(...of.map(Math.abs)) }))
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostWords)
    .map(({ column }) => column);

const wordsOf = ({ weights }: Fitted, language: 'fr' | 'en'): Words =>
  new Map(
    [...weights]
      .filter(([column]) => isOf(column, language))
      .map(([column, of]) => [column - firstOf[language], of.map((weight) => weight * weightOfWords)]),
  );

/** What comments do, by multinomial regression on what can be seen of them and on their words. */
export function fitActs(threads: readonly LabelledThread[]): ActWeights {
  const done = threads.flatMap(doneOf);
  const scales = spreadsOf(
    done.map(({ cues }) => cues),
    cueCount,
  );
  const all = fitOn(done, wordsMet(done), scales);
  // What the words left out told is told by those kept, as far as they can.
  const fitted = fitOn(done, [...strongestOf(all, 'fr'), ...strongestOf(all, 'en')], scales);
  const cueWeights = (act: number): number[] =>
    Array.from({ length: cueCount }, (_, cue) => weightOfCues * (fitted.weights.get(cue)?.[act] ?? 0));
  const packed = (language: 'fr' | 'en'): PackedWords =>
    packWords(wordsOf(fitted, language), stepOfWords * weightOfWords, acts.length);
  return {
    cues: acts.map((_, act) => unscaled(cueWeights(act), fitted.bias[act] ?? 0, scales)),
    words: { fr: packed('fr'), en: packed('en') },
  };
}
