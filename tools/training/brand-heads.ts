import type { Scorer } from '@/lib/core/reading/reading';
import {
  brandHashes,
  brandHeadNames,
  firstCode,
  headInputs,
  type BrandHeads,
} from '@/lib/scoring/heads/brand-heads';
import { readerLanguages } from '@/lib/scoring/heads/concept-table';
import type { FeatureReader } from '@/lib/scoring/heads/hashed-features';
import {
  isLearntSignal,
  isLearntTopic,
  learntCodes,
  toldCodes,
  type LearntCode,
} from '@/lib/scoring/heads/learnt-codes';
import { readerWords } from '@/lib/scoring/heads/reader-words';
import type { Scores } from '@/lib/scoring/heads/linear-model';
import { macroF1, percent } from '../bench/metrics';
import { bestThreshold, f1Of } from './best-threshold';
import { fitPlatt } from './calibrate';
import { fitLogistic, scoreOf, type Fit, type Sparse } from './logistic';
import { packBrandHeads } from './pack-brand-heads';
import { foldCount, type Row } from './rows';

/** Found by 3-fold runs; the log is in `docs/model-card.md`. */
export const brandSettings = {
  cost: { brandlike: 0.3, hostile: 1, complaint: 0.5, code: 1 },
  passes: 10,
  seed: 3,
  /** A code is rare: each line that has it counts as so many. */
  yesWeight: 2,
  entries: 36_000,
  /** Of F-beta, by which a code's bar is chosen: at a half, precision counts twice as much as recall. */
  beta: { grave: 0.3, signal: 0.5, topic: 0.6 },
  /** One in so many public rows stands for its source where they are told from brand comments: of the forum all. */
  publicShare: { umsab: 1, 'toxifrench-agreement-fr': 1, others: 6 } as Record<string, number>,
  /** Forum posts are short of rows and the likest to brand comments: each counts as so many. */
  publicWeight: { 'toxifrench-agreement-fr': 5 } as Record<string, number>,
  /** A language with fewer lines isn't taught. */
  leastLines: 600,
} as const;

/** A row as the brand heads see it. */
interface Prepared {
  row: Row;
  isBrand: boolean;
  vector: Sparse;
  told: readonly number[];
}
/** Every hash that some row holds → its place among the features; the cues stand behind them. */
export interface BrandSpace {
  places: Map<number, number>;
  dense: number;
}

type HeadName = (typeof brandHeadNames)[number];

/**
 * Hand-written rows, and for `brandlike` some public ones → one head a question, pruned to the strongest words and
 * quantised. `heard` are of heads that never saw the row.
 */
export function fitBrandHeads(
  rows: readonly Row[],
  heard: readonly Scores[],
  reader: FeatureReader,
  lexicon: Scorer,
): { heads: BrandHeads; figures: Record<string, unknown> } {
  const languages = readerLanguages.filter(
    (code) =>
      rows.filter(({ source, language }) => source === 'hand-written' && language === code).length >=
      brandSettings.leastLines,
  );
  const chosen = [...rows.entries()].filter(
    ([at, { source, language }]) =>
      languages.some((code) => code === language) &&
      (source === 'hand-written' || (source !== 'made' && at % shareOf(source) === 0)),
  );
  const { prepared, space } = prepare(chosen, heard, reader, lexicon);
  const scores = outOfFold(prepared, space);
  const { figures, foundFrom } = judgeCodes(prepared, scores);
  const column = (head: HeadName): Float64Array =>
    scores[brandHeadNames.indexOf(head)] ?? new Float64Array(0);
  const points = (head: 'hostile' | 'complaint') =>
    prepared.flatMap(({ row, isBrand }, at) =>
      isBrand ? [{ score: column(head)[at] ?? 0, yes: row.answers[head]?.yes === true, weight: 1 }] : [],
    );
  const fits = brandHeadNames.map((head) => fitHead(prepared, head, space));
  return {
    heads: {
      ...packBrandHeads(fits, space, brandSettings.entries),
      foundFrom,
      calibration: {
        hostile: fitPlatt(points('hostile')),
        complaint: fitPlatt(points('complaint')),
      },
      languages,
    },
    figures: { ...figures, ...judgeRest(prepared, scores) },
  };
}

const shareOf = (source: string): number =>
  brandSettings.publicShare[source] ?? brandSettings.publicShare.others ?? 1;

function prepare(
  rows: readonly (readonly [number, Row])[],
  heard: readonly Scores[],
  reader: FeatureReader,
  lexicon: Scorer,
): { prepared: Prepared[]; space: BrandSpace } {
  const places = new Map<number, number>();
  const read = rows.map(([at, row]) => {
    const hashes = brandHashes(readerWords(row.text), row.language);
    const counts = new Map<number, number>();
    for (const hash of hashes) {
      const place = places.get(hash) ?? places.size;
      places.set(hash, place);
      counts.set(place, (counts.get(place) ?? 0) + 1 / Math.sqrt(Math.max(1, hashes.length)));
    }
    const told = lexicon.score({ text: row.text, given: row.language });
    const { cues } = reader.read(row.text, row.language, told);
    const codes = toldCodes(told);
    const dense = [
      ...cues,
      ...headInputs.map((input) => heard[at]?.[input] ?? 0),
      ...learntCodes.map((_, place) => (codes.includes(place) ? 1 : 0)),
    ];
    return { row, counts, dense, told: codes };
  });
  const prepared = read.map(({ row, counts, dense, told }) => {
    const indices = [...counts.keys()];
    const values = [...counts.values()];
    for (const [place, value] of dense.entries()) {
      if (value === 0) continue;
      indices.push(places.size + place);
      values.push(value);
    }
    const vector = { indices: Int32Array.from(indices), values: Float32Array.from(values) };
    return { row, isBrand: row.source === 'hand-written', told, vector };
  });
  return { prepared, space: { places, dense: read[0]?.dense.length ?? 0 } };
}

