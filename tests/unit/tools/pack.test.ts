import { describe, expect, it } from 'vitest';
import { cueHeads, readerLanguageKeys, type Head } from '@/lib/scoring/heads/linear-model';
import { brandHeadNames, headInputs, type BrandHeads } from '@/lib/scoring/heads/brand-heads';
import { learntCodes } from '@/lib/scoring/heads/learnt-codes';
import { createConceptTable } from '@/lib/scoring/heads/concept-table';
import { readModelFile } from '@/lib/scoring/heads/model-file';
import { sharpBuckets, type SharpnessHead } from '@/lib/scoring/heads/sharpness';
import { packModel } from '@/tools/training/pack';
import { spaceOf } from '@/tools/training/vectors';

const line = { slope: 1, offset: 0 };
const space = spaceOf(8, 1);
const size = space.buckets + space.cues;
const heads = Object.fromEntries(
  cueHeads.map((head, at) => [head, { weights: new Float64Array(size).fill(at + 1), bias: at }]),
) as Record<Head, { weights: Float64Array; bias: number }>;
const each = <Value>(value: Value) =>
  Object.fromEntries(readerLanguageKeys.map((key) => [key, value])) as Record<
    (typeof readerLanguageKeys)[number],
    Value
  >;
const rest = {
  bits: 8,
  calibration: { sentiment: 1, brandSentiment: 2, hostile: each(line), complaint: line, arousal: line },
  hostileFrom: each(0.5),
};
const concepts = { names: ['love'], tensionFrom: 1, hashes: Uint32Array.of(5), concepts: Uint8Array.of(0) };
const brand: BrandHeads = {
  words: createConceptTable(brandHeadNames, Uint32Array.of(7, 9, 9), Uint8Array.of(1, 3, 24)),
  weights: Int8Array.of(-127, 40, 127),
  cues: Int8Array.from(
    { length: (space.cues + headInputs.length + learntCodes.length) * brandHeadNames.length },
    (_, at) => (at % 5) - 2,
  ),
  steps: {
    words: brandHeadNames.map((_, at) => 0.5 + at),
    cues: brandHeadNames.map((_, at) => 0.25 / (1 + at)),
  },
  bias: brandHeadNames.map((_, at) => -1 - at),
  foundFrom: learntCodes.map((_, at) => (at % 2 === 0 ? 0.5 : null)),
  keptFrom: learntCodes.map((_, at) => (at % 3 === 0 ? -2.5 : null)),
  calibration: { hostile: { slope: 0.7, offset: -1 }, complaint: { slope: 1.3, offset: 0.2 } },
  languages: ['fr', 'en'],
};
const sharpness: SharpnessHead = {
  weights: Float32Array.from({ length: sharpBuckets + space.cues }, (_, at) => at % 13),
  bias: -2,
  reads: Object.fromEntries(cueHeads.map((name, at) => [name, at + 1])) as SharpnessHead['reads'],
  calibration: line,
};

async function readBack(head?: SharpnessHead) {
  const bytes = packModel(heads, new Float64Array(size).fill(1), space, concepts, brand, rest, head);
  const read = await readModelFile(new Uint8Array(bytes).buffer);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

describe('a packed model', () => {
  it('comes back with the sharpness head as it was', async () => {
    expect((await readBack(sharpness)).model.sharpness).toEqual(sharpness);
  });

  it('comes back without one where none was taught, everything else the same', async () => {
    const { sharpness: _, ...taught } = (await readBack(sharpness)).model;
    expect((await readBack()).model).toEqual(taught);
  });

  it('comes back with the brand heads as they were', async () => {
    expect((await readBack(sharpness)).brand).toEqual(brand);
  });
});
