import type { AssessContext } from './context';
import { brandSpeaker, isBrand } from '../brand/brand';
import { posesAs } from '../brand/impostor';
import { calledNames, isNamedIn } from '../brand/named';
import type { Comment } from '../conversation/comment';
import { isEcho, isPlayful, isRelief, mentionsIn, refusesApology, starsIn } from './cues';
import { sendsToListeners, speaksOfEndingIt } from '../text/distress';
import { hunts } from '../text/hunts';
import { throwsBack, unquoted } from './quoted-back';
import type { Reading } from '../reading/reading';
import type { SignalCode } from '../reading/signals';

/** A comment in its thread: not what it says, but what it weighs there. Figures are 0 – about 1.2. */
export interface Heard {
  comment: Comment;
  reading: Reading | null;
  voice: string;
  byBrand: boolean;
  /** Head of the thread it stands in; the whole conversation's on a flat site. */
  root: string;
  parent: Heard | null;
  /** How far it attacks the brand, its staff or a group. */
  heat: number;
  /** How far it says that something is wrong, agreement with such a comment included. */
  negative: number;
  /** How far the tone is sharp, for the brand or whoever is spoken to; 0 – 0.8. */
  sharp: number;
  positive: boolean;
  relieved: boolean;
  /** Said with a laugh or a heart. */
  playful: boolean;
  /** Meant for other readers, in fun or in a quarrel of their own. */
  aside: boolean;
  /** Somebody says of themselves that they want to die, or see no point in going on. */
  distressed: boolean;
  /** Sends whom they answer to those who listen: to a helpline for a life. */
  comforts: boolean;
  /** Gives out, or asks for, where somebody lives, works or posts, so that they are gone after. */
  hunts: boolean;
  /** Poses as the brand, and asks people for what cheats ask for. */
  poses: boolean;
  codes: ReadonlySet<SignalCode>;
  /** 0–1: how far single words speak for the whole text: all of a remark, little of an essay. */
  clarity: number;
  /** The brand wrote the post or a comment, or was named by now: the words can be about it. */
  aboutBrand: boolean;
}

/** An attack that complains of nothing: it waits for no answer. */
export const isRant = ({ reading }: Heard): boolean => reading?.hostile === true && reading.complaint < 0.25;

/** That, or a line of insults. */
export const isBark = ({ comment, reading }: Heard): boolean =>
  reading?.hostile === true && reading.complaint < (comment.text.length > 60 ? 0.5 : 0.8);

/** Before a match everybody is to be buried, and nobody is hurt. */
const match =
  /\b(?:derby|matchday|jour de match|dernier match|coup d.envoi|tournoi|rugby|footy|grand final)\b/i;

/** Characters up to which a text is a remark. On saved forum pages longer posts gave most of the false signals. */
const remark = 500;

/** Below this, hostility is noise of the reader; at 1 all of it counts. */
const quietHostility = 0.35;
/**
 * Sharpness was learnt among developers. A customer's plain complaint sounds sharp to it, and is heard as one anyway.
 */
const brandSharpness = 0.3;
/**
 * Below this, sharpness is noise of the reader: nine in ten calm comments stay there. At 0.3 and 0.33 heads that had not
 * seen the thread flag 72 and 70 % of heated ones, and 47 and 42 % of disputes that end in agreement are flagged.
 */
const quietSharpness = 0.32;
/** How much of an insult counts that readers throw at one another: the brand isn't its target. */
const quarrelShare = 0.4;
const playShare = 0.08;
/** How much of a complaint counts that one reader makes to another with a laugh. */
const friendlyShare = 0.3;

/**
 * Praise that may as well be a reproach, or that sounds sharp, praises nobody: "line 62? are you serious". Under a
 * brand's post rude words praise as well ("holy fucking SHIT", "une tuerie"): there only doubt about the stance counts.
 */
const mostDoubt = { negative: 0.3, sharpness: 0.5, negativeOfRudePraise: 0.2 };

const isPraise = ({ sentiment, sharpness = 0 }: Reading, toBrand: boolean): boolean =>
  sentiment.label === 'positive' &&
  (sharpness <= mostDoubt.sharpness
    ? sentiment.negative <= mostDoubt.negative
    : toBrand && sentiment.negative <= mostDoubt.negativeOfRudePraise);

