import { fold } from '../../../calm-check/fold';
import { midSentence } from '../../../text/letter-case';
import { isOfFamily } from '../barred';
import type { Frame } from '../frame';
import { is, isLoose } from '../traits';
import {
  hangsOnMore,
  isBesideThePoint,
  isFaithful,
  isHabit,
  isListed,
  isOfBefore,
  isOfPlans,
  isOnlyTime,
  isPraise,
  isToldBefore,
  isWithASmile,
} from './beside';
import {
  comesAfterTurn,
  isBackgroundInFrench,
  isGranted,
  isUnminded,
  isBesideInFrench,
  turnIn,
} from './beside-fr';
import { isEnglishClause, recastInEnglish, retoldInEnglish } from './english';
import { isFrenchClause, retoldInFrench } from './french';
import { isTellable, tells, tellsPlainly } from './safe';
import type { Piece } from './sentences';
import { isAdvice, isOnlyEffort, isOwnDeed, isRequest, isRunOn, joined, linked, standsAlone } from './shape';
import type { Speaker } from './speaker';
import { recastInFrench } from './spelled-fr';
import { isUnsoundInEnglish } from './unsound-en';
import { isUnsoundInFrench } from './unsound-fr';

/** What a person wrote, in the second person: "your parcel has been in Lyon since Monday". */
export interface Told {
  text: string;
  /** Can follow "that"; else it stands before or after a colon: "third visit and still no connection". */
  isClause: boolean;
  /** Which of the point's frames it speaks of; −1 for none: then it stands beside the complaint that is known. */
  focus: number;
  /** It was said before anything that a frame knows, and says for itself that something went wrong. */
  isFirst: boolean;
  /** Where in the comment it begins, in letters. */
  at: number;
  /** A whole clause with a plain word of complaint: it stands for itself wherever it was said. */
  isPlain: boolean;
  /** Some word of it says that something went wrong; else it is noted, and no apology hangs on it. */
  tells: boolean;
  /** How well it says what went wrong. */
  weight: number;
}

const retellers = {
  fr: { recast: recastInFrench, retell: retoldInFrench, isClause: isFrenchClause },
  en: { recast: recastInEnglish, retell: retoldInEnglish, isClause: isEnglishClause },
} as const;

const fewest = 4;
/** Of what is neither a sentence nor has a word of complaint in it. */
const leastNamed = 6;
const best = { least: 5, most: { fr: 15, en: 18 } };

/** What a comment's pieces are told back in. */
export interface Setting {
  language: 'fr' | 'en';
  speaker: Speaker;
  frames: readonly Frame[];
  /** The whole comment is a complaint for certain: then a statement needs no word of its own that says so. */
  isClear: boolean;
  /** The comment, folded. */
  whole: string;
  /** Where its first sentence ends. */
  opening: number;
  /** Where the first sentence ends that a frame knows: until there, the person's own words say more than a vague frame. */
  sameBreath: number;
}

/** How a piece reads before it is turned. */
interface Heard {
  /** As it was typed, folded, and where in the comment that begins. */
  written: string;
  at: number;
  /** As a careful pen would have put it, folded. */
  plain: string;
  /** Which of the frames knows it; −1 for none. */
  focus: number;
  /** Some word of it, or a frame that knows it, says that something went wrong. */
  complains: boolean;
  isFamily: boolean;
  /** It needs what was said before it. */
  hangs: boolean;
}

const isWait = is('waiting');

/** The comment goes on beyond it. */
const saysMore = (whole: string, plain: string): boolean => whole.length > plain.length + 25;

