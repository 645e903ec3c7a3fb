import { isBrand } from '../../brand/brand';
import { fold } from '../../calm-check/fold';
import type { DraftRequest } from '../../draft/draft';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { accepts, laughsOutLoud, namesSomeone, tellsOwnStory } from '../signs';
import { firstPersonIn, given } from '../signs/as-figure';
import { asksPlainly, asksSomething } from '../situation/asking';
import { hasSignal, likesOf, loudness, mostHeard, saysLittle, voiceOf } from '../situation/counted';
import { isCourtesy } from '../situation/ended';

/** What tells whom a reply is for. Each is a figure between 0 and about 6, most of them 0 or 1. */
export const cueNames = [
  // Where it stands among the others.
  'begins',
  'first',
  'last',
  'place',
  'returns',
  'answers-self',
  'answers-brand',
  'answers-reader',
  'after-brand',
  'since-brand',
  'passed-over',
  'answered',
  'replies',
  'likes',
  'most-liked',
  // How it is written.
  'length',
  'share',
  'longest',
  'asks-mark',
  'ends-asking',
  'exclaims',
  'figures',
  'first-person',
  'capitals',
  'laughs',
  'little',
  // What it says.
  'question',
  'asks',
  'asks-plainly',
  'story',
  'someone',
  'complaint',
  'complains-most',
  'arousal',
  'hostility',
  'hostile',
  'insult',
  'boycott',
  'defends',
  'accepts',
  'courtesy',
] as const;
export type CueName = (typeof cueNames)[number];
export type Cues = Readonly<Record<CueName, number>>;

/** As they are weighed. */
export const inOrder = (cues: Cues): number[] => cueNames.map((name) => cues[name]);

/** What is known of all of them before any one is looked at. */
interface Among {
  language: LanguageCode;
  people: readonly ReadComment[];
  byId: ReadonlyMap<string, ReadComment>;
  ofBrand: ReadonlySet<string>;
  /** Replies below each comment. */
  replies: ReadonlyMap<string, number>;
  answered: ReadonlySet<string>;
  said: ReadonlyMap<string, number>;
  beginner: string | undefined;
  /** Ids in the order of the thread. */
  places: ReadonlyMap<string, number>;
  firstAnswer: number;
  lastAnswer: number;
  mostLiked: number;
  longest: number;
  mostComplaining: number;
}

function among(people: readonly ReadComment[], { comments, brand, language }: DraftRequest): Among {
  const ofBrand = new Set(
    comments.filter(({ comment }) => isBrand(comment, brand)).map(({ comment }) => comment.id),
  );
  const replies = new Map<string, number>();
  const answered = new Set<string>();
  for (const { comment } of comments) {
    if (comment.parentId === null) continue;
    replies.set(comment.parentId, (replies.get(comment.parentId) ?? 0) + 1);
    if (ofBrand.has(comment.id)) answered.add(comment.parentId);
  }
  const said = new Map<string, number>();
  for (const read of people) said.set(voiceOf(read), (said.get(voiceOf(read)) ?? 0) + 1);
  const beginner = people.find(({ comment }) => comment.parentId === null);
  const most = (figure: (read: ReadComment) => number): number => Math.max(0, ...people.map(figure));
  return {
    language,
    people,
    byId: new Map(people.map((read) => [read.comment.id, read])),
    ofBrand,
    replies,
    answered,
    said,
    beginner: beginner === undefined ? undefined : voiceOf(beginner),
    places: new Map(comments.map(({ comment }, at) => [comment.id, at])),
    firstAnswer: comments.findIndex(({ comment }) => ofBrand.has(comment.id)),
    lastAnswer: comments.findLastIndex(({ comment }) => ofBrand.has(comment.id)),
    mostLiked: most(likesOf),
    longest: most(({ comment }) => comment.text.length),
    mostComplaining: most(({ reading }) => reading.complaint),
  };
}

