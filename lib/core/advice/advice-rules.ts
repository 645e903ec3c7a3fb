import { planTargetReason } from '../plan/target';
import type { Advice, Posture } from './advice';
import { atLeast, isFlagged, type Level } from '../level/level';
import type { Situation } from './situation';

/** One rule of the advice: the first that holds decides what to do, every further one that agrees adds its why. */
export interface AdviceRule {
  /** Also the code of the reason that the interface words. */
  id: string;
  when(situation: Situation): boolean;
  posture: Posture;
  place: Advice['place'];
  who: Advice['who'];
  /** The answer is as urgent as at this level, whatever the thread's own. */
  urgency?: Level;
  /** Guidance (G1–G49) and evidence, as in docs/decisions. */
  source: string;
}

/** Below a flag, what a thread says counts once people mind it and wait for the brand. */
const isHeard = (s: Situation): boolean => isFlagged(s.level) || (s.level === 'watch' && s.waiting > 0);

const pressAsks = (s: Situation): boolean => s.has('press-threat') && isHeard(s);
const legalStepAnnounced = (s: Situation): boolean => s.has('legal-threat') && isHeard(s);

/** Who answers whatever is advised: the press gets the spokesperson, an announced legal step somebody who knows the law. */
export const whoMustAnswer = (s: Situation): AdviceRule['who'] | null => {
  if (pressAsks(s)) return 'spokesperson';
  return legalStepAnnounced(s) ? 'colleague' : null;
};

const spoken = (s: Situation): boolean => s.answers > 0 && s.answerTone !== 'deflects';

