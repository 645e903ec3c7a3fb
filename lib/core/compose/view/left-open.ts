import { isBrand } from '../../brand/brand';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import { fold } from '../../calm-check/fold';
import { askedIn, newsIn } from '../point';
import { accepts, praising } from '../signs';
import { speaksGravely } from '../signs/mourning';
import { asksPlainly } from '../situation/asking';
import { hasSignal, voiceOf } from '../situation/counted';
import { isLacking, raises } from '../situation/ended';
import { isAllInJest } from '../situation/in-jest';
import { isOfAnswer, landedWith, type Landed } from '../situation/landed';
import type { LanguageCode } from '../../text/language';
import { atLeast } from '../../level/level';
import { hasHelped, type Situation } from '../situation';
import { askerAmid } from './asked-amid';
import { listenTo, unsilenced, type Speaker } from './heard';
import { isGrave } from './to-brand';

/** What the brand's answers have left to say: to whom, and whether it ended well. */
export interface LeftOpen {
  landed: Landed | null;
  /** Whom the reply answers now, in place of whoever was answered; null where that is still the one. */
  next: ReadComment | null;
  /** The one who complained has the last word, a good one, and nobody waits for anything. */
  hasEnded: boolean;
  /** Whoever was answered came back, and `next` is what they came back for. */
  cameBack: boolean;
  /** What was promised has not come. */
  isUnkept: boolean;
  /** A sum was given, and they ask for another one. */
  isShort: boolean;
  /** They ask once more what they were not answered. */
  asksAgain: boolean;
}

const nothing: LeftOpen = {
  landed: null,
  next: null,
  hasEnded: false,
  cameBack: false,
  isUnkept: false,
  isShort: false,
  asksAgain: false,
};

/** Asks the brand something, plainly or as the reader hears it. */
const asks = (read: ReadComment): boolean =>
  asksPlainly(read.comment.text) || (hasSignal(read, 'question-to-brand') && read.comment.text.includes('?'));

/** A shorter line is a grumble. */
const leastTold = 30;

/** The brand answered right below. */
const hasOwnAnswer = ({ comment: { id } }: ReadComment, { comments, brand }: DraftRequest): boolean =>
  comments.some(({ comment }) => comment.parentId === id && isBrand(comment, brand));

/** Waits for something of the brand, and nobody of it answered. */
function isWaiting(read: ReadComment, request: DraftRequest): boolean {
  const { language } = request;
  const { text } = read.comment;
  const { hostile, complaint, hostility, sentiment } = read.reading;
  if (hostile || hostility >= 0.35 || hasSignal(read, 'defends-brand')) return false;
  if (hasOwnAnswer(read, request)) return false;
  const minds = complaint >= 0.5 && sentiment.label === 'negative' && text.length >= leastTold;
  return asks(read) || (minds && !accepts(text) && !raises(text) && praising[language]?.(text) !== true);
}

/** "Two snapped arms here too. Do I get that back?", below an answer to somebody else who had one snapped. */
function waitingSince(author: string | null, request: DraftRequest): ReadComment | null {
  const { comments, brand, network, post } = request;
  const answers = comments.filter(({ comment }) => isBrand(comment, brand));
  const at = answers[0] === undefined ? -1 : comments.indexOf(answers[0]);
  const ids = new Set(answers.map(({ comment }) => comment.id));
  const threads = new Set(answers.map(({ comment }) => comment.parentId));
  // Under somebody else's film, who asks at the top asks whoever made it.
  const isFilm = network === 'youtube' && (post ?? null) === null;
  const waiting = comments
    .slice(at + 1)
    .filter(
      (read) =>
        !isBrand(read.comment, brand) &&
        read.comment.author !== author &&
        !/^\s*@/.test(read.comment.text) &&
        (read.comment.parentId === null
          ? !isFilm
          : threads.has(read.comment.parentId) || ids.has(read.comment.parentId)) &&
        isWaiting(read, request),
    );
  return waiting.find((read) => isGrave(read)) ?? waiting.find(asks) ?? waiting[0] ?? null;
}

/** From so many letters on, a line tells by itself what is still open. */
const tellsAlone = 20;

/** What they came back for: the last of it that complains, asks or names a figure. */
const cameBackFor = ({ since }: Landed): ReadComment | null =>
  since.findLast(
    (read) =>
      !read.reading.hostile &&
      read.comment.text.length >= tellsAlone &&
      (read.reading.complaint >= 0.3 || asks(read) || /\d/.test(read.comment.text)),
  ) ?? null;

