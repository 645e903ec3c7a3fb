import type { Scorer } from '@/lib/core/reading';
import { codeHashes, learntCodes, toldCodes, type CodeHeads } from '@/lib/scoring/code-heads';
import { createConceptTable } from '@/lib/scoring/concept-table';
import type { FeatureReader } from '@/lib/scoring/hashed-features';
import { readerWords } from '@/lib/scoring/reader-words';
import { tenths } from '../bench/metrics';
import { fitLogistic, scoreOf, type Fit, type Sparse } from './logistic';
import { foldCount, type Row } from './rows';

/** Found by 3-fold runs; the log is in `docs/reader-trials.md`. */
const settings = { cost: 1, passes: 12, seed: 3, yesWeight: 2, entries: 24_000 } as const;

interface Prepared {
  /** What the lexicons found. */
  told: readonly number[];
  row: Row & { codes: NonNullable<Row['codes']> };
  vector: Sparse;
}

/** Every hash that some row holds → its place among the features; the cues stand behind them. */
interface CodeSpace {
  places: Map<number, number>;
  size: number;
}

/** Rows that tell their codes → one head a code, pruned to the strongest words and quantised. */
export function fitCodeHeads(
  rows: readonly Row[],
  reader: FeatureReader,
  lexicon: Scorer,
): { heads: CodeHeads; figures: Record<string, { yes: number; f1: number; lexicons: number }> } {
  const told = rows.filter((row): row is Prepared['row'] => row.codes !== undefined);
  const { prepared, space } = prepare(told, reader, lexicon);
  const scores = outOfFold(prepared, space);
  const figures: Record<string, { yes: number; f1: number; lexicons: number }> = {};
  const foundFrom = learntCodes.map((code, place) => {
    const best = bestThreshold(
      prepared.map(({ row }, at) => ({ yes: row.codes.has(code), score: scores[place]?.[at] ?? 0 })),
    );
    const lexicons = f1Of(prepared.map(({ row, told }) => [row.codes.has(code), told.includes(place)]));
    figures[code] = {
      yes: prepared.filter(({ row }) => row.codes.has(code)).length,
      f1: best.f1,
      lexicons,
    };
    return best.f1 > lexicons ? best.from : null;
  });
  const fits = learntCodes.map((code) => fitCode(prepared, code, space));
  return { heads: { ...pack(fits, space, reader.cueCount + learntCodes.length), foundFrom }, figures };
}

function prepare(
  rows: readonly Prepared['row'][],
  reader: FeatureReader,
  lexicon: Scorer,
): { prepared: Prepared[]; space: CodeSpace } {
  const places = new Map<number, number>();
  const read = rows.map((row) => {
    const hashes = codeHashes(readerWords(row.text), row.language);
    const counts = new Map<number, number>();
    for (const hash of hashes) {
      const place = places.get(hash) ?? places.size;
      places.set(hash, place);
      counts.set(place, (counts.get(place) ?? 0) + 1 / Math.sqrt(Math.max(1, hashes.length)));
    }
    const told = lexicon.score({ text: row.text, given: row.language });
    return {
      row,
      counts,
      told: toldCodes(told),
      cues: Float32Array.from(reader.read(row.text, row.language, told).cues),
    };
  });
  const prepared = read.map(({ row, counts, cues, told }) => {
    const indices = [...counts.keys()];
    const values = [...counts.values()];
    for (const [cue, value] of cues.entries()) {
      if (value === 0) continue;
      indices.push(places.size + cue);
      values.push(value);
    }
    for (const place of told) {
      indices.push(places.size + reader.cueCount + place);
      values.push(1);
    }
    return { row, told, vector: { indices: Int32Array.from(indices), values: Float32Array.from(values) } };
  });
  return { prepared, space: { places, size: places.size + reader.cueCount + learntCodes.length } };
}

const fitCode = (prepared: readonly Prepared[], code: (typeof learntCodes)[number], space: CodeSpace): Fit =>
  fitLogistic(
    prepared.map(({ row, vector }) => {
      const yes = row.codes.has(code);
      return { features: vector, answer: yes ? 1 : -1, weight: yes ? settings.yesWeight : 1 };
    }),
    { size: space.size, cost: settings.cost, passes: settings.passes, seed: settings.seed },
  );

function outOfFold(prepared: readonly Prepared[], space: CodeSpace): Float64Array[] {
  const scores = learntCodes.map(() => new Float64Array(prepared.length));
  for (let fold = 0; fold < foldCount; fold += 1) {
    const inside = prepared.filter(({ row }) => row.fold !== fold);
    for (const [place, code] of learntCodes.entries()) {
      const fit = fitCode(inside, code, space);
      for (const [at, { row, vector }] of prepared.entries()) {
        const target = scores[place];
        if (row.fold === fold && target !== undefined) target[at] = scoreOf(fit, vector);
      }
    }
  }
  return scores;
}

function f1Of(pairs: readonly (readonly [told: boolean, read: boolean])[]): number {
  const right = pairs.filter(([told, read]) => told && read).length;
  const either = pairs.reduce((sum, [told, read]) => sum + Number(told) + Number(read), 0);
  return either === 0 ? 0 : tenths((200 * right) / either);
}

/** The score from which on "yes" gives the best F1. */
function bestThreshold(points: readonly { yes: boolean; score: number }[]): { from: number; f1: number } {
  const sorted = [...points].sort((one, other) => other.score - one.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let best = { from: 0, f1: 0 };
  let right = 0;
  for (const [at, { yes, score }] of sorted.entries()) {
    if (yes) right += 1;
    const f1 = (2 * right) / (at + 1 + all);
    if (f1 > best.f1) best = { from: score, f1 };
  }
  return { from: Math.round(best.from * 1000) / 1000, f1: tenths(100 * best.f1) };
}

function pack(fits: readonly Fit[], { places }: CodeSpace, cueCount: number): Omit<CodeHeads, 'foundFrom'> {
  const width = learntCodes.length;
  const entries = [...places].flatMap(([hash, place]) =>
    fits.map((fit, code) => ({ hash, code, weight: fit.weights[place] ?? 0 })),
  );
  const strongest = entries
    .sort(
      (one, other) =>
        Math.abs(other.weight) - Math.abs(one.weight) || one.hash - other.hash || one.code - other.code,
    )
    .slice(0, settings.entries)
    .sort((one, other) => one.hash - other.hash || one.code - other.code);
  const steps = {
    words: Math.max(1e-6, ...strongest.map(({ weight }) => Math.abs(weight))) / 127,
    cues:
      fits.reduce(
        (most, { weights }) =>
          weights.subarray(places.size).reduce((top, weight) => Math.max(top, Math.abs(weight)), most),
        1e-6,
      ) / 127,
  };
  const cues = new Int8Array(cueCount * width);
  for (const [code, fit] of fits.entries()) {
    for (let cue = 0; cue < cueCount; cue += 1)
      cues[cue * width + code] = Math.round((fit.weights[places.size + cue] ?? 0) / steps.cues);
  }
  const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
  return {
    words: createConceptTable(
      learntCodes,
      Uint32Array.from(strongest, ({ hash }) => hash),
      Uint8Array.from(strongest, ({ code }) => code),
    ),
    weights: Int8Array.from(strongest, ({ weight }) => Math.round(weight / steps.words)),
    cues,
    steps,
    bias: fits.map(({ bias }) => rounded(bias)),
  };
}
