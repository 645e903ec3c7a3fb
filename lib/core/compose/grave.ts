import { atLeast, type ReasonCode } from '../level/level';
import type { SignalCode, Topic } from '../reading/signals';
import { hasSignal } from './counted';
import { hunts, namesGoods, namesPlaceOnly, namesSomeone } from './signs';
import type { Seen, Situation } from './situation';

/** Others may still use it: they are told to stop before anything else is said. */
const harmedByProduct = new Set([
  'foreign-body',
  'allergy',
  'sick',
  'skin-reaction',
  'fire',
  'spoilt',
  'small-parts',
  'water-unsafe',
  'unsafe-product',
]);

/** A thing in somebody's hands: of anything else nobody is told to put it aside. */
const inHand = new Set([
  ...harmedByProduct,
  'hurt',
  'broken',
  'bad-food',
  'food-cold',
  'smells',
  'arrived-damaged',
  'recipe-changed',
  'misleading',
  'disappointing',
  'used-item',
  'counterfeit',
  'update-broke',
  'allergy',
  'hospital',
  'injured',
  'animal-hurt',
]);

/** What the flag's reasons say weighs more than what single words say. */
export function graveOf({ request, counted, point, target, told }: Seen): Situation | null {
  const { assessment } = request;
  const severe = atLeast(assessment.peak, 'moderate');
  const weight = (code: ReasonCode): number =>
    assessment.reasons.find((reason) => reason.code === code)?.weight ?? 0;
  const named = (topic: Topic): boolean => point.frames.some((frame) => frame.topic === topic);
  const isShare = (code: SignalCode, one: number): boolean =>
    counted.count(code) > 0 && counted.count(code) * one > counted.people.length;
  const hunted = weight('staff-harassment');
  const isFault = point.frames.some(({ kind }) => kind === 'fault');
  // Where somebody says what went wrong, one word about an employee is no hunt; a threat doesn't undo the complaint.
  const isHunt = hunted >= (isFault ? 0.6 : 0.3) || (hunted >= 0.3 && counted.count('staff-harassment') >= 2);
  const isAttack =
    !isFault && (assessment.advice.posture === 'report' || (severe && weight('threat') >= 0.4));
  const isGoodsOf = target !== null && namesGoods(target.comment.text);
  // What happened at the pool or at the groomer's is grave, and no product is put aside for it.
  const texts = counted.people.slice(0, 60).map(({ comment }) => comment.text);
  const isPlace = texts.some(namesPlaceOnly) && !texts.some(namesGoods);
  const isHarm =
    !isPlace && point.frames.some(({ id }) => harmedByProduct.has(id) || (id === 'hospital' && isGoodsOf));
  const isUnequal = point.frames.some(({ id }) => id === 'double-standard' || id === 'treated-unfairly');
  // Where people speak of an injustice, the anger at whoever did it is no hunt.
  if (!isUnequal && counted.people.some(({ comment }) => hunts(comment.text))) return 'harassment';
  if ((isHunt || isAttack) && !(isUnequal && weight('discrimination') > hunted)) return 'harassment';
  const isUpset = target !== null && target.reading.sentiment.label !== 'positive';
  const leaks = counted.count('data-leak');
  const isLeak = named('privacy') || (severe && counted.topic('outage') < 4 * leaks);
  if ((leaks > 0 && isLeak) || (named('privacy') && (severe || isUpset))) return 'data-leak';
  // One word of danger among fifty comments about tickets, or a parcel, is a figure of speech.
  const isOther = point.frames.length > 0 && !isHarm;
  const isNoProduct = isOther && counted.voices <= 2 && point.frames.every(({ id }) => !inHand.has(id));
  // A cut ear at the groomer's is grave, and no product to put aside.
  const isGoods =
    isHarm ||
    (isOther && !isPlace && point.frames.some(({ id }) => inHand.has(id))) ||
    counted.people.some((read) => hasSignal(read, 'safety') && namesGoods(read.comment.text));
  const isReported = weight('safety') >= 0.2 && (!isOther || isShare('safety', 4));
  const isTold = counted.count('safety') > 0 && (isHarm || isShare('safety', isOther ? 2 : 4));
  const isOfSomeone = counted.people.some(
    (read) => hasSignal(read, 'safety') && namesSomeone(read.comment.text),
  );
  if (isReported || isTold) {
    if (isGoods && !isNoProduct) return 'safety';
    if (!isGoods && isOfSomeone) return 'harm';
  }
  // The reader may see no complaint in it: who tells of harm and isn't joking is believed.
  if (isHarm && (severe || counted.complaints > 0 || (isUpset && told !== null))) return 'safety';
  if (
    (severe &&
      isShare('discrimination', 12) &&
      // One word of one in ten may be misread.
      (isUnequal ||
        point.frames.length === 0 ||
        counted.count('discrimination') >= 2 ||
        counted.voices <= 3 ||
        (target !== null && hasSignal(target, 'discrimination')))) ||
    (isUnequal && isUpset && counted.count('discrimination') > 0)
  )
    return 'discrimination';
  return null;
}
