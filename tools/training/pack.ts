import { createHash } from 'node:crypto';
import type { BrandHeads } from '@/lib/scoring/heads/brand-heads';
import { cueHeads, gramHeads, type LinearModel } from '@/lib/scoring/heads/linear-model';
import { modelMagic, padded, type ModelHeader } from '@/lib/scoring/heads/model-file';
import type { SharpnessHead } from '@/lib/scoring/heads/sharpness';
import type { ConceptEntries } from './concepts';
import type { Heads } from './heads';
import type { Space } from './vectors';

/** Weights beyond this share of all non-zero ones are cut to the largest step. */
const kept = 0.9995;

/** Heads in full precision → the file's bytes (see `model-file.ts`). The same heads give the same bytes. */
export function packModel(
  heads: Heads,
  scales: Float64Array,
  space: Space,
  concepts: ConceptEntries,
  brand: BrandHeads,
  rest: Pick<LinearModel, 'bits' | 'calibration' | 'hostileFrom'>,
  sharpness?: SharpnessHead,
): Uint8Array {
  const weight = (head: keyof Heads, index: number): number =>
    (heads[head].weights[index] ?? 0) * (scales[index] ?? 1);
  const gramSteps = gramHeads.map((head) => stepOf(heads[head].weights, scales, space.buckets));
  const grams = new Int8Array(space.buckets * gramHeads.length);
  const cues = new Float32Array(space.cues * cueHeads.length);
  for (const [column, head] of gramHeads.entries()) {
    for (let bucket = 0; bucket < space.buckets; bucket += 1) {
      const steps = Math.round(weight(head, bucket) / (gramSteps[column] ?? 1));
      grams[bucket * gramHeads.length + column] = Math.max(-127, Math.min(127, steps));
    }
  }
  for (const [column, head] of cueHeads.entries()) {
    for (let cue = 0; cue < space.cues; cue += 1) {
      cues[cue * cueHeads.length + column] = weight(head, space.buckets + cue);
    }
  }
  const words = counted(brand.words.hashes);
  const header: ModelHeader = {
    ...rest,
    concepts: concepts.names,
    entries: concepts.hashes.length,
    gramSteps,
    bias: cueHeads.map((head) => heads[head].bias),
    brand: {
      words: words.hashes.length,
      entries: brand.weights.length,
      steps: { words: [...brand.steps.words], cues: [...brand.steps.cues] },
      bias: [...brand.bias],
      foundFrom: [...brand.foundFrom],
      keptFrom: [...brand.keptFrom],
      calibration: brand.calibration,
      languages: [...brand.languages],
    },
    ...(sharpness === undefined
      ? {}
      : {
          sharpness: {
            bias: sharpness.bias,
            reads: sharpness.reads,
            calibration: sharpness.calibration,
          },
        }),
  };
  return sealed([
    headed(header),
    bytesOf(concepts.hashes),
    toFour(concepts.concepts),
    bytesOf(cues),
    bytesOf(sharpness?.weights ?? new Float32Array(0)),
    bytesOf(grams),
    bytesOf(words.hashes),
    toFour(words.counts),
    toFour(brand.words.concepts),
    toFour(brand.weights),
    toFour(brand.cues),
  ]);
}

/** Each of sorted hashes once, and how often it stands there. */
function counted(hashes: Uint32Array): { hashes: Uint32Array; counts: Uint8Array } {
  const starts = hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
  const counts = new Uint8Array(starts.length);
  let place = 0;
  for (const hash of hashes) {
    if (hash !== starts[place]) place += 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { hashes: starts, counts };
}

function stepOf(weights: Float64Array, scales: Float64Array, buckets: number): number {
  const sizes = Float64Array.from(weights.subarray(0, buckets), (weight, at) =>
    Math.abs(weight * (scales[at] ?? 1)),
  )
    .filter((size) => size > 0)
    .sort();
  return (sizes[Math.floor(sizes.length * kept)] ?? sizes.at(-1) ?? 1) / 127;
}

const bytesOf = (numbers: Uint32Array | Float32Array | Int8Array | Uint8Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function toFour(numbers: Uint8Array | Int8Array): Uint8Array {
  const wide = new Uint8Array(padded(numbers.length));
  wide.set(bytesOf(numbers));
  return wide;
}

function headed(header: ModelHeader): Uint8Array {
  const bare = JSON.stringify(header);
  const text = new TextEncoder().encode(bare + ' '.repeat(padded(bare.length) - bare.length));
  const head = new Uint8Array(8 + text.length);
  head.set(new TextEncoder().encode(modelMagic));
  new DataView(head.buffer).setUint32(4, text.length, true);
  head.set(text, 8);
  return head;
}

function sealed(parts: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}
