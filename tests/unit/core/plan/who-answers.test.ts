import { expect, it } from 'vitest';
import type { Advice } from '@/lib/core/advice/advice';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import type { Contact, Role } from '@/lib/core/plan/plan';
import { whoAnswers } from '@/lib/core/plan/who-answers';

const contact = (name: string, role: Role, backup = ''): Contact => ({
  id: name,
  name,
  role,
  email: '',
  phone: '',
  other: '',
  backup,
});
const planOf = (...contacts: Contact[]) => ({ ...defaultPlan(), contacts });
const asks = (who: Advice['who'], code = 'leader-speaks') => ({ who, reasons: [{ code, source: 'G42' }] });
const names = (...given: Parameters<typeof whoAnswers>) => whoAnswers(...given).map(({ name }) => name);

const everyone = planOf(
  contact('Nadia', 'spokesperson', 'Paul'),
  contact('Paul', 'communication'),
  contact('Lise', 'legal'),
  contact('Omar', 'human-resources'),
  contact('Ines', 'manager'),
);

it('names the spokesperson and who stands in', () => {
  expect(names(everyone, asks('spokesperson'), 'severe')).toEqual(['Nadia', 'Paul']);
});

it('names the colleague who knows the case, by what it is about', () => {
  expect(names(everyone, asks('colleague', 'data-leak'), 'severe')).toEqual(['Lise']);
  expect(names(everyone, asks('colleague', 'legal-step-announced'), 'watch')).toEqual(['Lise']);
  expect(names(everyone, asks('colleague', 'staff-in-danger'), 'minor')).toEqual(['Omar']);
});

it('goes on to those who can say who does, and names nobody where the plan has nobody', () => {
  expect(names(planOf(contact('Ines', 'manager')), asks('colleague', 'data-leak'), 'minor')).toEqual([
    'Ines',
  ]);
  expect(names(planOf(contact('Omar', 'support')), asks('colleague', 'data-leak'), 'minor')).toEqual([]);
  const led = defaultPlan();
  const head = contact('Head', led.playbooks.moderate.speaker);
  expect(names({ ...led, contacts: [head] }, asks('spokesperson'), 'moderate')).toEqual(['Head']);
});

it('names nobody where the community manager answers', () => {
  expect(names(everyone, asks('community-manager'), 'severe')).toEqual([]);
});
