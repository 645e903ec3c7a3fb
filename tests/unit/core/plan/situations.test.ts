import { expect, it } from 'vitest';
import type { CrisisLevel } from '@/lib/core/crisis/crisis';
import { openCrisis } from '@/lib/core/crisis/open';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { roles, type Contact, type Plan } from '@/lib/core/plan/plan';
import { whatNow } from '@/lib/core/plan/what-now';
import { at } from '../crisis/made';
import { situations } from './situations';

/** What each level asks for, with the minutes, in the order in which it is done: written from the guidance, by hand. */
const asked: Record<CrisisLevel, string> = {
  // G16 one owner; G43, G44 listen and understand; G37, G45 answer each; G11 stay engaged.
  minor: 'one-owner 15, check-facts 60, answer-each, look-again',
  // G42 tell; G10 nothing planned for a calm day; G18 first words; G20, G34 one position; G33 the same on the phone;
  // G39 keep, never delete; G12 look back.
  moderate:
    'one-owner 15, notify 15, pause-posts 30, publish-holding 60, check-facts 60, one-position 60, brief-support 120, answer-each, keep-evidence, look-again, close-and-review',
  // G32 a leader speaks, in time; G4, G17 experts; G46, G48 an information page.
  severe:
    'one-owner 15, notify 5, pause-posts 10, name-spokesperson 30, publish-holding 30, check-facts 60, one-position 60, legal-advice 60, open-information-page 60, brief-support 120, spokesperson-speaks 120, answer-each, keep-evidence, look-again, close-and-review',
};
const speaks = { minor: 'community-manager', moderate: 'communication', severe: 'spokesperson' }; // G17, G34, G32

/** Everybody is there, and each stands in for the next. */
const contacts: Contact[] = roles.map((role, place) => ({
  id: role,
  name: `Holder of ${role}`,
  role,
  email: `${role}@brand.example`,
  phone: '',
  other: '',
  backup: roles[place + 1] ?? '',
}));
const plan: Plan = { ...defaultPlan(), contacts };
const now = at(120);

/** By the kind of step: within how many minutes; null where it has no time. */
function expectedSteps(level: CrisisLevel, special: Record<string, number>): Map<string, number | null> {
  const steps = new Map<string, number | null>();
  for (const one of asked[level].split(', ')) {
    const [kind = '', minutes] = one.split(' ');
    steps.set(kind, minutes === undefined ? null : Number(minutes));
  }
  for (const [kind, minutes] of Object.entries(special))
    steps.set(kind, Math.min(minutes, steps.get(kind) ?? minutes));
  return steps;
}

it('goes through at least forty situations, each by a rule of the guidance or a paper', () => {
  expect(situations.length).toBeGreaterThanOrEqual(40);
  expect(new Set(situations.map(({ why }) => why)).size).toBe(situations.length);
  for (const { source } of situations) expect(source).toMatch(/^(G\d+|[A-Z][a-z]+)/);
});

it.each(situations)('$why ($source): $level', ({ flags, level, special, told }) => {
  const crisis = openCrisis('k1', '', flags, now);
  expect(crisis.level, JSON.stringify(crisis.reasons)).toBe(level);
  const { steps, notify, speaker } = whatNow(plan, crisis, now);
  const wanted = expectedSteps(level, special);
  expect(new Map(steps.map(({ kind, within }) => [kind, within] as const))).toEqual(wanted);
  for (const { kind, within, dueAt, source } of steps) {
    expect(dueAt, kind).toBe(within === null ? null : at(120 + within));
    expect(source, kind).toMatch(/^G\d+$/);
  }
  // What it is about comes before what its level asks for.
  const own = asked[level].split(', ').map((one) => one.split(' ')[0]);
  const added = Object.keys(special).filter((kind) => !own.includes(kind));
  expect(new Set(steps.slice(0, added.length).map(({ kind }) => kind))).toEqual(new Set(added));
  expect(notify.map(({ role }) => role).join(', ')).toBe(told);
  for (const { role, contacts: people, backups } of notify) {
    expect(people.map(({ id }) => id)).toEqual([role]);
    expect(backups.map(({ id }) => id)).toEqual(
      [contacts.find(({ id }) => id === role)?.backup].filter(Boolean),
    );
  }
  expect(speaker.role).toBe(speaks[level]);
});
