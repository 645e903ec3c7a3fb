import { fold } from '../../calm-check/fold';
import { logOdds } from '../../reading/probability';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { capitalised } from '../../text/letter-case';
import { cutFrom, isUnfit, mayRest, readPoint, shareWithin, stemsOf } from '../point';
import type { Key } from '../key';
import type { Setting } from '../opening';
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
  'remark',
  'help',
  'safety',
  'harm',
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
const shortest = { beside: 70, alone: 25 };

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
  /\b(?:reckons?|apparently|rumou?rs?|il parait|parait que|soi-disant|soit disant|m'en (?:fiche|fous|tape)|(?:je n'ai|j'ai|nous n'avons) rien contre|vivre avec son temps|la tete de personne|nothing against|nobody's head|move with the times|couldn't care less|more like)\b/;

/** Fewer tell nothing by themselves. */
const fewestStems = 2;

/** Most of its words stand in what is said already, or it holds all that was. */
function isSaid(key: string, said: ReadonlySet<string>, before: readonly (readonly string[])[]): boolean {
  const stems = stemsOf(key);
  const own = new Set(stems);
  return (
    stems.length < fewestStems ||
    shareWithin(stems, said) > 0.5 ||
    before.some((each) => each.length > fewestStems && shareWithin(each, own) > 0.7)
  );
}

const fewestWords = 4;

/** A sentence that is not said yet, and may be. */
function isFit(
  { sentence, read: { comment } }: Key,
  { language, room }: Setting,
  before: readonly (readonly string[])[],
): boolean {
  const known = new Set(before.flat());
  const plain = fold(sentence);
  return (
    !sentence.includes('?') &&
    sentence.length <= room &&
    // "I was asked for £690, not the £440": without the sums it is not what they wrote.
    !cutFrom(comment.text)(sentence) &&
    plain.split(' ').length >= fewestWords &&
    !isSaid(sentence, known, before) &&
    !calling.test(plain) &&
    !ofApology.test(plain) &&
    !besides.test(plain) &&
    !speaksGravely(sentence) &&
    praising[language]?.(sentence) !== true &&
    mayRest(sentence, language)
  );
}

/** Of more sentences than these, the next is as often beside the point. */
const mostKeys = 4;
/** So much less likely than the likeliest, which may not be said back, a sentence tells what stands beside it. In log-odds. */
const farthestBelow = 1.5;

/** Two sentences say together what one leaves open ("the sofa was to be blue. They won't take it back"): in few letters. */
const longestPair = 170;
/** Less likely than this the second one is beside the point. */
const leastSecond = 0.6;

/** The likeliest with the next likely one of the same comment, in the order in which they stand there. */
function together(keys: readonly Key[], language: 'fr' | 'en', longest: number): string | null {
  const [first] = keys;
  const second = keys.slice(1).find(({ read, likely }) => read === first?.read && likely >= leastSecond);
  if (first === undefined || second === undefined) return null;
  const { text } = first.read.comment;
  const [one, two] = first.at < second.at ? [first, second] : [second, first];
  const joined = `${one.sentence}${two.at === one.at + 1 ? '.' : '…'} ${capitalised(two.sentence)}`;
  const isFit = joined.length <= longest && !isUnfit(text) && mayRest(joined, language);
  return isFit ? joined : null;
}

/**
 * What may be acknowledged in somebody's own words, the likeliest first. What is asked stands elsewhere (`wished.ts`).
 * @param isAlone nothing else is said of the point: then a short comment's words will do, and two sentences of a longer one
 * @param before what is said already
 */
export function sayableKeys(
  setting: Setting,
  isAlone: boolean,
  ...before: readonly string[]
): readonly string[] {
  const { keys, situation, language, room } = setting;
  if (!open.has(situation)) return [];
  const said = before.map(stemsOf);
  const least = isAlone ? shortest.alone : shortest.beside;
  const top = logOdds(keys[0]?.likely ?? 0);
  const fit = keys
    .slice(0, mostKeys)
    .filter(
      (key) =>
        (!isAlone || top - logOdds(key.likely) <= farthestBelow) &&
        isQuotable(key.read, language, least) &&
        isFit(key, setting, said),
    );
  const pair = isAlone ? together(fit, language, Math.min(room, longestPair)) : null;
  return [...(pair === null ? [] : [pair]), ...fit.map(({ sentence }) => sentence)].map(capitalised);
}
