import { fold } from '../../calm-check/fold';
import { logOdds } from '../../reading/probability';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { mostWeighed } from '../acts';
import { likelyTo, playful } from '../acts/doing';
import { keysOf } from '../key';
import { shareWithin, stemsOf, wishesIn, type Wish } from '../point';
import { asksForMoney } from '../signs/money-fears';
import type { Situation } from '../situation';
import { jibes } from '../situation/asking';
import { hasSignal, likesOf, loudness, manyComments } from '../situation/counted';
import type { ThreadRead } from '.';

/** What people ask, as a reply may say it back. */
export interface Wished extends Wish {
  /** Asked by whom the reply answers. */
  isTheirs: boolean;
}

/**
 * Where somebody is attacked, plays or is content, nobody's wish is said again; of a rumour no more than whether people's
 * money is safe.
 */
const withWish: ReadonlySet<Situation> = new Set<Situation>([
  'complaint',
  'safety',
  'harm',
  'data-leak',
  'discrimination',
  'outage',
  'boycott',
  'legal',
  'rumour',
]);

/** What one asks here all want to know: may it still be used, when is it back. */
const concernsAll: ReadonlySet<Situation> = new Set<Situation>(['safety', 'outage', 'rumour']);

/** "Does it cost anything to come on Thursday?": beside a complaint, who minds nothing asks about something else. */
const leastMinded = 0.15;

/** Somebody is spoken to, the brand or another reader. */
const spokenTo = /\b(?:you|your|u|ur|vous|votre|vos|tu|te|toi|ton|ta|tes)\b|\bt'/;

/** Whoever attacks, mocks or writes for the press asks for no answer here. */
const isEarnest = (read: ReadComment, situation: Situation): boolean =>
  !read.reading.hostile &&
  read.reading.hostility < 0.3 &&
  !(['insult', 'threat', 'staff-harassment', 'press-threat', 'defends-brand'] as const).some((code) =>
    hasSignal(read, code),
  ) &&
  (situation === 'rumour' || !hasSignal(read, 'rumour'));

/** What is asked in play counts so much less. In log-odds. */
const forPlay = 3;
/**
 * Of 40 long threads whose reply was written down beforehand, those who asked the likeliest at or above this were the ones to
 * answer in 24 of 31; the loudest of all in 24 of 40.
 */
const leastLikely = -2;

interface Asking {
  read: Pick<ThreadRead, 'addressee' | 'doing'>;
  situation: Situation;
  target: ReadComment | null;
  toAll: boolean;
  /** What is said of the point already. */
  said: string;
  language: LanguageCode;
}

/** Who writes for an office, a union or a paper asks as such, and is answered elsewhere. */
const official =
  /\b(?:senat\w*|deput\w*|elue?s?|mair(?:e|ie)|prefe\w*|ministre|inspection|enquete|syndicat|cgt|journal\w*|redaction|avocat\w*|cllr|councillor|mp|senator|regulator|inquiry|union|newsdesk|newsroom|editor|solicitor)\b/;

/** Most of its words stand in what is said already. */
function isSaid({ text }: Wish, said: string): boolean {
  return shareWithin(stemsOf(text), new Set(stemsOf(said))) > 0.6;
}

/** The likelier of two to be what is wanted: said as a wish, by whom the reply answers, and by whom most stand behind. */
const weightOf = (read: ReadComment, isAsked: boolean, isTheirs: boolean): number =>
  (isTheirs ? 6 : 0) + (isAsked ? 0 : 1.5) + loudness(read) / 2;

/** How likely what somebody asks in a long thread is what a reply must acknowledge: in log-odds, not to scale. */
function likelyAsked(
  wish: Wish,
  read: ReadComment,
  people: readonly ReadComment[],
  { read: { addressee, doing }, language }: Asking,
): number {
  if (language !== 'fr' && language !== 'en') return -Infinity;
  const at = people.indexOf(read);
  const asked = new Set(stemsOf(wish.text));
  const key = keysOf([read], people, addressee, language).find(
    ({ stems }) => shareWithin([...asked], stems) > 0.7,
  );
  const share = (shares: readonly number[]): number => Math.log((shares[at] ?? 0) + 0.02) / 4;
  const { one, voice } = addressee.likely;
  return logOdds(key?.likely ?? 0.05) + share(one) + share(voice) - forPlay * likelyTo(doing, at, playful);
}

/**
 * What people ask of the brand beside what went wrong: "I am not asking for a refund. I want somebody to speak to my
 * father." It is what an answer is measured by, so it is said back. Of whom the reply answers, in whatever comment; of
 * others where as many stand behind them, and they speak to the brand.
 */
export function wishedIn(people: readonly ReadComment[], asking: Asking): Wished | null {
  const { situation, target, toAll, said, language } = asking;
  if (!withWish.has(situation) || target === null) return null;
  const author = target.comment.author;
  const ids = new Map(people.map(({ comment }) => [comment.id, comment.author]));
  const isLong = people.length >= manyComments && (language === 'fr' || language === 'en');
  let best: { wish: Wished; weight: number } | null = null;
  for (const read of isLong ? people.slice(0, mostWeighed) : people) {
    const isTheirs = read === target || (author !== null && read.comment.author === author);
    const above = read.comment.parentId === null ? undefined : ids.get(read.comment.parentId);
    const isToReader = above !== undefined && above !== author;
    const isBacked = toAll || concernsAll.has(situation) || 2 * Math.max(0, likesOf(read)) >= likesOf(target);
    const { complaint, sentiment } = read.reading;
    const isReader =
      isBacked &&
      (situation === 'rumour' || complaint + sentiment.negative >= leastMinded) &&
      !official.test(fold(`${read.comment.author} ${read.comment.text}`));
    if (!isEarnest(read, situation) || !(isTheirs || (isReader && !isToReader))) continue;
    const weighed = (isAsked: boolean): number => weightOf(read, isAsked, isTheirs && !toAll);
    const isWorth = (isAsked: boolean): boolean => isLong || best === null || weighed(isAsked) >= best.weight;
    for (const wish of wishesIn(read.comment.text, language, isWorth)) {
      if (situation === 'rumour' && !(wish.isAsked && asksForMoney(wish.text))) continue;
      if ((wish.isAsked && isToReader) || isSaid(wish, said) || jibes(wish.text)) continue;
      // Below the complaint, "how long did you wait?" is asked of whoever complains; "what do we do tomorrow?" is not.
      if (!isTheirs && above !== undefined && spokenTo.test(fold(wish.text))) continue;
      const weight = isLong ? likelyAsked(wish, read, people, asking) : weighed(wish.isAsked);
      if (isLong && weight < leastLikely) continue;
      if (best === null || weight >= best.weight)
        best = { wish: { ...wish, isTheirs: isTheirs && !toAll }, weight };
    }
  }
  return best?.wish ?? null;
}