/** In order: a life, people in danger, the law, the crisis, the quarrelsome, what was already said, then the ordinary. */
export const adviceRules = [
  {
    // A short word where it was said, the rest in private; written for community managers by those who listen.
    id: 'life-at-risk',
    when: (s) => s.lifeAtRisk,
    posture: 'hand-over',
    place: 'public',
    who: 'colleague',
    urgency: 'severe',
    source: 'National Suicide Prevention Alliance; Robinson et al. 2018; G42',
  },
  {
    id: 'staff-in-danger',
    // "The girl at the till said she'd have to ask", beside a child in hospital: whoever may still be harmed comes first.
    when: (s) =>
      s.hunted ||
      (s.staffTargeted &&
        (s.illegal || (isFlagged(s.level) && !(s.has('safety') && atLeast(s.level, 'severe'))))),
    posture: 'report',
    place: 'nowhere',
    who: 'colleague',
    source: 'G5; G39; G42',
  },
  {
    id: 'data-leak',
    when: (s) => s.has('data-leak') && isFlagged(s.level),
    posture: 'hand-over',
    place: 'public',
    who: 'colleague',
    source: 'G4; G42',
  },
  {
    id: 'safety-first',
    when: (s) => s.has('safety') && atLeast(s.level, 'severe'),
    posture: 'hand-over',
    place: 'public',
    who: 'spokesperson',
    source: 'Coombs; DiStaso et al. 2015; G32',
  },
  {
    id: 'safety-inform',
    when: (s) => s.has('safety') && isFlagged(s.level),
    posture: 'holding-statement',
    place: 'public-then-private',
    who: 'community-manager',
    source: 'Coombs; DiStaso et al. 2015; G18',
  },
  {
    id: 'leader-speaks',
    when: (s) => atLeast(s.level, 'severe'),
    posture: 'hand-over',
    place: 'public',
    who: 'spokesperson',
    source: 'G32; G17',
  },
  {
    id: 'discrimination-reported',
    when: (s) => s.has('discrimination') && !s.illegal && isFlagged(s.level),
    posture: 'hand-over',
    place: 'public',
    who: 'spokesperson',
    source: 'G17; G32',
  },
  {
    // People are cheated as they read: they are warned where it stands, and the account is reported.
    id: 'impostor',
    when: (s) => s.impostor,
    posture: 'answer-now',
    place: 'public',
    who: 'community-manager',
    source: 'G4; G42',
  },
  {
    id: 'illegal-content',
    // Where two or more mind what the brand did, one who insults them is reported beside the answer.
    when: (s) => s.illegal && s.unhappyVoices <= 3 && s.criticalVoices < 2,
    posture: 'report',
    place: 'nowhere',
    who: 'colleague',
    source: 'G39; G5; Liao et al. 2024',
  },
  {
    id: 'vindictive-repeater',
    when: (s) => s.vindictive,
    posture: 'stop',
    place: 'nowhere',
    who: 'community-manager',
    source: 'Weitzl 2019; G47',
  },
  {
    id: 'readers-quarrel',
    when: (s) => s.readersQuarrel && !atLeast(s.level, 'moderate'),
    posture: 'let-others-speak',
    place: 'nowhere',
    who: 'community-manager',
    source: 'G30; G47',
  },
  {
    // A short, calm "I asked for one picture" is not the end of it, though nothing heats up; nor is "glad you enjoyed it".
    id: 'answer-missed',
    when: (s) =>
      (s.asked || (s.answerTone !== 'owns' && (s.returned > 0 || (s.talkedPast && !s.accepted)))) &&
      !s.backfired &&
      !isFlagged(s.level),
    posture: 'answer-now',
    place: 'public-then-private',
    who: 'community-manager',
    source: 'Einwiller & Steilen 2015; G49',
  },
  {
    id: 'answer-accepted',
    when: (s) => spoken(s) && s.accepted && !s.backfired && !s.overdue && !atLeast(s.level, 'moderate'),
    posture: 'wait',
    place: 'nowhere',
    who: 'community-manager',
    source: 'G11; Golmohammadi et al. 2021',
  },
  {
    id: 'facts-unclear',
    // Two who pass it on make it run, however calmly they do.
    when: (s) =>
      s.has('rumour') &&
      (isFlagged(s.level) || (s.level === 'watch' && (s.unhappyVoices > 0 || s.rumoured >= 1.5))),
    posture: 'holding-statement',
    place: 'public',
    who: 'community-manager',
    source: 'G7; G18',
  },
  {
    id: 'organised-protest',
    when: (s) => s.has('boycott-call') && atLeast(s.level, 'moderate'),
    posture: 'answer-now',
    place: 'public',
    who: 'spokesperson',
    source: 'Legocki et al. 2020; G19',
  },
  {
    id: 'press-asks',
    when: pressAsks,
    posture: 'answer-now',
    place: 'public',
    who: 'spokesperson',
    source: 'G32; G40; G19',
  },
  {
    id: 'personal-data-shown',
    when: (s) => s.personalData && !s.praised,
    posture: 'move-to-private',
    place: 'private',
    who: 'community-manager',
    source: 'G4; Einwiller & Steilen 2015',
  },
  {
    id: 'answer-backfired',
    when: (s) => s.backfired && isFlagged(s.level),
    posture: 'answer-now',
    place: 'public-then-private',
    who: 'community-manager',
    source: 'Einwiller & Steilen 2015; G49',
  },
  {
    id: 'answered-in-public',
    when: (s) => s.answers >= 1 && s.answerTone === 'owns' && s.waiting > 0 && s.unhappyVoices <= 3,
    posture: 'move-to-private',
    place: 'private',
    who: 'community-manager',
    source: 'Golmohammadi et al. 2021',
  },
  {
    id: 'answered-often',
    when: (s) => s.answers >= 2 && s.waiting > 0 && s.unhappyVoices <= 2 && isFlagged(s.level),
    posture: 'move-to-private',
    place: 'private',
    who: 'community-manager',
    source: 'Golmohammadi et al. 2021',
  },
  {
    id: 'defenders-answer',
    when: (s) =>
      s.defenders >= 2 &&
      s.defenders * 2 >= s.unhappyVoices &&
      // Whoever plainly complains of something waits for the brand, whatever others say for it (G37).
      !(s.plainComplaint && s.waiting > 0) &&
      !s.overdue &&
      !atLeast(s.level, 'moderate'),
    posture: 'let-others-speak',
    place: 'nowhere',
    who: 'community-manager',
    source: 'G31; Weitzl & Hutzinger 2017',
  },
  {
    id: 'let-it-cool',
    when: (s) => spoken(s) && s.trend === 'cooling' && s.waiting === 0 && !atLeast(s.level, 'moderate'),
    posture: 'wait',
    place: 'nowhere',
    who: 'community-manager',
    source: 'G11; G30',
  },
  {
    id: 'legal-step-announced',
    when: legalStepAnnounced,
    posture: 'answer-now',
    place: 'public-then-private',
    who: 'colleague',
    source: 'G42; G33; G37',
  },
  {
    id: 'same-question',
    when: (s) => s.asking >= 3 && s.waiting > 0 && !atLeast(s.level, 'moderate'),
    posture: 'answer-now',
    place: 'public',
    who: 'community-manager',
    source: 'G43; G48; G34',
  },
  {
    id: 'moderate-answer',
    when: (s) => atLeast(s.level, 'moderate'),
    posture: 'answer-now',
    place: 'public-then-private',
    who: 'community-manager',
    source: 'Herhausen et al. 2019; G45',
  },
  {
    id: 'silence-costs',
    // One who only barks is not answered, however loudly.
    when: (s) => isFlagged(s.level) && !s.barked,
    posture: 'answer-now',
    place: 'public-then-private',
    who: 'community-manager',
    source: 'G37; Herhausen et al. 2019',
  },
  {
    id: 'someone-waits',
    when: (s) => s.waiting > 0 && (!s.barked || s.asking > 0),
    posture: 'answer-now',
    place: 'public-then-private',
    who: 'community-manager',
    source: 'G37; Weitzl 2019',
  },
  {
    id: 'praise',
    when: (s) => s.praised,
    posture: 'let-others-speak',
    place: 'nowhere',
    who: 'community-manager',
    source: 'G23; G31',
  },
  {
    id: 'nothing-to-answer',
    when: () => true,
    posture: 'wait',
    place: 'nowhere',
    who: 'community-manager',
    source: 'G30',
  },
] as const satisfies readonly AdviceRule[];

export type AdviceReasonCode = (typeof adviceRules)[number]['id'];
export const adviceReasonCodes: readonly AdviceReasonCode[] = adviceRules.map(({ id }) => id);

export type AdviceWhyCode = AdviceReasonCode | typeof planTargetReason.code;
/** All that advice gives for a reason, for the interface: each has words in every language. */
export const adviceWhyCodes: readonly AdviceWhyCode[] = [...adviceReasonCodes, planTargetReason.code];