/** A figure with its currency, before or behind it. */
const sums =
  /(?:[€$£₹] ?)(\d[\d.,]*)|(\d[\d.,]*) ?(?:[€$£₹]|(?:euros?|eur|dollars?|pounds?|quid|rupees|rs)\b)/giu;

const figuresIn = (text: string): string[] => text.match(/\d[\d.,]*(?=\D|$)/g)?.map(bareFigure) ?? [];
const bareFigure = (figure: string): string => figure.replace(/[.,]+$/, '');

/** "£30 credited", "£30 for nine days isn't right": they name the sum that they were given, and another figure. */
function asksForMore({ answers, since }: Landed): boolean {
  const given = new Set(
    answers.flatMap(({ comment }) =>
      Array.from(comment.text.matchAll(sums), ([, before, after]) => bareFigure(before ?? after ?? '')),
    ),
  );
  const named = since.flatMap(({ comment }) => figuresIn(comment.text));
  return named.some((figure) => given.has(figure)) && named.some((figure) => !given.has(figure));
}

/** "Asking for the third time", « je repose ma question ». */
const repeats = ({ comment: { text } }: ReadComment): boolean =>
  /\b(?:(?:third|second|fourth|3rd|2nd|4th|last) time|again|yes or no|(?:deux|trois|quatr|2|3)i?e?me fois|3e fois|repose|redemande|oui ou non)\b/.test(
    fold(text),
  );

