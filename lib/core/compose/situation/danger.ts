import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import { is } from '../point';
import { namesGoods, namesPlaceOnly, namesRide, namesSomeone } from '../signs';
import { wasServed } from '../signs/at-table';
import { hasOwnSigns, mindsElsewhere, praisesElsewhere } from '../signs/elsewhere';
import { isLongAgo } from '../signs/second-hand';
import { asksForTheirs, warnsOthers } from '../signs/warning';
import { asksPlainly } from './asking';
import { hasSignal } from './counted';
import { mayTell } from './may-tell';
import { isGrateful, isUntroubled, praisesByName, tellsTrouble } from './said';
import { isShare, isUpset, severe, weight } from './weigh';
import type { Seen } from '.';

const swum = /\b(?:chlor\w+|dosed|swim\w*|nag(?:er|eurs?)|baignade|baigneurs?)\b/;

/** What happened at the pool, on a ride or at the groomer's is grave, and no product is put aside for it. */
function isPlace(seen: Seen): boolean {
  const { counted, point, request } = seen;
  if (isOnRide(seen)) return true;
  const texts = counted.people.slice(0, 60).map(({ comment }) => comment.text);
  if (texts.some(namesGoods)) return false;
  const isThere = texts.some(namesPlaceOnly) && point.frames[0]?.id !== 'gave-way';
  // "On the way to nursery", the forks sheared off: where somebody was going, and no place that it happened in.
  return (
    isThere ||
    texts.some((text) => swum.test(fold(text))) ||
    namesPlaceOnly(`${request.brand.name} ${request.post ?? ''}`)
  );
}

/** On a ride or a machine that stands at theirs, whatever things are named beside it. */
const isOnRide = ({ counted, request }: Seen): boolean =>
  namesRide(`${request.brand.name} ${request.post ?? ''}`) ||
  counted.people.slice(0, 60).some(({ comment }) => namesRide(comment.text));

const carried =
  /\b(?:velos?|trottinettes?|poussettes?|siege (?:auto|velo)|cosy|remorques?|porte-bebes?|(?:chaise|lit) (?:haute|bebe)|voiture|bikes?|e-?bikes?|scooters?|prams?|pushchairs?|strollers?|bugg(?:y|ies)|car ?seats?|carriers?|high ?chairs?|car)\b/;

/** The belt of a bicycle's seat, and no bar of a ride: they have it at home. */
const isOwned = (seen: Seen): boolean =>
  !isOnRide(seen) && carried.test(fold(`${seen.request.post ?? ''} ${seen.target?.comment.text ?? ''}`));

/** What harms in somebody's care or on their ground, and is told as grave there too. */
const harmsAnywhere = is('harms-anywhere');

