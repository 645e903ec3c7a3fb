import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import type { SignalCode } from '../../reading/signals';
import type { LanguageCode } from '../../text/language';
import { is, mayBe, readPoint } from '../point';
import { speaksFondly } from '../pleased/delight';
import { asksPlainly, callsForHelp } from '../situation/asking';
import { hasSignal, mostHeard, saysLittle } from '../situation/counted';

export const likesOf = ({ comment }: ReadComment): number => comment.likes ?? 0;

export const loudness = (read: ReadComment): number => Math.log1p(Math.max(0, likesOf(read)));

const namesSomething = ({ comment }: ReadComment, language: LanguageCode): boolean =>
  readPoint(comment.text, language, 'vous').frames.length > 0;

/** How much a comment asks for an answer: a complaint first, then what many people liked; the head a little more. */
function weightOf(read: ReadComment, first: boolean, mostLoud: number, named: boolean): number {
  const { complaint, sentiment, hostility } = read.reading;
  return (
    complaint +
    sentiment.negative * 0.6 -
    hostility * 0.5 +
    (mostLoud === 0 ? 0 : loudness(read) / mostLoud) +
    Math.min(1, read.comment.text.length / 160) * 0.5 +
    (first ? 0.6 : 0) +
    (named ? 0.5 : 0)
  );
}

/** Said in passing, these are no trouble of another kind. */
const ordinarySignals: ReadonlySet<SignalCode> = new Set([
  'praise',
  'question-to-brand',
  'all-caps',
  'sarcasm-cue',
]);

/** « Signalez à l'ARS, et appelez le 3977 », "report it to the ombudsman": said to whom it happened. */
const advice =
  /(?:^|[.!?;:,] +|\b(?:et|puis|and|then|just|you should|you need to|you can) )(?:signalez|appelez|contactez|saisissez|alertez|portez plainte|demandez|ecrivez|gardez|faites|envoyez|adressez[- ]vous|report (?:it|them|this)|(?:call|ring|contact|email|write to|complain to|go to|speak to|get on to) (?:the|your|citizens|trading|acas|an? )|keep (?:all |your |the )|claim (?:it |through ))/;

const advises = (text: string): boolean => advice.test(fold(text));

/**
 * "I got somebody else's album??", and then "do you even read these?" to the brand's answer: who begins a thread and
 * comes back to it isn't pleased, however lightly it began; it is theirs, and not the next one's about a code.
 * @param other what would be answered else
 */
function heldBy(people: readonly ReadComment[], other: ReadComment): ReadComment | null {
  const [first] = people;
  if (first === undefined || first.comment.author === null || first.comment.parentId !== null) return null;
  const { author, text } = first.comment;
  const { complaint, sentiment } = first.reading;
  if (other.comment.author === author) return null;
  const isBeside =
    other.comment.parentId === null && other.reading.signals.every(({ code }) => ordinarySignals.has(code));
  // "The hospital has a loan chair at weekends", below "thank you for sending her wheelchair to Porto": advice to whom it
  // happened is not what is answered.
  const isTroubled = complaint + sentiment.negative >= 0.5;
  // However sure of a complaint the reader is.
  const isBelow =
    other.comment.parentId === first.comment.id &&
    (isTroubled || other.reading.complaint < 0.75 || advises(other.comment.text));
  const tells = text.length >= 40 && (isBelow || isTroubled);
  return (isBeside || isBelow) &&
    tells &&
    people.some((read) => read !== first && read.comment.author === author)
    ? first
    : null;
}

/** "Anyone affected, my inbox is open": said to the others. */
const offersHelp =
  /\b(?:anyone (?:else )?affected|(?:i|we) (?:recruit|hire)|(?:i'm|i am|we're|we are) (?:hiring|recruiting))\b/;

/** Whoever only insults somebody comes after those who say what went wrong. */
const abuse =
  /\b(?:(?:fat|old|ugly|stupid|lazy|jumped up) (?:cows?|bags?|bats?|hags?|gits?|slobs?|pigs?|bitch\w*|bastards?|witch\w*|dragons?)|bitch\w*|wankers?|pricks?|morons?|cunts?)\b/;

/** From so many likes on, it is what people read first. */
const many = 20;

const harms = is('hurt', 'harms-users');

/** "Did the patch test, and my scalp is burning x": however kindly it is told, it comes before whoever is pleased. */
const tellsOfHarm = (read: ReadComment, language: LanguageCode): boolean =>
  hasSignal(read, 'safety') &&
  readPoint(read.comment.text, language, 'vous').frames.some(
    (frame) => frame.topic === 'safety' && harms(frame),
  );

