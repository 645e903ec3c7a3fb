import type { Step } from './step';

/** A line of risk is drawn a few hundred pixels wide; 20,000 steps would make a row of a megabyte, written on every batch. */
export const mostSteps = 300;

/**
 * A thread's steps, in order → at most `most` (3 or more) of them, in order and evenly spread, so that a line drawn
 * through them has the same shape: the first, the last, and of each stretch between them the first of its riskiest.
 * Where some are left out, each says its place among all.
 */
export function thinSteps(steps: readonly Step[], most = mostSteps): Step[] {
  if (steps.length <= most) return [...steps];
  const between = steps.length - 2;
  const stretches = most - 2;
  const start = (stretch: number): number => 1 + Math.floor((stretch * between) / stretches);
  const places = [0];
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    let riskiest = start(stretch);
    for (let at = riskiest + 1; at < start(stretch + 1); at += 1)
      if (riskAt(steps, at) > riskAt(steps, riskiest)) riskiest = at;
    places.push(riskiest);
  }
  places.push(steps.length - 1);
  return places.flatMap((at) => {
    const step = steps[at];
    return step === undefined ? [] : [{ ...step, place: at + 1 }];
  });
}

const riskAt = (steps: readonly Step[], at: number): number => steps[at]?.risk ?? 0;
