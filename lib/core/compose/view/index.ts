import type { ReadComment } from '../../reading/read-comment';
import { doingIn, type Doing } from '../acts/doing';
import { addresseeIn, type Addressee } from '../addressee';
import { isBrand } from '../../brand/brand';
import { posesAs } from '../../brand/impostor';
import type { DraftRequest } from '../../draft/draft';
import { atLeast } from '../../level/level';
import type { Topic } from '../../reading/signals';
import type { LanguageCode } from '../../text/language';
import { is, type Frame, type Point, type Told } from '../point';
import { countOf, hasSignal, type Counted } from '../situation/counted';
import type { Situation } from '../situation';
import { likelyKinds, type LikelyKind } from '../situation/likely';
import { isMourned } from '../situation/likely/second-thought';
import { speaksGravely, speaksOfMourning } from '../signs/mourning';
import { answeredIn, type Answered } from './answered';
import { backedIn, backingIn } from './backed';
import { withoutBarkers } from './barkers';
import { viewDistress } from './distress';
import { speaksFor } from './insider';
import { kindOf, type Kind } from './kind';
import { isFollowed } from './followed';
import { joyIn, type Joy } from './joy';
import { failed } from './left-open';
import { saidBackIn } from './said-back';
import { ownTopic, topicOf, topicOfAnnounced } from './topic-of';
import { isForAll, targetOf } from './target';
import type { Wished } from './wished';

/** SCCT: who is to blame decides between ownership, repair and sympathy (Coombs). */
export type Cluster = 'victim' | 'accident' | 'preventable';

export interface ThreadView {
  situation: Situation;
  cluster: Cluster;
  topic: Topic;
  /** The comment that the reply answers. */
  target: ReadComment | null;
  point: Point;
  /** What the reply says of it: put together from their own words where that is nearer than what the frames say. */
  saying: readonly Frame[];
  /** What the person says went wrong, in the second person: nearer to the point than any frame. */
  told: Told | null;
  /** The person's own words, where no frame knows the complaint and they are safe to say back. */
  quote: string | null;
  /** What the brand announced, where that is what people mind. */
  announced: string | null;
  /** What a friendly thread is glad of, in words that may be said again. */
  joy: Joy | null;
  /** What else the person tells of what went wrong, in their own words. */
  rest: string | null;
  /** What people ask of the brand beside what went wrong, in their own words. */
  wish: Wished | null;
  /** Speaks to everyone in the thread rather than to one person. */
  toAll: boolean;
  /** The brand answered and it did not help: the next reply says so, once. */
  failedReply: boolean;
  /** It made things worse, or helped nobody, as people say or show: every draft owns it. */
  hasBackfired: boolean;
  /** They ask once more what they were not answered. */
  asksAgain: boolean;
  /** The brand answered, and nothing has flared up since: it doesn't apologise again. */
  isAnswered: boolean;
  /** Its answer stands and was taken: this reply points back to it and sees it through. */
  isFollowed: boolean;
  /** A delivery that came, but ruined or wrong: a date would answer nothing. */
  isDamaged: boolean;
  /** Of those, one that came ruined. */
  isBroken: boolean;
  /** No more than single words suggest the topic: good enough for whom to ask, not for what to say of it. */
  isGuessed: boolean;
  /** The comment shows a wait or a missing answer. */
  hasWaited: boolean;
  /** A person or an animal came to harm: sympathy is for them. */
  isHurt: boolean;
  /** What people drink from the tap may harm them: nobody is told to put it aside. */
  isWater: boolean;
  /** Somebody is stuck as they write: an answer by some day is none. */
  isUrgent: boolean;
  /** Somebody died: nothing is light, and nobody is thanked. */
  isGrief: boolean;
  /** A funeral, a deathbed, words to those who bury, or grave ones amid praise: no setback, no joy, and nobody's patience. */
  isSolemn: boolean;
  /** Whoever is answered speaks of a death or of a grave illness: no question of theirs is a good one. */
  isIll: boolean;
  /** Somebody in the thread poses as the brand. */
  hasImpostor: boolean;
  /** People left personal details for all to see. */
  detailsPosted: boolean;
}

const isLight = (situation: Situation): boolean => situation === 'praise' || situation === 'chat';

function clusterOf(situation: Situation, point: Point): Cluster {
  if (situation === 'harassment' || situation === 'rumour' || situation === 'quarrel') return 'victim';
  return point.frames.some(is('preventable')) ? 'preventable' : 'accident';
}

