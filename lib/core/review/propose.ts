import { isWorse, crisisLevels, type Crisis, type CrisisLevel } from '../crisis/crisis';
import { targetMinutes } from '../plan/target';
import type { Plan } from '../plan/plan';
import type { Network } from '../conversation/thread';
import type { Proposal, Review } from './review';

/** Share of answers in time below which a target was missed rather than a thread. */
const missed = 0.5;

/**
 * What the plan should learn from a crisis (G25): contacts that were missing, words that were not ready, steps that
 * nobody took, targets that were not met.
 */
export function propose(crisis: Crisis, plan: Plan, figures: Review['figures']): Proposal[] {
  const reached = crisisLevels.filter((level) => !isWorse(level, crisis.peak));
  const playbook = plan.playbooks[crisis.peak];
  const open = (kind: Proposal['kind'], about: string, level: CrisisLevel | null): Proposal => ({
    kind,
    about,
    level,
    answer: 'open',
  });
  const roles = new Set(reached.flatMap((level) => plan.playbooks[level].notify));
  const nobody = [...roles].filter((role) => plan.contacts.every((contact) => contact.role !== role));
  const isOff = (step: (typeof playbook.steps)[number]): boolean =>
    step.kind !== 'close-and-review' && crisis.done.every(({ stepId }) => stepId !== step.id);
  return [
    ...nobody.map((role) => open('name-contact', role, crisis.peak)),
    ...(crisis.peak !== 'minor' && Object.keys(playbook.holding).length === 0
      ? [open('prepare-holding', '', crisis.peak)]
      : []),
    ...(crisis.statementId === null ? crisis.topics.slice(0, 1) : []).map((topic) =>
      open('prepare-statement', topic, null),
    ),
    ...(crisis.peak === 'severe' && plan.informationPage === ''
      ? [open('add-information-page', '', 'severe')]
      : []),
    ...(figures.withinTarget !== null && figures.withinTarget < missed
      ? slowest(crisis, plan).map((network) => open('shorten-target', network, crisis.peak))
      : []),
    // Where steps were ticked at all: a user who ticks nothing says nothing about the plan.
    ...(crisis.done.length === 0 ? [] : playbook.steps.filter(isOff)).map((step) =>
      open('drop-step', step.id, crisis.peak),
    ),
  ];
}

/** Networks on which most answers came late. */
function slowest({ threads }: Crisis, plan: Plan): Network[] {
  const networks = [...new Set(threads.map(({ network }) => network))];
  return networks.filter((network) => {
    const answered = threads.filter((each) => each.network === network && each.firstAnsweredAt !== null);
    const late = answered.filter(({ firstSignalAt, flaggedAt, firstAnsweredAt, peak }) => {
      const took = Date.parse(firstAnsweredAt ?? flaggedAt) - Date.parse(firstSignalAt ?? flaggedAt);
      return took > targetMinutes(plan, network, peak) * 60_000;
    });
    return late.length > answered.length / 2;
  });
}
