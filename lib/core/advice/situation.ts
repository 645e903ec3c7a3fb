import type { AnswerTone } from '../trajectory/answer-tone';
import type { AssessContext } from '../trajectory/context';
import { sinceAnswer } from './answered';
import { isBrand } from '../brand/brand';
import { isBark, type Heard } from '../trajectory/heard';
import type { Level } from '../level/level';
import type { SpecialCode } from '../trajectory/special';
import type { Trend } from '../trajectory/step';
import type { Course } from '../trajectory/trajectory';

/** What the advice rules ask about a thread. */
export interface Situation {
  level: Level;
  trend: Trend;
  /** The post is the brand's own: it may speak first; elsewhere it only answers (van Noort & Willemsen 2012). */
  ownPage: boolean;
  hasInformationPage: boolean;
  /** Certain signals, with how many people sent each. */
  has(code: SpecialCode): boolean;
  /** Somebody may be about to harm themselves. */
  lifeAtRisk: boolean;
  /** How many pass a rumour on. */
  rumoured: number;
  /** Hostile words against people for what they are, or threats: illegal in most places, to be reported. */
  illegal: boolean;
  /** One employee attacked, hunted or exposed. */
  staffTargeted: boolean;
  /** Where somebody lives, works or posts is given out, so that they are gone after. */
  hunted: boolean;
  /** Somebody poses as the brand, and asks people for what cheats ask for. */
  impostor: boolean;
  /** Personal data stands in a comment; `own` where the writer gave their own. */
  personalData: boolean;
  /** People who complain or attack, and what the loudest one of them alone did. */
  unhappyVoices: number;
  hostileVoices: number;
  /** Of the unhappy, those who attack nobody: they mind what the brand did. */
  criticalVoices: number;
  /** Somebody opened a thread with a complaint past doubt, and the brand has said nothing. */
  plainComplaint: boolean;
  /** One person makes nearly all the heat and goes on after an answer. */
  vindictive: boolean;
  /** Readers attack one another; the brand isn't the target. */
  readersQuarrel: boolean;
  /** One or two attack, who only bark, and nobody else complains of anything. */
  barked: boolean;
  defenders: number;
  answers: number;
  answerTone: AnswerTone | null;
  /** People turned against the brand's answer, or went along with it. */
  backfired: boolean;
  accepted: boolean;
  /** People who complained, were answered, and wrote again without a good word. */
  returned: number;
  /** Somebody complained, and the brand's last word neither regrets nor does anything: "So glad you enjoyed the fish!" */
  talkedPast: boolean;
  /** Somebody asks the brand something since it answered, and is content with nothing yet. */
  asked: boolean;
  /** People who wait for an answer, longer than is expected. */
  waiting: number;
  overdue: boolean;
  /** People who ask the brand something. */
  asking: number;
  praised: boolean;
}

export function situationOf(course: Course, level: Level, trend: Trend, context: AssessContext): Situation {
  const { tally, heard, proofs } = course;
  const defending = new Set((proofs.get('defended') ?? []).map(({ commentId }) => commentId));
  const people = heard.filter(({ byBrand }) => !byBrand);
  const asides = people.filter(({ aside, reading }) => aside && reading?.hostile === true);
  const attacks = people.filter(({ aside, reading }) => !aside && reading?.hostile === true);
  const has = (code: SpecialCode): boolean => (tally.special.get(code)?.senders.breadth ?? 0) >= 0.3;
  const { brand, conversation } = context;
  return {
    level,
    trend,
    ownPage: conversation.post !== null && isBrand(conversation.post, brand),
    hasInformationPage: brand.informationPage !== '',
    has,
    lifeAtRisk: tally.distressed.breadth >= 0.1,
    rumoured: tally.special.get('rumour')?.senders.breadth ?? 0,
    illegal: has('threat') || people.some(isHateful),
    staffTargeted: has('staff-harassment'),
    impostor: people.some(({ poses }) => poses),
    hunted: people.some(({ hunts }) => hunts),
    personalData: has('personal-data'),
    unhappyVoices: countVoices(people.filter(({ negative, heat }) => Math.max(negative, heat) >= 0.3)),
    hostileVoices: countVoices(attacks),
    criticalVoices: countVoices(
      people.filter(
        ({ aside, negative, reading }) => !aside && negative >= 0.3 && reading?.hostile === false,
      ),
    ),
    plainComplaint: tally.answers === 0 && people.some(isPlainComplaint),
    vindictive: isVindictive(people, tally.answers),
    readersQuarrel: asides.length >= 2 && asides.length > attacks.length && tally.negative.breadth < 3,
    barked:
      attacks.length > 0 &&
      countVoices(attacks) <= 2 &&
      attacks.every(isBark) &&
      people.every(
        ({ positive, reading }) => positive || reading?.hostile || (reading?.complaint ?? 0) < 0.6,
      ),
    defenders: countVoices(people.filter(({ comment }) => defending.has(comment.id))),
    answers: tally.answers,
    answerTone: tally.answer?.tone ?? null,
    backfired: tally.displeased.breadth >= 0.6 || tally.outvoted > 10,
    accepted: tally.pleased.breadth > tally.displeased.breadth && tally.pleased.breadth >= 0.8,
    ...sinceAnswer(heard),
    // Where the brand isn't known (age below 0), nobody can be told to wait for it.
    waiting: tally.age < 0 ? 0 : tally.silence.waiting,
    overdue: tally.silence.waiting > 0 && tally.age >= 1,
    asking: countVoices(people.filter(({ codes }) => codes.has('question-to-brand'))),
    praised: people.filter(({ positive }) => positive).length * 2 >= people.length && people.length > 0,
  };
}

/** Past doubt, and said to whoever reads the page. */
const isPlainComplaint = ({ aside, parent, positive, reading }: Heard): boolean =>
  !aside && !positive && parent === null && (reading?.complaint ?? 0) >= 0.85;

const isHateful = ({ codes, reading, heat }: Heard): boolean =>
  codes.has('discrimination') && reading?.hostile === true && heat >= 0.15;

const countVoices = (heard: readonly Heard[]): number => new Set(heard.map(({ voice }) => voice)).size;

/** Four attacks or more, nearly all the heat, and an answer that changed nothing (Weitzl 2019). */
const vindictive = { attacks: 4, share: 0.75 };

function isVindictive(people: readonly Heard[], answers: number): boolean {
  if (answers === 0) return false;
  const attacks = new Map<string, number>();
  let all = 0;
  for (const { heat, negative, reading, voice } of people) {
    // "Still fraud 🤡", of somebody who attacked before: it complains of nothing.
    const goesOn = attacks.has(voice) && negative >= 0.3 && (reading?.complaint ?? 1) < 0.3;
    if (heat < 0.3 && !goesOn) continue;
    all += 1;
    attacks.set(voice, (attacks.get(voice) ?? 0) + 1);
  }
  const most = Math.max(0, ...attacks.values());
  return most >= vindictive.attacks && most / all >= vindictive.share;
}
