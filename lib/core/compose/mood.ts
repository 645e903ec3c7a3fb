import type { ReadComment } from '../reading/read-comment';
import { atLeast } from '../level/level';
import type { Reading } from '../reading/reading';
import type { SignalCode } from '../reading/signals';
import { hasSignal, type Counted } from './counted';
import { asksPlainly, asksSomething, callsForHelp, reproaches, seeksHelp } from './asking';
import { mocks, mournsThePast, praisesInWords, soundsContent, turnsBitter } from './signs';
import {
  hasOwnSigns,
  mindsElsewhere,
  mocksElsewhere,
  praisesElsewhere,
  reproachesElsewhere,
} from './signs-elsewhere';
import type { LanguageCode } from '../text/language';
import { fold } from '../calm-check/fold';
import { is, isLoose, namesFault, type Built } from './point';
import { tellsPlainly } from './point/told/safe';
import type { Seen } from './situation';

/** A word or two of praise are the whole of what was said. */
const shortPraise = 24;

/**
 * Does it say what is praised? Where only the stance of the whole tells (the signal then covers the comment), a quiet
 * complaint may have been taken for praise: being thanked for it is worse than being asked.
 */
const praisesByName = ({ comment, reading }: ReadComment): boolean =>
  reading.signals.some(
    ({ code, start, end }) =>
      code === 'praise' && (end - start < comment.text.length || comment.text.length <= shortPraise),
  );

/** Sure to be pleased: "no lift, fourth floor, and he carried it up with a smile" has every word of a complaint. */
function isSurelyGlad({ point, target }: Seen): boolean {
  if (target === null || point.frames.some(({ topic }) => topic === 'safety' || topic === 'privacy'))
    return false;
  const { complaint, sentiment } = target.reading;
  if (sentiment.label !== 'positive' || hasSignal(target, 'question-to-brand')) return false;
  if (seeksHelp(target.comment.text) || mocks(target.comment.text) || turnsBitter(target.comment.text))
    return false;
  // "Le cinéma était glacial": a trouble that is known by name, and not one word of praise.
  const isTrouble = point.frames.some((frame) => frame.kind === 'fault' && !isLoose(frame));
  const isSure =
    sentiment.negative < 0.1 &&
    complaint < 0.5 &&
    (!isTrouble || praisesByName(target) || praisesInWords(target.comment.text));
  // "Ordered on Monday, arrived Tuesday. Brilliant": no trouble that is known, and a word of praise.
  return (
    isSure ||
    (point.frames.length === 0 && sentiment.negative < 0.35 && complaint < 0.6 && praisesByName(target))
  );
}

/** Signals that ask for no more than a word. */
const harmless: ReadonlySet<SignalCode> = new Set(['praise', 'question-to-brand', 'defends-brand']);

/** What was put together of a comment's words weighs enough to be its point. */
const isWeighty = ({ weight }: Built): boolean => weight >= 3;

/** Somebody says what it is about. */
const names = ({ point, told, built }: Seen): boolean =>
  told !== null || built.some(isWeighty) || point.frames.length > 0;

/** Somebody says what went wrong. */
const namesTrouble = ({ point, told, built }: Seen): boolean =>
  told !== null || built.some((each) => isWeighty(each) && !each.isChoice) || namesFault(point);

/** Signals of somebody who needs help, and not an apology first. */
const calmSignals: ReadonlySet<SignalCode> = new Set([...harmless, 'personal-data', 'all-caps']);

/** Neither hostile nor threatening anything. */
const isCalm = ({ reading }: ReadComment, calm: ReadonlySet<SignalCode> = calmSignals): boolean =>
  !reading.hostile && reading.hostility < 0.5 && reading.signals.every(({ code }) => calm.has(code));

/** "Diz que a senha está errada": what a screen says is no hearsay. */
const calmToo: ReadonlySet<SignalCode> = new Set([...calmSignals, 'rumour']);

/** No word of it minds anything: "where is the list of allergens?". */
export const isUntroubled = ({ complaint, negative }: Pick<Said, 'complaint' | 'negative'>): boolean =>
  complaint < 0.2 && negative < 0.2;

/** The comment that is answered; all of it low where there is none. */
interface Said {
  isThere: boolean;
  complaint: number;
  negative: number;
  label: Reading['sentiment']['label'];
  /** It praises something by name, or is sure to be pleased. */
  isPraise: boolean;
  isGlad: boolean;
  asks: boolean;
  /** A question that has an answer. */
  asksPlainly: boolean;
  reproaches: boolean;
  seeksHelp: boolean;
  /** In as many words. */
  callsForHelp: boolean;
  mocks: boolean;
  /** It begins with friendly words and ends on what went wrong. */
  turns: boolean;
  mourns: boolean;
  /** A word of it minds something, in a language whose words decide. */
  minds: boolean;
  isCalm: boolean;
  /** Words of complaint as the pleased use them: "couldn't fault it". */
  isContent: boolean;
}

