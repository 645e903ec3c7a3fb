import type { Unit } from './learn';
import { isToAnswer } from './words';

/** Two controls at least that say the same in nearly every block: to like and to answer, in whatever language. */
export function hasControls(units: readonly Unit[]): (unit: Unit) => boolean {
  if (units.length < 3) return () => false;
  const counts = new Map<string, number>();
  const controlsOf = ({ element }: Unit): Set<string> =>
    new Set(
      [...element.querySelectorAll('button, [role="button"]')]
        .map(labelOf)
        .filter((label) => label !== '' && label.length < 40),
    );
  for (const unit of units)
    for (const label of controlsOf(unit)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return (unit) =>
    [...controlsOf(unit)].filter((label) => (counts.get(label) ?? 0) >= units.length * 0.8).length >= 2;
}

/** What it says; where that is a count or nothing, what it is called: by its label, by the name of its picture. */
const labelOf = (control: Element): string => {
  const said = control.textContent.trim();
  if (/\p{L}/u.test(said)) return said;
  const told = control.getAttribute('aria-label') ?? control.getAttribute('title');
  const pictured = told ?? control.querySelector('i[class], svg[class]')?.getAttribute('class');
  // « 👍 12 » is the same control as « 👍 3 ».
  return pictured ?? said.replace(/\d+/g, '').trim();
};

/** Under what somebody said, and hardly ever under anything else. */

export const isAnswerable = ({ element }: Unit): boolean =>
  [...element.querySelectorAll('a, button, [role="button"]')].some((control) =>
    isToAnswer.test(control.textContent.trim()),
  );
