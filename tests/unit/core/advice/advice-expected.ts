import type { Advice } from '@/lib/core/advice/advice';
import type { AdviceReasonCode } from '@/lib/core/advice/advice-rules';
import type { Situation } from '@/lib/core/advice/situation';
import type { SpecialCode } from '@/lib/core/trajectory/special';

export const quiet: Situation = {
  level: 'calm',
  trend: 'steady',
  ownPage: true,
  hasInformationPage: false,
  has: () => false,
  lifeAtRisk: false,
  rumoured: 0,
  illegal: false,
  staffTargeted: false,
  hunted: false,
  impostor: false,
  personalData: false,
  unhappyVoices: 0,
  hostileVoices: 0,
  criticalVoices: 0,
  plainComplaint: false,
  vindictive: false,
  readersQuarrel: false,
  barked: false,
  defenders: 0,
  answers: 0,
  answerTone: null,
  backfired: false,
  accepted: false,
  returned: 0,
  talkedPast: false,
  asked: false,
  waiting: 0,
  overdue: false,
  asking: 0,
  praised: false,
};
export const sends = (...codes: SpecialCode[]): Pick<Situation, 'has'> => ({
  has: (code) => codes.includes(code),
});

export type Case = [why: string, given: Partial<Situation>, rule: AdviceReasonCode, advised: Expected];

export const manager = 'community-manager';
export type Expected = Pick<Advice, 'posture' | 'place' | 'who'>;
export const expected = (
  posture: Advice['posture'],
  place: Advice['place'],
  who: Advice['who'],
): Expected => ({
  posture,
  place,
  who,
});
export const answer = expected('answer-now', 'public-then-private', manager);
export const leaderAnswers = expected('answer-now', 'public', 'spokesperson');
export const leaderSpeaks = expected('hand-over', 'public', 'spokesperson');
export const leaderSpeaksAtHome = expected('hand-over', 'own-page', 'spokesperson');
export const leaderAnswersAtHome = expected('answer-now', 'own-page', 'spokesperson');
export const withColleague = expected('answer-now', 'public-then-private', 'colleague');
export const answerForAll = expected('answer-now', 'public', manager);
export const handOver = expected('hand-over', 'public', 'colleague');
export const report = expected('report', 'nowhere', 'colleague');
export const wait = expected('wait', 'nowhere', manager);
export const letSpeak = expected('let-others-speak', 'nowhere', manager);
export const stop = expected('stop', 'nowhere', manager);
export const goPrivate = expected('move-to-private', 'private', manager);
export const hold = expected('holding-statement', 'public', manager);
export const holdAtHome = expected('holding-statement', 'own-page', manager);
export const inform = expected('holding-statement', 'public-then-private', manager);
export const minor = { level: 'minor', unhappyVoices: 3, waiting: 3 } as const;
export const owned = { answers: 1, answerTone: 'owns' } as const;
