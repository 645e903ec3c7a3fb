import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { isSpecial } from '../../trajectory/special';
import { speaksFondly } from '../pleased/delight';
import { isLoose, readPoint } from '../point';
import { asksSomething } from '../situation/asking';
import { countOf, hasSignal, isCrowd, likesOf, mostHeard, saysLittle, voiceOf } from '../situation/counted';
import { situationOf, type Seen, type Situation } from '../situation';
import { isAimed } from '../situation/targeted';
import { asksOthers } from './to-brand';

/** Whoever writes like this is no mere barker: it is looked at for itself. A call against the brand is barked, too. */
const isSerious = ({ reading }: ReadComment): boolean =>
  reading.signals.some(({ code }) => isSpecial(code) && code !== 'boycott-call' && code !== 'press-threat');

const isInsulting = (read: ReadComment): boolean => read.reading.hostile || hasSignal(read, 'insult');

/** Up to here an insult is an insult, and no complaint in strong words. */
const longestBark = 160;
const longestOfWords = 60;

/** "Garbage channel for garbage people": insults, and says of nothing that it went wrong. */
function barks(read: ReadComment, language: LanguageCode): boolean {
  const { text } = read.comment;
  const least = text.length <= longestOfWords ? 0.8 : 0.5;
  return (
    isInsulting(read) &&
    !isSerious(read) &&
    text.length <= longestBark &&
    read.reading.complaint < least &&
    readPoint(text, language, 'vous').frames.every(isLoose)
  );
}

/** Complains for certain, and says something. */
const minds = (read: ReadComment, language: LanguageCode): boolean =>
  !saysLittle(read) &&
  !speaksFondly(read.comment.text) &&
  (read.reading.complaint >= 0.6 ||
    isSerious(read) ||
    (read.reading.complaint >= 0.5 && readPoint(read.comment.text, language, 'vous').frames.length > 0));

export interface WithoutBarkers {
  people: readonly ReadComment[];
  /** Somebody barks, and nobody else minds anything. */
  isCalm: boolean;
}

/**
 * One or two bark at the brand where many more people write of the matter: they are not who is to be answered, nor what
 * kind of thread it is, and neither is whoever barks back at them. Readers at each other's throat are left as they are.
 */
export function withoutBarkers(
  everyone: readonly ReadComment[],
  { language, assessment }: DraftRequest,
): WithoutBarkers {
  const asTheyAre = { people: everyone, isCalm: false };
  if (everyone.length < 3 || everyone.length > mostHeard || !everyone.some(isInsulting)) return asTheyAre;
  // Whoever is insulted for what they are, or hunted, is stood by: that is no barking at the brand.
  if (isAimed(everyone)) return asTheyAre;
  const isQuarrel = assessment.advice.reasons.some(({ code }) => code === 'readers-quarrel');
  if (isQuarrel || everyone.some(asksOthers)) return asTheyAre;
  const ofPeople = new Map(everyone.map((read) => [read.comment.id, read]));
  const above = ({ comment }: ReadComment): ReadComment | undefined =>
    comment.parentId === null ? undefined : ofPeople.get(comment.parentId);
  const barked = everyone.filter((read) => barks(read, language));
  const barkers = new Set(barked.filter((read) => above(read) === undefined).map(voiceOf));
  for (const read of everyone)
    if (barkers.has(voiceOf(read)) && !barked.includes(read) && minds(read, language))
      barkers.delete(voiceOf(read));
  if (barkers.size === 0) return asTheyAre;
  const isTheirs = (read: ReadComment): boolean => barkers.has(voiceOf(read));
  const answers = (read: ReadComment): boolean => {
    const parent = above(read);
    return parent !== undefined && isTheirs(parent);
  };
  // Two who bark back and forth are at each other's throat.
  if (barked.filter((read) => !isTheirs(read)).length >= 2) return asTheyAre;
  const people = everyone.filter(
    (read) => !isTheirs(read) && !(answers(read) && read.reading.complaint < 0.5),
  );
  const loudest = Math.max(0, ...people.map(likesOf));
  const isOutvoted = barked.filter(isTheirs).every((read) => likesOf(read) <= loudest);
  const isFew = new Set(people.map(voiceOf)).size >= Math.max(2, barkers.size);
  if (!isOutvoted || !isFew || people.some((read) => barks(read, language))) return asTheyAre;
  const minding = people.filter((read) => minds(read, language)).length;
  // Where several complain, one who shouts is one of them.
  const isOneOfMany = minding >= 2 || (minding === 1 && isCrowd(countOf(everyone)));
  return isOneOfMany ? asTheyAre : { people, isCalm: minding === 0 };
}

const mild = new Set<Situation>(['praise', 'chat', 'remark', 'mistaken', 'settled', 'help']);

/** Where one barks and nobody else minds anything, it is a thread as though nobody had barked. */
export function kindAmid(seen: Seen, isAsked: boolean): Situation {
  if (isAsked) return 'question';
  const { assessment } = seen.request;
  const advice = { ...assessment.advice, posture: 'let-others-speak' as const };
  const calm = { ...assessment, advice, level: 'calm' as const, peak: 'calm' as const, reasons: [] };
  const kind = situationOf({ ...seen, request: { ...seen.request, assessment: calm } });
  // No trouble is known: a joke that sounds like a complaint is a joke among them.
  const isMeant =
    kind === 'question'
      ? seen.target !== null && asksSomething(seen.target.comment.text)
      : seen.point.frames.length > 0;
  return mild.has(kind) || isMeant ? kind : 'chat';
}
