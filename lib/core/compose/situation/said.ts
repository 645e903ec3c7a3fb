import type { ReadComment } from '../../reading/read-comment';
import type { Reading } from '../../reading/reading';
import type { SignalCode } from '../../reading/signals';
import { fold } from '../../calm-check/fold';
import type { LanguageCode } from '../../text/language';
import { asksPlainly, asksSomething, callsForHelp, reproaches, seeksHelp } from './asking';
import { hasSignal } from './counted';
import { soundsDelighted, speaksFondly, thanksDearly } from '../pleased/delight';
import { is, isLoose } from '../point';
import { tellsPlainly } from '../point/told/safe';
import { thanksInGrief } from '../signs/mourning';
import { applauds, laughs, mocks, mournsThePast, praisesInWords, soundsContent, turnsBitter } from '../signs';
import {
  hasOwnSigns,
  mindsElsewhere,
  mocksElsewhere,
  praisesElsewhere,
  reproachesElsewhere,
} from '../signs/elsewhere';
import type { Seen } from '.';

/** A word or two of praise are the whole of what was said. */
const shortPraise = 24;

/**
 * Does it say what is praised? Where only the stance of the whole tells (the signal then covers the comment), a quiet
 * complaint may have been taken for praise: being thanked for it is worse than being asked.
 */
export const praisesByName = ({ comment, reading }: ReadComment): boolean =>
  reading.signals.some(
    ({ code, start, end }) =>
      code === 'praise' && (end - start < comment.text.length || comment.text.length <= shortPraise),
  );

/** A trouble that is known by name. */
const namesTrouble = ({ point }: Seen): boolean =>
  point.frames.some((frame) => frame.kind === 'fault' && !isLoose(frame));

/** Plain words of what went wrong, in the languages whose words are known. */
export const tellsTrouble = (text: string, language: LanguageCode): boolean =>
  (language === 'fr' || language === 'en') && tellsPlainly(fold(text), language);

/** Neither mocking, nor ending on what went wrong, nor in need of help. */
const isInEarnest = (text: string): boolean => !seeksHelp(text) && !mocks(text) && !turnsBitter(text);

/** "Tell the older folk, I walked up for nothing twice": half sure of the praise, and plain words of what went wrong. */
const isDoubtful = ({ comment: { text }, reading }: ReadComment, { request }: Seen): boolean =>
  request.language === 'en' &&
  reading.sentiment.negative >= 0.25 &&
  tellsTrouble(text, 'en') &&
  !soundsContent(text);

/** Sure to be pleased: "no lift, fourth floor, and he carried it up with a smile" has every word of a complaint. */
export function isSurelyGlad(seen: Seen): boolean {
  const { point, target } = seen;
  if (target === null || point.frames.some(({ topic }) => topic === 'safety' || topic === 'privacy'))
    return false;
  const { complaint, sentiment } = target.reading;
  if (sentiment.label !== 'positive' || hasSignal(target, 'question-to-brand')) return false;
  if (!isInEarnest(target.comment.text)) return false;
  // "Le cinéma était glacial", « il manquait le poulet »: plain words of trouble, and not one of praise.
  const isSure =
    sentiment.negative < 0.1 &&
    complaint < 0.5 &&
    (!(namesTrouble(seen) || tellsTrouble(target.comment.text, seen.request.language)) ||
      praisesByName(target) ||
      praisesInWords(target.comment.text));
  // "Ordered on Monday, arrived Tuesday. Brilliant": no trouble that is known, and a word of praise.
  return (
    isSure ||
    (point.frames.length === 0 &&
      sentiment.negative < 0.35 &&
      complaint < 0.6 &&
      praisesByName(target) &&
      !isDoubtful(target, seen))
  );
}

/** "Cannot wait for season 2!!", read as a refusal: no trouble that is known, and delight in as many words. */
const isDelighted = (target: ReadComment, seen: Seen): boolean =>
  isDelightedIn(target, seen) || isGrateful(target, seen.point);

/** « Il n'est plus là, mais elles ont poussé. Merci de ne pas les avoir enlevées »: the reader hears a loss, and nobody minds. */
export const thanksGrieving = (
  { comment: { text }, reading }: ReadComment,
  { frames }: Seen['point'],
): boolean =>
  !reading.hostile &&
  reading.sentiment.label !== 'negative' &&
  reading.sentiment.negative < 0.3 &&
  thanksInGrief(text) &&
  frames.every((frame) => is('grief')(frame) || isLoose(frame)) &&
  !mocks(text);

