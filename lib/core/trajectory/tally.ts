import { answerTone, type AnswerTone } from './answer-tone';
import type { AssessContext } from './context';
import { isEcho } from './cues';
import { Fading } from './fading';
import { isTimed, type Comment } from '../conversation/comment';
import { isRant, type Heard } from './heard';
import type { ReasonCode } from '../level/level';
import { halfLife } from '../advice/reply-times';
import { createSilence, type Silence } from './silence';
import { createSpecial, credibility, isSpecial, supportOf, type Special, type SpecialCode } from './special';
import { createTempo, type Tempo } from './tempo';
import { timeOf } from '../conversation/thread-order';
import { Voices } from './voices';

/** The brand's latest reply in the thread, and what people made of it. */
export interface Answer {
  commentId: string;
  time: number | null;
  likes: number;
  tone: AnswerTone;
}

/** What a thread is after a comment, for the weighings in `reasons.ts`. */
export interface Tally extends Crowds {
  readonly fadings: Fadings;
  /** Only of what was signalled at all. */
  readonly special: Map<SpecialCode, Special>;
  /** Who ever complained or attacked. */
  readonly unhappy: Set<string>;
  readonly silence: Silence;
  readonly tempo: Tempo;
  /** Heat and discontent of the last few comments. */
  recent: number;
  /** Likes of replies to the brand that dwarf the brand's own. */
  outvoted: number;
  answers: number;
  answer: Answer | null;
  lastTime: number | null;
  /** How far the brand's silence matters: 0 right after the comment, 1 from the expected delay on. */
  age: number;
}

/** Sums over people, each fading by its own clock. */
interface Crowds {
  readonly hostile: Voices;
  readonly negative: Voices;
  readonly sharp: Voices;
  /** Everyone but the brand, as loud as 1: what `negative` is a share of. */
  readonly everyone: Voices;
  /** Those with a good word. */
  readonly kind: Voices;
  readonly insulting: Voices;
  readonly shouting: Voices;
  readonly mocking: Voices;
  readonly sensitive: Voices;
  readonly displeased: Voices;
  readonly defenders: Voices;
  readonly pleased: Voices;
  /** Likes of hostile and negative comments, by how hostile and negative they are. */
  readonly liked: Voices;
}

interface Fadings {
  /** By calm comments, good answers and time. */
  mood: Fading;
  /** By every comment alike. */
  company: Fading;
  /** Slowly, by time and by every comment alike: what was signalled (a leak, a boycott) outlives the mood around it. */
  gravity: Fading;
}

export function createTally(): Tally {
  const fadings = { mood: new Fading(), company: new Fading(), gravity: new Fading() };
  const { mood, company, gravity } = fadings;
  return {
    fadings,
    hostile: new Voices(mood),
    negative: new Voices(mood),
    sharp: new Voices(gravity),
    everyone: new Voices(company),
    kind: new Voices(company),
    insulting: new Voices(mood),
    shouting: new Voices(mood),
    mocking: new Voices(mood),
    sensitive: new Voices(mood),
    displeased: new Voices(mood),
    defenders: new Voices(gravity),
    pleased: new Voices(gravity),
    liked: new Voices(mood),
    special: new Map(),
    unhappy: new Set(),
    silence: createSilence(),
    tempo: createTempo(),
    recent: 0,
    outvoted: 0,
    answers: 0,
    answer: null,
    lastTime: null,
    age: 0,
  };
}

export function specialOf(tally: Tally, code: SpecialCode): Special {
  const known = tally.special.get(code);
  if (known !== undefined) return known;
  const special = createSpecial(tally.fadings.gravity);
  tally.special.set(code, special);
  return special;
}

/** A calm comment takes this much of the heat with it (as e^-x); praise takes more, an answer by its tone. */
const fading = { any: 0.02, passing: 0.012, calm: 0.05, kind: 0.09, relief: 0.18, reliefToAnswer: 0.3 };
const answerFading = { owns: 0.55, plain: 0.15, deflects: 0 } satisfies Record<AnswerTone, number>;
/** By this factor gravity outlives mood. */
const gravityOutlives = 6;

/** Where a proof of a reason goes: its code, the comment, how much it proves. */
export type Prove = (code: ReasonCode, commentId: string, weight: number) => void;