/** The complaint that the thread is about: its opener's first, unless many more people stand behind another one. */
function mainComplaint(people: readonly ReadComment[], language: LanguageCode): ReadComment | null {
  const names = (read: ReadComment): boolean => namesSomething(read, language);
  const heard = people.slice(0, mostHeard);
  const most = Math.max(1, ...heard.map(likesOf));
  // A critic who weighs every word may sound friendly: that most people stand behind it tells.
  const upsets = (read: ReadComment): boolean =>
    read.reading.sentiment.label === 'negative' ||
    (read.reading.sentiment.label === 'neutral' && read.reading.complaint >= 0.3) ||
    likesOf(read) === most;
  const isTold = heard.some(({ reading }) => reading.complaint >= 0.5);
  const isAside = (read: ReadComment, { comment: { text }, reading } = read): boolean =>
    saysLittle(read) ||
    speaksFondly(text) ||
    offersHelp.test(fold(text)) ||
    (isTold && reading.complaint < 0.5 && abuse.test(fold(text)));
  const openers = heard.filter(
    (read) =>
      read.comment.parentId === null &&
      !isAside(read) &&
      (read.reading.complaint >= 0.5 || (upsets(read) && names(read))),
  );
  // "Two of the six fans work", liked by thousands, where no other opener complains.
  const mostOfOpeners = Math.max(...heard.filter(({ comment }) => comment.parentId === null).map(likesOf));
  const loudly = heard.filter(
    (read) =>
      read.comment.parentId === null &&
      likesOf(read) === mostOfOpeners &&
      mostOfOpeners >= many &&
      read.reading.sentiment.label !== 'positive' &&
      read.reading.complaint >= 0.35 &&
      !isAside(read),
  );
  const others = heard.filter((read) => read.reading.complaint >= 0.5 && !isAside(read));
  const complaints = openers.length > 0 ? openers : others.length > 0 && loudly.length > 0 ? loudly : others;
  // Half a complaint that says nothing gives way to one that tells what happened.
  const telling = complaints.filter((read) => read.reading.complaint >= 0.5 && names(read));
  // Among angry words about the queue one person tells of an assault.
  const assaulted = heard.find(
    ({ comment }) =>
      mayBe('assault', comment.text, language) &&
      readPoint(comment.text, language, 'vous').frames.some(({ id }) => id === 'assault'),
  );
  if (assaulted !== undefined) return assaulted;
  const [first] = complaints;
  if (first === undefined) return heard.find((read) => tellsOfHarm(read, language)) ?? null;
  const told = telling[0] ?? first;
  // « 3e suppression en 8 jours », liked by 140: a frame in somebody's aside does not outweigh them.
  const isBacked = first.reading.complaint >= 0.6 && likesOf(first) > 3 * likesOf(told) + 10;
  const loud = names(first) || first.reading.complaint >= 0.75 || isBacked ? first : told;
  const opener = heldBy(heard, loud) ?? loud;
  const loudest = complaints.reduce((top, read) => (likesOf(read) > likesOf(top) ? read : top), opener);
  // "Dad is on home oxygen", liked by twice as many as the spoiled freezer.
  const isGraver = hasSignal(loudest, 'safety') && !hasSignal(opener, 'safety') && !names(opener);
  if (isGraver && likesOf(loudest) > 2 * likesOf(opener)) return loudest;
  return names(loudest) && likesOf(loudest) > 5 * likesOf(opener) + 5 ? loudest : opener;
}

/** Clapping hands are nobody's complaint, whatever they mean. */
const saysSomething = ({ comment }: ReadComment): boolean => /\p{L}{2}/u.test(comment.text);

const echo =
  /^\W*(?:(?:i )?can confirm|i confirm|je confirme|confirm[eé]|(?:it )?happened exactly|pareil(?:le)?|idem|moi aussi|nous aussi|la m[eê]me|same(?: here| for| on| with| thing)?|me too|us too|ditto|\+ ?1)(?!\p{L})/iu;

/** "Pareil mercredi, et aucun remboursement": what it is like was said above, and that is what is answered. */
function echoed(read: ReadComment, people: readonly ReadComment[]): ReadComment {
  if (!echo.test(read.comment.text)) return read;
  const tells = read.reading.complaint >= 0.6;
  const above = people
    .slice(0, people.indexOf(read))
    .filter(({ comment }) => !echo.test(comment.text))
    .toSorted((a, b) => likesOf(b) - likesOf(a));
  const [first] = above;
  const said = above.find(({ reading }) => reading.sentiment.label !== 'positive') ?? first ?? read;
  // « Avec plaisir. Dès que j'aurai Internet », and below it "idem, 12 jours sans ligne": what is wrong stands in the echo.
  return tells && said.reading.complaint < 0.4 ? read : said;
}

/** The comment that the reply answers; null where nobody wrote. */
export function targetOf(everyone: readonly ReadComment[], language: LanguageCode): ReadComment | null {
  const speaking = everyone.filter(saysSomething);
  const people = speaking.length > 0 ? speaking : everyone;
  const target = askingMost(people, language);
  return target === null ? null : echoed(target, people);
}

/**
 * "Faut-il le traiter ?", and below it readers who answer one another: the question that began it is answered, unless
 * somebody complains for certain.
 */
function askedFirst(people: readonly ReadComment[]): ReadComment | null {
  const [first] = people;
  if (first === undefined || first.comment.parentId !== null || first.reading.complaint >= 0.45) return null;
  if (!asksPlainly(first.comment.text) && !callsForHelp(first.comment.text)) return null;
  return people.every(({ reading }) => reading.complaint < 0.7 && !reading.hostile) ? first : null;
}

/** The question that began it or the main complaint, else whatever asks most for an answer. */
function askingMost(people: readonly ReadComment[], language: LanguageCode): ReadComment | null {
  const asked = people.length > 1 ? askedFirst(people) : null;
  if (asked !== null) return asked;
  const complaint = mainComplaint(people, language);
  if (complaint !== null) return complaint;
  const isShort = people.length <= mostHeard;
  const mostLoud = people.reduce((most, read) => Math.max(most, loudness(read)), 0);
  let best: { read: ReadComment; weight: number } | null = null;
  people.forEach((read, index) => {
    const weight = weightOf(read, index === 0, mostLoud, isShort && namesSomething(read, language));
    if (best === null || weight > best.weight) best = { read, weight };
  });
  return (best as { read: ReadComment } | null)?.read ?? null;
}
