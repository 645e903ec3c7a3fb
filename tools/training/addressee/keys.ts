import { cueValue } from '@/lib/core/calm-check/second-opinion/score';
import { placeCount } from '@/lib/core/calm-check/second-opinion/cues';
import { addresseeBy, type AddresseeWeights } from '@/lib/core/compose/addressee';
import { keyLogit, unpackedKeys, type KeyWeights } from '@/lib/core/compose/key';
import { keyRowNames, keyRowsOf, type KeyRow } from '@/lib/core/compose/key/rows';
import { stemsOf } from '@/lib/core/compose/point';
import { balanced, fitLogistic, type Example } from '../logistic';
import { strongest } from '../second-opinion/fit';
import { packed } from '../second-opinion/module';
import { spreadsOf, standardised, unscaled } from './ranking';
import type { LabelledThread } from './threads';

export type KeyLanguage = 'fr' | 'en';

/** All that can be seen of a sentence counts beside its words as this does: found on held-out sets, as the cost was. */
const weightOfCues = 0.2;
const weightOfWords = 0.2;
const cost = 0.3;
const passes = 40;
const seed = 5;
/** Words of fewer sentences say nothing about the next. */
const leastSentences = 3;
/** Cues so far from their mean tell no more than at this. */
const farthest = 5;

/** Of the strongest words and turns; as many as there are find no more. */
const mostWords = 1500;

/** A sentence of a thread, and whether it is, or holds, what must be acknowledged. */
export interface KeySentence extends KeyRow {
  /** The comment it stands in, by its place. */
  comment: number;
  wanted: boolean;
}

/** Half of the words of either stand in the other one. */
function isOf(sentence: string, key: ReadonlySet<string>): boolean {
  const stems = stemsOf(sentence);
  const shared = stems.filter((stem) => key.has(stem)).length;
  return shared > 0 && shared >= 0.5 * Math.min(stems.length, key.size);
}

/** Every sentence of a thread; none where the label names no key, or none that is a sentence. */
export function keySentencesOf(
  { label, people, cues, request }: LabelledThread,
  by: AddresseeWeights,
): KeySentence[] {
  const { language } = request;
  if (label.key.length === 0 || (language !== 'fr' && language !== 'en')) return [];
  const addressee = addresseeBy(by, people, cues, request);
  const all = people.slice(0, cues.length).flatMap((read, comment) => {
    const keys = label.key
      .filter((key) => read.comment.text.includes(key))
      .map((key) => new Set(stemsOf(key)));
    return keyRowsOf(read, comment, addressee, language).map((row): KeySentence => ({
      ...row,
      comment,
      wanted: keys.some((key) => isOf(row.sentence, key)),
    }));
  });
  return all.some(({ wanted }) => wanted) ? all : [];
}

/** Which sentences must be acknowledged, by logistic regression on what can be seen of them and on their words. */
export function fitKeys(sentences: readonly KeySentence[]): KeyWeights {
  const size = keyRowNames.length;
  const counts = new Uint16Array(placeCount);
  for (const { words } of sentences) for (const place of words) counts[place] = (counts[place] ?? 0) + 1;
  const scales = spreadsOf(
    sentences.map(({ cues }) => cues),
    size,
  );
  const examples = sentences.map(({ cues, words, wanted }): Example => {
    const known = words.filter((place) => (counts[place] ?? 0) >= leastSentences);
    const seen = standardised(cues, scales).map(
      (value) => weightOfCues * Math.max(-farthest, Math.min(farthest, value)),
    );
    const said = weightOfWords * cueValue(words.length);
    return {
      features: {
        indices: Int32Array.from([...seen.keys(), ...known.map((place) => size + place)]),
        values: Float32Array.from([...seen, ...known.map(() => said)]),
      },
      answer: wanted ? 1 : -1,
      weight: 1,
    };
  });
  const { weights, bias } = fitLogistic(balanced(examples), {
    size: size + placeCount,
    cost,
    passes,
    seed,
  });
  const cues = unscaled(
    weights.subarray(0, size).map((weight) => weightOfCues * weight),
    bias,
    scales,
  );
  return {
    cues: cues.weights,
    words: packed(
      strongest(
        {
          bias: cues.bias,
          of: Float32Array.from(weights.subarray(size), (weight) => weightOfWords * weight),
        },
        mostWords,
      ),
    ),
  };
}

/** Is the likeliest of these sentences one that must be acknowledged? */
export function isLikeliestWanted(sentences: readonly KeySentence[], weights: KeyWeights): boolean {
  const by = unpackedKeys(weights);
  const [first] = sentences
    .map((sentence) => ({ sentence, likely: keyLogit(sentence, by) }))
    .toSorted((a, b) => b.likely - a.likely);
  return first?.sentence.wanted === true;
}
