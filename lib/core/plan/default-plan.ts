import type { CrisisLevel } from '../crisis/crisis';
import type { Plan, Playbook, PlanStep, Role } from './plan';

type Kind = PlanStep['kind'];

/** The steps that a level adds, with the minutes after which they are late. Each from the guidance. */
const added: Record<CrisisLevel, readonly [Kind, number | null][]> = {
  minor: [
    ['one-owner', 15], // G16: one status per thread: who answers
    ['check-facts', 60], // G43, G44: listen and understand before replying
    ['answer-each', null], // G37, G45
    ['look-again', null], // G11
  ],
  moderate: [
    ['notify', 15], // G42
    ['publish-holding', 60], // G18
    ['one-position', 60], // G20, G34
    ['pause-posts', 30], // G10: what was scheduled for a calm day reads as mockery
    ['brief-support', 120], // G33: no contradiction with phone, site, shops
    ['keep-evidence', null], // G5, G39
    ['close-and-review', null], // G12, G25
  ],
  severe: [
    ['name-spokesperson', 30], // G32
    ['spokesperson-speaks', 120], // G32
    ['open-information-page', 60], // G46, G48
    ['legal-advice', 60], // G4, G17
  ],
};

const notified: Record<CrisisLevel, readonly Role[]> = {
  minor: ['community-manager'],
  moderate: ['community-manager', 'manager', 'communication', 'support'],
  severe: ['manager', 'communication', 'legal', 'spokesperson', 'support', 'community-manager'],
};

const speakers: Record<CrisisLevel, Role> = {
  minor: 'community-manager',
  moderate: 'communication',
  severe: 'spokesperson',
};

/** At severe the holding statement is due within half an hour, as the advice on a thread says (G18, G32). */
const sooner: Partial<Record<Kind, number>> = { 'publish-holding': 30, notify: 5, 'pause-posts': 10 };

/** The order in which they are done: who is told, what is said, what is prepared. */
const order: readonly Kind[] = [
  'one-owner',
  'notify',
  'pause-posts',
  'name-spokesperson',
  'publish-holding',
  'check-facts',
  'one-position',
  'legal-advice',
  'open-information-page',
  'brief-support',
  'spokesperson-speaks',
  'answer-each',
  'keep-evidence',
  'look-again',
  'close-and-review',
];

function playbook(level: CrisisLevel): Playbook {
  const upTo = {
    minor: ['minor'],
    moderate: ['minor', 'moderate'],
    severe: ['minor', 'moderate', 'severe'],
  } as const;
  const steps = upTo[level]
    .flatMap((lower) => added[lower])
    .map(([kind, within]): PlanStep => {
      const minutes = level === 'severe' ? (sooner[kind] ?? within) : within;
      // The same step at two levels is one step: what was done at moderate is done at severe.
      return { id: kind, kind, text: '', within: minutes };
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { notify: [...notified[level]], steps, speaker: speakers[level], holding: {}, targets: {} };
}

/** Usable from the first minute, before anyone entered a name (G28). */
export const defaultPlan = (): Plan => ({
  version: 1,
  contacts: [],
  informationPage: '',
  playbooks: { minor: playbook('minor'), moderate: playbook('moderate'), severe: playbook('severe') },
  editedAt: null,
});
