import { isWorse, type Crisis, type CrisisLevel } from './crisis';

type Done = Crisis['done'][number];

/** Steps that each worse level asks for anew: it tells other people (G17, G42), and its first words are others (G18). */
const anewWhenWorse: readonly string[] = ['notify', 'publish-holding'];

/** Does what was done at its level count at this one? */
const counts = ({ stepId, level }: Done, now: CrisisLevel): boolean =>
  !(anewWhenWorse.includes(stepId) && isWorse(now, level));

/** When a step of the plan was done, as far as that counts at the crisis' level; null: it is still to do. */
export const doneAt = ({ done, level }: Pick<Crisis, 'done' | 'level'>, stepId: string): string | null =>
  done.findLast((step) => step.stepId === stepId && counts(step, level))?.at ?? null;

/** With the step ticked, or unticked where it was done: what was done at a lower level stays told. */
export const withTicked = ({ done, level }: Crisis, stepId: string, now: string): Done[] =>
  doneAt({ done, level }, stepId) === null
    ? [...done, { stepId, level, at: now }]
    : done.filter((step) => step.stepId !== stepId || !counts(step, level));

/** Those of both crises; the same step of the same level once. */
export const doneInBoth = (one: readonly Done[], other: readonly Done[]): Done[] => [
  ...one,
  ...other.filter((step) => !one.some(({ stepId, level }) => stepId === step.stepId && level === step.level)),
];
