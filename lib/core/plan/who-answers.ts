import type { AdviceReasonCode } from '../advice/advice-rules';
import type { Advice } from '../advice/advice';
import type { Level } from '../level/level';
import type { Contact, Plan, Role } from './plan';

/** Who knows the case that a rule of the advice is about, who knows it best first. */
const knows: Partial<Record<AdviceReasonCode, readonly Role[]>> = {
  'data-leak': ['legal', 'technical'],
  'staff-in-danger': ['human-resources', 'legal'],
  'illegal-content': ['legal'],
  'legal-step-announced': ['legal'],
};

/** Where nobody holds a role that knows: they can say who does. */
const otherwise: readonly Role[] = ['manager', 'communication'];

/**
 * The people of the plan whom the advice means by "a colleague" or "the spokesperson", with those who stand in for them;
 * empty where the community manager answers, or where the plan names nobody (G42).
 */
export function whoAnswers(
  plan: Plan,
  { who, reasons }: Pick<Advice, 'who' | 'reasons'>,
  level: Level,
): Contact[] {
  const holders = (role: Role): Contact[] => plan.contacts.filter((contact) => contact.role === role);
  const firstHeld = (roles: readonly Role[]): Contact[] =>
    roles.map(holders).find((contacts) => contacts.length > 0) ?? [];
  if (who === 'community-manager') return [];
  const playbook = level === 'moderate' || level === 'severe' ? plan.playbooks[level] : plan.playbooks.minor;
  const asked =
    who === 'spokesperson'
      ? firstHeld(['spokesperson', playbook.speaker])
      : firstHeld([...reasons.flatMap(({ code }) => rolesOf(code)), ...otherwise]);
  const standIns = plan.contacts.filter(
    ({ id }) => asked.some(({ backup }) => backup === id) && !asked.some((one) => one.id === id),
  );
  return [...asked, ...standIns];
}

const rolesOf = (code: string): readonly Role[] =>
  Object.entries(knows).find(([known]) => known === code)?.[1] ?? [];
