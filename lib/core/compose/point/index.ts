import type { LanguageCode } from '../../text/language';
import { fold } from '../../calm-check/fold';
import { clausesOf } from './clause';
import { germanFrames } from './de';
import { isClaimedFor, withoutDenied } from './denied';
import { afterLoss } from './loss/after';
import { isDeathInPlay, isPlayedDeath, lossFrame, lossIn, type Bereft } from './loss';
import { englishFrames } from './en';
import { spanishFrames } from './es';
import { frenchFrames } from './fr';
import type { Frame } from './frame';
import { italianFrames } from './it';
import { accusationsIn } from './elsewhere/accusations';
import { gravesIn } from './elsewhere/grave';
import { namedElsewhere } from './elsewhere/named';
import { withThing } from './elsewhere/things';
import { is } from './traits';
import { portugueseFrames } from './pt';
import { saysMore } from './says-less';
import { lastWord, noSlots, type PointSlots } from './slots';
import { slotsElsewhere } from './elsewhere/slots';
import { englishSlots } from './slots-en';
import { frenchSlots } from './slots-fr';

export type { Frame } from './frame';
export { askedIn } from './quoted/question';
export { newsIn } from './quoted/news';
export { sumShort } from './sum-short';
export { safeQuote, type Quote } from './quoted';
export { buildPoint, type Built } from './built';
export { tellBack, type Told } from './told';
export { lastWord, noSlots, type PointSlots } from './slots';
export { quoteAtLeast } from './quoted/at-least';
export { mayRest, quoteRest } from './quoted/rest';
export { cutFrom } from './quoted/aside';
export { isUnfit } from './quoted/at-least';
export { ownWordsIn } from './quoted/own-words';
export { shareWithin, stemsOf } from './stems';
export { wishesIn, type Wish } from './wish';
export { isFaultless } from './fit';
export { is, isLoose } from './traits';
export { besideLoss, isDeathInPlay, isPlayedDeath, lossIn, type Bereft } from './loss';

/** What a comment complains of: at most two frames, the more telling first, and what it names. */
export interface Point {
  frames: Frame[];
  slots: PointSlots;
}

/** Something owed was not done, rather than a choice criticised. */
export const namesFault = ({ frames }: Point): boolean => frames.some(({ kind }) => kind === 'fault');

/** What people came to harm by comes first, then what the brand is accused of, then all else. */
function withGrave(frames: readonly Frame[], language: LanguageCode): readonly Frame[] {
  const isHarm = ({ topic }: Frame): boolean => topic === 'safety';
  return [
    ...frames.filter(isHarm),
    ...gravesIn(language),
    ...accusationsIn(language),
    ...frames.filter((frame) => !isHarm(frame)),
  ];
}

/** In the order in which they are looked for: the first two that match name the point. */
export const framesByLanguage: Partial<Record<LanguageCode, readonly Frame[]>> = {
  fr: frenchFrames,
  en: englishFrames,
  de: withGrave(germanFrames, 'de'),
  es: withGrave(spanishFrames, 'es'),
  it: withGrave(italianFrames, 'it'),
  pt: withGrave(portugueseFrames, 'pt'),
};
/** Nobody makes a point after a page of text; patterns stay linear all the same. */
const longestRead = 1500;
const mostFrames = 2;

/** Whether a frame knows a text, others aside: a quick look before all of them are asked. */
export const mayBe = (id: string, text: string, language: LanguageCode): boolean =>
  framesByLanguage[language]
    ?.find((frame) => frame.id === id)
    ?.find.test(fold(text.slice(0, longestRead))) === true;

/** A thread's comments, more than once each: whom to answer, what is shared and what is said are asked one after another. */
const mostKept = 400;
const kept = new Map<string, Point>();

/** A loss that only the thread tells of, before what else the comment complains of. */
export function withLoss(point: Point, bereft: Bereft | null, language: LanguageCode): Point {
  if (bereft === null || point.frames.some(isGrief)) return point;
  const loss = lossFrame(bereft, framesByLanguage[language] ?? [], language);
  const others = point.frames.filter((frame) => !isOfTheDead(frame));
  return loss === null ? point : { ...point, frames: [loss, ...others].slice(0, mostFrames) };
}

