import type { DraftRequest } from '../../draft/draft';
import { atLeast } from '../../level/level';
import type { ReadComment } from '../../reading/read-comment';
import type { LanguageCode } from '../../text/language';
import { askedIn, is, isLoose, lastWord, noSlots, type Frame, type Point } from '../point';
import { whatPleased } from '../pleased';
import { praising } from '../signs';
import { situationOf, type Situation } from '../situation';
import type { LikelyKind } from '../situation/likely';
import { secondThought } from '../situation/likely/second-thought';
import { manyComments, mostHeard, type Counted } from '../situation/counted';
import type { Answered } from './answered';
import { announcedAgainst, mayBeAgainst } from './announced';
import { backedPoint, type Backing } from './backed';
import { askedAfterAll, isOwed } from './asked-amid';
import { kindAmid } from './barkers';
import { isMinding } from './left-open';
import { matterOf, type SharedMatter } from './matters';
import { sharedPoint, withPostedPrice } from './shared-point';
import { ownTopic } from './topic-of';

/** To many at once nobody's parcel and nobody's three weeks are named. */
const forEveryone = ({ frames, slots }: Point): Point => ({
  frames,
  slots: {
    ...slots,
    object: undefined,
    duration: undefined,
    since: undefined,
    subjects: slots.subjects.filter((subject) => !/^(?:your|votre|vos|ton|ta|tes) /.test(subject)),
    things: slots.things.filter((thing) => /^(?:the|l[ea]s?|l'|notre|nos|our)(?: |(?<='))/.test(thing)),
  },
});

/** What a crowd's own matter is said of: nobody's danger, and no crisis. */
const ordinary: ReadonlySet<Situation> = new Set<Situation>([
  'complaint',
  'praise',
  'chat',
  'remark',
  'question',
  'help',
  'quarrel',
]);

const onlyOf = ({ frame }: SharedMatter): Point => ({ frames: [frame], slots: noSlots });

const isFelt = is('outage-felt');

/** What the situation is about comes first; in an outage, so does what it costs people where more of them say that. */
const toldFirst = ({ frames, slots }: Point, situation: Situation): Point => {
  const topic = ownTopic[situation];
  const isHarm = situation === 'harm';
  const isOf = (frame: Frame): boolean =>
    frame.topic === topic || (topic === 'outage' && isFelt(frame)) || (isHarm && frame.topic === 'safety');
  return { frames: [...frames.filter(isOf), ...frames.filter((frame) => !isOf(frame))], slots };
};

/**
 * What people are pleased with, where they say it; else the nouns of a sentence that praises: "listened on the bus and
 * laughed so hard" is no thanks for the bus.
 */
function thanked(point: Point, named: string | null, text: string, language: LanguageCode): Point {
  const { slots } = point;
  if (named !== null) return { ...point, slots: { ...slots, subjects: [named], things: [named] } };
  const praises = praising[language];
  if (praises === undefined) return point;
  const kind = text.split(/[.!?\n]+/).filter((sentence) => praises(sentence));
  const isPraised = (thing: string): boolean => kind.some((sentence) => sentence.includes(lastWord(thing)));
  return {
    ...point,
    slots: { ...slots, subjects: slots.subjects.filter(isPraised), things: slots.things.filter(isPraised) },
  };
}

/** What kind of thread it is, to whom the reply speaks, and of what. */
export interface Kind {
  situation: Situation;
  /** Of a question: what is asked. */
  question: string | null;
  toAll: boolean;
  point: Point;
  /** What was announced, where most are against it. */
  against: string | null;
  /** The matter is a price that the brand's post is about. */
  isPosted: boolean;
  /** What people who are no customers speak of together. */
  matter: SharedMatter | null;
}

/** What is looked at for the kind of a thread. */
interface Thread {
  people: readonly ReadComment[];
  counted: Counted;
  likely: ReadonlyMap<LikelyKind, number>;
  /** One barked, and was left out: nobody else minds anything. */
  isCalm: boolean;
  hasImpostor: boolean;
  backing: Backing;
  request: DraftRequest;
  address: 'vous' | 'tu';
}

/** So many voices make a thread that one answered question is not the matter of. */
const manyVoices = 5;

/** "When is the draw?", answered amid friends who tease one another: they are what the thread is about. */
const isLoud = (target: ReadComment | null, { voices }: Counted): boolean =>
  target !== null && target.reading.complaint < 0.3 && voices >= manyVoices;

const leastAtPlay = 0.3;
const leastOfQuarrel = 0.5;

