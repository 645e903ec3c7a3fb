import { fold } from '../../calm-check/fold';
import { tellsPlainly } from '../point/told/safe';
import { is, isLoose, stemsOf, type Built, type Frame, type Quote, type Told } from '../point';

const isBurning = is('burning');
/** « Le chargeur a fondu sur ma table »: of what burnt, the cause is in few words, or the words tell of what they did then. */
const isBrief = ({ text }: Quote, frame: Frame): boolean => !isBurning(frame) || text.length < 100;
const isVague = is('vague');
const isToldByThem = is('told-by-them');
/** Said in the frames' words alone, which were weighed for it. */
const isDelicate = is('hurt', 'grief', 'humiliating', 'accusing', 'unequal');
/** Says nothing that a sentence of the person's would not say better. */
const isPale = is('vague', 'thin', 'faint');
const isLoss = is('grief');
const isBlurred = is('blurred');
/** "It leaks through the cap, my bag is soaked": what came of it does not say it. */
const isSpilling = is('spills');

/** Says what happened, and of nothing in particular: the thing is named beside it. */
export const isNameless = is('vague', 'general');

/** Harm is told in the frames' words alone: they were weighed. */
const weighed = new Set(['safety', 'privacy', 'ethics']);

/** Beside a precise frame, a blurred one adds nothing. */
const sharp = (frames: readonly Frame[]): readonly Frame[] =>
  frames.every(isVague) ? frames : frames.filter((frame) => !isBlurred(frame));

/** Below this, it was named in passing. */
const telling = 2.8;

/** Below this, it says less than the person's own sentence does. */
const plain = 3.5;

/** A comment so short is soon quoted. */
const short = 150;

/** From here on it says as much as a short comment does as it stands. */
const strong = 4.5;

/** By how much a sentence must tell more to be quoted where another one could be told. */
const margin = 0.5;