/** Of what they asked, the longest that can be said back. */
const fullest = (asked: readonly ReadComment[], language: LanguageCode): ReadComment | undefined =>
  asked
    .map((read) => ({ read, length: askedIn(read.comment.text, language)?.length ?? 0 }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)[0]?.read;

/** "It works, thank you Ray. But £30 isn't right": what is granted is not what they came back for. */
const granted = /^.*?[.!…] (?:but|however|par contre|mais|cependant|en revanche)[ ,]+/isu;

/** "Is that all you have to say? A laughing face under a man's death.": the question wants no answer. */
function withoutQuestions(read: ReadComment): ReadComment {
  const text = read.comment.text.replaceAll(/[^.!?]*\?+ */g, '').trim();
  return text.length < tellsAlone ? read : { ...read, comment: { ...read.comment, text } };
}

/** "Laura that was the 2nd": without who of the brand is spoken to, and without what is granted. */
function asTold(read: ReadComment, { answers }: Landed): ReadComment {
  const [, name, rest] = /^(\p{Lu}\p{Ll}+)[ ,:]+(.+)$/su.exec(read.comment.text) ?? [];
  const isTheirs = answers.some(({ comment }) => name !== undefined && comment.text.includes(name));
  const text = (isTheirs && rest !== undefined ? rest : read.comment.text).replace(granted, '');
  return text.length < tellsAlone ? read : { ...read, comment: { ...read.comment, text } };
}

/**
 * Where the brand has answered whom the thread is about: who waits now. Whoever is content is not answered on what was
 * mended, and whoever came back is answered on what they came back for.
 */
function leftOpen(main: ReadComment | null, request: DraftRequest): LeftOpen {
  const landed = main === null ? null : landedWith(main, request);
  if (main === null || landed === null) return nothing;
  const { closing, since, isHelpful, isMinded, hasFailed } = landed;
  if (closing !== null || (isHelpful && !hasFailed && !isMinded && since.length === 0)) {
    const next = waitingSince(main.comment.author, request);
    return { ...nothing, landed, next, hasEnded: closing !== null && next === null };
  }
  if (!isHelpful || hasFailed) {
    const asked = request.comments.filter(
      (read) => read.comment.author === main.comment.author && !read.reading.hostile && asks(read),
    );
    const [first] = asked;
    // "Did you have to water more?" and later "Did the coir need feeding?", each answered below: two questions, none left.
    const left = asked.filter((read) => !hasOwnAnswer(read, request));
    const isAgain =
      first !== undefined &&
      first.reading.complaint < 0.5 &&
      (left.some((read) => read !== first) || since.some(repeats));
    if (isAgain)
      return { ...nothing, landed, next: fullest(asked, request.language) ?? first, asksAgain: true };
    // "Is that all you have to say?", to a smile under a death: it is what the brand wrote that they mind.
    const minded = main.reading.complaint < 0.3 ? (since.findLast(isOfAnswer) ?? null) : null;
    return { ...nothing, landed, next: minded && withoutQuestions(minded), cameBack: minded !== null };
  }
  const next = cameBackFor(landed);
  if (next === null) return { ...nothing, landed };
  const isShort = asksForMore(landed);
  return {
    ...nothing,
    landed,
    next: asTold(next, landed),
    cameBack: true,
    isUnkept: isLacking(next.comment.text) && !isShort,
    isShort,
  };
}

/** Who waits for an answer, where they ask for one and complain of nothing; who came back for more, where it can be said. */
const askingIn = (read: ReadComment, { cameBack }: LeftOpen, language: LanguageCode): ReadComment | null =>
  read.reading.complaint < 0.45 && asks(read) && (!cameBack || askedIn(read.comment.text, language) !== null)
    ? read
    : null;

/** Whoever is only pleased gives way to who asks; who tells of something, asks or mourns does not. */
function mayYield(main: ReadComment, asker: ReadComment, isAsked: boolean): boolean {
  if (voiceOf(main) === voiceOf(asker)) return true;
  const { complaint, sentiment } = main.reading;
  const isPleased = complaint < 0.4 && (sentiment.label === 'positive' || sentiment.negative < 0.3);
  return (isPleased || (isAsked && complaint < 0.5)) && !asks(main) && !speaksGravely(main.comment.text);
}

/** Who waits in a thread: whom the brand's answers left waiting, else whoever asks amid the rest. */
export function waitingIn(
  people: readonly ReadComment[],
  main: ReadComment | null,
  request: DraftRequest,
  { isOfMany, isAsked }: { isOfMany: boolean; isAsked: boolean },
): { open: LeftOpen; asker: ReadComment | null } {
  // Where many complain, nobody's own story is the thread's.
  const open = isOfMany ? nothing : leftOpen(main, request);
  if (open.next !== null) return { open, asker: askingIn(open.next, open, request.language) };
  const amid = askerAmid(people, main, request);
  // A question that somebody asks is answered where it is theirs that is answered, and not for being one.
  const asker =
    amid !== null && main !== null && (mayYield(main, amid, isAsked) || isAllInJest(people, request))
      ? amid
      : null;
  // "Where are the results?", and below the brand's answer "will you publish them, yes or no?".
  const again = asker === null ? nothing : leftOpen(asker, request);
  if (again.asksAgain) return { open: again, asker: again.next };
  // Who asks something else is answered, however well it ended.
  return { open: { ...open, hasEnded: open.hasEnded && asker === null }, asker };
}

/** How it ended, in their own words: what they wrote last, or the review that tells it all. */
export function endingIn(
  { landed }: LeftOpen,
  target: ReadComment | null,
  language: LanguageCode,
): string | null {
  const review = target !== null && raises(target.comment.text) ? target : null;
  const ending = landed?.closing ?? review;
  return ending === null ? null : newsIn(ending.comment.text, language);
}

const light: ReadonlySet<Situation> = new Set<Situation>([
  'praise',
  'chat',
  'remark',
  'question',
  'quarrel',
  'settled',
]);

/** Something is owed in it. */
export const isMinding = (situation: Situation): boolean => !light.has(situation);

/**
 * What they came back for, as far as it tells by itself; else what they told at first, while that has not come. "Not a bean.
 * What now?" says less than "eight months waiting on the claim".
 */
export function heardAgain(
  { next, cameBack, isUnkept, isShort }: LeftOpen,
  main: ReadComment | null,
  asker: ReadComment | null,
  language: LanguageCode,
  speaker: Speaker,
): ReadComment | null {
  if (next === null || !cameBack || isShort || asker !== null) return next;
  const { told, built, firm } = unsilenced(listenTo(next, language, speaker));
  if (told !== null || built.length > 0 || firm.length > 0) return next;
  const first = listenTo(main, language, speaker);
  // "Tried that, the files are on main": a line of a talk about what is known already.
  const isTalk = next.reading.complaint < 0.5 && first.firm.length > 0;
  return (isUnkept && first.told !== null) || isTalk ? main : next;
}

/** The brand's answer did not help: as the thread tells, where it answered whom the thread is about. */
export const failed = ({ landed, next, asksAgain }: LeftOpen, request: DraftRequest): boolean =>
  (next === null || asksAgain || landed?.hasFailed === true) &&
  (landed?.hasFailed === true ||
    ((landed?.isHelpful !== true || landed.isMinded) &&
      atLeast(request.assessment.level, 'minor') &&
      !hasHelped(request)));
