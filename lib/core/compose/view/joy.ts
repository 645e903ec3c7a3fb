import { fold } from '../../calm-check/fold';
import { clearLanguage } from '../../calm-check/guess-language';
import { capitalised } from '../../text/letter-case';
import type { ReadComment } from '../../reading/read-comment';
import type { DraftRequest } from '../../draft/draft';
import { replyLimit } from '../../draft/network-limits';
import { keysOf, type Key } from '../key';
import { headlineOf } from '../pleased/headline';
import { cutFrom, isUnfit, stemsOf } from '../point';
import { isFaultlessQuoted, isSpokenIn } from '../point/fit';
import { mayStand } from '../point/quoted/at-least';
import { tellsPlainly } from '../point/told/safe';
import { hasSignal } from '../situation/counted';
import type { ThreadRead } from '.';

/** What a friendly thread is glad of. */
export interface Joy {
  /** What the brand's post celebrates, or a sentence of somebody who is glad. */
  of: 'post' | 'words';
  text: string;
}

/** Words that no complaint is quoted with, and that joy is full of. */
const glad =
  /\b(?:merci|bravo|chapeau|felicitations|adore\w*|j'adore|aim\w+|hate|vivement|meilleure?s?|super|genial\w*|magnifiques?|delicieu\w+|top|parfaite?s?|content\w*|heureu\w+|envie|love\w*|great|lovely|perfect|amazing|brilliant|excellent|fantastic|wonderful|happy|glad|best|thanks?|thank you|cheers|superb|charming|delicious|fabulous|friendly|kind\w*|when|quand|because|parce|comme|as)\b/g;

/** Glad of one thing, and not of another; said to the brand in jest, or as a reproach that isn't meant. */
const clouded =
  /\b(?:mais|sauf|dommage|malheureusement|par contre|pourtant|but|except|shame|pity|unfortunately|however|though|fault|blame|responsables?|bande|brise|ruined|vile|aie|ouch|oh no|regrett\w*|manqu\w+|miss|missed|hate|deteste|disgusting)\b/;

const fewestWords = 4;
const longest = 90;
/** Fewer say what they are glad of one by one; more are glad of what was posted, and sooner where they play. */
const crowd = 4;
const crowdAroundOne = 7;
/** Less likely than this a sentence is beside what they are glad of. */
const leastLikely = 0.6;
/** People are glad, play or ask, and are together so likely to do nothing else that nobody minds anything. */
const atEase = ['praise', 'chat', 'question'] as const;
const leastAtEase = 0.7;

const barred = [
  'insult',
  'threat',
  'staff-harassment',
  'rumour',
  'personal-data',
  'discrimination',
  'safety',
  'boycott-call',
] as const;

/** To the brand or to all, and not to another reader. */
const isToAll = ({ comment }: ReadComment, ids: ReadonlySet<string>): boolean =>
  (comment.parentId === null || !ids.has(comment.parentId)) && !/(?:^|\s)@\p{L}/u.test(comment.text);

const mayBeSaid = ({ sentence, read, likely }: Key, language: 'fr' | 'en', room: number): boolean => {
  const plain = fold(sentence);
  const { comment, reading } = read;
  return (
    likely >= leastLikely &&
    !sentence.includes('?') &&
    sentence.length <= room &&
    plain.split(' ').length >= fewestWords &&
    stemsOf(sentence).length > 0 &&
    !reading.hostile &&
    reading.complaint < 0.4 &&
    reading.sentiment.label === 'positive' &&
    !isUnfit(comment.text) &&
    !barred.some((code) => hasSignal(read, code)) &&
    !cutFrom(comment.text)(sentence) &&
    !clouded.test(plain) &&
    !tellsPlainly(plain, language) &&
    mayStand(sentence, language, glad) &&
    isSpokenIn(sentence, language) &&
    isFaultlessQuoted(sentence, language)
  );
};

/** A sentence of whom the reply answers, or of those who say it for all. */
function gladWords(
  { people, addressee, answered, kind }: ThreadRead,
  language: 'fr' | 'en',
  room: number,
): string | null {
  const { target } = answered;
  const ids = new Set(people.map(({ comment }) => comment.id));
  const speakers = (kind.toAll ? addressee.voices.slice(0, crowd) : target === null ? [] : [target]).filter(
    (read) => isToAll(read, ids),
  );
  const found = keysOf(speakers, people, addressee, language).find((key) => mayBeSaid(key, language, room));
  return found === undefined ? null : capitalised(found.sentence);
}

/** What the post celebrates, where many are glad below it. */
function celebrated({ counted, kind }: ThreadRead, { post, language }: DraftRequest): string | null {
  const fewest = kind.toAll || kind.situation === 'chat' ? crowd : crowdAroundOne;
  const headline = counted.voices < fewest ? null : headlineOf(post, language);
  return headline !== null && ['und', language].includes(clearLanguage(headline)) ? headline : null;
}

/**
 * What a friendly thread is glad of, so that thanks are not for kind words alone: a sentence of whoever is thanked, else what
 * the post celebrates where many are glad. Null where somebody minds, where it isn't sure that they are glad, or where nothing is safe to say
 * again. French and English.
 */
export function joyIn(read: ThreadRead, request: DraftRequest): Joy | null {
  const { language, network } = request;
  const { likely, kind } = read;
  const { situation } = kind;
  if (situation !== 'praise' && situation !== 'chat') return null;
  if (language !== 'fr' && language !== 'en') return null;
  if (atEase.reduce((sum, each) => sum + (likely.get(each) ?? 0), 0) < leastAtEase) return null;
  const room = Math.min(longest, 0.45 * replyLimit(network));
  const words = situation === 'praise' ? gladWords(read, language, room) : null;
  const ofWords = words === null ? null : { of: 'words' as const, text: words };
  // Who is thanked by name is glad of something of their own.
  if (!kind.toAll && ofWords !== null) return ofWords;
  const post = celebrated(read, request);
  return post !== null && post.length <= room ? { of: 'post', text: post } : ofWords;
}