/** A train that stands is a nuisance, until somebody in it is unwell, afraid or without air; a lift or a cabin is more. */
const plight =
  /\b(?:ascenseurs?|cabines?|telecabines?|telesieges?|telepherique|nacelles?|grande roue|maneges?|attraction|tyrolienne|clim\w*|chaleur|etouff\w*|\d\d ?degres|enfants?|bebes?|enceinte|malaise|evanoui\w*|pani\w*|peur|noir|plus d'(?:eau|air)|pleur\w*|alarme|interphone|fumee|lifts?|elevators?|cable ?cars?|gondolas?|chair ?lifts?|rides?|coasters?|wheel|zip|heat|sweltering|boiling|no (?:air|water|lights?)|pitch black|in the dark|child\w*|kids?|baby|babies|pregnant|faint\w*|panic\w*|crying|scared|smoke|alarm|diabetic|elderly)\b/;

/** Somebody is stuck as they write, and it is more than a wait. */
const isStuck = ({ counted, point }: Seen): boolean =>
  point.frames.some(({ id }) => id === 'stuck-now') &&
  counted.people.some(({ comment }) => plight.test(fold(comment.text)));

const harmsUsers = is('harms-users');
const isDangerous = is('dangerous');

/** A product did harm, by what is said of it. */
function isHarmful(seen: Seen): boolean {
  const { point, target, request } = seen;
  const isBought = hasOwnSigns(request.language) && point.slots.object !== undefined;
  const isOfGoods = isBought || (target !== null && namesGoods(target.comment.text));
  // « Mon mari a été hospitalisé, or vous continuez de prélever »: a hospital in somebody's life, and another trouble.
  const isOfLife = point.frames.some(
    ({ kind, topic, id }) => kind === 'fault' && topic !== 'safety' && id !== 'hospital',
  );
  return (
    !isPlace(seen) &&
    !point.frames.some(is('accusing')) &&
    point.frames.some(
      (frame) =>
        harmsUsers(frame) ||
        (isOfGoods && ((frame.id === 'hospital' && !isOfLife) || frame.id === 'near-miss')) ||
        (isBought && frame.id === 'injured'),
    )
  );
}

/** "Where is the list of allergens?": one person, who is told nothing of harm, asks. */
const isOnlyAsked = ({ counted, target, told }: Seen): boolean =>
  counted.voices === 1 &&
  told === null &&
  target !== null &&
  isUntroubled({ complaint: target.reading.complaint, negative: target.reading.sentiment.negative }) &&
  asksPlainly(target.comment.text);

/** « Quatorze à table, dont un allergique, tout nickel »: who praises by name and complains of nothing warns of nothing. */
const isAtTable = ({ counted, target, point }: Seen): boolean =>
  counted.voices === 1 &&
  target !== null &&
  point.frames.every(({ topic }) => topic !== 'safety') &&
  praisesByName(target) &&
  target.reading.complaint < 0.35 &&
  target.reading.sentiment.label === 'positive';

/** Who is pleased warns of nothing, where no word of it minds anything. */
const isToldOf = ({ target, request }: Seen): boolean =>
  target !== null &&
  (target.reading.sentiment.label !== 'positive' ||
    mindsElsewhere(target.comment.text, request.language) ||
    !praisesElsewhere(target.comment.text, request.language));

/** "He was given the flapjack with almonds": it is eaten, and nothing is left to put aside. */
const isServed = ({ request, target, point }: Seen): boolean =>
  target !== null &&
  // A jug that shattered in "the kitchen" was served to nobody.
  (point.frames.length === 0 || point.frames.some(is('eaten', 'hurt'))) &&
  wasServed(target.comment.text, request.language);

/** No grudge is in it: who complained of it then was answered then. */
const isFond = ({ reading }: ReadComment): boolean =>
  reading.complaint < 0.8 && reading.sentiment.negative < 0.3 && reading.sentiment.label !== 'negative';

/** "My first one caught fire in 1991 … and I've stuck with you ever since": told fondly, of a fright of long ago. */
export const isOldTale = ({ target, counted, point }: Seen): boolean =>
  target !== null &&
  counted.complaints <= 1 &&
  target.reading.sentiment.label === 'positive' &&
  point.frames.some(({ topic }) => topic === 'safety') &&
  isLongAgo(target.comment.text) &&
  isFond(target);

/** It came upon somebody, and others are warned of theirs or ask about theirs: put together, a thing is dangerous. */
function isWarned({ target, counted, point, request }: Seen): boolean {
  if (target === null || point.frames.some(is('accusing', 'in-danger'))) return false;
  const { comment, reading } = target;
  const isOfMany =
    warnsOthers(comment.text) ||
    counted.people.some((read) => read !== target && asksForTheirs(read.comment.text));
  return (
    isOfMany &&
    Math.max(reading.complaint, reading.sentiment.negative) >= 0.3 &&
    namesSomeone(comment.text) &&
    mayTell('harm', [target], request.language) &&
    tellsTrouble(comment.text, request.language)
  );
}

const isSeenToFail = is('seen-to-fail');

/** A part gave way with somebody on it, by the words alone: the reader may hear praise in a long one. */
const isWitnessed = ({ target, point }: Seen): boolean =>
  point.frames.slice(0, 1).some(isSeenToFail) &&
  target !== null &&
  Math.max(target.reading.complaint, target.reading.sentiment.negative) >= 0.2;

/** What is told of it: by a thing that they have, or in somebody's care. */
function toldDanger(seen: Seen): 'safety' | 'harm' | null {
  const { request, counted, point, told, target } = seen;
  if (isOnlyAsked(seen) || isAtTable(seen)) return null;
  // "Your rep came to the hospital every day on her own time": thanks, whatever they went through.
  if (target !== null && isGrateful(target, seen.point)) return null;
  // An old tale, told without a grudge, warns of nothing.
  if (target !== null && isLongAgo(target.comment.text) && isFond(target)) return null;
  if (point.frames.some(is('in-danger')) || isStuck(seen)) return 'harm';
  if (point.frames[0]?.id === 'restraint-opened') return isOwned(seen) ? 'safety' : 'harm';
  if (point.frames[0]?.id === 'near-miss' && !isHarmful(seen) && !putsAside(seen)) return 'harm';
  // "He'd fallen asleep by then": it takes a word of harm, and not only the sound of the whole.
  const isUnsafe = point.frames.slice(0, 1).some(isDangerous);
  if (!isUnsafe && !mayTell('harm', counted.people, request.language)) return null;
  const isMinded = severe(seen) || counted.complaints > 0 || isUpset(seen);
  if (isMinded && point.frames.slice(0, 1).some(harmsAnywhere) && isPlace(seen)) return 'harm';
  const isHarm = isHarmful(seen);
  if (isHarm && point.frames[0]?.topic === 'safety' && isServed(seen)) return 'harm';
  // Where the reader is less sure, a thing that smokes or comes apart is told by its words alone.
  if (isHarm && hasOwnSigns(request.language) && isToldOf(seen)) return 'safety';
  // One word of danger among fifty comments about tickets, or a parcel, is a figure of speech.
  const isOther = point.frames.length > 0 && !isHarm;
  const isReported = weight(seen, 'safety') >= 0.2 && (!isOther || isShare(seen, 'safety', 4));
  const isTold = counted.count('safety') > 0 && (isHarm || isShare(seen, 'safety', isOther ? 2 : 4));
  if (isReported || isTold) {
    const isNoProduct = isOther && counted.voices <= 2 && !point.frames.some(is('harms-users', 'in-hand'));
    const isGoods = isHarm || putsAside(seen);
    if (isGoods && !isNoProduct) return 'safety';
    if (!isGoods && counted.people.some((read) => isInDanger(read, namesSomeone))) return 'harm';
  }
  // The reader may see no complaint in it: who tells of harm and isn't joking is believed.
  const isClear = told !== null || isUnsafe;
  if (isWarned(seen)) return isPlace(seen) ? 'harm' : 'safety';
  const isMeant = severe(seen) || counted.complaints > 0 || (isUpset(seen) && isClear) || isWitnessed(seen);
  return isHarm && isMeant ? 'safety' : null;
}

const isInDanger = (read: ReadComment, names: (text: string) => boolean): boolean =>
  hasSignal(read, 'safety') && names(read.comment.text);

/** A cut ear at the groomer's is grave, and no product to put aside. */
const putsAside = ({ counted }: Seen): boolean => counted.people.some((read) => isInDanger(read, namesGoods));

/**
 * People may come to harm: by a thing that can be put aside, or in somebody's care. What was served is eaten, and what
 * stands at theirs is not the reader's to put aside.
 */
export function dangerOf(seen: Seen): 'safety' | 'harm' | null {
  const danger = toldDanger(seen);
  return danger === 'safety' && (isServed(seen) || isOnRide(seen)) ? 'harm' : danger;
}
