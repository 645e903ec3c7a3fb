import type { Built, Frame, Told } from './point';

/** They name a kind of trouble and not the thing: what the person's own words name goes before them. */
export const vague: ReadonlySet<string> = new Set([
  'broken',
  'disappointing',
  'unsolved',
  'again',
  'nothing-came',
  'no-explanation',
  'word-broken',
  'wrong-info',
  'update-broke',
  'app-bug',
  'queue',
  'late',
  'no-answer',
  'not-told',
  'human-contact',
  'cancelled',
  'dirty',
  'hurt',
  'misleading',
  'outage',
  'slow',
  'phone-wait',
  'room-wrong',
  'crowded',
  'badly-run',
  'missing-parts',
  'not-arrived',
  'arrived-damaged',
  'nobody-there',
  'stranded',
  'unfinished-work',
  'wrong-item',
  'charged-wrong',
  'bill-wrong',
  'closure',
  'bad-food',
  'used-item',
  'price-rise',
  'cannot-cancel',
  'file-pending',
  'asked-again',
  'canned-reply',
  'payment-failed',
  'lost-data',
]);

/** They say what happened, and of nothing in particular: the thing is named beside them. */
export const nameless: ReadonlySet<string> = new Set([
  ...vague,
  'foreign-body',
  'spoilt',
  'unknown-payments',
  'refund-waiting',
  'refund-low',
  'promo-refused',
  'warranty-refused',
  'bill-wrong',
  'unfinished-work',
  'wrong-size',
  'smells',
  'street',
  'no-access',
  'sold-unasked',
  'mixed-up',
  'hidden-fees',
]);

/** Harm is told in the frames' words alone: they were weighed. */
const weighed = new Set(['safety', 'privacy', 'ethics']);

/** Beside a precise frame these add nothing. */
const blurred = new Set(['broken', 'disappointing', 'unsolved', 'wrong-info', 'app-bug', 'update-broke']);

const sharp = (frames: readonly Frame[]): readonly Frame[] =>
  frames.some(({ id }) => !vague.has(id)) ? frames.filter(({ id }) => !blurred.has(id)) : frames;

/** Below this, it was named in passing. */
const telling = 2.8;

const frameOf = (built: Built, frames: readonly Frame[]): Frame => ({
  id: 'built',
  kind: built.isChoice ? 'view' : 'fault',
  topic: (frames[built.focus] ?? frames[0])?.topic ?? 'other',
  find: /(?!)/,
  say: [built.text],
});

/**
 * What a reply says of the point: the person's own statement, what was put together of it, or what the frames say;
 * the nearest to their words that is sure to be right.
 */
export function sayingOf(
  frames: readonly Frame[],
  told: Told | null,
  all: readonly Built[],
): { told: Told | null; saying: readonly Frame[] } {
  const [first] = frames;
  if (first !== undefined && weighed.has(first.topic) && !vague.has(first.id))
    return { told, saying: frames };
  const built = all.filter(
    ({ weight, isChoice }) => weight >= telling || (told === null && !isChoice && first === undefined),
  );
  const [best] = built;
  if (best === undefined) return { told, saying: sharp(frames) };
  // A whole sentence on the very complaint says more than its core.
  if (told !== null && told.isClause && told.focus === 0 && best.focus !== 0) return { told, saying: frames };
  const own = built.map((each) => frameOf(each, frames));
  const precise = frames.find(
    (frame, at) => !vague.has(frame.id) && built.every(({ focus }) => focus !== at),
  );
  const isAlike = precise !== undefined && (precise.kind === 'view') === best.isChoice;
  return { told: null, saying: isAlike ? [precise, ...own.slice(0, 1)] : own };
}
