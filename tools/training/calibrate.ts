import type { LanguageCode } from '@/lib/core/text/language';
import {
  readerLanguageKeys,
  type Calibration,
  type Head,
  type LinearModel,
} from '@/lib/scoring/heads/linear-model';
import { chance, shares } from '@/lib/core/reading/probability';
import type { Row } from './rows';

/** A score that the fit has not seen the answer of, and the answer. */
interface Point {
  score: number;
  yes: boolean;
  weight: number;
}

/** Languages with hostility sets of their own; the others share one calibration. */
const calibratedApart: readonly LanguageCode[] = ['en', 'fr', 'de'];

/** Out-of-fold scores → what turns scores into probabilities. */
export function calibrate(
  rows: readonly Row[],
  scores: readonly Record<Head, number>[],
): LinearModel['calibration'] {
  const points = (head: 'hostile' | 'complaint' | 'arousal', code?: LanguageCode): Point[] =>
    rows.flatMap(({ answers, language, source }, at) => {
      const answer = answers[head];
      if (source === 'hand-written' || answer === undefined || (code !== undefined && language !== code))
        return [];
      return [{ score: scores[at]?.[head] ?? 0, ...answer }];
    });
  const all = fitPlatt(points('hostile'));
  const hostile = { en: all, fr: all, de: all, es: all, it: all, pt: all, other: all };
  for (const key of readerLanguageKeys) {
    if (key !== 'other' && calibratedApart.includes(key)) hostile[key] = fitPlatt(points('hostile', key));
  }
  return {
    sentiment: fitTemperature(rows, scores, 'public'),
    brandSentiment: fitTemperature(rows, scores, 'brand'),
    hostile,
    complaint: fitPlatt(points('complaint')),
    arousal: fitPlatt(points('arousal')),
  };
}

/** Platt's slope and offset by Newton's method. */
export function fitPlatt(points: readonly Point[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 30; step += 1) {
    const sums = { slope: 0, offset: 0, slopes: 1e-6, mixed: 0, offsets: 1e-6 };
    for (const { score, yes, weight } of points) {
      const probability = chance(slope * score + offset);
      const miss = weight * ((yes ? 1 : 0) - probability);
      const bend = weight * probability * (1 - probability);
      sums.slope += miss * score;
      sums.offset += miss;
      sums.slopes += bend * score * score;
      sums.mixed += bend * score;
      sums.offsets += bend;
    }
    const area = sums.slopes * sums.offsets - sums.mixed * sums.mixed;
    slope += (sums.offsets * sums.slope - sums.mixed * sums.offset) / area;
    offset += (sums.slopes * sums.offset - sums.mixed * sums.slope) / area;
  }
  return { slope: toPlaces(slope), offset: toPlaces(offset) };
}

/** The factor of both stances' scores that makes the answers of their kind of text likeliest, to a twentieth. */
function fitTemperature(
  rows: readonly Row[],
  scores: readonly Record<Head, number>[],
  kind: 'public' | 'brand',
): number {
  const points = rows.flatMap(({ sentiment, source }, at) => {
    const heard = scores[at];
    if (
      sentiment === undefined ||
      heard === undefined ||
      source === 'made' ||
      source === 'hand-written-tweets'
    )
      return [];
    if ((source === 'hand-written') !== (kind === 'brand')) return [];
    const [negative, positive] =
      kind === 'brand' ? [heard.brandNegative, heard.brandPositive] : [heard.negative, heard.positive];
    return [{ negative, positive, label: sentiment.label }];
  });
  const loss = (factor: number): number =>
    points.reduce(
      (sum, { negative, positive, label }) =>
        sum - Math.log(shares([factor * negative, 0, factor * positive])[label] ?? 1),
      0,
    );
  const factors = Array.from({ length: 60 }, (_, step) => (step + 4) / 20);
  return factors.reduce((best, factor) => (loss(factor) < loss(best) ? factor : best));
}

/** Enough for a probability, and short in the file's header. */
const toPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;
