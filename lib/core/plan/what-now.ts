import type { Crisis, CrisisLevel } from '../crisis/crisis';
import { doneAt as whenDone } from '../crisis/done';
import type { SignalCode } from '../reading/signals';
import type { Contact, Plan, PlanStep, Role } from './plan';

/** A step as the crisis stands. */
export interface DueStep extends PlanStep {
  /** The rule behind a step that came with Accalmie or with what the crisis is about; empty for the user's own. */
  source: string;
  doneAt: string | null;
  /** ISO 8601; null where it has no time. */
  dueAt: string | null;
  isLate: boolean;
}

export interface WhatNow {
  level: CrisisLevel;
  /** Since when the crisis is at this level. */
  since: string;
  /** Whom to tell, first the first; a role nobody holds has no contact. */
  notify: { role: Role; contacts: Contact[]; backups: Contact[] }[];
  speaker: { role: Role; contacts: Contact[] };
  /** What isn't done first, as the plan orders it; then what is done. */
  steps: DueStep[];
  /** The step to do now; null: all is done. */
  next: DueStep | null;
}

/** Why a step is there. */
export const sources: Partial<Record<PlanStep['kind'], string>> = {
  'one-owner': 'G16',
  'check-facts': 'G44',
  'answer-each': 'G37',
  'look-again': 'G11',
  notify: 'G42',
  'publish-holding': 'G18',
  'one-position': 'G34',
  'pause-posts': 'G10',
  'brief-support': 'G33',
  'keep-evidence': 'G39',
  'protect-staff': 'G5',
  'state-facts': 'G7',
  'warn-people': 'G4',
  'legal-advice': 'G4',
  'open-information-page': 'G48',
  'name-spokesperson': 'G32',
  'spokesperson-speaks': 'G32',
  'close-and-review': 'G12',
};

/** What a crisis of this kind asks for at every level, and who comes first. */
const bySignal: Partial<Record<SignalCode, { steps: readonly [PlanStep['kind'], number][]; first: Role }>> = {
  // Legal, and a case of their own (G4).
  'data-leak': {
    steps: [
      ['legal-advice', 30],
      ['warn-people', 60],
    ],
    first: 'legal',
  },
  // Instruct and inform before sympathy (Coombs; DiStaso et al. 2015).
  safety: {
    steps: [
      ['warn-people', 30],
      ['legal-advice', 60],
    ],
    first: 'legal',
  },
  // Never argue; keep evidence; it hurts people's morale (G5).
  'staff-harassment': {
    steps: [
      ['protect-staff', 30],
      ['keep-evidence', 30],
    ],
    first: 'human-resources',
  },
  threat: {
    steps: [
      ['keep-evidence', 15],
      ['protect-staff', 30],
    ],
    first: 'legal',
  },
  discrimination: { steps: [['keep-evidence', 60]], first: 'human-resources' },
  // The approved fact and its source, without repeating the rumour (G7).
  rumour: { steps: [['state-facts', 60]], first: 'communication' },
  'legal-threat': { steps: [['legal-advice', 120]], first: 'legal' },
  // A leader speaks in time (G32).
  'press-threat': { steps: [['name-spokesperson', 60]], first: 'communication' },
};

/**
 * What to do now, by the plan and by what the crisis is about.
 * @param now ISO 8601
 */
export function whatNow(plan: Plan, crisis: Crisis, now: string): WhatNow {
  const { level } = crisis;
  const playbook = plan.playbooks[level];
  const since = levelSince(crisis);
  const signals = crisis.threads.flatMap((thread) => thread.signals);
  const special = [...new Set(signals)].flatMap((code) => bySignal[code] ?? []);
  const steps = withSpecial(
    playbook.steps,
    special.flatMap((kind) => kind.steps),
  )
    .map((step) => due(step, crisis, since, now))
    .sort((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null));
  const told = [...new Set([...special.map(({ first }) => first), ...playbook.notify])];
  const holders = (role: Role): Contact[] => plan.contacts.filter((contact) => contact.role === role);
  return {
    level,
    since,
    notify: told.map((role) => ({ role, contacts: holders(role), backups: backupsOf(plan, holders(role)) })),
    speaker: { role: playbook.speaker, contacts: holders(playbook.speaker) },
    steps,
    next: steps.find(({ doneAt }) => doneAt === null) ?? null,
  };
}

/** What the crisis is about comes before what its level asks for, and sooner where both ask for it. */
function withSpecial(
  steps: readonly PlanStep[],
  special: readonly (readonly [PlanStep['kind'], number])[],
): PlanStep[] {
  const soonest = new Map<PlanStep['kind'], number>();
  for (const [kind, within] of special) soonest.set(kind, Math.min(within, soonest.get(kind) ?? within));
  const missing = [...soonest]
    .filter(([kind]) => steps.every((step) => step.kind !== kind))
    .map(([kind, within]): PlanStep => ({ id: kind, kind, text: '', within }));
  const known = steps.map((step) => {
    const within = soonest.get(step.kind);
    return within === undefined ? step : { ...step, within: Math.min(within, step.within ?? within) };
  });
  return [...missing, ...known];
}

function due(step: PlanStep, crisis: Crisis, since: string, now: string): DueStep {
  const doneAt = whenDone(crisis, step.id);
  const dueAt =
    step.within === null ? null : new Date(Date.parse(since) + step.within * 60_000).toISOString();
  const isLate = doneAt === null && dueAt !== null && Date.parse(dueAt) < Date.parse(now);
  return { ...step, source: step.text === '' ? (sources[step.kind] ?? '') : '', doneAt, dueAt, isLate };
}

/**
 * Since the last change that brought it to its level or opened it again, else since its opening. To be told the level
 * that it has starts no time anew: what is late stays late.
 */
export function levelSince({ changes, level, openedAt }: Crisis): string {
  const began = changes.findLast(
    ({ from, kind, to }) => kind === 'reopened' || (to === level && from !== level),
  );
  return began?.at ?? openedAt;
}

function backupsOf(plan: Plan, contacts: readonly Contact[]): Contact[] {
  const ids = new Set(contacts.map(({ backup }) => backup));
  return plan.contacts.filter(({ id }) => ids.has(id));
}
