import type { AnswerTone } from './answer-tone';
import type { AssessContext } from './context';
import { Fading } from './fading';
import type { ReasonCode } from '../level/level';
import { halfLife } from '../advice/reply-times';
import { createSilence, type Silence } from './silence';
import { createSpecial, type Special, type SpecialCode } from './special';
import { createTempo, type Tempo } from './tempo';
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
  /** Who may be about to harm themselves. */
  readonly distressed: Voices;
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
    distressed: new Voices(gravity),
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

/** Where a proof of a reason goes: its code, the comment, how much it proves. */
export type Prove = (code: ReasonCode, commentId: string, weight: number) => void;

/** By this factor gravity outlives mood. */
const gravityOutlives = 6;

/** Lets time pass: everything said counts less, exponentially, by the network's pace. */
export function passTime(tally: Tally, time: number | null, context: AssessContext): void {
  if (time === null) return;
  const gone = tally.lastTime === null ? 0 : Math.max(0, time - tally.lastTime);
  tally.lastTime = Math.max(time, tally.lastTime ?? time);
  const rate = (Math.LN2 * gone) / halfLife(context.conversation.network);
  tally.fadings.mood.fade(rate);
  tally.fadings.gravity.fade(rate / gravityOutlives);
}