/** What hardly any public tweet holds: without them a head knows these from each other, and finds them in small talk. */
const isRare = (head: HeadName): boolean =>
  learntCodes.some((code) => code === head && isLearntSignal(code) && code !== 'question-to-brand');

/** What a row answers to a head; null where it says nothing about it. */
function answerOf({ row, isBrand }: Prepared, head: HeadName): boolean | null {
  if (head === 'brandlike') return isBrand;
  if (!isBrand) return row.source === 'umsab' && isRare(head) ? false : null;
  if (head === 'hostile' || head === 'complaint') return row.answers[head]?.yes === true;
  const code = learntCodes.find((known) => known === head);
  return code === undefined || row.codes === undefined ? null : row.codes.has(code);
}

function costOf(head: HeadName): number {
  const { cost } = brandSettings;
  if (head === 'brandlike' || head === 'hostile' || head === 'complaint') return cost[head];
  return cost.code;
}

function fitHead(prepared: readonly Prepared[], head: HeadName, { places, dense }: BrandSpace): Fit {
  const isCode = brandHeadNames.indexOf(head) >= firstCode;
  const examples = prepared.flatMap((one) => {
    const yes = answerOf(one, head);
    if (yes === null) return [];
    const weight =
      yes && isCode ? brandSettings.yesWeight : (brandSettings.publicWeight[one.row.source] ?? 1);
    return [{ features: one.vector, answer: yes ? (1 as const) : (-1 as const), weight }];
  });
  return fitLogistic(examples, {
    size: places.size + dense,
    cost: costOf(head),
    passes: brandSettings.passes,
    seed: brandSettings.seed,
  });
}

/** Per head the scores of rows by heads that were fitted without their fold. */
function outOfFold(prepared: readonly Prepared[], space: BrandSpace): Float64Array[] {
  const scores = brandHeadNames.map(() => new Float64Array(prepared.length));
  for (let fold = 0; fold < foldCount; fold += 1) {
    const inside = prepared.filter(({ row }) => row.fold !== fold);
    for (const [place, head] of brandHeadNames.entries()) {
      const fit = fitHead(inside, head, space);
      for (const [at, { row, vector }] of prepared.entries()) {
        const target = scores[place];
        if (row.fold === fold && target !== undefined) target[at] = scoreOf(fit, vector);
      }
    }
  }
  return scores;
}

/** What raises a thread's level by itself is told where it is surer. */
const grave: readonly LearntCode[] = ['staff-harassment', 'threat', 'safety', 'data-leak', 'discrimination'];

const betaOf = (code: LearntCode): number => {
  const { beta } = brandSettings;
  if (grave.includes(code)) return beta.grave;
  return isLearntTopic(code) ? beta.topic : beta.signal;
};

/** Above every score. */
const sure = 1e6;

function judgeCodes(
  prepared: readonly Prepared[],
  scores: readonly Float64Array[],
): { figures: Record<string, unknown>; foundFrom: (number | null)[] } {
  const figures: Record<string, unknown> = {};
  const foundFrom = learntCodes.map((code, place) => {
    const points = prepared.flatMap((one, at) => {
      const yes = answerOf(one, code);
      if (yes === null) return [];
      return [{ yes, score: scores[firstCode + place]?.[at] ?? 0, told: one.told.includes(place) }];
    });
    // What the lexicons told stands anyway: a head is judged by what it adds.
    const best = bestThreshold(
      points.map((point) => (point.told ? { ...point, score: sure } : point)),
      betaOf(code),
    );
    const lexicons = f1Of(points.map(({ yes, told }) => [yes, told]));
    figures[code] = { yes: points.filter(({ yes }) => yes).length, f1: best.f1, lexicons };
    return best.f1 > lexicons && best.from < sure ? best.from : null;
  });
  return { figures, foundFrom };
}

/** Macro-F1 of hostility per language, and how often a row is told to be of its kind, in per cent. */
function judgeRest(prepared: readonly Prepared[], scores: readonly Float64Array[]): Record<string, number> {
  const figures: Record<string, number> = {};
  const score = (head: HeadName, at: number): number => scores[brandHeadNames.indexOf(head)]?.[at] ?? 0;
  const lines = [...prepared.entries()].filter(([, { isBrand }]) => isBrand);
  for (const code of new Set(lines.map(([, { row }]) => row.language))) {
    figures[`hostile ${code}`] = macroF1(
      [true, false],
      lines
        .filter(([, { row }]) => row.language === code)
        .map(([at, { row }]) => ({
          told: row.answers.hostile?.yes === true,
          read: score('hostile', at) >= 0,
        })),
    );
  }
  const right = prepared.filter(({ isBrand }, at) => score('brandlike', at) >= 0 === isBrand).length;
  return { ...figures, brandlike: percent(right, prepared.length) };
}