/** What a comment complains of and names. The same text gives the same point, which nobody changes. */
export function readPoint(text: string, language: LanguageCode, address: 'vous' | 'tu'): Point {
  const key = `${language} ${address} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const point = pointOf(text, language, address);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, point);
  return point;
}

/** Where in the text each frame starts matters less than how telling it is: the tables are in that order. */
function pointOf(text: string, language: LanguageCode, address: 'vous' | 'tu'): Point {
  const read = text.slice(0, longestRead);
  const folded = fold(read);
  const asked = withoutDenied(folded);
  const table = framesByLanguage[language] ?? [];
  const bereft = lossIn(read, language);
  const loss = bereft === null ? null : lossFrame(bereft, table, language);
  const known: Frame[] = loss === null ? [] : [loss];
  const isPlayed = isPlayedDeath(read);
  for (const frame of loss === null
    ? table
    : [...table.filter(isToTheDead), ...(afterLoss[language] ?? []), ...table]) {
    if (known.length === mostFrames) break;
    // Of what they died is not said again, and nobody mourns who dies in a game.
    if (loss === null ? isPlayed && isGrief(frame) : isOfTheDead(frame)) continue;
    // « Mon mari est mort au deuxième tour 😂 »: nothing broke.
    if (isPlayed && frame.id === 'broken' && isDeathInPlay(read, language)) continue;
    const isKnown = language !== 'fr' && language !== 'en' && known.some(({ id }) => id === frame.id);
    const isNew = !isKnown && !isClaimedFor(frame, folded);
    if (isNew && frame.find.test(asked) && saysMore(frame, known)) known.push(frame);
  }
  const [main] = known;
  const said = main !== undefined && isHumiliating(main) ? [main] : known;
  const { frames: all, thing } = withThing(said, read, folded, language);
  const frames = all.slice(0, mostFrames);
  const elsewhere = namedElsewhere(read, folded, language);
  if (frames.length === 0 && elsewhere !== null)
    return {
      frames: [elsewhere.frame],
      slots: { ...noSlots, subjects: [elsewhere.called], things: [elsewhere.called] },
    };
  const slotsIn = (piece: string): PointSlots =>
    withoutHealth(
      language === 'fr'
        ? frenchSlots(piece, address)
        : language === 'en'
          ? englishSlots(piece)
          : slotsElsewhere(piece, language),
    );
  const own = slotsIn(read);
  const slots =
    elsewhere === null ? own : { ...own, subjects: [elsewhere.called], things: [elsewhere.called] };
  const bought = thing === undefined ? [] : [thing.about];
  const things =
    bought.length > 0
      ? bought
      : slots.things.length > 0
        ? slots.things
        : besides(frames[0], read, folded, slotsIn);
  const object = thing === undefined ? slots.object : thing.isMany ? undefined : thing.called;
  const fitting = frames.map((frame) =>
    language === 'en' ? withoutObject(frame, object) : withoutGround(frame, object, folded),
  );
  return withOwnTimes(fitting, withoutMessage({ ...slots, object, things }, fitting), folded, (start, end) =>
    slotsIn(read.slice(start, end)),
  );
}

/** Somebody's health is not for a public reply to name (the calm check would object: personal data). */
const health = /(?:^| |')(?:traitement|ordonnance|diagnostic|prescription|treatment|diagnosis)s?$/;

const withoutHealth = (slots: PointSlots): PointSlots => {
  const isOpen = (thing: string): boolean => !health.test(thing);
  return {
    ...slots,
    object: slots.object !== undefined && isOpen(slots.object) ? slots.object : undefined,
    subjects: slots.subjects.filter(isOpen),
    things: slots.things.filter(isOpen),
    named: slots.named.filter(isOpen),
  };
};

/** Nobody is owed money for a message: « votre mail n'est toujours pas remboursé ». */
const message =
  /(?:^| |')(?:e?-?mails?|messages?|courriels?|lettres?|courriers?|certificats?|demandes?|dossiers?|r[ée]ponses?|avis|commentaires?|appels?|letters?|calls?|repl(?:y|ies)|answers?|certificates?)$/;

const withoutMessage = (slots: PointSlots, [first]: readonly Frame[]): PointSlots =>
  first?.topic === 'refund' && slots.object !== undefined && message.test(slots.object)
    ? { ...slots, object: undefined }
    : slots;

/** What the sentence names in which the complaint is made, where nothing else says what it is about. */
function besides(
  frame: Frame | undefined,
  read: string,
  folded: string,
  slotsIn: (piece: string) => PointSlots,
): string[] {
  if (frame === undefined) return [];
  for (const { index, 0: sentence } of folded.matchAll(/[^.!?…;\n]+/g))
    if (frame.find.test(sentence)) return slotsIn(read.slice(index, index + sentence.length)).things;
  return [];
}

const silence =
  /\b(?:pas un mot|aucune? (?:nouvelles?|reponse|reaction|retour|mot|explication)|sans (?:reponse|nouvelles?)|silence|not a word|no (?:word|reply|answer|response|news)|nothing from you|heard nothing)\b/;
const isWaiting = is('waiting');
const isGrief = is('grief');
const isToTheDead = ({ id }: Frame): boolean => id === 'name-of-the-dead';
const isOfTheDead = is('grief', 'hurt', 'harms-users');
const isHumiliating = is('humiliating');

const saysTime = /\{(?:duree|depuis|duration|since)\}/;

/**
 * A time belongs to what is said in the same clause: of "it broke after three weeks and nobody has answered for
 * twelve days" the silence is twelve days long. Where a frame's own clause names no time, a lone time in the text is
 * taken for it; a second frame with another time is said without one. Never a wrong figure.
 */
function withOwnTimes(
  frames: readonly Frame[],
  slots: PointSlots,
  folded: string,
  slotsIn: (start: number, end: number) => PointSlots,
): Point {
  const clauses = clausesOf(folded).map(({ start, end }) => ({ start, end, slots: slotsIn(start, end) }));
  const timed = clauses.filter((clause) => timeOf(clause.slots) !== undefined);
  const times = new Set(timed.map((clause) => timeOf(clause.slots)));
  // "No water at km 32. Not a word from you since April": the silence is as old, and not what went before it.
  const isSilent = timed.some(({ start, end }) => silence.test(folded.slice(start, end)));
  const lone = times.size > 1 || (isSilent && !frames.every(isWaiting)) ? noSlots : slots;
  const own = frames.map(
    ({ find }) =>
      timed.find((clause) => find.test(folded.slice(clause.start, clause.end)))?.slots ??
      (frames.length === 1 ? lone : noSlots),
  );
  const told = own.find((each) => timeOf(each) !== undefined) ?? (frames.length === 0 ? lone : noSlots);
  return {
    frames: frames.map((frame, index) =>
      timeOf(own[index] ?? noSlots) === timeOf(told)
        ? frame
        : { ...frame, say: frame.say.filter((wording) => !saysTime.test(wording)) },
    ),
    slots: { ...slots, duration: told.duration, since: told.since },
  };
}

/** What can be cancelled: "the boiler lost pressure, four appointments were cancelled" is not about a boiler that was. */
const cancellable =
  /\b(?:orders?|bookings?|reservations?|flights?|trains?|bus(?:es)?|coach|ferry|ferries|cruise|appointments?|deliver(?:y|ies)|trips?|holidays?|tours?|class(?:es)?|lessons?|sessions?|courses?|concerts?|shows?|gigs?|events?|parcels?|subscriptions?|memberships?|polic(?:y|ies)|contracts?|visits?|rides?|taxi|games?|match(?:es)?|tickets?|tables?|rooms?|surgery|operation|collections?|party|wedding|service|repair|installation|stay|accounts?|cards?|pass|plan|claims?)\b/;

const withoutObject = (frame: Frame, object: string | undefined): Frame =>
  frame.id === 'cancelled' && object !== undefined && !cancellable.test(object)
    ? { ...frame, say: frame.say.filter((wording) => !wording.includes('{object}')) }
    : frame;

const burns = new Set(['fire', 'caught-fire']);

/** « Le chargeur a fondu sur ma table »: what it lay on did not catch fire. */
const withoutGround = (frame: Frame, object: string | undefined, folded: string): Frame =>
  object !== undefined &&
  burns.has(frame.id) &&
  new RegExp(
    `\\b(?:sur|sous|dans|contre|derriere|devant|pres de|cote de) \\S+ ?${fold(lastWord(object))}\\b`,
  ).test(folded)
    ? { ...frame, say: frame.say.filter((wording) => !wording.includes('{objet}')) }
    : frame;

const timeOf = ({ duration, since }: PointSlots): string | undefined => duration ?? since;
