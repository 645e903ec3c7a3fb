import type { ReadComment } from '../../reading/read-comment';
import { isBrand } from '../../brand/brand';
import { posesAs } from '../../brand/impostor';
import type { DraftRequest } from '../../draft/draft';
import { atLeast } from '../../level/level';
import type { Topic } from '../../reading/signals';
import type { LanguageCode } from '../../text/language';
import { is, lastWord, noSlots, sumShort, type Frame, type Point, type Told } from '../point';
import { viewDistress } from './distress';
import { heardIn, listenTo, unsilenced } from './heard';
import { isInOurWords, nothingSaid, sayingOf } from './saying';
import { sharedPoint } from './shared-point';
import { countOf, hasSignal, isOfMany } from '../situation/counted';
import { isHearsay, worriedOf } from '../situation/hearsay';
import { speaksFor } from './insider';
import { whatPleased } from '../pleased';
import { praising } from '../signs';
import { situationOf, type Situation } from '../situation';
import { speaksGravely, speaksOfMourning } from '../signs/mourning';
import { costSaid } from './against';
import { announcedAgainst, announcedTo } from './announced';
import { askedAfterAll } from './asked-amid';
import { endingIn, failed, heardAgain, isMinding, waitingIn } from './left-open';
import { matterOf, type SharedMatter } from './matters';
import { mournedBy, mournerAmid } from './mourned';
import { targetOf } from './target';
import { kindAmid, withoutBarkers } from './barkers';
import { ownTopic, topicOf, topicOfAnnounced } from './topic-of';
import { wishedIn, type Wished } from './wished';

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

/** Of a page of thousands, so many tell what it is about. */
const mostHeard = 200;

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

/** In English whom to ask goes by what is said of it: a crown that came off is no matter of product quality. */
const ofSaid = (point: Point, saying: readonly Frame[], told: Told | null, language: LanguageCode): Point => {
  const [first] = saying;
  const isKnown = told === null && first !== undefined && first.id !== 'built';
  return language === 'en' && isKnown ? { ...point, frames: [...saying] } : point;
};

/** Reads a thread for its reply: what kind it is, who is answered, and on which point. */
export function viewThread(request: DraftRequest): ThreadView {
  const distress = viewDistress(request);
  if (distress !== null) return distress;
  const { brand, language, assessment } = request;
  const everyone = request.comments.filter(
    ({ comment }) => !isBrand(comment, brand) && !speaksFor(comment.text, brand),
  );
  const { people, isCalm } = withoutBarkers(everyone, request);
  const counted = countOf(people);
  const main = targetOf(people, language);
  const mourner = mournerAmid(people, main, request);
  const worried = mourner === null && isHearsay(people) ? worriedOf(people) : null;
  const { open, asker: waiting } = waitingIn(people, main, request);
  const asker = mourner === null && worried === null ? waiting : null;
  const isMany = isOfMany(counted);
  const address = isMany ? 'vous' : brand.address;
  const speaker = { address, person: brand.person };
  const target = mourner ?? worried ?? heardAgain(open, main, asker, language, speaker) ?? asker ?? main;
  const bereft = mourner === null ? null : mournedBy(mourner, request);
  const heardOf = listenTo(target, language, speaker, bereft);
  // The brand's answer stands above: nobody is told that none came.
  const listened = open.landed === null ? heardOf : unsilenced(heardOf);
  const { own, text, told: sure, built } = listened;
  const isOwn = asker !== null || mourner !== null || open.cameBack || (!isMany && own.frames.length > 0);
  const shared = isOwn ? own : sharedPoint(people, own, language, address);
  const seen = { request, counted, point: shared, target, told: sure, built, open };
  const found = isCalm ? kindAmid(seen, asker !== null) : situationOf(seen);
  // Who came back for more is not thanked for a kind word.
  const isMore = open.cameBack && asker === null && mourner === null;
  const kind = isMore && !isMinding(found) ? 'complaint' : found;
  const hasImpostor = people.some(({ comment }) => posesAs(comment, brand));
  const after = askedAfterAll(kind, { asker, counted, text, language, hasImpostor });
  const isOrdinary = mourner === null && ordinary.has(after.situation);
  const first = people.slice(0, mostHeard);
  const against = isOrdinary ? announcedAgainst(first, request.post, language) : null;
  const matter = isOrdinary && against === null ? matterOf(first, target, request) : null;
  const { situation, question } =
    against === null && matter === null ? after : { situation: 'complaint' as const, question: null };
  const toAll =
    situation === 'quarrel' ||
    situation === 'harassment' ||
    matter?.isOfMany === true ||
    (isMany && situation !== 'discrimination' && asker === null && mourner === null);
  const known = matter === null ? toldFirst(toAll ? forEveryone(shared) : shared, situation) : onlyOf(matter);
  const ends = situation === 'settled' ? endingIn(open, target, language) : null;
  const short = open.isShort ? sumShort(language) : null;
  const point =
    situation === 'praise' ? thanked(known, whatPleased(people, language, address), text, language) : known;
  const heard = heardIn(listened, { request, counted, situation, point, toAll });
  const framedBy = short === null ? (matter === null ? null : point.frames) : [short];
  const ownSaid = framedBy === null ? sayingOf(point.frames, heard) : { ...nothingSaid, saying: framedBy };
  const announced =
    situation === 'complaint' && matter === null
      ? announcedTo(people, ownSaid, request.post, language, against)
      : null;
  const { told, saying, quote: words } = announced === null ? ownSaid : nothingSaid;
  const quote = situation === 'question' ? question : (ends ?? words);
  const framed = saying.flatMap(({ say }) => say);
  const said = [quote, told?.text, ...framed].join(' ');
  const wish = wishedIn(people, { situation, target, toAll, said, language });
  const isOurs = isInOurWords({ told, quote, saying });
  const named = told?.text ?? quote ?? framed.join(' ');
  const rest =
    announced !== null
      ? costSaid(first, [announced, said, wish?.text].join(' '), language)
      : matter === null
        ? (heard.rest?.(isOurs, named, wish?.text ?? '') ?? null)
        : null;
  // Whoever asks amid the rest was given no poor answer.
  const isAside = situation === 'settled' || (situation === 'question' && !open.asksAgain);
  const hasFailed = !isAside && assessment.answeredAt !== null && failed(open, request);
  return {
    situation,
    announced,
    wish,
    rest,
    cluster: clusterOf(situation, point),
    topic:
      announced === null
        ? topicOf(situation, ofSaid(point, saying, told, language), text, request)
        : topicOfAnnounced(announced),
    target,
    point,
    saying,
    told,
    quote,
    toAll: toAll || announced !== null,
    failedReply: hasFailed,
    hasBackfired: hasFailed && open.landed?.hasFailed === true,
    asksAgain: open.asksAgain && situation === 'question',
    isAnswered:
      assessment.answeredAt !== null && !atLeast(assessment.level, 'minor') && !hasFailed && !open.isUnkept,
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
    isSolemn:
      speaksOfMourning(text) ||
      speaksOfMourning(brand.name) ||
      (isLight(situation) && people.some(({ comment }) => speaksGravely(comment.text))),
    isIll: speaksGravely(text),
    hasImpostor,
    detailsPosted: people.some((read) => hasSignal(read, 'personal-data')),
  };
}
