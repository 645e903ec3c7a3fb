import { sends, answer, handOver, report, manager, minor, owned, type Case } from './advice-expected';

/** Lives, hunts, cheats, and answers that helped nobody. */
export const peopleCases: readonly Case[] = [
  ['NSPA: somebody may harm themselves', { lifeAtRisk: true, waiting: 1 }, 'life-at-risk', handOver],
  [
    'NSPA: a life comes before the leak, the hunt and the leader',
    { ...minor, level: 'severe', lifeAtRisk: true, staffTargeted: true, ...sends('data-leak', 'safety') },
    'life-at-risk',
    handOver,
  ],
  [
    'NSPA: somebody in distress on a page of others is answered where they are',
    { ...minor, level: 'moderate', lifeAtRisk: true, ownPage: false, hasInformationPage: true },
    'life-at-risk',
    handOver,
  ],
  [
    'NSPA: a life is no matter for the press desk or the law',
    { ...minor, level: 'watch', lifeAtRisk: true, ...sends('press-threat', 'legal-threat') },
    'life-at-risk',
    handOver,
  ],
  [
    'NSPA: an answer that was accepted does not end it',
    { ...minor, ...owned, lifeAtRisk: true, accepted: true, waiting: 0 },
    'life-at-risk',
    handOver,
  ],
  [
    'G5: somebody is sent to an employee’s account, and the thread is not yet heated',
    { level: 'watch', hunted: true },
    'staff-in-danger',
    report,
  ],
  [
    'G4: somebody asks for cards in the brand’s name, in a calm thread',
    { impostor: true },
    'impostor',
    { ...answer, place: 'public' },
  ],
  [
    'G49: whoever complained comes back, and the answer told them nothing',
    { returned: 1, answers: 1, answerTone: 'plain' },
    'answer-missed',
    answer,
  ],
  [
    'G49: a cheerful word to whoever complained',
    { talkedPast: true, answers: 1, answerTone: 'plain' },
    'answer-missed',
    answer,
  ],
  [
    'G49: all is well, and somebody asks since',
    { asked: true, accepted: true, answers: 1, answerTone: 'owns' },
    'answer-missed',
    answer,
  ],
  [
    'G31: two who stand up for the brand do not answer a plain complaint',
    { plainComplaint: true, waiting: 1, defenders: 2, unhappyVoices: 1 },
    'someone-waits',
    answer,
  ],
  [
    'G39: one hateful voice among two who mind the advert',
    { ...minor, level: 'moderate', illegal: true, unhappyVoices: 3, criticalVoices: 2 },
    'moderate-answer',
    answer,
  ],
  [
    'G47: one who only barks is not answered, however loudly',
    { ...minor, barked: true, waiting: 1 },
    'nothing-to-answer',
    { posture: 'wait', place: 'nowhere', who: manager },
  ],
  [
    'G37: beside one who barks somebody waits',
    { ...minor, barked: true, waiting: 1, asking: 1 },
    'someone-waits',
    answer,
  ],
];
