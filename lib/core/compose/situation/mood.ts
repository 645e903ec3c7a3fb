import type { ReadComment } from '../../reading/read-comment';
import { atLeast } from '../../level/level';
import { hasSignal, type Counted } from './counted';
import { asksPlainly, jibes } from './asking';
import { praisesInEnglish, praisesInWords, praising, soundsContent } from '../signs';
import { hasOwnSigns, praisesElsewhere } from '../signs/elsewhere';
import type { LanguageCode } from '../../text/language';
import { is, namesFault, type Built } from '../point';
import {
  harmless,
  inOwnWords,
  isSurelyGlad,
  nothing,
  praisesByName,
  saidBy,
  tellsTrouble,
  type Said,
} from './said';
import type { Seen } from '.';

/** What was put together of a comment's words weighs enough to be its point. */
const isWeighty = ({ weight }: Built): boolean => weight >= 3;

/** Somebody says what it is about. */
const names = ({ point, told, built }: Seen): boolean =>
  told !== null || built.some(isWeighty) || point.frames.length > 0;

/** Somebody says what went wrong. */
const namesTrouble = ({ point, told, built }: Seen): boolean =>
  told !== null || built.some((each) => isWeighty(each) && !each.isChoice) || namesFault(point);

/** An ordinary thread as its draft needs it: who is in what mood, and what is asked of the brand. */
export interface Mood {
  counted: Counted;
  said: Said;
  /** Somebody asks the brand something. */
  asks: boolean;
  /** How much of a complaint the first comment is, 0–1. */
  opens: number;
  /** Is or was the thread heated: at `minor` or above now, at its peak, and at `moderate` or above at its peak. */
  isHot: boolean;
  hasStirred: boolean;
  wasModerate: boolean;
  /** The reader heard more in it than praise, a question or irony. */
  isAlarming: boolean;
  /** The advice is to answer; for something grave. */
  isCalled: boolean;
  isGrave: boolean;
  /** It is known what it is about; what went wrong; and a frame knows it. */
  isNamed: boolean;
  isFault: boolean;
  hasFrame: boolean;
  /** Something of their own words says what went wrong, however faintly. */
  isTold: boolean;
  /** The brand, or somebody in it, is said to have done wrong to others. */
  isAccused: boolean;
  /** Somebody tells how they were spoken to: no praise around it makes it less. */
  isHumiliated: boolean;
  /** What is known of it is that something does not work as people use it: steps help more than regrets. */
  isInUse: boolean;
  /** Not English, and no word of it praises anything. */
  isWordless: boolean;
  /** Plain words of it say what went wrong. Reads what the target wrote: asked last. */
  tellsTrouble: () => boolean;
  /** French or English, and nobody has a word of praise. Reads what all of them wrote: asked last. */
  isPraiseless: () => boolean;
  /** English: whoever is answered has no word of praise, and plain words of what went wrong. Asked last. */
  mindsPlainly: () => boolean;
  /** A language in which words decide where the reader is less sure. */
  isByWords: boolean;
  /** A whole clause says plainly what went wrong, and nothing praises. */
  isPlain: boolean;
}

/** "Cold radiators in coach D again": nothing that can be told back, and plain all the same. */
const isQuietly = ({ request }: Seen, { comment: { text }, reading }: ReadComment): boolean =>
  request.language === 'en' &&
  Math.max(reading.complaint, reading.sentiment.negative) >=
    (reading.sentiment.label === 'positive' ? 0.28 : 0.15) &&
  tellsTrouble(text, 'en') &&
  !soundsContent(text) &&
  !asksPlainly(text);

/** "The hotel was changed two days before": a clause that tells what went wrong, and nothing that praises. */
function isPlainly(seen: Seen): boolean {
  const { told, target, request } = seen;
  if (target === null) return false;
  const { text } = target.comment;
  if (told === null) return isQuietly(seen, target);
  const { complaint, sentiment } = target.reading;
  if (request.language === 'fr')
    return (
      told.isPlain &&
      Math.max(complaint, sentiment.negative) >= 0.1 &&
      !praisesInWords(text) &&
      !isSurelyGlad(seen) &&
      !(praisesByName(target) && complaint < 0.15)
    );
  // "It splits in coffee every time, and the old one never did": read as pleased, and says what is wrong.
  const tells = told.isPlain || (told.isClause && told.tells && complaint >= 0.3);
  return tells && Math.max(complaint, sentiment.negative) >= 0.15 && !soundsContent(text);
}

/** Only the sound of them is glad: not one of them has a word of praise. */
const isPraiseless = ({ request, counted }: Seen): boolean => {
  const praises = praising[request.language];
  return praises !== undefined && !counted.people.some(({ comment }) => praises(comment.text));
};

const isWordless = (text: string, language: LanguageCode): boolean =>
  language === 'fr' ? !praisesInWords(text) : hasOwnSigns(language) && !praisesElsewhere(text, language);

export function moodOf(seen: Seen): Mood {
  const { counted, target, point } = seen;
  const { advice, level, peak } = seen.request.assessment;
  const isByWords = hasOwnSigns(seen.request.language);
  const isGrave = advice.posture === 'holding-statement' || advice.posture === 'hand-over';
  return {
    counted,
    said: target === null ? nothing : inOwnWords(saidBy(target, seen), target, seen),
    asks: counted.people.some((read) => hasSignal(read, 'question-to-brand') && !jibes(read.comment.text)),
    opens: counted.people[0]?.reading.complaint ?? 0,
    isHot: atLeast(level, 'minor'),
    hasStirred: atLeast(peak, 'minor'),
    wasModerate: atLeast(peak, 'moderate'),
    isAlarming: target !== null && target.reading.signals.some(({ code }) => !harmless.has(code)),
    isCalled: isGrave || advice.posture === 'answer-now' || advice.posture === 'move-to-private',
    isGrave,
    isNamed: names(seen),
    isFault: namesTrouble(seen),
    hasFrame: point.frames.length > 0,
    isTold: seen.told !== null || seen.built.length > 0,
    isAccused: point.frames.some(is('accusing')),
    isHumiliated: point.frames.some(is('humiliating')),
    // "Der Router blinkt rot, was kann ich machen?": named, and no more is known of it.
    isInUse: point.frames.every((frame) => is('in-use')(frame) || (frame.id === 'named' && isByWords)),
    isWordless: target !== null && isWordless(target.comment.text, seen.request.language),
    tellsTrouble: () =>
      target !== null &&
      (isQuietly(seen, target) ||
        (seen.request.language === 'fr' && tellsTrouble(target.comment.text, seen.request.language))),
    isPraiseless: () => isPraiseless(seen),
    mindsPlainly: () =>
      target !== null &&
      seen.request.language === 'en' &&
      target.reading.sentiment.label !== 'positive' &&
      !praisesInEnglish(target.comment.text) &&
      tellsTrouble(target.comment.text, 'en'),
    isByWords,
    isPlain: isPlainly(seen),
  };
}