/** "Petition to knight him. Where do I sign": among many who play or quarrel, what cannot be said back as a question is none. */
function unlessIdle(
  asked: ReturnType<typeof askedAfterAll>,
  likely: ReadonlyMap<LikelyKind, number>,
  people: readonly ReadComment[],
): ReturnType<typeof askedAfterAll> {
  const isIdle = asked.situation === 'question' && asked.question === null && people.length >= manyComments;
  if (!isIdle) return asked;
  const [quarrel = 0, chat = 0, praise = 0, question = 0] = (
    ['quarrel', 'chat', 'praise', 'question'] as const
  ).map((kind) => likely.get(kind) ?? 0);
  if (quarrel >= leastOfQuarrel) return { situation: 'quarrel', question: null };
  return chat + praise >= Math.max(leastAtPlay, question) ? { situation: 'chat', question: null } : asked;
}

/** What kind of thread it is, by whoever is answered and by what all of them write. */
export function kindOf(answered: Answered, thread: Thread): Kind {
  const { people, counted, likely, isCalm, hasImpostor, backing, request, address } = thread;
  const { target, asker, mourner, open, listened } = answered;
  const { own, text, told, built } = listened;
  const { language } = request;
  const isMany = counted.isOfMany;
  const isOwn = asker !== null || mourner !== null || open.cameBack || (!isMany && own.frames.length > 0);
  const agreed = isOwn ? own : backedPoint(sharedPoint(people, own, language, address), backing);
  const shared = isMany && !isOwn ? withPostedPrice(agreed, people, request, address) : agreed;
  const seen = { request, counted, point: shared, target, told, built, open };
  const heard = isCalm ? kindAmid(seen, asker !== null) : situationOf(seen);
  const standing = {
    isHeated: atLeast(request.assessment.level, 'minor'),
    isLong: people.length >= manyComments,
    hasEnded: open.hasEnded && asker === null,
  };
  const asAll = mourner === null && !listened.isAccused ? secondThought(heard, likely, standing) : heard;
  // Money that was taken and not given back is a matter for whoever keeps the accounts, and no technician's.
  const thought =
    asAll === 'outage' && shared.frames.some(({ topic }) => topic === 'billing') ? heard : asAll;
  // Whoever tells of a certain trouble is not thanked for the bread that they also praise.
  const isCheer = (thought === 'praise' || thought === 'chat') && thought !== heard;
  // Who asks amid what is settled is the one who waits.
  const isWaiting = asker !== null && heard === 'question';
  const second = isWaiting || (isCheer && listened.firm.some((frame) => !isLoose(frame))) ? heard : thought;
  // A question that cannot be said back tells nothing of a trouble; one for the right thing is no mere question.
  const isUnasked =
    second === 'question' &&
    heard !== 'question' &&
    (askedIn(text, language, true) === null || (target !== null && isOwed(target, language)));
  const found = isUnasked ? heard : second;
  // Who came back for more is not thanked for a kind word.
  const isMore = open.cameBack && asker === null && mourner === null;
  const isFun = found === 'settled' && open.hasEnded && asker === null && isLoud(target, counted);
  const kind = isFun ? 'chat' : isMore && found === heard && !isMinding(found) ? 'complaint' : found;
  const asked = askedAfterAll(kind, { asker, counted, text, language, hasImpostor });
  const after = unlessIdle(asked, likely, people);
  // Harm that only the sound of the whole tells is none that many say together.
  const isToldBySound = after.situation === 'harm' && ordinary.has(heard);
  const isOrdinary = mourner === null && (isToldBySound || ordinary.has(after.situation));
  const first = people.slice(0, mostHeard);
  const against =
    isOrdinary && mayBeAgainst(likely, people) ? announcedAgainst(first, request.post, language) : null;
  const matter = isOrdinary && against === null ? matterOf(first, target, request) : null;
  const { situation, question } =
    against === null && matter === null ? after : { situation: 'complaint' as const, question: null };
  const toAll =
    situation === 'quarrel' ||
    isFun ||
    situation === 'harassment' ||
    matter?.isOfMany === true ||
    (isMany && situation !== 'discrimination' && asker === null && mourner === null);
  const known = matter === null ? toldFirst(toAll ? forEveryone(shared) : shared, situation) : onlyOf(matter);
  const point =
    situation === 'praise' ? thanked(known, whatPleased(people, language, address), text, language) : known;
  return { situation, question, toAll, point, against, isPosted: shared !== agreed, matter };
}
