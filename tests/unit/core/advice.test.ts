import { describe, expect, it } from 'vitest';
import { adviceSchema, type Advice } from '@/lib/core/advice';
import { adviceReasonCodes, adviceRules, type AdviceReasonCode } from '@/lib/core/advice-rules';
import { advise } from '@/lib/core/advise';
import { levels } from '@/lib/core/level';
import { minutesToReply } from '@/lib/core/reply-times';
import type { Situation } from '@/lib/core/situation';
import type { SpecialCode } from '@/lib/core/special';
import { networks } from '@/lib/core/thread';
import { atMinute } from './thread-made';

const quiet: Situation = {
  level: 'calm',
  trend: 'steady',
  ownPage: true,
  hasInformationPage: false,
  has: () => false,
  illegal: false,
  staffTargeted: false,
  personalData: false,
  unhappyVoices: 0,
  hostileVoices: 0,
  vindictive: false,
  readersQuarrel: false,
  defenders: 0,
  answers: 0,
  answerTone: null,
  backfired: false,
  accepted: false,
  waiting: 0,
  overdue: false,
  praised: false,
};
const sends = (...codes: SpecialCode[]): Pick<Situation, 'has'> => ({ has: (code) => codes.includes(code) });

type Case = [why: string, given: Partial<Situation>, rule: AdviceReasonCode, advised: Expected];

const manager = 'community-manager';
type Expected = Pick<Advice, 'posture' | 'place' | 'who'>;
const expected = (posture: Advice['posture'], place: Advice['place'], who: Advice['who']): Expected => ({
  posture,
  place,
  who,
});
const answer = expected('answer-now', 'public-then-private', manager);
const leaderAnswers = expected('answer-now', 'public', 'spokesperson');
const leaderSpeaks = expected('hand-over', 'public', 'spokesperson');
const leaderSpeaksAtHome = expected('hand-over', 'own-page', 'spokesperson');
const handOver = expected('hand-over', 'public', 'colleague');
const report = expected('report', 'nowhere', 'colleague');
const wait = expected('wait', 'nowhere', manager);
const letSpeak = expected('let-others-speak', 'nowhere', manager);
const stop = expected('stop', 'nowhere', manager);
const goPrivate = expected('move-to-private', 'private', manager);
const hold = expected('holding-statement', 'public', manager);
const holdAtHome = expected('holding-statement', 'own-page', manager);
const inform = expected('holding-statement', 'public-then-private', manager);
const minor = { level: 'minor', unhappyVoices: 3, waiting: 3 } as const;
const owned = { answers: 1, answerTone: 'owns' } as const;

/** Each with the guidance or the study that asks for it. */
const cases: Case[] = [
  ['G30: nothing happens', {}, 'nothing-to-answer', wait],
  ['G23: people praise', { praised: true }, 'praise', letSpeak],
  ['G37: one question waits in a calm thread', { waiting: 1 }, 'someone-waits', answer],
  ['G37: a question waits among praise', { waiting: 1, praised: true }, 'someone-waits', answer],
  ['Herhausen 2019: a minor thread, nobody answered', minor, 'silence-costs', answer],
  ['G45: a moderate thread', { ...minor, level: 'moderate' }, 'moderate-answer', answer],
  ['G32: a severe thread', { ...minor, level: 'severe' }, 'leader-speaks', leaderSpeaks],
  [
    'G46: severe on a page that is not ours, with a page of our own',
    { ...minor, level: 'severe', ownPage: false, hasInformationPage: true },
    'leader-speaks',
    leaderSpeaksAtHome,
  ],
  ['G4: a data leak, even a small one', { ...minor, ...sends('data-leak') }, 'data-leak', handOver],
  [
    'G4: a severe data leak goes to the legal contact first',
    { ...minor, level: 'severe', ...sends('data-leak') },
    'data-leak',
    handOver,
  ],
  [
    'Coombs: harm reported: instruct and inform first',
    { ...minor, level: 'moderate', ...sends('safety') },
    'safety-inform',
    inform,
  ],
  [
    'Coombs: several people hurt',
    { ...minor, level: 'severe', ...sends('safety') },
    'safety-first',
    leaderSpeaks,
  ],
  [
    'a word about safety in a calm thread is no crisis',
    { ...sends('safety'), waiting: 1 },
    'someone-waits',
    answer,
  ],
  [
    'G5: an employee is threatened',
    { ...minor, staffTargeted: true, illegal: true },
    'staff-in-danger',
    report,
  ],
  [
    'G5: a severe hunt is reported before anything is said',
    { ...minor, level: 'severe', staffTargeted: true, illegal: true },
    'staff-in-danger',
    report,
  ],
  ['an employee named without more, all calm', { staffTargeted: true, waiting: 1 }, 'someone-waits', answer],
  ['G39: hateful words by one person', { illegal: true, unhappyVoices: 1 }, 'illegal-content', report],
  [
    'illegal words inside a broad protest do not stop the answer',
    { ...minor, level: 'moderate', unhappyVoices: 9, illegal: true },
    'moderate-answer',
    answer,
  ],
  [
    'G17: discrimination credibly reported',
    { ...minor, level: 'moderate', ...sends('discrimination') },
    'discrimination-reported',
    leaderSpeaks,
  ],
  [
    'Weitzl 2019: a vindictive repeater',
    { ...minor, vindictive: true, answers: 1, answerTone: 'plain' },
    'vindictive-repeater',
    stop,
  ],
  ['G47: readers quarrel with one another', { ...minor, readersQuarrel: true }, 'readers-quarrel', letSpeak],
  [
    'a quarrel that turned moderate is no longer theirs',
    { ...minor, level: 'moderate', readersQuarrel: true },
    'moderate-answer',
    answer,
  ],
  ['G7: a rumour runs', { ...minor, ...sends('rumour') }, 'facts-unclear', hold],
  [
    'G7: a rumour on a page of others, with our own page to invite to',
    { ...minor, level: 'moderate', ownPage: false, hasInformationPage: true, ...sends('rumour') },
    'facts-unclear',
    holdAtHome,
  ],
  [
    'Legocki 2020: a boycott argued calmly',
    { ...minor, level: 'moderate', ...sends('boycott-call') },
    'organised-protest',
    leaderAnswers,
  ],
  ['a small boycott call is a complaint', { ...minor, ...sends('boycott-call') }, 'silence-costs', answer],
  [
    'G4: a customer shows their own number',
    { ...minor, personalData: true, ...sends('personal-data') },
    'personal-data-shown',
    goPrivate,
  ],
  [
    'Golmohammadi 2021: answered in detail, one person goes on',
    { ...minor, ...owned, waiting: 1, unhappyVoices: 1 },
    'answered-in-public',
    goPrivate,
  ],
  [
    'Golmohammadi 2021: two public answers are enough',
    { ...minor, answers: 2, answerTone: 'plain', waiting: 1, unhappyVoices: 1 },
    'answered-often',
    goPrivate,
  ],
  [
    'Einwiller 2015: a signpost for an answer, people object',
    { ...minor, answers: 1, answerTone: 'deflects', backfired: true },
    'answer-backfired',
    answer,
  ],
  ['G11: a good answer was accepted', { level: 'watch', ...owned, accepted: true }, 'answer-accepted', wait],
  [
    'G11: accepted, but somebody waits too long',
    { ...minor, ...owned, unhappyVoices: 5, accepted: true, overdue: true },
    'silence-costs',
    answer,
  ],
  ['G31: credible people answer already', { ...minor, defenders: 2 }, 'defenders-answer', letSpeak],
  [
    'G31: one defender among many complaints is not enough',
    { ...minor, unhappyVoices: 8, defenders: 1 },
    'silence-costs',
    answer,
  ],
  [
    'G37: defenders do not replace an answer that is overdue',
    { ...minor, defenders: 2, overdue: true },
    'silence-costs',
    answer,
  ],
  ['G31: nor in a moderate thread', { ...minor, level: 'moderate', defenders: 3 }, 'moderate-answer', answer],
  [
    'G30: it cools by itself after an answer',
    { level: 'minor', trend: 'cooling', answers: 1, answerTone: 'plain', unhappyVoices: 2 },
    'let-it-cool',
    wait,
  ],
];

