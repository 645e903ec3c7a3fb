import { replyLimit } from '../../draft/network-limits';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { starsIn } from '../../trajectory/cues';
import type { Counted } from '../situation/counted';
import {
  besideLoss,
  buildPoint,
  is,
  isDeathInPlay,
  lastWord,
  ownWordsIn,
  quoteAtLeast,
  readPoint,
  safeQuote,
  tellBack,
  withLoss,
  type Bereft,
  type Built,
  type Frame,
  type Point,
  type Quote,
  type Told,
} from '../point';
import type { Heard } from './saying';
import { praisesInWords, soundsContent, tellsOwnStory, turnsBitter } from '../signs';
import type { Situation } from '../situation';

/** Who threatens, hunts somebody or passes on hearsay is not told again what they said. */
const isAttack = ({ reading }: ReadComment): boolean =>
  reading.signals.some(({ code }) => ['threat', 'staff-harassment', 'rumour'].includes(code));

/** From here on a sentence says by itself what went wrong. */
const telling: Partial<Record<LanguageCode, number>> = { fr: 4.5, en: 9 };

/** "Not a word on your page" says less of what it is about than its name. */
const isOfThings = ({ text, focus }: Quote, { slots }: Point): boolean =>
  focus >= 0 || slots.things.length === 0 || slots.things.some((thing) => text.includes(lastWord(thing)));

/** "Jamais vu de profiteur ici": a friend of the brand tells of no fault. */
const isFriendly = ({ comment, reading }: ReadComment, language: LanguageCode): boolean =>
  reading.sentiment.label === 'positive' &&
  reading.complaint < 0.4 &&
  reading.sentiment.negative < 0.25 &&
  // In English a quiet complaint may sound pleased.
  (language !== 'en' ||
    (reading.complaint < 0.2 && reading.sentiment.negative < 0.2) ||
    soundsContent(comment.text));

/** Nor is who leaks, belittles or is hostile, and a friend of the brand tells of no fault. */
const isTellable = (read: ReadComment, language: LanguageCode): boolean =>
  isSafe(read) && (!isFriendly(read, language) || turnsBitter(read.comment.text));

const isSafe = ({ comment, reading }: ReadComment): boolean =>
  !reading.hostile &&
  (reading.complaint >= 0.75 || !reading.signals.some(({ code }) => code === 'defends-brand')) &&
  !reading.signals.some(({ code }) =>
    ['threat', 'staff-harassment', 'discrimination', 'data-leak'].includes(code),
  ) &&
  // "They say refunds take five days": who tells of themselves passes on no hearsay.
  (tellsOwnStory(comment.text) || !reading.signals.some(({ code }) => code === 'rumour')) &&
  // A coarse word in an even-tempered story: what is told back of it holds none.
  (reading.hostility < 0.35 || !reading.signals.some(({ code }) => code === 'insult'));

/** The whole comment is a complaint, whatever its single sentences say. */
const isClear = ({ reading }: ReadComment): boolean =>
  reading.complaint >= (reading.sentiment.label === 'negative' ? 0.45 : 0.6);

