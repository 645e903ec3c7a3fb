import { brandHeadNames, firstCode } from '@/lib/scoring/heads/brand-heads';
import { isLearntSignal, learntCodes } from '@/lib/scoring/heads/learnt-codes';
import { brandSettings } from './brand-settings';
import type { BrandSpace, Prepared } from './brand-space';
import { balanced, fitLogistic, scoreOf, type Example, type Fit, type Sparse } from './logistic';
import { foldCount } from './rows';

export type HeadName = (typeof brandHeadNames)[number];

const isCommon = (head: HeadName): boolean => head === 'question-to-brand' || head === 'insult';

/** What hardly any public tweet holds: without them a head knows these from each other, and finds them in small talk. */
const isRare = (head: HeadName): boolean =>
  !isCommon(head) && learntCodes.some((code) => code === head && isLearntSignal(code));

/** What a row answers to a head; null where it says nothing about it. */
export function answerOf({ row, isBrand }: Prepared, head: HeadName): boolean | null {
  if (head === 'brandlike') return row.isTalk === true ? null : isBrand;
  if (!isBrand) return row.source === 'umsab' && isRare(head) ? false : null;
  if (head === 'hostile' || head === 'complaint') return row.answers[head]?.yes === true;
  const code = learntCodes.find((known) => known === head);
  return code === undefined || row.codes === undefined ? null : row.codes.has(code);
}

/** Codes share their settings. */
const kindOf = (head: HeadName): 'brandlike' | 'hostile' | 'complaint' | 'code' =>
  head === 'brandlike' || head === 'hostile' || head === 'complaint' ? head : 'code';

/**
 * A head on its strongest words alone: fitted on all, then again on those it keeps, so that these take over what the
 * others said (mean average precision of the codes on folds, 1,900 words each: 44.7 cut, 45.1 fitted again, 45.6 all).
 */
export function fitHead(prepared: readonly Prepared[], head: HeadName, space: BrandSpace): Fit {
  const isCode = brandHeadNames.indexOf(head) >= firstCode;
  const answered = prepared.flatMap((one): Example[] => {
    const yes = answerOf(one, head);
    if (yes === null) return [];
    const weight =
      yes && isCode ? brandSettings.yesWeight : (brandSettings.publicWeight[one.row.source] ?? 1);
    return [{ features: one.vector, answer: yes ? 1 : -1, weight }];
  });
  // However many lines are written: a text isn't likelier to be a brand's comment for it.
  const examples = head === 'brandlike' ? balanced(answered) : answered;
  const fit = (some: readonly Example[]): Fit =>
    fitLogistic(some, {
      size: space.places.size + space.dense,
      cost: brandSettings.cost[kindOf(head)],
      passes: brandSettings.passes,
      seed: brandSettings.seed,
    });
  const kept = strongest(fit(examples), space, brandSettings.words[kindOf(head)]);
  return fit(examples.map((example) => ({ ...example, features: thinned(example.features, kept) })));
}

/**
 * Which features stay: all cues, and the words that move most scores most. By the weight alone a word of two rows
 * stands before one of two hundred (hostility on folds, 1,500 words: area 0.891; so: 0.895).
 */
function strongest(
  { weights }: Fit,
  { places, counts, scales, dense }: BrandSpace,
  most: number,
): Uint8Array {
  const strength = Float64Array.from(
    counts,
    (count, place) => Math.abs(weights[place] ?? 0) * (scales[place] ?? 1) * Math.sqrt(count),
  );
  const order = Uint32Array.from(counts, (_, place) => place).sort(
    (one, other) => (strength[other] ?? 0) - (strength[one] ?? 0) || one - other,
  );
  const kept = new Uint8Array(places.size + dense).fill(1, places.size);
  for (const place of order.subarray(0, most)) kept[place] = 1;
  return kept;
}

function thinned({ indices, values }: Sparse, kept: Uint8Array): Sparse {
  const stays = (_: number, at: number): boolean => kept[indices[at] ?? 0] === 1;
  return { indices: indices.filter(stays), values: values.filter(stays) };
}

/** Per head the scores of rows by heads that were fitted without their fold. */
export function outOfFold(prepared: readonly Prepared[], space: BrandSpace): Float64Array[] {
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
