import type { Scorer } from '@/lib/core/reading/reading';
import { brandHeadNames, firstCode, type BrandHeads } from '@/lib/scoring/heads/brand-heads';
import { readerLanguages } from '@/lib/scoring/heads/concept-table';
import type { FeatureReader } from '@/lib/scoring/heads/hashed-features';
import { isLearntTopic, learntCodes, type LearntCode } from '@/lib/scoring/heads/learnt-codes';
import type { Scores } from '@/lib/scoring/heads/linear-model';
import { macroF1, percent } from '../bench/metrics';
import { bestThreshold, doubtedBelow, f1Of } from './best-threshold';
import { answerOf, fitHead, outOfFold, type HeadName } from './brand-fits';
import { brandSettings } from './brand-settings';
import { prepareBrandRows, type Prepared } from './brand-space';
import { fitPlatt } from './calibrate';
import { packBrandHeads } from './pack-brand-heads';
import type { Row } from './rows';

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
  const { prepared, space } = prepareBrandRows(
    chosen.map(([, row]) => row),
    chosen.map(([at]) => heard[at]),
    reader,
    lexicon,
  );
  const scores = outOfFold(prepared, space);
  const { figures, foundFrom, keptFrom } = judgeCodes(prepared, scores);
  const column = (head: HeadName): Float64Array =>
    scores[brandHeadNames.indexOf(head)] ?? new Float64Array(0);
  const weightOf = hostileWeights(prepared);
  const points = (head: 'hostile' | 'complaint') =>
    prepared.flatMap(({ row, isBrand }, at) => {
      if (!isBrand) return [];
      const yes = row.answers[head]?.yes === true;
      return [{ score: column(head)[at] ?? 0, yes, weight: head === 'hostile' ? weightOf(yes) : 1 }];
    });
  const fits = brandHeadNames.map((head) => fitHead(prepared, head, space));
  return {
    heads: {
      ...packBrandHeads(fits, space),
      foundFrom,
      keptFrom,
      calibration: {
        hostile: fitPlatt(points('hostile')),
        complaint: fitPlatt(points('complaint')),
      },
      languages,
    },
    figures: { ...figures, ...judgeRest(prepared, scores) },
  };
}

/**
 * One comment in six attacks somebody: the lines are weighed to it before probabilities are fitted to them, so that
 * these keep their meaning when calm lines are added or taken away.
 */
const hostileShare = 1 / 6;

/** What each line counts, by whether it is hostile. */
function hostileWeights(prepared: readonly Prepared[]): (isHostile: boolean) => number {
  const lines = prepared.filter(({ isBrand }) => isBrand);
  const hostile = lines.filter(({ row }) => row.answers.hostile?.yes === true).length;
  const yes = (hostileShare * lines.length) / Math.max(1, hostile);
  const no = ((1 - hostileShare) * lines.length) / Math.max(1, lines.length - hostile);
  return (isHostile) => (isHostile ? yes : no);
}

const shareOf = (source: string): number =>
  brandSettings.publicShare[source] ?? brandSettings.publicShare.others ?? 1;

/** What raises a thread's level by itself is told where it is surer. */
const grave: readonly LearntCode[] = ['safety', 'data-leak'];
/** So does this, but ordinary complaints sound less like it. */
const enmity: readonly LearntCode[] = ['threat', 'discrimination'];

/**
 * Plain words of these are believed whatever stands around them: one that is missed costs more than ten told wrongly.
 * So is irony, of which the heads hear little.
 */
const undoubted: readonly LearntCode[] = [
  ...grave,
  ...enmity,
  'staff-harassment',
  'legal-threat',
  'sarcasm-cue',
];

type Kind = keyof typeof brandSettings.beta;

const kindOf = (code: LearntCode): Kind => {
  // Raises a level too, but is told in hostile text alone, where it isn't rare.
  if (code === 'staff-harassment') return 'attack';
  if (code === 'insult') return 'insult';
  if (grave.includes(code)) return 'grave';
  if (enmity.includes(code)) return 'enmity';
  return isLearntTopic(code) ? 'topic' : 'signal';
};

/** Above every score. */
const sure = 1e6;

function judgeCodes(
  prepared: readonly Prepared[],
  scores: readonly Float64Array[],
): { figures: Record<string, unknown>; foundFrom: (number | null)[]; keptFrom: (number | null)[] } {
  const figures: Record<string, unknown> = {};
  const keptFrom: (number | null)[] = [];
  const hostile = scores[brandHeadNames.indexOf('hostile')];
  // Whether hostile text insults is asked of hostile text.
  const isAsked = (code: LearntCode, at: number): boolean => code !== 'insult' || (hostile?.[at] ?? 0) >= 0;
  const foundFrom = learntCodes.map((code, place) => {
    const points = prepared.flatMap((one, at) => {
      const yes = answerOf(one, code);
      if (yes === null || !isAsked(code, at)) return [];
      return [{ yes, score: scores[firstCode + place]?.[at] ?? 0, told: one.told.includes(place) }];
    });
    // What the lexicons told stands anyway: a head is judged by what it adds.
    const best = bestThreshold(
      points.map((point) => (point.told ? { ...point, score: sure } : point)),
      brandSettings.beta[kindOf(code)],
      { noWeight: brandSettings.noWeight[kindOf(code)], sure },
    );
    const lexicons = f1Of(points.map(({ yes, told }) => [yes, told]));
    figures[code] = { yes: points.filter(({ yes }) => yes).length, f1: best.f1, lexicons };
    const told = prepared.flatMap((one, at) => {
      const yes = answerOf(one, code);
      const score = scores[firstCode + place]?.[at] ?? 0;
      return yes === null || !one.told.includes(place) ? [] : [{ yes, score }];
    });
    keptFrom.push(undoubted.includes(code) ? null : doubtedBelow(told, brandSettings.doubted));
    return best.f1 > lexicons && best.from < sure ? best.from : null;
  });
  return { figures, foundFrom, keptFrom };
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
