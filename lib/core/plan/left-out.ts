import type { CrisisLevel } from '../crisis/crisis';
import { defaultPlan } from './default-plan';
import { stepKinds, type PlanStep } from './plan';

type Kind = PlanStep['kind'];

/** Steps that Accalmie knows and that these leave out. */
export const leftOut = (steps: readonly PlanStep[]): Kind[] =>
  stepKinds.filter((kind) => kind !== 'own' && steps.every((step) => step.kind !== kind));

/**
 * The steps with one of Accalmie's taken in, at the place and with the minutes that it comes with: those of this level,
 * else of the lowest that has it.
 */
export function withKind(steps: readonly PlanStep[], kind: Kind, level: CrisisLevel): PlanStep[] {
  const { playbooks } = defaultPlan();
  const books = [playbooks[level], playbooks.minor, playbooks.moderate, playbooks.severe];
  const known = books.flatMap((book) => book.steps).find((step) => step.kind === kind);
  const taken: PlanStep = known ?? { id: kind, kind, text: '', within: null };
  const order = playbooks.severe.steps.map((step) => step.kind);
  const place = order.indexOf(kind);
  const next = place < 0 ? -1 : steps.findIndex((step) => order.indexOf(step.kind) > place);
  return next < 0 ? [...steps, taken] : steps.toSpliced(next, 0, taken);
}
