import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageCodes } from '@/lib/core/text/language';
import { letterOfWeight, mostSteps } from '@/lib/scoring/language/detect-language';
import { languageBuckets } from '@/lib/scoring/language/language-words';
import { createRandom } from '../training/random';
import { makeExamples, type Example } from './examples';

/**
 * Learns to tell languages apart: softmax regression on hashed letter n-grams, by AdaGrad. Writes `weights.json` beside
 * this file; then run `build.ts`. Same data, same bytes. `tsx tools/language-table/train.ts --data ../shared/data`
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: tsx tools/language-table/train.ts --data DIR');
  process.exit(2);
}
const bits = 14;
const passes = 3;
const rate = 0.15;
const decay = 1e-6;
const width = languageCodes.length + 1;
const random = createRandom(5);
const examples = makeExamples(values.data, random);
const weights = fit(examples);
const steepest = Float32Array.from(weights, Math.abs).sort();
/** One weight in a thousand is cut off: finer steps for the others. */
const unit = (steepest[Math.floor(steepest.length * 0.999)] ?? 1) / mostSteps;
const letters = Array.from(weights, (weight) =>
  letterOfWeight(Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / unit)))),
);
const file = JSON.stringify({ bits, unit: Number(unit.toPrecision(6)), weights: letters.join('') });
writeFileSync(new URL('weights.json', import.meta.url), `${file}\n`);
console.error(`${examples.length} examples, ${file.length} bytes`);

function fit(from: readonly Example[]): Float32Array {
  const learnt = new Float32Array(2 ** bits * width);
  const squares = new Float32Array(learnt.length).fill(0.01);
  const known = new Map<string, Int32Array>();
  const bucketsOf = (word: string): Int32Array => {
    const buckets = known.get(word) ?? languageBuckets(word, bits);
    known.set(word, buckets);
    return buckets;
  };
  const order = shuffled(from);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { words, place } of order) {
      const read = words.map(bucketsOf);
      const slopes = slopesOf(learnt, read, place);
      for (const buckets of read) {
        const scale = 1 / Math.sqrt(buckets.length);
        for (const bucket of buckets) {
          for (let at = 0; at < width; at += 1) {
            const cell = bucket * width + at;
            const slope = (slopes[at] ?? 0) * scale + decay * (learnt[cell] ?? 0);
            squares[cell] = (squares[cell] ?? 0) + slope * slope;
            learnt[cell] =
              (learnt[cell] ?? 0) - ((rate / Math.sqrt(pass + 1)) * slope) / Math.sqrt(squares[cell] ?? 1);
          }
        }
      }
    }
  }
  return learnt;
}

/** What is said for each language, less what is so. */
function slopesOf(learnt: Float32Array, read: readonly Int32Array[], place: number): Float64Array {
  const sums = new Float64Array(width);
  for (const buckets of read) {
    const scale = 1 / Math.sqrt(buckets.length);
    for (const bucket of buckets) {
      for (let at = 0; at < width; at += 1)
        sums[at] = (sums[at] ?? 0) + scale * (learnt[bucket * width + at] ?? 0);
    }
  }
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => share / total - (at === place ? 1 : 0));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const keyed = items.map((item): [number, Item] => [random(), item]);
  return keyed.sort(([one], [another]) => one - another).map(([, item]) => item);
}
