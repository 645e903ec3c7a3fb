import type { FindingCode } from '@/lib/core/calm-check';
import { placeCount } from '@/lib/core/calm-check/second-opinion/cues';
import { cueValue } from '@/lib/core/calm-check/second-opinion/score';
import type { Weights } from '@/lib/core/calm-check/second-opinion/weights';
import { balanced, fitLogistic, type Example } from '../logistic';
import type { Line } from './lines';

export const settings = {
  seed: 1,
  cost: 0.3,
  passes: 30,
  /** A cue of fewer lines says nothing about the next. */
  leastLines: 3,
  /** All of the composer's wordings together count as so many lines. */
  composer: 3000,
  /** What tells the kinds apart: as few cues each as do. */
  kindCost: 0.2,
  kindCues: 120,
} as const;

type Known = (place: number) => boolean;

function example(cues: readonly number[], known: Known, answer: 1 | -1, weight = 1): Example {
  const indices = Int32Array.from(cues.filter(known));
  const value = cueValue(cues.length);
  return { features: { indices, values: Float32Array.from(indices, () => value) }, answer, weight };
}

function fitted(examples: readonly Example[], cost: number): Weights {
  const { weights, bias } = fitLogistic(examples, { ...settings, size: placeCount, cost });
  return { of: Float32Array.from(weights), bias };
}

function knownIn(lines: readonly Line[]): Known {
  const counts = new Uint16Array(placeCount);
  for (const { sentences } of lines)
    for (const place of new Set(sentences.flat())) counts[place] = (counts[place] ?? 0) + 1;
  return (place) => (counts[place] ?? 0) >= settings.leastLines;
}

/**
 * The sentences that argue, read as one, since of most lines nobody says which of them does. Those beside them are left
 * out: such replies thank and wish in words of their own, which tell something too.
 */
const asOne = ({ sentences, marked }: Line): number[] => [
  ...new Set(sentences.filter((_, at) => marked?.[at] !== false).flat()),
];
const arguesIn = (lines: readonly Line[]): (Line & { kind: FindingCode })[] =>
  lines.flatMap((line) =>
    line.kind === null || line.sentences.length === 0 ? [] : [{ ...line, kind: line.kind }],
  );

/** Does a sentence argue? Of a calm line every sentence is calm: short ones say so best. */
export function fitArguing(lines: readonly Line[], composer: readonly number[][]): Weights {
  const known = knownIn(lines);
  return fitted(
    [
      ...lines
        .filter(({ kind }) => kind === null)
        .flatMap(({ sentences }) => sentences.map((cues) => example(cues, known, -1))),
      ...composer.map((cues) => example(cues, known, -1, settings.composer / composer.length)),
      ...arguesIn(lines).map((line) => example(asOne(line), known, 1)),
    ],
    settings.cost,
  );
}

/** What kind of arguing: each against all others, by its strongest cues. */
export function fitKinds(lines: readonly Line[]): Map<FindingCode, Weights> {
  const known = knownIn(lines);
  const arguing = arguesIn(lines);
  const kinds = [...new Set(arguing.map(({ kind }) => kind))].sort();
  return new Map(
    kinds.map((kind) => {
      const examples = arguing.map((line) => example(asOne(line), known, line.kind === kind ? 1 : -1));
      return [kind, strongest(fitted(balanced(examples), settings.kindCost), settings.kindCues)];
    }),
  );
}

/** So many of the weights that count most; nothing of all others. */
export function strongest({ of, bias }: Weights, many: number): Weights {
  const least = Array.from(of, Math.abs).sort((one, other) => other - one)[many] ?? 0;
  return { bias, of: of.map((weight) => (Math.abs(weight) > least ? weight : 0)) };
}
