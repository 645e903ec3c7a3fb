import { describe, expect, it } from 'vitest';
import { cueHeads, readerLanguageKeys, type Head } from '@/lib/scoring/linear-model';
import { learntCodes, type CodeHeads } from '@/lib/scoring/code-heads';
import { createConceptTable } from '@/lib/scoring/concept-table';
import { readModelFile } from '@/lib/scoring/model-file';
import { sharpBuckets, type SharpnessHead } from '@/lib/scoring/sharpness';
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
  calibration: { sentiment: 1, hostile: each(line), complaint: line, arousal: line },
  hostileFrom: each(0.5),
};
const concepts = { names: ['love'], tensionFrom: 1, hashes: Uint32Array.of(5), concepts: Uint8Array.of(0) };
const codes: CodeHeads = {
  words: createConceptTable(learntCodes, Uint32Array.of(7, 9), Uint8Array.of(1, 3)),
  weights: Int8Array.of(-127, 40),
  cues: Int8Array.from(
    { length: (space.cues + learntCodes.length) * learntCodes.length },
    (_, at) => (at % 5) - 2,
  ),
  steps: { words: 0.5, cues: 0.25 },
  bias: learntCodes.map((_, at) => -1 - at),
  foundFrom: learntCodes.map((_, at) => (at % 2 === 0 ? 0.5 : null)),
};
const sharpness: SharpnessHead = {
  weights: Float32Array.from({ length: sharpBuckets + space.cues }, (_, at) => at % 13),
  bias: -2,
  reads: { negative: 1, positive: 2, hostile: 3, complaint: 4, arousal: 5 },
  calibration: line,
};

async function readBack(head?: SharpnessHead) {
  const bytes = packModel(heads, new Float64Array(size).fill(1), space, concepts, codes, rest, head);
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

  it('comes back with the code heads as they were', async () => {
    expect((await readBack(sharpness)).codes).toEqual(codes);
  });
});
