import { fold } from '../../calm-check/fold';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { capitalised } from '../../text/letter-case';
import { cutFrom, isUnfit, mayRest, ownWordsIn, quoteRest, readPoint, stemsOf } from '../point';
import { keysOf } from '../point/key';
import { praising } from '../signs';
import { speaksGravely } from '../signs/mourning';
import type { Situation } from '../situation';
import { hasSignal } from '../situation/counted';
import { isTender } from './heard';

/** Here what people write may be said back: nobody is hunted, mourned or mocked, and nothing is unproven. */
const open: ReadonlySet<Situation> = new Set<Situation>([
  'complaint',
  'outage',
  'boycott',
  'legal',
  'data-leak',
  'remark',
]);

/** Who writes like this is not said back to others. */
const unquotable = [
  'insult',
  'threat',
  'staff-harassment',
  'rumour',
  'personal-data',
  'discrimination',
] as const;

/** A shorter comment is told by what the reply says first, where that is in their words. */
const shortest = { beside: 70, alone: 25, story: 110 };

function isQuotable(read: ReadComment, language: LanguageCode, least: number): boolean {
  const { text } = read.comment;
  return (
    !read.reading.hostile &&
    text.length >= least &&
    !isUnfit(text) &&
    !unquotable.some((code) => hasSignal(read, code)) &&
    !readPoint(text, language, 'vous').frames.some(isTender)
  );
}

/** « Plus un centime chez vous », "I'd ask everyone here to do likewise": a call against the brand is not passed on. */
const calling =
  /\b(?:done buying|i(?:'d| would| will)? (?:ask|urge)|boycott\w*|plus un (?:centime|euro|sou)|n'achet\w*|partagez|faites tourner|share (?:this|it)|spread the word)\b/;

/** Their words on an apology, beside ours, read like an answer to it. */
const ofApology = /\b(?:apolog\w+|sorry|excus\w+|desole\w*|pardon\w*)\b/;

/** What was heard of others, or is said in contempt or with a sneer. */
const besides =
  /\b(?:reckons?|apparently|rumou?rs?|il parait|parait que|soi-disant|soit disant|m'en (?:fiche|fous|tape)|couldn't care less|more like)\b/;

/** Fewer tell nothing by themselves. */
const fewestStems = 2;

/** Most of its words stand in what is said already. */
function isSaid(key: string, said: ReadonlySet<string>): boolean {
  const stems = stemsOf(key);
  return stems.length < fewestStems || stems.filter((stem) => said.has(stem)).length > 0.5 * stems.length;
}

const fewestWords = 4;
const longest = 180;

/** The sentence that is likeliest to be the key, where it is not said and may be; the next one is as often beside the point. */
function keyOf(text: string, language: 'fr' | 'en', known: ReadonlySet<string>): string | null {
  const [key = ''] = keysOf(ownWordsIn(text), language);
  const plain = fold(key);
  const isFit =
    !key.includes('?') &&
    key.length <= longest &&
    // "I was asked for £690, not the £440": without the sums it is not what they wrote.
    !cutFrom(text)(key) &&
    plain.split(' ').length >= fewestWords &&
    !isSaid(key, known) &&
    !calling.test(plain) &&
    !ofApology.test(plain) &&
    !besides.test(plain) &&
    !speaksGravely(key) &&
    praising[language]?.(key) !== true &&
    mayRest(key, language);
  return isFit ? key : null;
}

/** What is known of the reply that it is to stand in. */
interface Saying {
  situation: Situation;
  language: LanguageCode;
  /** Nothing of theirs is said else, or nothing of what everybody says. */
  isNeeded: boolean;
  isForAll: boolean;
}

/**
 * What must be acknowledged, in somebody's own words, where it is not said yet: of whom the reply answers, or of those
 * who say it for everybody; null where nothing of it may be said back. What is asked stands elsewhere (`wished.ts`).
 * @param speakers the likeliest first
 */
export function keyIn(
  speakers: readonly ReadComment[],
  { situation, language, isNeeded, isForAll }: Saying,
  ...before: readonly string[]
): string | null {
  if (!open.has(situation) || (language !== 'fr' && language !== 'en')) return null;
  const known = new Set(before.flatMap(stemsOf));
  const least = isNeeded ? shortest.alone : shortest.beside;
  const quotable = speakers.filter((read) => isQuotable(read, language, least));
  for (const { comment } of quotable) {
    const key = keyOf(comment.text, language, known);
    if (key !== null) return capitalised(key);
  }
  // Where the likeliest may not be said back, a long story has another sentence that tells.
  const story = quotable.find(({ comment }) => comment.text.length >= shortest.story);
  const rest =
    isForAll || story === undefined ? null : quoteRest(ownWordsIn(story.comment.text), language, ...before);
  return rest === null || praising[language]?.(rest) === true || besides.test(fold(rest)) ? null : rest;
}
