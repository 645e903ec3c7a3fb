import type { ReadComment } from '../reading/read-comment';
import { isBrand } from '../brand/brand';
import type { DraftRequest } from '../draft/draft';
import { fold } from '../calm-check/fold';
import { replyLimit } from '../draft/network-limits';
import { atLeast } from '../level/level';
import type { Topic } from '../reading/signals';
import type { LanguageCode } from '../text/language';
import {
  buildPoint,
  is,
  lastWord,
  readPoint,
  safeQuote,
  tellBack,
  type Frame,
  type Point,
  type Quote,
  type Told,
} from './point';
import { sayingOf } from './saying';
import { sharedPoint } from './shared-point';
import { countOf, hasSignal } from './counted';
import { speaksFor } from './insider';
import { situationOf, type Situation } from './situation';
import { praisesInWords, soundsContent, tellsOwnStory, turnsBitter } from './signs';
import { targetOf } from './target';

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
  /** Speaks to everyone in the thread rather than to one person. */
  toAll: boolean;
  /** The brand answered and it did not help: the next reply says so, once. */
  failedReply: boolean;
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
  /** Somebody died: nothing is light, and nobody is thanked. */
  isGrief: boolean;
  /** People left personal details for all to see. */
  detailsPosted: boolean;
}

const isThin = is('thin');

function clusterOf(situation: Situation, point: Point): Cluster {
  if (situation === 'harassment' || situation === 'rumour' || situation === 'quarrel') return 'victim';
  return point.frames.some(is('preventable')) ? 'preventable' : 'accident';
}

const ownTopic: Partial<Record<Situation, Topic>> = {
  outage: 'outage',
  safety: 'safety',
  harm: 'service',
  'data-leak': 'privacy',
  discrimination: 'ethics',
};

/** What single words suggest: good enough for whom to ask, where a wrong guess alarms nobody. */
const harmless: ReadonlySet<Topic> = new Set(['refund', 'service', 'account']);

const ofMoney =
  /[€£$]|\b(?:rembours|refund|euros?|argent|money|pay|pai|prélev|factur|avoir\b|débit|charged|virement|geld|bezahl|dinero|reembols|denaro|rimbors|dinheiro)/iu;

function guessedTopic(situation: Situation, { assessment, comments }: DraftRequest): Topic {
  const [first] = assessment.topics;
  if (first === undefined || situation === 'legal' || !harmless.has(first.topic)) return 'other';
  // « Annulé pour rien »: who speaks of no money is not sent to those who count it.
  const isOfMoney = comments.some(({ comment }) => ofMoney.test(comment.text));
  return first.topic === 'refund' && !isOfMoney ? 'other' : first.topic;
}

const sent =
  /\b(?:colis|paquet|livr\w*|command\w*|envoi|envoy\w*|expedi\w*|factrice|facteur|transport\w*|relais|courrier|lettre|recommande|suivi|bagages?|valises?|chronopost\w*|chauffeur|coursier|boite aux lettres|achet\w*|vols?|avions?|aeroport|escale|trains?|tgv|ter|rer|bus|tram|metro|correspondance)\b/;

/** "La nounou est arrivée en retard": late, and no parcel whose way could be looked up. */
const knownTopic = ({ frames: [first] }: Point, text: string, language: LanguageCode): Topic | undefined =>
  (first?.id === 'late' || first?.id === 'lost-luggage') && language === 'fr' && !sent.test(fold(text))
    ? 'service'
    : first?.topic;

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

/** What the situation is about comes first. */
const toldFirst = ({ frames, slots }: Point, topic: Topic | undefined): Point => ({
  frames: [
    ...frames.filter((frame) => frame.topic === topic),
    ...frames.filter((frame) => frame.topic !== topic),
  ],
  slots,
});

/** Who threatens, hunts somebody or passes on hearsay is not told again what they said. */
const isAttack = ({ reading }: ReadComment): boolean =>
  reading.signals.some(({ code }) => ['threat', 'staff-harassment', 'rumour'].includes(code));