/** Whether what a piece says is the point, and not somebody's life, plan or habit; null where it isn't. */
function heardIn(piece: Piece, said: string, setting: Setting): Heard | null {
  const { language, frames, isClear, whole } = setting;
  const written = fold(piece.text);
  const plain = said === piece.text ? written : fold(said);
  if (!isTellable(said, plain, language)) return null;
  const focus = frames.findIndex(({ find }) => find.test(written));
  const known = frames[focus];
  const at = whole.indexOf(written);
  const complains =
    tells(plain, language) ||
    (language === 'fr' && ((known !== undefined && isLoose(known)) || comesAfterTurn(whole, at)));
  // "They've painted the crossing and left the pothole": what is left of it says nothing that went wrong.
  if (language === 'en' && said.length < 0.7 * piece.text.length) return null;
  if (!piece.isWhole && isListed(plain)) return null;
  if (isFaithful(plain)) return null;
  if (
    language === 'fr' &&
    (isUnminded(whole, at, written.length) || (!complains && isGranted(whole, at, written.length)))
  )
    return null;
  const isKnown = frames.length > 0;
  // Where the complaint is known, a whole sentence on it is told, or one beside what only says its kind.
  const isBeside = piece.isWhole && (focus === 0 || frames.every(isLoose));
  if (!complains && (!isClear || (isKnown && !isBeside))) return null;
  // "L'expert est passé le 19. Depuis, plus rien": of a wait, what says nothing wrong only tells what came before.
  if (!complains && known !== undefined && isWait(known)) return null;
  // "With everything on the lorry | and the keys handed back": half of a sentence, and nothing wrong in it.
  if (!complains && !piece.isWhole && at > 0 && language === 'en') return null;
  const isFamily = isOfFamily(plain);
  if (isFamily && (!tellsPlainly(plain, language) || isHabit(plain))) return null;
  const hangs = hangsOnMore(plain, piece.isWhole);
  // Where nothing else is known, what happened to a child or a parent is the point.
  if (focus < 0 && ((isFamily && isKnown) || isOfPlans(plain) || hangs)) return null;
  if (
    language === 'fr' &&
    (isBesideInFrench(plain) ||
      isBesideInFrench(written) ||
      (isBackgroundInFrench(plain) && saysMore(whole, plain)))
  )
    return null;
  // "The choir was splendid too": what pleased is not what went wrong.
  if (language === 'en' && !complains && isPraise(plain)) return null;
  if (language === 'en' && (isBesideThePoint(plain, isKnown) || isOfBefore(plain) || isWithASmile(plain)))
    return null;
  return { written, at, plain, focus, complains, isFamily, hangs };
}