const adviceFor = (given: Partial<Situation>, since: number | null = null): Advice =>
  advise({ ...quiet, ...given }, 'facebook', since, atMinute(0));

describe('the advice', () => {
  it.each(cases)('%s', (_why, given, rule, advised) => {
    const advice = adviceFor(given);
    expect(adviceSchema.safeParse(advice).success).toBe(true);
    expect(advice.reasons[0]?.code).toBe(rule);
    expect(advice).toMatchObject(advised);
  });

  it('has a case above for every rule', () => {
    expect(new Set(cases.map(([, , rule]) => rule))).toEqual(new Set(adviceReasonCodes));
  });

  it('gives every rule one id and a source that can be looked up', () => {
    expect(new Set(adviceReasonCodes).size).toBe(adviceRules.length);
    for (const { source } of adviceRules) expect(source).toMatch(/G\d+|\d{4}|Coombs/);
  });

  it('always has an answer: the last rule holds whatever the situation', () => {
    expect(adviceRules.at(-1)?.when(quiet)).toBe(true);
  });

  it('never gives a reason for another posture than the one it advises', () => {
    for (const [, given] of cases) {
      const { posture, reasons } = adviceFor(given);
      for (const { code } of reasons) {
        expect(adviceRules.find(({ id }) => id === code)?.posture).toBe(posture);
      }
    }
  });
});

describe('the times of the advice', () => {
  it('counts from the comment that has waited longest: a late answer is overdue', () => {
    const { replyBy } = adviceFor(minor, Date.parse(atMinute(-600)));
    expect(replyBy).toBe(atMinute(-600 + minutesToReply('facebook', 'minor')));
    expect(adviceFor(minor).replyBy).toBe(atMinute(minutesToReply('facebook', 'minor')));
  });

  it('asks for no answer where none is advised', () => {
    for (const [, given] of cases) {
      const { posture, replyBy } = adviceFor(given);
      const silent = ['wait', 'let-others-speak', 'stop', 'report'].includes(posture);
      expect(replyBy === null).toBe(silent);
    }
  });

  it('expects 1–3 h on X and 3–6 h on Facebook, sooner the worse it is (Istanbulluoglu 2017)', () => {
    expect([minutesToReply('x', 'moderate'), minutesToReply('x', 'minor')]).toEqual([60, 180]);
    expect([minutesToReply('facebook', 'moderate'), minutesToReply('facebook', 'minor')]).toEqual([180, 360]);
    for (const network of networks) {
      const times = levels.map((level) => minutesToReply(network, level));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times.at(-1)).toBeLessThanOrEqual(60);
    }
  });

  it('looks again the sooner the worse it is, at what is let be too', () => {
    const looks = (['watch', 'minor', 'moderate', 'severe'] as const).map((level) =>
      Date.parse(adviceFor({ ...minor, level }).lookAgainAt ?? ''),
    );
    expect(looks).toEqual(looks.toSorted((a, b) => b - a));
    expect(adviceFor({ level: 'calm', ...owned, accepted: true }).lookAgainAt).not.toBeNull();
    expect(adviceFor({}).lookAgainAt).toBeNull();
  });
});