/** In English whom to ask goes by what is said of it: a crown that came off is no matter of product quality. */
const ofSaid = (point: Point, saying: readonly Frame[], told: Told | null, language: LanguageCode): Point => {
  const [first] = saying;
  const isKnown = told === null && first !== undefined && first.id !== 'built';
  return language === 'en' && isKnown ? { ...point, frames: [...saying] } : point;
};

/** A thread as its reply sees it, before anything is chosen to be said. */
export interface ThreadRead {
  people: readonly ReadComment[];
  addressee: Addressee;
  doing: Doing;
  likely: ReadonlyMap<LikelyKind, number>;
  counted: Counted;
  answered: Answered;
  kind: Kind;
  hasImpostor: boolean;
}

/** Whom the reply answers, and what kind of thread it goes into. */
export function readThread(request: DraftRequest): ThreadRead {
  const { brand } = request;
  const everyone = request.comments.filter(
    ({ comment }) => !isBrand(comment, brand) && !speaksFor(comment.text, brand),
  );
  const { people, isCalm } = withoutBarkers(everyone, request);
  const addressee = addresseeIn(people, request);
  const doing = doingIn(people, addressee.cues, request);
  const likely = likelyKinds(people, addressee, request, doing);
  const counted = countOf(people, (some) => isForAll(addressee, some));
  const address = counted.isOfMany ? 'vous' : brand.address;
  const hasImpostor = people.some(({ comment }) => posesAs(comment, brand));
  const backing = backingIn(people, addressee, request.language);
  const heard = answeredIn(targetOf(addressee, people, request), counted, request, {
    address,
    likely,
    doing,
  });
  const answered = { ...heard, listened: backedIn(heard.listened, backing) };
  const kind = kindOf(answered, { people, counted, likely, isCalm, hasImpostor, backing, request, address });
  return { people, addressee, doing, likely, counted, answered, kind, hasImpostor };
}

/** Reads a thread for its reply: whom it answers, what kind of thread it is, and what is said back. */
export function viewThread(request: DraftRequest): ThreadView {
  const { brand, language, assessment } = request;
  const read = readThread(request);
  const distress = viewDistress(request, read);
  if (distress !== null) return distress;
  const { people, likely, answered, kind, hasImpostor } = read;
  const { target, open, listened } = answered;
  const { text } = listened;
  const { situation, point } = kind;
  // Whoever asks amid the rest was given no poor answer.
  const isAside = situation === 'settled' || (situation === 'question' && !open.asksAgain);
  const hasFailed = !isAside && assessment.answeredAt !== null && failed(open, request);
  const isAnswered =
    assessment.answeredAt !== null && !atLeast(assessment.level, 'minor') && !hasFailed && !open.isUnkept;
  const follows = isFollowed(situation, isAnswered, read, request) && !point.frames.some(is('grief'));
  const saidBack = saidBackIn(read, request, follows);
  const { told, saying, announced } = saidBack;
  const isSolemn =
    isMourned(likely, people) ||
    speaksOfMourning(text) ||
    speaksOfMourning(brand.name) ||
    (isLight(situation) && people.some(({ comment }) => speaksGravely(comment.text)));
  return {
    ...saidBack,
    joy: isSolemn ? null : joyIn(read, request),
    situation,
    cluster: clusterOf(situation, point),
    topic:
      announced === null
        ? topicOf(situation, ofSaid(point, saying, told, language), text, request)
        : topicOfAnnounced(announced),
    target,
    point,
    toAll: kind.toAll || announced !== null,
    failedReply: hasFailed,
    hasBackfired: hasFailed && open.landed?.hasFailed === true,
    asksAgain: open.asksAgain && situation === 'question',
    isAnswered,
    isFollowed: follows,
    isDamaged: point.frames.some(is('came-wrong')) && !point.frames.some(({ id }) => id === 'not-arrived'),
    isBroken: point.frames.some(is('came-broken')),
    isGuessed: point.frames.length === 0 && ownTopic[situation] === undefined,
    hasWaited:
      (point.slots.duration !== undefined && point.frames.length === 0) || point.frames.some(is('waiting')),
    isHurt: point.frames.some(is('hurt')),
    isWater: situation === 'safety' && point.frames.some(({ id }) => id === 'water-unsafe'),
    isUrgent:
      point.frames.some(({ id }) => id === 'stuck-now') ||
      (told !== null && /^you are (?:stuck|stranded|trapped)\b/.test(told.text)),
    isGrief: point.frames.some(is('grief')),
    isSolemn,
    isIll: speaksGravely(text),
    hasImpostor,
    detailsPosted: people.some((read) => hasSignal(read, 'personal-data')),
  };
}