/** The same thing is told of: the core is a part of the sentence. */
const isOf = (told: Told, built: Built): boolean =>
  built.text
    .split(/[ ']/)
    .some(
      (word) =>
        word.length > 3 &&
        !/^(?:your|votre|have|been|were|still|there|that|this)$/.test(word) &&
        told.text.includes(word),
    );

/** "The gravy arrived on Tuesday. The roast was Sunday.": half of it says nothing. */
const isPart = (told: Told, quote: Quote): boolean =>
  !told.tells && /[.] /.test(quote.text) && quote.text.length > told.text.length + 12;

/** "We had to walk down": what came of what the quoted sentence begins with. */
const isTail = ({ text }: Told, quote: Quote): boolean =>
  quote.text.length > text.length + 12 && quote.text.endsWith(text.split(' ').slice(-2).join(' '));

/** "You emailed in English", "the tiles are meant to be one colour": what it was to be, or what they did. */
const isOnlySetUp =
  /^you were told to\b|^you (?!(?:were|are|have been|had to|have had to|can't|cannot|couldn't|could not|never|still|keep|got|found|waited|missed|lost|paid)\b)[a-z]+ |^you have (?!been|had to|not|never|no\b|lost|missed|paid|waited)[a-z]+ |\b(?:is|are|was|were) (?:meant|supposed|said|advertised|described|expected)\b(?!.*\b(?:and|but)\b)/;

/** "Your chairlift closed at 3. Your map says 4.30.": what follows holds against it. */
const turns = (plain: string): boolean =>
  /\b(?:says|said|otherwise|instead)\b/.test(plain) || tellsPlainly(plain, 'en');

/** "Changed our flight to 5.55am. Only other option was to cancel": a sentence before it tells already, or most is left out. */
function isLessThanAll(told: Told, { text, isPassage }: Quote): boolean {
  if (!isPassage) return false;
  if (!/[.?!] /.test(text)) return isOnlySetUp.test(told.text) && turns(fold(text.slice(told.text.length)));
  const end = text.lastIndexOf(told.text.split(' ').slice(-2).join(' '));
  const before = /^.*[.?!] /.exec(text.slice(0, Math.max(0, end - told.text.length + 12)))?.[0] ?? '';
  const share = told.text.length / text.length;
  if (before === '')
    // "The nursery rang to say my daughter was hot. I don't have a daughter.": the second half turns the first.
    return (
      share < 0.8 &&
      (isOnlySetUp.test(told.text) ||
        (!told.isPlain && share < 0.6) ||
        (text.length < short && turns(fold(text.slice(Math.round(text.length * share))))))
    );
  return share < 0.35 || tellsPlainly(fold(before), 'en') || (!told.isPlain && share < 0.45);
}

/** A whole clause with a plain word of complaint, said before anything else was. */
const standsFirst = ({ isPlain, isFirst }: Told): boolean => isPlain && isFirst;

/** A kind of trouble, in words of ours; harm and humiliation are never quoted. */
const isOurs = (frame: Frame): boolean => isLoose(frame) && !weighed.has(frame.topic) && !isDelicate(frame);

/** No word in which these say it is one of the person's: "a queue", of "eleven in front of me". */
function isFar(saying: readonly Frame[], text: string): boolean {
  const theirs = new Set(stemsOf(text));
  return saying.every(
    (frame) =>
      isOurs(frame) && !frame.say.some((wording) => stemsOf(wording).some((stem) => theirs.has(stem))),
  );
}

const frameOf = (built: Built, frames: readonly Frame[]): Frame => ({
  id: 'built',
  kind: built.isChoice ? 'view' : 'fault',
  topic: (frames[built.focus] ?? frames[0])?.topic ?? 'other',
  find: /(?!)/,
  say: [built.text],
});

/** What the person's own words give to say, from the nearest to the farthest. */
export interface Heard {
  told: Told | null;
  built: readonly Built[];
  quote: Quote | null;
  /** A sentence of theirs as it stands, where nothing nearer is known; `null` where nothing of theirs is said back. */
  atLeast: (() => string | null) | null;
  /** All that they wrote. */
  text: string;
}

/** What a reply says of the point: one of the three. */
export interface Said {
  told: Told | null;
  saying: readonly Frame[];
  quote: string | null;
}

/** Nothing of theirs stands in it: only a frame knows what it is. */
export const isInOurWords = ({ told, quote, saying }: Said): boolean =>
  told === null && quote === null && saying.every(({ id }) => id !== 'built');

const onlyAsked = /^[^.!]*\?$/;

export const nothingSaid: Said = { told: null, saying: [], quote: null };

/**
 * What a reply says of the point: the person's own statement, what was put together of it, their words as they stand, or
 * what the frames say; the nearest to their words that is sure to be right. Where frames alone know it, and none of their
 * words is the person's, a sentence of theirs says it with less to be wrong in.
 */
export function sayingOf(frames: readonly Frame[], heard: Heard): Said {
  // Where somebody died, what else they tell is said after that, as though no frame knew anything.
  const losses = frames.filter(isLoss);
  if (losses.length > 0) {
    const others = frames.filter((frame) => !isLoss(frame));
    const beside = sayingOf(others, heard);
    // "I do not know whom to ask", of one asked for the same papers again: what is known stands before a quotation.
    if (others.length > 0 && beside.quote !== null)
      return { told: null, saying: [...losses, ...others], quote: null };
    // "There was one lifeguard on for two pools. We have asked you for eight weeks": all of it, where no frame knows it.
    const { quote } = heard;
    const isWhole =
      beside.told !== null &&
      beside.saying.length === 0 &&
      quote?.isPassage === true &&
      quote.text.length > 2 * beside.told.text.length;
    return isWhole
      ? { told: null, saying: losses, quote: quote.text }
      : { ...beside, saying: [...losses, ...beside.saying] };
  }
  // "It came in 05 and I asked for 02. Any chance of an 02?": what is asked says less of it than what is known.
  const isAsked = frames.length > 0 && heard.quote !== null && onlyAsked.test(heard.quote.text);
  const said = surely(frames, isAsked ? { ...heard, quote: null } : heard);
  if (isAsked || said.told !== null || said.quote !== null || !isFar(said.saying, heard.text)) return said;
  const quote = heard.quote?.text ?? heard.atLeast?.() ?? null;
  return quote === null ? said : { told: null, saying: [], quote };
}

function surely(frames: readonly Frame[], heard: Heard): Said {
  const { built: all, quote } = heard;
  const [first] = frames;
  if (first !== undefined && weighed.has(first.topic) && !isVague(first))
    return heard.told === null &&
      quote !== null &&
      quote.focus === 0 &&
      isToldByThem(first) &&
      isBrief(quote, first)
      ? { told: null, saying: [], quote: quote.text }
      : { told: heard.told, saying: frames, quote: null };
  const isNear = quote !== null && frames.every(isLoose) && (quote.focus >= 0 || frames.every(isPale));
  // A statement on something beside it gives way to the sentence that tells it, though not in the second person.
  const isBeside =
    heard.told !== null &&
    isNear &&
    ((heard.told.focus < 0 &&
      !quote.isPassage &&
      (!standsFirst(heard.told) || isTail(heard.told, quote)) &&
      quote.weight > heard.told.weight + margin) ||
      isPart(heard.told, quote) ||
      isLessThanAll(heard.told, quote) ||
      // It ends on what is told, and begins with what is known first.
      (heard.told.focus > 0 && quote.focus === 0 && isTail(heard.told, quote)));
  // "Le dentifrice fonctionne : mon lavabo est éclatant": no word of complaint in any part, and all of it together.
  const isMute =
    heard.told?.tells === false && isNear && quote.isAll && quote.text.length > heard.told.text.length + 15;
  const told = isBeside || isMute ? null : heard.told;
  const least = told === null && isNear ? plain : telling;
  const built = all.filter(
    ({ weight, isChoice }) =>
      weight >= least || (told === null && !isNear && !isChoice && first === undefined),
  );
  const [best] = built;
  if (best === undefined) {
    return told === null && isNear
      ? { told, saying: [], quote: quote.text }
      : { told, saying: sharp(frames), quote: null };
  }
  const precise = frames.find(
    (frame, at) => !isVague(frame) && built.every(({ focus }) => focus !== at || isSpilling(frame)),
  );
  // A whole sentence on the very complaint says more than its core; one beside it would leave the complaint out.
  const isSame =
    told !== null &&
    told.focus === best.focus &&
    isOf(told, best) &&
    (told.focus === 0 || precise === undefined);
  // "Vos couches fuient depuis que vous avez changé les emballages": the fault, and not the choice behind it.
  const fault = heard.told;
  if (fault?.isPlain === true && fault.isFirst && best.isChoice)
    return { told: fault, saying: frames, quote: null };
  // "The trousers were too short and the shop was shut": the sentence that came first.
  const isBefore = told !== null && standsFirst(told) && told.focus === best.focus && told.at <= best.at;
  if (
    told !== null &&
    told.isClause &&
    ((told.focus === 0 && best.focus !== 0) || (told.focus > 0 && best.focus < 0) || isSame || isBefore)
  )
    return { told, saying: frames, quote: null };
  // What was put together of a sentence stands in it word for word: the sentence says that and more.
  const whole = precise === undefined ? heard.told : null;
  const isWithin = whole !== null && built.every(({ text }) => whole.text.includes(text));
  // So does their own sentence, where it tells more than the one that can be turned.
  if (isWithin && isBeside && quote.isAll) return { told: null, saying: [], quote: quote.text };
  if (isWithin) return { told: whole, saying: frames, quote: null };
  if (told === null && isNear && quote.isPassage && best.weight < strong && !best.isChoice)
    return { told, saying: [], quote: quote.text };
  const own = built.map((each) => frameOf(each, frames));
  const isAlike = precise !== undefined && (precise.kind === 'view') === best.isChoice;
  return { told: null, saying: isAlike ? [precise, ...own.slice(0, 1)] : own, quote: null };
}