/** Nobody in particular is spoken to. */
const isForAll = ({ text }: { text: string }): boolean =>
  !/(?<!\p{L})(?:vous|votre|vos|tu|te|toi|ton|ta|tes|t'\p{L}+|you|your|yours)(?!\p{L})/u.test(text);

/** Where the network takes two sentences, a quotation leaves room for the rest. */
const longestQuoted = ({ network }: DraftRequest): number =>
  replyLimit(network) <= 300 ? Math.min(110, 0.55 * replyLimit(network)) : Infinity;

const isThin = is('thin');
const isAccusing = is('accusing');
const isGrief = is('grief');
/** Somebody's body and somebody's grief are not for a reply to tell in full. */
export const isTender = is('grief', 'hurt', 'humiliating', 'accusing');
const comesFirst = is('before-silence', 'stands-first');
const saysNothingPrecise = is('vague', 'general');

export type Speaker = Parameters<typeof tellBack>[2];

/** The comment that is answered, as far as it can be read before the kind of thread is known. */
export interface Listened {
  target: ReadComment | null;
  text: string;
  language: LanguageCode;
  speaker: Speaker;
  /** What its own words bring, and of that what says more than that it goes on. */
  own: Point;
  firm: readonly Frame[];
  /** Nothing of it is told back or quoted: nobody here knows whether it is so. */
  isAccused: boolean;
  /** A complaint on the whole, and safe to tell back. */
  isSure: boolean;
  told: Told | null;
  built: readonly Built[];
}

/** "Sorry about the capitals, the button is stuck": how somebody writes is no trouble of the brand's. */
const selfExcuse =
  /(?<!\p{L})(?:sorry|apologies|excuse[zr]?(?:-moi)?|d[ée]sol[ée]e?s?|pardon|pardonnez)(?: (?:about|for|pour|de))? (?:the |my |all |any |les? |mes |la |l['’]|mon )*(?:caps\w*|capitals?|shouting|spelling|typos?|rant\w*|length|essay|english|grammar|majuscules?|fautes?|pav[ée]s?|longueur|orthographe)(?!\p{L})[^.!?\n]*/giu;

/** "I have to be honest, last Thursday we waited": what is said stands without it. */
const hedge =
  /(?<!\p{L})(?:(?:i|we)(?: do| really|['’]ve)? (?:have|need|got) to (?:be (?:honest|fair|frank|blunt)|admit|confess)(?: with you| here)?(?: that)?|to be (?:honest|fair)|if (?:i['’]?m|we['’]?re) (?:being )?honest|not going to lie|(?:je dois|il faut|on doit) (?:bien )?(?:avouer|reconna[iî]tre|[eê]tre honn[eê]te)(?: que|,)?|pour [eê]tre honn[eê]te|soyons honn[eê]tes)(?!\p{L}),? ?/giu;

/** "Idem, 12 jours sans ligne": what follows is told by itself. */
const agreed = /^(?:idem|pareil(?:le)?|moi aussi|same(?: here)?|me too|ditto)[ ,:;.!]+(?=\S+ \S+ \S)/iu;

/** « Le chargeur @volteo a fondu »: whom it is written to is no part of what is told. */
const mention =
  /(?<=[\p{L}\d],?)(?<!(?<!\p{L})(?:de|du|des|d['’]|l['’]|à|au|aux|chez|par|pour|avec|et|dear|hey|hi|hello|bonjour|salut|merci|thanks|by|from|with|to|of|at|and|ask|dm)) @[\p{L}\d_.]*[\p{L}\d_](?= \p{Ll})/giu;

/** @param bereft of whose death it tells: that is said by itself, and what else is told stands beside it */
export function listenTo(
  target: ReadComment | null,
  language: LanguageCode,
  speaker: Speaker,
  bereft: Bereft | null = null,
): Listened {
  const written = (target?.comment.text ?? '')
    .replace(agreed, '')
    .replaceAll(selfExcuse, '')
    .replaceAll(hedge, '')
    .replaceAll(mention, '')
    .trim();
  const text = ownWordsIn(bereft === null ? written : besideLoss(written, bereft));
  const all = withLoss(readPoint(written, language, speaker.address), bereft, language);
  const own = text === written ? all : { ...all, slots: readPoint(text, language, speaker.address).slots };
  const firm = own.frames.filter((frame) => !isThin(frame) && !isGrief(frame));
  const isAccused = firm.some(isAccusing);
  // "My brother died to the new boss 14 times": that is not told back.
  const isInPlay = isDeathInPlay(written, language);
  const tellable = target !== null && !isAccused && !isInPlay && isTellable(target, language) ? target : null;
  const isSure = tellable !== null && isClear(tellable);
  return {
    target,
    text,
    language,
    speaker,
    own,
    firm,
    isAccused,
    isSure,
    told: tellable === null ? null : tellBack(text, language, speaker, firm, isSure),
    built: tellable === null ? [] : buildPoint(text, language, speaker, firm),
  };
}

const isSilence = (frame: Frame): boolean => frame.id === 'no-answer';

/** As heard, but for the answer that never came. */
export const unsilenced = (listened: Listened): Listened => ({
  ...listened,
  own: { ...listened.own, frames: listened.own.frames.filter((frame) => !isSilence(frame)) },
  firm: listened.firm.filter((frame) => !isSilence(frame)),
});

/** The thread that it stands in, once its kind is known. */
interface Thread {
  request: DraftRequest;
  counted: Counted;
  situation: Situation;
  /** The point of the thread as the reply will speak of it. */
  point: Point;
  toAll: boolean;
}

/** "Le médecin m'a reçue dans le couloir", read as talk: what somebody alone tells is noted, at the least. */
const isNotedIn = ({ target, text, language }: Listened, { situation, counted }: Thread): boolean =>
  situation === 'remark' &&
  language === 'fr' &&
  counted.voices === 1 &&
  (target?.reading.complaint ?? 0) >= 0.18 &&
  !praisesInWords(text);

/** Where the complaint is known, only what tells that very complaint is said back; all else stands beside it. */
function isNear(said: Told, { firm, own }: Listened): boolean {
  // Where somebody died, what went wrong is what else they say.
  const isVague = firm.every((frame) => frame.id === 'disappointing' || isGrief(frame));
  const [main] = firm;
  const isFirst = main !== undefined && (main.topic === 'safety' || comesFirst(main));
  const isSecond = said.focus === 1 && said.isClause && !isFirst;
  // "Nobody in this house speaks Danish": a frame that knows only what was said after the point is not asked.
  const isBeforeAll =
    (said.isFirst || said.isPlain) && firm.every(saysNothingPrecise) && !own.frames.some(isGrief);
  return isVague || said.focus === 0 || isSecond || isBeforeAll;
}

/** "The “lake view” is technically a puddle", « le petit-déjeuner “généreux” »: marks that disown the word. */
const disowned = /["“«]\s?\p{L}+(?: \p{L}+){0,2}\s?["”»]/u;

/** One star, and nothing but praise: none of it is said back as though it were meant. */
const isIronic = ({ comment: { text, stars }, reading }: ReadComment): boolean =>
  (stars ?? starsIn(text) ?? 5) <= 1 &&
  (reading.sentiment.label === 'positive' || (reading.complaint < 0.8 && disowned.test(text)));

/** What of their own words may be said back: a sentence in the second person, what was put together, a quotation. */
export function heardIn(listened: Listened, thread: Thread): Heard {
  const { target, text, language, speaker, own, firm, isAccused, isSure, told, built } = listened;
  const { request, counted, situation, point, toAll } = thread;
  const isNoted = isNotedIn(listened, thread);
  // « La boucle s'est ouverte, ma fille dedans »: what happened is named, of a thing and of nobody's body.
  const isTold = (situation === 'safety' || situation === 'harm') && !own.frames.some(isTender);
  // Who is sure to be complaining is told back what they say, though no word of it says that anything went wrong.
  const isHeard =
    !isAccused &&
    (situation === 'complaint' || situation === 'help' || isNoted || isTold) &&
    target !== null &&
    !isAttack(target);
  const isWry = target !== null && isIronic(target);
  const clause = told ?? (isHeard && !isSure ? tellBack(text, language, speaker, firm, true) : null);
  const said = isWry && clause?.isPlain !== true ? null : clause;
  const isOfOne = counted.voices <= 2 || counted.openers <= 1;
  const quoted =
    isHeard &&
    !isWry &&
    (isOfOne || (!counted.isOfMany && (own.frames.length === 0 || own.frames.some(isGrief))))
      ? safeQuote(text, language, firm, true, longestQuoted(request))
      : null;
  const isAbout = own.frames[0]?.id === point.frames[0]?.id;
  // "I got a new phone": where help is asked for, only what does not work is told back.
  const isToHelp = situation !== 'help' || said?.tells === true;
  const isFor = said !== null && (!toAll || (isAbout && isForAll(said)));
  const near = isFor && isToHelp && isNear(said, listened) ? said : null;
  const isFaint = isNoted && quoted !== null && quoted.weight < 6;
  const isTelling = quoted !== null && quoted.weight >= (telling[language] ?? Infinity);
  const isQuoted =
    quoted !== null &&
    !toAll &&
    !isFaint &&
    (counted.voices <= 2 || near === null) &&
    (isTelling || isOfThings(quoted, own));
  // To many at once, what several say of it stands before what was put together of one person's words.
  const ofOne = toAll ? (point.frames.length > 0 ? [] : built.filter(isForAll)) : built;
  // A sentence of theirs as it stands is looked for last: only where nothing nearer is known.
  const isOpen = isHeard && !isWry && !toAll && isSafe(target);
  const atLeast =
    isOpen && (language === 'fr' || language === 'en') ? () => quoteAtLeast(text, language) : null;
  return { told: near, built: ofOne, quote: isQuoted ? quoted : null, atLeast, text };
}