const nothing: Said = {
  isThere: false,
  complaint: 0,
  negative: 0,
  label: 'neutral',
  isPraise: false,
  isGlad: false,
  asks: false,
  asksPlainly: false,
  reproaches: false,
  seeksHelp: false,
  callsForHelp: false,
  mocks: false,
  turns: false,
  mourns: false,
  minds: false,
  isCalm: false,
  isContent: false,
};

/** Languages in which the complaint head has read its fill; elsewhere it takes the words of a trade for a complaint. */
const deep: ReadonlySet<LanguageCode> = new Set(['fr', 'en']);

/** "Servizio ottimo, pacco arrivato il giorno dopo": who praises by name, and is glad of it, does not complain. */
function complaintOf(target: ReadComment, { request: { language } }: Seen): number {
  const { complaint, sentiment } = target.reading;
  const isGlad = sentiment.label === 'positive' && sentiment.negative < 0.25 && praisesByName(target);
  return !deep.has(language) && isGlad ? 0 : complaint;
}

/** Where the reader is less sure, words say who is pleased, who minds, and whose applause is none. */
function inOwnWords(said: Said, target: ReadComment, { request: { language }, point }: Seen): Said {
  const { text } = target.comment;
  if (!hasOwnSigns(language)) return said;
  const minds = mindsElsewhere(text, language);
  const isBlamed = point.frames.some((frame) => is('accusing')(frame) || frame.kind === 'fault');
  const mocked = mocksElsewhere(text, language) && (minds || isBlamed);
  const isPraised = praisesElsewhere(text, language) && !mocked && !point.frames.some(is('accusing'));
  return {
    ...said,
    isPraise: said.isPraise && isPraised,
    isGlad: said.isGlad && isPraised,
    reproaches: said.reproaches || reproachesElsewhere(text, language),
    mocks: said.mocks || mocked,
    isCalm: said.isCalm || (said.callsForHelp && isCalm(target, calmToo)),
    minds,
  };
}

const saidBy = (target: ReadComment, seen: Seen): Said => ({
  isThere: true,
  complaint: complaintOf(target, seen),
  negative: target.reading.sentiment.negative,
  label: target.reading.sentiment.label,
  isPraise: praisesByName(target),
  isGlad: isSurelyGlad(seen),
  asks: asksSomething(target.comment.text),
  asksPlainly: asksPlainly(target.comment.text),
  reproaches: reproaches(target.comment.text),
  seeksHelp: seeksHelp(target.comment.text),
  callsForHelp: callsForHelp(target.comment.text),
  mocks: mocks(target.comment.text),
  turns: turnsBitter(target.comment.text),
  mourns: mournsThePast(target.comment.text),
  minds: false,
  isCalm: isCalm(target),
  isContent: soundsContent(target.comment.text),
});

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
  /** The brand, or somebody in it, is said to have done wrong to others. */
  isAccused: boolean;
  /** What is known of it is that something does not work as people use it: steps help more than regrets. */
  isInUse: boolean;
  /** Not English, and no word of it praises anything. */
  isWordless: boolean;
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
  tellsPlainly(fold(text), 'en') &&
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
      !praisesInWords(text) &&
      !isSurelyGlad(seen) &&
      !(praisesByName(target) && complaint < 0.15)
    );
  // "It splits in coffee every time, and the old one never did": read as pleased, and says what is wrong.
  const tells = told.isPlain || (told.isClause && told.tells && complaint >= 0.3);
  return tells && Math.max(complaint, sentiment.negative) >= 0.15 && !soundsContent(text);
}

const isWordless = (text: string, language: LanguageCode): boolean =>
  language === 'fr' ? !praisesInWords(text) : hasOwnSigns(language) && !praisesElsewhere(text, language);

export function moodOf(seen: Seen): Mood {
  const { counted, target, point } = seen;
  const { advice, level, peak } = seen.request.assessment;
  const isGrave = advice.posture === 'holding-statement' || advice.posture === 'hand-over';
  return {
    counted,
    said: target === null ? nothing : inOwnWords(saidBy(target, seen), target, seen),
    asks: counted.people.some((read) => hasSignal(read, 'question-to-brand')),
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
    isAccused: point.frames.some(is('accusing')),
    // "Der Router blinkt rot, was kann ich machen?": named, and no more is known of it.
    isInUse: point.frames.every(
      (frame) => is('in-use')(frame) || (frame.id === 'named' && hasOwnSigns(seen.request.language)),
    ),
    isWordless: target !== null && isWordless(target.comment.text, seen.request.language),
    isByWords: hasOwnSigns(seen.request.language),
    isPlain: isPlainly(seen),
  };
}