const none: ReadonlySet<SignalCode> = new Set();
const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Hears the comments of one thread in order; each is heard with what came before it, never with what follows. */
export function createEar(context: AssessContext): (comment: Comment, reading: Reading | undefined) => Heard {
  const brandNames = calledNames(context.brand);
  const earlier = new Map<string, Heard>();
  const speaksForBrand = brandSpeaker(context.brand);
  let previous: Heard | null = null;
  const { post } = context.conversation;
  let named = (post !== null && isBrand(post, context.brand)) || isNamedIn(post?.text ?? '', brandNames);

  const isMatch = match.test(post?.text ?? '');

  return (comment, reading) => {
    const parent = comment.parentId === null ? null : (earlier.get(comment.parentId) ?? null);
    const byBrand = speaksForBrand(comment);
    named ||= byBrand || isNamedIn(comment.text, brandNames);
    const heard: Heard = {
      comment,
      reading: reading ?? null,
      // Where the page names nobody, every comment may be somebody else's.
      voice: comment.author ?? `?${comment.id}`,
      byBrand,
      root: parent?.root ?? comment.parentId ?? comment.id,
      parent,
      heat: 0,
      negative: 0,
      sharp: 0,
      positive: reading !== undefined && isPraise(reading, brandNames.length > 0),
      relieved: false,
      playful: isPlayful(comment.text),
      aside: false,
      clarity: Math.sqrt(Math.min(1, remark / Math.max(1, comment.text.length))),
      aboutBrand: named,
      distressed: !byBrand && speaksOfEndingIt(comment.text),
      hunts: !byBrand && hunts(comment.text),
      poses: !byBrand && posesAs(comment, context.brand),
      comforts: parent !== null && !parent.byBrand && sendsToListeners(comment.text),
      codes: reading === undefined ? none : new Set(reading.signals.map(({ code }) => code)),
    };
    if (isMatch && (reading?.complaint ?? 1) < 0.6)
      heard.codes = new Set([...heard.codes].filter((code) => code !== 'safety'));
    if (asksAnotherReader(heard, brandNames)) {
      heard.codes = new Set([...heard.codes].filter((code) => code !== 'question-to-brand'));
    }
    if (!heard.byBrand && reading !== undefined) weigh(heard, reading, previous, brandNames);
    earlier.set(comment.id, heard);
    previous = heard;
    return heard;
  };
}

function weigh(heard: Heard, reading: Reading, previous: Heard | null, brandNames: readonly string[]): void {
  const { comment } = heard;
  const share = shareForBrand(heard, reading, brandNames);
  heard.aside = share < 0.5;
  heard.relieved = isRelieved(heard, reading);
  const stars = comment.stars ?? starsIn(comment.text);
  const praise = !reading.hostile && (stars === null ? heard.positive && !isDisowned(heard) : stars >= 4);
  heard.positive = praise;
  const arousal = 0.8 + 0.3 * reading.arousal;
  const attack = attackOf(reading, brandNames.length > 0);
  heard.heat = praise ? 0 : attack * arousal * share * (reading.hostile ? 1 : heard.clarity);
  if (praise) return;
  const told = stars !== null && stars <= 2 ? 0.75 : dissatisfaction(heard, reading, brandNames.length > 0);
  heard.sharp =
    Math.max(0, (reading.sharpness ?? 0) - quietSharpness) *
    (heard.playful || praise ? playShare : share) *
    (brandNames.length === 0 ? 1 : brandSharpness);
  heard.negative = Math.max(told, agreement(heard, reading, previous)) * share;
}

/**
 * To a brand a text only just called hostile is an angry customer as often as an attack, and weighs between the two; in
 * a quarrel where no brand is known it is one side of it.
 */
function attackOf({ hostile, hostility }: Reading, toBrand: boolean): number {
  const quiet = 0.6 * clamp((hostility - quietHostility) / (1 - quietHostility));
  if (!hostile) return quiet;
  return toBrand ? 0.3 + 0.65 * clamp((hostility - 0.45) / 0.55) : 0.45 + 0.5 * hostility;
}

/** Thanks in the midst of a complaint ("merci de me rappeler") are no relief, nor is somebody else's, quoted. */
const isRelieved = ({ codes, comment }: Heard, reading: Reading): boolean =>
  !reading.hostile &&
  reading.complaint < 0.6 &&
  !codes.has('sarcasm-cue') &&
  isRelief(unquoted(comment.text));