/** "You and your kid been building", "the ones you had already downloaded": no verb that stands alone, or a mere name. */
const nothingSaid =
  /^you and (?:your )?[a-z]+ (?:been|done|gone|seen|stood|sat)\b|^(?:the|those) ones? (?:you|that|which|who)\b|^(?:celui|celle|ceux|celles) (?:que|qu'|qui|dont)\b/;

const isUnsound = { fr: isUnsoundInFrench, en: isUnsoundInEnglish } as const;

/** Whether it stands in a reply: a sentence of its own, or the name of what went wrong. */
function stands(told: string, isClause: boolean, piece: Piece, heard: Heard, setting: Setting): boolean {
  const { language, frames } = setting;
  const { plain } = heard;
  if (nothingSaid.test(told) || isUnsound[language](told)) return false;
  // "…, but …" would take an apology back; its parts are pieces of their own.
  if (/ (?:but|mais) |that's (?:our|your) lot| not at all$/.test(told)) return false;
  if (language === 'fr' && (hasBareThing(told) || (!isClause && announces(told, piece, heard, setting))))
    return false;
  if (isRunOn(told) || isAdvice(told) || isRequest(told)) return false;
  if (isOwnDeed(told, language) && !tellsPlainly(plain, language)) return false;
  if ((frames.length > 0 || saysMore(setting.whole, plain)) && isOnlyEffort(told)) return false;
  // Thoughts strung on commas are somebody's breath, not a sentence.
  if (strungIn(told) > 1) return false;
  const words = told.split(' ').length;
  if (isClause) return words >= fewest || (piece.isWhole && words === fewest - 1);
  if (words < fewest || !standsAlone[language].test(told)) return false;
  const isNamed = heard.complains && tellsPlainly(plain, language);
  if (language === 'en' && !isNamed && isOnlyTime(told)) return false;
  if (!isNamed && (!piece.isWhole || words < leastNamed || /(?:you|vous)$/.test(told))) return false;
  // "…, fond trop sombre": a part that had neither its article nor a verb says nothing by itself.
  if (language === 'fr' && !piece.isWhole && !standsAlone[language].test(plain)) return false;
  // A thing without its article makes a note; where a frame has a sentence, that is said.
  return frames.length === 0 || standsAlone[language].test(plain);
}

/** « Les verres progressifs et vous ne voyez pas net », « le code accepté et le solde est à 0 »: a name, and then a sentence. */
const hasBareThing = (told: string): boolean => {
  const [first = '', second] = told.split(
    / et (?=(?:vous|tu) (?:n'|ne )?\p{L}+(?:ez|es|s)(?!\p{L})|(?:l[ea]s? |l'|votre |vos )\p{L}+ (?:est|sont|n'est|ne sont)(?!\p{L}))/u,
  );
  return second !== undefined && /^(?:l[ea]s? |l'|une? |des )/.test(first) && !isFrenchClause(first);
};

/** « L'IRM que j'ai fini par passer ailleurs | : ménisque déchiré »: a thing, and what is said of it was left out. */
const announces = (told: string, piece: Piece, { written, at }: Heard, { whole }: Setting): boolean =>
  /^(?:l[ea]s? |l'|votre |vos |notre |nos |une? |des )[\p{L}-]+ (?:que |qu')(?!.*(?:est|sont|a|ont|n') )/u.test(
    told,
  ) ||
  // « … sur les bras et le dos, 3 insectes dans le drap »: the end of one list and what comes after it.
  /^(?:l[ea]s? |l'|votre |vos )[\p{L}-]+, /u.test(told) ||
  (!piece.isWhole && at >= 0 && /^ ?:/.test(whole.slice(at + written.length)));

/** "En 36, 37 et 38" is a list. */
const strungIn = (told: string): number => told.split(/(?<!\d), |, (?!\d)/).length - 1;

/** What a comma costs: two sentences bound by ", and" read better than thoughts on a string. */
const costOf = (told: string, language: 'fr' | 'en'): number =>
  language === 'fr' ? 0.6 * strungIn(told) : 1.5 * strungIn(told) - 0.8 * (told.split(/, and /).length - 1);

/** "Got it back with the hinge fixed | and the keyboard not working": a deed cut off before what came of it. */
function isCutShort(told: string, piece: Piece, { written, at }: Heard, whole: string): boolean {
  if (piece.isWhole || at < 0 || !told.startsWith('you ')) return false;
  const rest = /^[^.!?;\n]*/.exec(whole.slice(at + written.length))?.[0] ?? '';
  return /^,? (?:and|but) (?!it |they )/.test(rest) && tellsPlainly(rest, 'en');
}

/** "La hotline m'a fait réinitialiser la box | , j'ai tout perdu": cut off before the fault, or before the figure that it is held against. */
function isLeadIn(piece: Piece, { plain, written, at }: Heard, whole: string): boolean {
  if (piece.isWhole || at < 0) return false;
  const rest = /^[^.!?;\n]*/.exec(whole.slice(at + written.length))?.[0] ?? '';
  if (/^,? (?:et |mais )?(?:moi|nous|chez (?:moi|nous))\b|^, \d/.test(rest)) return true;
  if (/\d/.test(plain) && /^,? (?:et |mais |puis )?[^,]{3,30} \d+$/.test(rest)) return true;
  return !tellsPlainly(plain, 'fr') && tellsPlainly(rest, 'fr');
}

/** How well it says what went wrong. */
function weightOf(told: string, isClause: boolean, piece: Piece, heard: Heard, setting: Setting): number {
  const { language, whole, opening } = setting;
  const { at, plain, focus, complains, hangs } = heard;
  const words = told.split(' ').length;
  return (
    (focus >= 0 ? (language === 'en' ? 2.5 : 4) - focus : 0) +
    (complains ? 2 : 0) +
    // A part of a sentence that has no word of complaint in it is hardly the point.
    (language === 'fr' && !complains && !piece.isWhole ? -2 : 0) +
    (complains && language === 'en' && tellsPlainly(plain, language) ? 1 : 0) +
    (at >= 0 && at < opening ? 1 : 0) -
    (/^(?:you|vous|tu) (?!(?:were|keep being|are still being|are being) )/.test(told) ? 1 : 0) +
    (piece.isWhole ? 1.5 : 0) +
    (isClause ? 1.5 : 0) +
    Math.min(words, best.least + 4) / 3 -
    Math.max(0, words - best.most[language]) / 2 -
    (hangs ? 2.5 : 0) -
    (heard.isFamily && language === 'en' ? 2.5 : 0) -
    (language === 'en' && isCutShort(told, piece, heard, whole) ? 1.5 : 0) -
    (isToldBefore(told) ? 2 : 0) +
    (language === 'fr' && isLeadIn(piece, heard, whole) ? -2.5 : 0) +
    (language === 'fr' ? turnIn(whole, at, heard.written.length, complains) : 0) -
    costOf(told, language)
  );
}

/** "Locked out since Thursday": it goes on. */
const sinceThen = (text: string | null): string | null =>
  text?.replace(/^you were (?=(?!told|asked|sent)[a-z]+ (?:[a-z]+ ){0,3}since )/, 'you have been ') ?? null;

/** A piece of a comment in the second person; null where it isn't the point or can't be turned. */
export function statementIn(piece: Piece, setting: Setting): Told | null {
  const { language, speaker, sameBreath } = setting;
  const { recast, retell, isClause } = retellers[language];
  const said = recast(piece.text);
  const heard = heardIn(piece, said, setting);
  if (heard === null) return null;
  const turned = retell(midSentence(said), speaker);
  const text = turned === null ? null : sinceThen(joined(linked(turned, language), language, isClause));
  if (text === null) return null;
  const clause = isClause(text);
  if (!stands(text, clause, piece, heard, setting)) return null;
  return {
    text,
    isClause: clause,
    focus: heard.focus,
    isFirst: heard.complains && heard.at < sameBreath,
    at: heard.at,
    isPlain: clause && heard.complains && tellsPlainly(heard.plain, language),
    tells: heard.complains,
    weight: weightOf(text, clause, piece, heard, setting),
  };
}