/** Of people's comments in a thread, what tells whom a reply is for; of the first `mostHeard`, in their order. */
export function cuesIn(everyone: readonly ReadComment[], request: DraftRequest): Cues[] {
  const people = everyone.slice(0, mostHeard);
  const all = among(people, request);
  return people.map((read, at) => ({
    ...standing(read, at, all),
    ...manner(read, all),
    ...matter(read, all),
  }));
}

type Standing =
  | 'begins'
  | 'first'
  | 'last'
  | 'place'
  | 'returns'
  | 'answers-self'
  | 'answers-brand'
  | 'answers-reader'
  | 'after-brand'
  | 'since-brand'
  | 'passed-over'
  | 'answered'
  | 'replies'
  | 'likes'
  | 'most-liked';

function standing(read: ReadComment, at: number, all: Among): Record<Standing, number> {
  const { id, parentId } = read.comment;
  const above = parentId === null ? undefined : all.byId.get(parentId);
  const place = all.places.get(id) ?? 0;
  const isAnswered = all.answered.has(id);
  return {
    begins: given(voiceOf(read) === all.beginner),
    first: given(at === 0),
    last: given(at === all.people.length - 1),
    place: at / Math.max(1, all.people.length - 1),
    returns: Math.log(all.said.get(voiceOf(read)) ?? 1),
    'answers-self': given(above !== undefined && voiceOf(above) === voiceOf(read)),
    'answers-brand': given(parentId !== null && all.ofBrand.has(parentId)),
    'answers-reader': given(above !== undefined),
    'after-brand': given(all.firstAnswer >= 0 && place > all.firstAnswer),
    'since-brand': given(all.lastAnswer >= 0 && place > all.lastAnswer),
    'passed-over': given(all.lastAnswer > place && !isAnswered),
    answered: given(isAnswered),
    replies: Math.log1p(all.replies.get(id) ?? 0),
    likes: all.mostLiked === 0 ? 0 : loudness(read) / Math.log1p(all.mostLiked),
    'most-liked': given(all.mostLiked > 0 && likesOf(read) === all.mostLiked),
  };
}

type Manner =
  | 'length'
  | 'share'
  | 'longest'
  | 'asks-mark'
  | 'ends-asking'
  | 'exclaims'
  | 'figures'
  | 'first-person'
  | 'capitals'
  | 'laughs'
  | 'little';

function manner(read: ReadComment, all: Among): Record<Manner, number> {
  const { text } = read.comment;
  return {
    length: Math.log1p(text.length),
    share: text.length / Math.max(1, all.longest),
    longest: given(text.length === all.longest),
    'asks-mark': given(text.includes('?')),
    'ends-asking': given(/\?\s*$/.test(text)),
    exclaims: given(text.includes('!')),
    figures: given(/\d/.test(text)),
    'first-person': firstPersonIn(fold(text)),
    capitals: given(hasSignal(read, 'all-caps')),
    laughs: given(laughsOutLoud(text)),
    little: given(saysLittle(read)),
  };
}

function matter(read: ReadComment, all: Among): Record<Exclude<CueName, Standing | Manner>, number> {
  const { comment, reading } = read;
  const { text } = comment;
  return {
    question: given(hasSignal(read, 'question-to-brand')),
    asks: given(asksSomething(text)),
    'asks-plainly': given(asksPlainly(text)),
    story: given(tellsOwnStory(text)),
    someone: given(namesSomeone(text)),
    complaint: reading.complaint,
    'complains-most': given(all.mostComplaining > 0.2 && reading.complaint === all.mostComplaining),
    arousal: reading.arousal,
    hostility: reading.hostility,
    hostile: given(reading.hostile),
    insult: given(hasSignal(read, 'insult')),
    boycott: given(hasSignal(read, 'boycott-call')),
    defends: given(hasSignal(read, 'defends-brand')),
    accepts: given(accepts(text)),
    courtesy: given(isCourtesy(text)),
  };
}
