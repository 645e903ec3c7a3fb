import { describe, expect, it } from 'vitest';
import { crisisLevels, type Crisis, type CrisisLevel } from '@/lib/core/crisis/crisis';
import { openCrisis } from '@/lib/core/crisis/open';
import { close, reopen, setLevel, tickStep } from '@/lib/core/crisis/decide';
import type { ReasonCode } from '@/lib/core/level/level';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import type { Plan, Role } from '@/lib/core/plan/plan';
import { levelSince, sources, whatNow, type WhatNow } from '@/lib/core/plan/what-now';
import { at, flagOf, must } from '../crisis/made';

const crisisAt = (level: CrisisLevel, signals: ReasonCode[] = []) =>
  openCrisis('k1', '', [flagOf({ level, signals }), flagOf({ signals }), flagOf()], at(60));

const set = (crisis: Crisis, level: CrisisLevel, minute: number): Crisis =>
  must(setLevel(crisis, level, { now: at(minute), note: '' }));

const nowAt = (level: CrisisLevel, signals: ReasonCode[] = [], plan: Plan = defaultPlan()): WhatNow =>
  whatNow(plan, set(crisisAt(level, signals), level, 60), at(61));

const steps: [
  level: CrisisLevel,
  signals: ReasonCode[],
  source: string,
  step: string,
  within: number | null,
][] = [
  ['minor', [], 'G16', 'one-owner', 15],
  ['minor', [], 'G43, G44', 'check-facts', 60],
  ['minor', [], 'G37, G45', 'answer-each', null],
  ['minor', [], 'G11', 'look-again', null],
  ['moderate', [], 'G42', 'notify', 15],
  ['moderate', [], 'G18', 'publish-holding', 60],
  ['moderate', [], 'G20, G34', 'one-position', 60],
  ['moderate', [], 'G10', 'pause-posts', 30],
  ['moderate', [], 'G33', 'brief-support', 120],
  ['moderate', [], 'G39', 'keep-evidence', null],
  ['moderate', [], 'G12', 'close-and-review', null],
  ['severe', [], 'G18, G32', 'publish-holding', 30],
  ['severe', [], 'G32', 'name-spokesperson', 30],
  ['severe', [], 'G32', 'spokesperson-speaks', 120],
  ['severe', [], 'G46, G48', 'open-information-page', 60],
  ['severe', [], 'G4, G17', 'legal-advice', 60],
  ['minor', ['data-leak'], 'G4', 'legal-advice', 30],
  ['minor', ['data-leak'], 'G4', 'warn-people', 60],
  ['minor', ['safety'], 'Coombs; DiStaso 2015', 'warn-people', 30],
  ['minor', ['staff-harassment'], 'G5', 'protect-staff', 30],
  ['minor', ['staff-harassment'], 'G5, G39', 'keep-evidence', 30],
  ['minor', ['threat'], 'G5', 'keep-evidence', 15],
  ['minor', ['rumour'], 'G7', 'state-facts', 60],
  ['minor', ['press-threat'], 'G32', 'name-spokesperson', 60],
  ['minor', ['legal-threat'], 'G4', 'legal-advice', 120],
  ['severe', ['data-leak'], 'G4', 'legal-advice', 30],
];

const firstTold: [signals: ReasonCode[], level: CrisisLevel, source: string, role: Role][] = [
  [[], 'minor', 'G42', 'community-manager'],
  [[], 'severe', 'G17', 'manager'],
  [['data-leak'], 'moderate', 'G4', 'legal'],
  [['safety'], 'severe', 'G4', 'legal'],
  [['staff-harassment'], 'moderate', 'G5', 'human-resources'],
  [['rumour'], 'moderate', 'G7', 'communication'],
  [['discrimination'], 'minor', 'G5', 'human-resources'],
];