/** From here on a sentence says by itself what went wrong. */
const telling: Partial<Record<LanguageCode, number>> = { fr: 4.5, en: 9 };

/** "Not a word on your page" says less of what it is about than its name. */
const isOfThings = ({ text, focus }: Quote, { slots }: Point): boolean =>
  focus >= 0 || slots.things.length === 0 || slots.things.some((thing) => text.includes(lastWord(thing)));

/** "Jamais vu de profiteur ici": a friend of the brand tells of no fault. */
const isFriendly = ({ comment, reading }: ReadComment, language: LanguageCode): boolean =>
  reading.sentiment.label === 'positive' &&
  reading.complaint < 0.4 &&
  reading.sentiment.negative < 0.25 &&
  // In English a quiet complaint may sound pleased.
  (language !== 'en' ||
    (reading.complaint < 0.2 && reading.sentiment.negative < 0.2) ||
    soundsContent(comment.text));

/** Who attacks, hunts or passes on hearsay is not told again what they said. */
const isTellable = (read: ReadComment, language: LanguageCode): boolean =>
  isSafe(read) && (!isFriendly(read, language) || turnsBitter(read.comment.text));

const isSafe = ({ comment, reading }: ReadComment): boolean =>
  !reading.hostile &&
  (reading.complaint >= 0.75 || !reading.signals.some(({ code }) => code === 'defends-brand')) &&
  !reading.signals.some(({ code }) =>
    ['threat', 'staff-harassment', 'discrimination', 'data-leak'].includes(code),
  ) &&
  // "They say refunds take five days": who tells of themselves passes on no hearsay.
  (tellsOwnStory(comment.text) || !reading.signals.some(({ code }) => code === 'rumour')) &&
  // A coarse word in an even-tempered story: what is told back of it holds none.
  (reading.hostility < 0.35 || !reading.signals.some(({ code }) => code === 'insult'));

/** The whole comment is a complaint, whatever its single sentences say. */
const isClear = ({ reading }: ReadComment): boolean =>
  reading.complaint >= (reading.sentiment.label === 'negative' ? 0.45 : 0.6);

