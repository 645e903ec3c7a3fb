import type { CrisisLevel } from '../crisis/crisis';
import { holdingStatement } from '../plan/holding';
import type { Plan } from '../plan/plan';
import type { Course } from './course';
import type { Saying } from './codes';

const invitations = {
  en: (contact: string) =>
    `Hello, we would like to look at your case with you personally. You can reach us by ${contact}. Thank you.`,
  fr: (contact: string) =>
    `Bonjour, nous aimerions regarder votre situation avec vous. Vous pouvez nous joindre par ${contact}. Merci.`,
};

/** What stands in the box to begin with: the user's own holding statement (G18), an invitation, or nothing. */
export function firstWords({ scenario, assessment }: Course, kind: Saying, plan: Plan): string {
  const { brand, language } = scenario;
  if (kind === 'answer') return '';
  if (kind === 'private') return invitations[language](brand.contact);
  const { level } = assessment;
  const held: CrisisLevel = level === 'severe' || level === 'moderate' ? level : 'minor';
  return holdingStatement(plan.playbooks[held], held, language, brand.informationPage);
}