/** "Had to have our dog put to sleep … cannot thank you all enough": the loss is nobody's fault. */
export const isGrateful = ({ comment, reading }: ReadComment, { frames }: Seen['point']): boolean =>
  !reading.hostile &&
  reading.sentiment.label === 'positive' &&
  reading.sentiment.negative < 0.45 &&
  reading.complaint < 0.75 &&
  thanksDearly(comment.text) &&
  frames.every((frame) => is('grief')(frame) || isLoose(frame)) &&
  isInEarnest(comment.text);

const isDelightedIn = ({ comment, reading }: ReadComment, seen: Seen): boolean =>
  !reading.hostile &&
  reading.sentiment.label !== 'negative' &&
  reading.complaint < 0.5 &&
  reading.sentiment.negative < 0.5 &&
  soundsDelighted(comment.text) &&
  !namesTrouble(seen) &&
  isInEarnest(comment.text);

/** Signals that ask for no more than a word. */
export const harmless: ReadonlySet<SignalCode> = new Set(['praise', 'question-to-brand', 'defends-brand']);

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
export interface Said {
  isThere: boolean;
  complaint: number;
  negative: number;
  label: Reading['sentiment']['label'];
  /** It praises something by name, or is sure to be pleased. */
  isPraise: boolean;
  isGlad: boolean;
  /** In as many words, whatever the reader makes of them. */
  isDelighted: boolean;
  /** Gives thanks for something done for one who died. */
  thanksGrieving: boolean;
  asks: boolean;
  /** A question that has an answer. */
  asksPlainly: boolean;
  /** It begins with one, and tells of no trouble that is known. */
  opensAsking: boolean;
  reproaches: boolean;
  seeksHelp: boolean;
  /** In as many words. */
  callsForHelp: boolean;
  mocks: boolean;
  /** It begins with friendly words and ends on what went wrong. */
  turns: boolean;
  mourns: boolean;
  /** More than a line, and without a laugh. */
  isStory: boolean;
  /** A word of it minds something, in a language whose words decide. */
  minds: boolean;
  isCalm: boolean;
  /** Words of complaint as the pleased use them: "couldn't fault it". */
  isContent: boolean;
}

export const nothing: Said = {
  isThere: false,
  complaint: 0,
  negative: 0,
  label: 'neutral',
  isPraise: false,
  isGlad: false,
  isDelighted: false,
  thanksGrieving: false,
  asks: false,
  asksPlainly: false,
  opensAsking: false,
  reproaches: false,
  seeksHelp: false,
  callsForHelp: false,
  mocks: false,
  turns: false,
  mourns: false,
  isStory: false,
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
  // "I could watch her blot wool for eleven hours", read as a complaint.
  if (speaksFondly(target.comment.text)) return Math.min(complaint, 0.3);
  return !deep.has(language) && isGlad ? 0 : complaint;
}

/** Where the reader is less sure, words say who is pleased, who minds, and whose applause is none. */
export function inOwnWords(said: Said, target: ReadComment, { request: { language }, point }: Seen): Said {
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

/** "Is there still no wheat in it? My dog gets terrible skin": what he gets from wheat is why it is asked. */
const opensAsking = ({ comment: { text } }: ReadComment, { point, told }: Seen): boolean => {
  const [first = ''] = /^[^.!?]{8,}\?/.exec(text) ?? [];
  return first !== '' && told === null && point.frames.every(is('faint')) && asksPlainly(first);
};

/** "Bravo 👏": applause for what the comment itself tells plainly as a trouble, and complains of. */
const applaudsTrouble = ({ comment: { text }, reading }: ReadComment, { told, request }: Seen): boolean =>
  request.language === 'en' && reading.complaint >= 0.5 && told?.isPlain === true && applauds(text);

/** What a comment says, as its reading and its words tell. */
export const saidBy = (target: ReadComment, seen: Seen): Said => ({
  isThere: true,
  complaint: complaintOf(target, seen),
  negative: target.reading.sentiment.negative,
  label: target.reading.sentiment.label,
  isPraise: praisesByName(target),
  isGlad: isSurelyGlad(seen),
  isDelighted: isDelighted(target, seen),
  thanksGrieving: thanksGrieving(target, seen.point),
  asks: asksSomething(target.comment.text),
  asksPlainly: asksPlainly(target.comment.text),
  opensAsking: opensAsking(target, seen),
  reproaches: reproaches(target.comment.text),
  seeksHelp: seeksHelp(target.comment.text),
  callsForHelp: callsForHelp(target.comment.text),
  mocks: mocks(target.comment.text) || applaudsTrouble(target, seen),
  turns: turnsBitter(target.comment.text),
  mourns: mournsThePast(target.comment.text),
  isStory: target.comment.text.length >= 80 && !laughs(target.comment.text),
  minds: false,
  isCalm: isCalm(target),
  isContent: soundsContent(target.comment.text),
});