/** Nobody in particular is spoken to. */
const isForAll = ({ text }: { text: string }): boolean =>
  !/(?<!\p{L})(?:vous|votre|vos|tu|te|toi|ton|ta|tes|t'\p{L}+|you|your|yours)(?!\p{L})/u.test(text);

/** Where the network takes two sentences, a quotation leaves room for the rest. */
const longestQuoted = ({ network }: DraftRequest): number => (replyLimit(network) <= 300 ? 110 : Infinity);

/** Reads a thread for its reply: what kind it is, who is answered, and on which point. */
export function viewThread(request: DraftRequest): ThreadView {
  const { brand, language, assessment } = request;
  const people = request.comments.filter(
    ({ comment }) => !isBrand(comment, brand) && !speaksFor(comment.text, brand),
  );
  const counted = countOf(people);
  const target = targetOf(people, language);
  const voices = counted.openers >= 4;
  const address = voices ? 'vous' : brand.address;
  const text = target?.comment.text ?? '';
  const own = readPoint(text, language, address);
  const firm = own.frames.filter((frame) => !isThin(frame));
  const isVague = firm.every(({ id }) => id === 'disappointing');
  const speaker = { address, person: brand.person };
  const isAccused = firm.some(is('accusing'));
  const tellable = target !== null && !isAccused && isTellable(target, language) ? target : null;
  const isSure = tellable !== null && isClear(tellable);
  const sure = tellable === null ? null : tellBack(text, language, speaker, firm, isSure);
  const built = tellable === null ? [] : buildPoint(text, language, speaker, firm);
  const shared = voices || own.frames.length === 0 ? sharedPoint(people, own, language, address) : own;
  const situation = situationOf({ request, counted, point: shared, target, told: sure, built });
  // Who is sure to be complaining is told back what they say, though no word of it says that anything went wrong.
  // "Le médecin m'a reçue dans le couloir", read as talk: what somebody alone tells is noted, at the least.
  const isNoted =
    situation === 'remark' &&
    language === 'fr' &&
    counted.voices === 1 &&
    (target?.reading.complaint ?? 0) >= 0.18 &&
    !praisesInWords(text);
  const isHeard =
    !isAccused &&
    (situation === 'complaint' || situation === 'help' || isNoted) &&
    target !== null &&
    !isAttack(target);
  const said = sure ?? (isHeard && !isSure ? tellBack(text, language, speaker, firm, true) : null);
  const quoted =
    isHeard && (counted.voices <= 2 || counted.openers <= 1 || (!voices && own.frames.length === 0))
      ? safeQuote(text, language, firm, true, longestQuoted(request))
      : null;
  const toAll =
    situation === 'quarrel' || situation === 'harassment' || (voices && situation !== 'discrimination');
  const point = toldFirst(toAll ? forEveryone(shared) : shared, ownTopic[situation]);
  const isAbout = own.frames[0]?.id === point.frames[0]?.id;
  // Where the complaint is known, only what tells that very complaint is said back; all else stands beside it.
  // Who is in danger or locked out is not answered on the reply that never came.
  const isFirst = firm[0]?.topic === 'safety' || firm[0]?.id === 'account-blocked';
  const isSecond = said?.focus === 1 && said.isClause && !isFirst;
  // "Nobody in this house speaks Danish": a frame that knows only what was said after the point is not asked.
  const isBeforeAll =
    (said?.isFirst === true || said?.isPlain === true) && firm.every(is('vague', 'general'));
  const isNear = said !== null && (isVague || said.focus === 0 || isSecond || isBeforeAll);
  // "I got a new phone": where help is asked for, only what does not work is told back.
  const isToHelp = situation !== 'help' || said?.tells === true;
  const near = said !== null && isToHelp && isNear && (!toAll || (isAbout && isForAll(said))) ? said : null;
  // To many at once, what several say of it stands before what was put together of one person's words.
  const ofOne = toAll ? (point.frames.length > 0 ? [] : built.filter(isForAll)) : built;
  const isFaint = isNoted && quoted !== null && quoted.weight < 6;
  const isTelling = quoted !== null && quoted.weight >= (telling[language] ?? Infinity);
  const heard = {
    told: near,
    built: ofOne,
    quote:
      quoted !== null &&
      !toAll &&
      !isFaint &&
      (counted.voices <= 2 || near === null) &&
      (isTelling || isOfThings(quoted, own))
        ? quoted
        : null,
  };
  const { told, saying, quote: words } = sayingOf(point.frames, heard);
  return {
    situation,
    cluster: clusterOf(situation, point),
    topic: ownTopic[situation] ?? knownTopic(point, text, language) ?? guessedTopic(situation, request),
    target,
    point,
    saying,
    told,
    quote: words,
    toAll,
    failedReply:
      assessment.answeredAt !== null && situation !== 'settled' && atLeast(assessment.level, 'minor'),
    isAnswered: assessment.answeredAt !== null && !atLeast(assessment.level, 'minor'),
    isDamaged: point.frames.some(is('came-wrong')) && !point.frames.some(({ id }) => id === 'not-arrived'),
    isBroken: point.frames.some(is('came-broken')),
    isGuessed: point.frames.length === 0 && ownTopic[situation] === undefined,
    hasWaited:
      (point.slots.duration !== undefined && point.frames.length === 0) || point.frames.some(is('waiting')),
    isHurt: point.frames.some(is('hurt')),
    isGrief: point.frames.some(is('grief')),
    detailsPosted: people.some((read) => hasSignal(read, 'personal-data')),
  };
}