/** Lets time pass: everything said counts less, exponentially, by the network's pace. */
export function passTime(tally: Tally, time: number | null, context: AssessContext): void {
  if (time === null) return;
  const gone = tally.lastTime === null ? 0 : Math.max(0, time - tally.lastTime);
  tally.lastTime = Math.max(time, tally.lastTime ?? time);
  const rate = (Math.LN2 * gone) / halfLife(context.conversation.network);
  tally.fadings.mood.fade(rate);
  tally.fadings.gravity.fade(rate / gravityOutlives);
}

/** Takes one more comment into account. Constant time. */
export function tallyUp(tally: Tally, heard: Heard, context: AssessContext, prove: Prove): void {
  if (heard.byBrand) {
    takeAnswer(tally, heard.comment, heard.comment.parentId === null ? null : heard.root, context);
    return;
  }
  const time = timeOf(heard.comment.postedAt);
  passTime(tally, time, context);
  // Ten people who wrote "2 d ago" did not write in the same quarter of an hour.
  tally.tempo.add(isTimed(heard.comment) ? time : null);
  // By a constant, whatever the comment: what the discontented are a share of must not depend on them.
  tally.fadings.company.fade(fading.any);
  tally.fadings.gravity.fade(fading.passing);
  tally.everyone.add(heard.voice, 1);
  if (heard.positive) tally.kind.add(heard.voice, 1);
  takeMood(tally, heard, prove);
  takeSignals(tally, heard, prove);
  takeReaction(tally, heard, prove);
  if (Math.max(heard.heat, heard.negative) >= 0.3) tally.unhappy.add(heard.voice);
  takeQuestion(tally, heard, time, prove);
  takeSensitive(tally, heard, context, prove);
}

/**
 * The brand speaks.
 * @param root head of the thread that it answers; null where it speaks to everybody
 */
export function takeAnswer(
  tally: Tally,
  comment: Comment,
  root: string | null,
  context: AssessContext,
): void {
  const time = timeOf(comment.postedAt);
  passTime(tally, time, context);
  const tone = answerTone(comment.text);
  tally.answers += 1;
  tally.answer = { commentId: comment.id, time, likes: Math.max(0, comment.likes ?? 0), tone };
  // A signpost is no answer to those who wait, nor does it cool anything (Einwiller & Steilen 2015).
  if (tone === 'deflects') return;
  tally.silence.answer(root);
  tally.fadings.mood.fade(answerFading[tone]);
  if (tone === 'owns') {
    tally.displeased.quieten(0.2);
    tally.outvoted *= 0.3;
  }
}

function takeMood(tally: Tally, heard: Heard, prove: Prove): void {
  const { comment, heat, negative, voice } = heard;
  const weight = Math.max(heat, 0.7 * negative);
  if (weight < 0.15) tally.fadings.mood.fade(heard.positive ? fading.kind : fading.calm);
  tally.hostile.add(voice, heat);
  tally.negative.add(voice, negative);
  tally.sharp.add(voice, heard.sharp);
  tally.recent = 0.72 * tally.recent + weight;
  const likes = weight < 0.2 ? 0 : Math.max(0, comment.likes ?? 0);
  tally.liked.add(voice, weight * likes);
  if (heat >= 0.2) prove('hostile-voices', comment.id, heat);
  if (weight >= 0.2) prove('rising', comment.id, weight);
  if (heard.sharp > 0) prove('sharp-tone', comment.id, heard.sharp);
  if (negative >= 0.25) prove('many-negative', comment.id, negative);
  if (likes > 0) prove('liked-hostility', comment.id, weight * likes);
}

function takeSignals(tally: Tally, heard: Heard, prove: Prove): void {
  const { comment, codes, parent, voice } = heard;
  for (const code of codes) {
    if (!isSpecial(code)) continue;
    const belief = credibility(heard, code);
    if (belief <= 0) continue;
    const special = specialOf(tally, code);
    special.senders.add(voice, belief);
    special.likes += belief * Math.max(0, comment.likes ?? 0);
    prove(code, comment.id, belief);
  }
  if (parent !== null && parent.voice !== voice && !heard.positive) {
    for (const code of parent.codes) {
      if (!isSpecial(code)) continue;
      const special = specialOf(tally, code);
      special.support.add(voice, supportOf(code, heard));
      if (isEcho(comment.text)) special.likes += supportOf(code, heard) * Math.max(0, comment.likes ?? 0);
    }
  }
  if (codes.has('insult') && heard.heat >= 0.2) {
    tally.insulting.add(voice, heard.heat);
    prove('insult', comment.id, heard.heat);
  }
  if (codes.has('all-caps') && heard.negative >= 0.25) {
    tally.shouting.add(voice, 1);
    prove('all-caps', comment.id, heard.negative);
  }
  if (codes.has('sarcasm-cue') && !heard.positive) {
    tally.mocking.add(voice, 1);
    prove('sarcasm-cue', comment.id, heard.negative);
  }
}