/** The brand's words come back to it, neither thanked for nor asked about, or its apology is turned down. */
const isDisowned = ({ codes, comment, parent, relieved }: Heard): boolean =>
  parent?.byBrand === true &&
  !relieved &&
  !codes.has('question-to-brand') &&
  (throwsBack(comment.text, parent.comment.text) || refusesApology(comment.text));

/** Anger weighs more than sadness, a reproach more than a sigh (Herhausen et al. 2019). */
const spirit = { least: 0.5, arousal: 0.3, complaint: 0.2 };
/** To a brand what went wrong weighs more than the mood it is told in: the gravest complaints are calm. */
const spiritToBrand = { least: 0.4, arousal: 0.25, complaint: 0.5 };

function dissatisfaction(heard: Heard, reading: Reading, toBrand: boolean): number {
  const { clarity, codes, relieved } = heard;
  const { label, negative } = reading.sentiment;
  const ironic = codes.has('sarcasm-cue') || isDisowned(heard);
  // A third is what a reader gives who has nothing to go by; above it many small doubts add up over a crowd.
  const doubt = label === 'negative' ? negative : clamp((negative - 0.3) / 0.6);
  const told = Math.max(doubt, ironic ? 0.5 : 0, reading.hostile ? 0.8 : 0);
  const meant = relieved || (codes.has('defends-brand') && !reading.hostile) ? 0.25 : 1;
  const { least, arousal, complaint } = toBrand ? spiritToBrand : spirit;
  return clarity * told * (least + arousal * reading.arousal + complaint * reading.complaint) * meant;
}

const echoShare = 0.75;
/** Who answers a complaint and neither praises nor contradicts, shares it more often than not. */
const sideShare = 0.3;

function agreement(
  { codes, comment, parent, relieved, voice }: Heard,
  reading: Reading,
  previous: Heard | null,
): number {
  const answered = parent ?? (comment.parentId === null ? previous : null);
  if (answered === null || answered.voice === voice) return 0;
  if (isEcho(comment.text)) return echoShare * answered.negative;
  const sides =
    parent !== null && !relieved && !codes.has('defends-brand') && reading.sentiment.label === 'neutral';
  return sides ? sideShare * parent.negative : 0;
}

/**
 * How much of the words is for the brand: all of it at the top of a thread, under the brand's own comment or where
 * the brand is named; among readers the more, the more the comment that is answered is itself a complaint.
 */
function shareForBrand(
  { comment, parent, playful }: Heard,
  reading: Reading,
  brandNames: readonly string[],
): number {
  const bites = reading.hostile || reading.hostility > quietHostility;
  if (!bites && parent === null) return 1;
  if (parent?.byBrand === true) return 1;
  if (isNamedIn(comment.text, brandNames)) return 1;
  const mentions = mentionsIn(comment.text).length > 0;
  const amongReaders = parent !== null || mentions;
  if (amongReaders && bites && playful) return playShare;
  if (!amongReaders) return 1;
  if (playful) return friendlyShare;
  // Without a brand to be the target, a quarrel among readers is what the user watches the page for.
  if (brandNames.length === 0) return 0.6 + 0.35 * clamp((parent?.negative ?? 0) / 0.7);
  // Who snaps back at a reader's own snap, or at a joke, doesn't attack the brand; who joins a complaint does.
  const joins = parent === null || parent.aside || parent.playful ? 0 : grievance(parent);
  return (parent?.playful === true ? quarrelShare / 2 : quarrelShare) + (0.95 - quarrelShare) * joins;
}

/** 0–1: how far a comment complains of the brand or attacks it, and is no mere ill humour. */
const grievance = ({ heat, negative, reading }: Heard): number =>
  clamp(negative / 0.7) * clamp(Math.max((reading?.complaint ?? 0) / 0.4, heat / 0.6));

/** A reply to a reader who neither complains nor asks the brand is for that reader: "nine o'clock at the station?". */
function asksAnotherReader({ codes, comment, parent }: Heard, brandNames: readonly string[]): boolean {
  if (!codes.has('question-to-brand') || parent === null || parent.byBrand) return false;
  if (parent.codes.has('question-to-brand') || (parent.negative >= 0.25 && !isBark(parent))) return false;
  return !isNamedIn(comment.text, brandNames);
}