describe('what to do now', () => {
  it.each(steps)('at %s with %j (%s): %s within %s', (level, signals, _, kind, within) => {
    const step = nowAt(level, signals).steps.find((each) => each.kind === kind);
    expect(step).toMatchObject({ within, source: sources[step?.kind ?? 'own'] });
    expect(step?.dueAt ?? null).toBe(within === null ? null : at(60 + within));
  });

  it.each(firstTold)('with %j at %s (%s) tells %s first', (signals, level, _, role) => {
    expect(nowAt(level, signals).notify[0]?.role).toBe(role);
  });

  it.each<[CrisisLevel, Role, string]>([
    ['minor', 'community-manager', 'G17'],
    ['moderate', 'communication', 'G34'],
    ['severe', 'spokesperson', 'G32'],
  ])('at %s the %s speaks (%s)', (level, role) => {
    expect(nowAt(level).speaker.role).toBe(role);
  });

  it('asks for nothing special where it is only outage', () => {
    expect(nowAt('minor').steps.map(({ kind }) => kind)).not.toContain('warn-people');
  });

  it('names those who hold a role, and who stands in for them', () => {
    const plan = {
      ...defaultPlan(),
      contacts: [
        { id: 'a', name: 'Inès', role: 'legal' as const, email: '', phone: '', other: '', backup: 'b' },
        { id: 'b', name: 'Noé', role: 'manager' as const, email: '', phone: '', other: '', backup: '' },
      ],
    };
    const [legal] = nowAt('severe', ['data-leak'], plan).notify;
    expect(legal).toMatchObject({ role: 'legal', contacts: [{ id: 'a' }], backups: [{ id: 'b' }] });
  });

  it('does the next step first, and keeps what is done with its time', () => {
    const ticked = must(tickStep(crisisAt('moderate'), 'one-owner', at(62)));
    const { next, steps: due } = whatNow(defaultPlan(), ticked, at(80));
    expect(next?.kind).toBe('notify');
    expect(next?.isLate).toBe(true);
    expect(due.at(-1)).toMatchObject({ kind: 'one-owner', doneAt: at(62), isLate: false });
  });

  // G17, G42: each level tells other people; G18: its first words are others.
  it.each(['notify', 'publish-holding'])(
    'asks for %s anew at a worse level, and not at a lower one',
    (id) => {
      const step = (crisis: Crisis) =>
        whatNow(defaultPlan(), crisis, at(80)).steps.find((each) => each.id === id)?.doneAt;
      const moderate = must(tickStep(set(crisisAt('moderate'), 'moderate', 61), id, at(62)));
      expect(step(moderate)).toBe(at(62));
      const severe = set(moderate, 'severe', 70);
      expect(step(severe)).toBeNull();
      const again = must(tickStep(severe, id, at(72)));
      expect(step(again)).toBe(at(72));
      expect(again.done).toHaveLength(2);
      expect(step(set(again, 'minor', 75))).not.toBeNull();
      expect(step(must(tickStep(again, id, at(76))))).toBeNull();
      expect(must(tickStep(again, id, at(76))).done).toEqual(moderate.done);
    },
  );

  it('keeps any other step done, however bad it gets', () => {
    const ticked = must(tickStep(set(crisisAt('minor'), 'minor', 61), 'check-facts', at(62)));
    const { steps: due } = whatNow(defaultPlan(), set(ticked, 'severe', 70), at(80));
    expect(due.find(({ id }) => id === 'check-facts')?.doneAt).toBe(at(62));
  });

  it('counts from the change of level: to be told the same level again leaves late what is late', () => {
    const severe = set(crisisAt('severe'), 'severe', 60);
    expect(levelSince(set(severe, 'severe', 90))).toBe(at(60));
    const lowered = set(severe, 'minor', 100);
    expect(levelSince(lowered)).toBe(at(100));
    expect(levelSince(must(setLevel(lowered, null, { now: at(110), note: '' })))).toBe(at(110));
  });

  it('counts anew from when a crisis was opened again', () => {
    const closed = must(close(crisisAt('severe'), { now: at(90), note: '' }));
    expect(levelSince(must(reopen(closed, { now: at(500), note: '' })))).toBe(at(500));
  });

  it('does at severe all that the lower levels ask for', () => {
    const kinds = crisisLevels.map((level) => defaultPlan().playbooks[level].steps.map(({ kind }) => kind));
    for (const [place, lower] of kinds.entries())
      for (const higher of kinds.slice(place)) expect(higher).toEqual(expect.arrayContaining(lower));
  });
});