/** More likes than this, and more than the brand's by this factor, and the crowd has taken sides. */
const outvoting = { likes: 20, factor: 4 };

function takeReaction(tally: Tally, heard: Heard, prove: Prove): void {
  const { heat, negative, parent } = heard;
  const kind = heat < 0.15 && negative < 0.3 && (heard.positive || heard.relieved);
  const { answer } = tally;
  if (kind && answer !== null && (parent?.byBrand === true || answer.tone !== 'deflects')) {
    takeRelief(tally, heard, prove);
    return;
  }
  if (answer !== null) takeObjection(tally, heard, answer, prove);
  takeDefence(tally, heard, kind, prove);
}

/** Thanks after an answer is what a thread cools by; whoever complained before no longer does. */
function takeRelief(tally: Tally, { comment, parent, voice }: Heard, prove: Prove): void {
  const toAnswer = parent?.byBrand === true;
  // As much whoever says it: were a former attacker's thanks worth more, an attack could lower the risk.
  tally.pleased.add(voice, toAnswer ? 1 : 0.5);
  prove('cooling', comment.id, toAnswer ? 1 : 0.5);
  tally.fadings.mood.fade(toAnswer ? fading.reliefToAnswer : fading.relief);
  for (const voices of [tally.hostile, tally.negative, tally.displeased]) voices.forgive(voice);
}

function takeObjection(tally: Tally, heard: Heard, answer: Answer, prove: Prove): void {
  const { comment, heat, negative, parent, voice } = heard;
  const toAnswer = parent?.byBrand === true;
  const likes = Math.max(0, comment.likes ?? 0);
  const outvotes = toAnswer && likes > outvoting.likes && likes > outvoting.factor * answer.likes;
  const against = Math.max(heat, negative, outvotes ? 0.5 : 0) * (toAnswer ? 1 : 0.25);
  if (outvotes) tally.outvoted += likes / (1 + answer.likes);
  if (against < 0.1) return;
  tally.displeased.add(voice, against);
  prove('answer-backfired', comment.id, against);
}

/** Says so, or has a good word where others complain, and never complained before (Weitzl & Hutzinger 2017). */
function takeDefence(tally: Tally, heard: Heard, kind: boolean, prove: Prove): void {
  const { codes, comment, heat, parent, voice } = heard;
  const stands = codes.has('defends-brand') && heat < 0.3;
  const praises = kind && parent !== null && parent.negative > 0.3 && parent.voice !== voice;
  if ((!stands && !praises) || tally.unhappy.has(voice)) return;
  // Praise is told but weighs nothing here: were it to, an attack that earns it could lower the risk.
  if (stands) tally.defenders.add(voice, 1);
  prove('defended', comment.id, stands ? 1 : 0.5);
}

function takeQuestion(tally: Tally, heard: Heard, time: number | null, prove: Prove): void {
  const { codes, comment, heat, negative, reading, voice } = heard;
  const asks = codes.has('question-to-brand');
  if (asks) prove('question-to-brand', comment.id, 1);
  const complains = !heard.aside && !heard.positive && (reading?.complaint ?? 0) >= 0.5;
  if (!asks && !complains && (heard.positive || heard.relieved)) tally.silence.settle(heard.root, voice);
  if (!asks && (heard.relieved || heard.playful)) return;
  if (!asks && !complains && (isRant(heard) || Math.max(negative, heat) < 0.35)) return;
  tally.silence.ask(heard.root, voice, comment.id, time);
  prove('unanswered', comment.id, Math.max(negative, heat, 0.3));
}

function takeSensitive(tally: Tally, heard: Heard, { brand }: AssessContext, prove: Prove): void {
  if (brand.sensitiveTopics.length === 0 || heard.negative < 0.25) return;
  const text = heard.comment.text.toLowerCase();
  const topics: readonly string[] = heard.reading?.topics ?? [];
  const touched = brand.sensitiveTopics.some((topic) => {
    const plain = topic.trim().toLowerCase();
    return plain !== '' && (topics.includes(plain) || text.includes(plain));
  });
  if (!touched) return;
  tally.sensitive.add(heard.voice, heard.negative);
  prove('sensitive-topic', heard.comment.id, heard.negative);
}
