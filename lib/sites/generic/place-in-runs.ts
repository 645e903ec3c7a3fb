import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import { wordsOf } from './marks';
import type { Measure } from './measure';
import { noteName } from './names';
import { timesIn } from './pairs';
import { isAside, isCalledComments, mayName, placeOfNames, type Placed } from './place';
import { runsAround, type Run } from './runs';
import { isTime } from './times';

/** The same where a comment has no block: what stands at one place in each run of parts. */
export function notePlacedInRuns(times: readonly Element[], measure: Measure): readonly Element[] {
  for (const runs of runsAround(times)) {
    const units = runs.map(unitOf);
    const timed = units.filter((unit) => unit.times.length > 0);
    const said = runs.reduce((sum, run) => sum + run.reduce((all, part) => all + measure(part).length, 0), 0);
    if (timed.length < runs.length * 0.8 || said < runs.length * 60 || !isCalledComments(units)) continue;
    const placed = runs.map((run) => placedInRun(run));
    const place = placeOfNames(placed);
    if (place === null) continue;
    return placed.flatMap((some) => {
      const name = some.find(({ keys }) => keys.includes(place))?.element;
      if (name === undefined) return [];
      noteName(name, 3, null);
      return [name];
    });
  }
  return [];
}

const unitOf = (run: Run): Unit => ({
  element: run[0] as Element,
  names: [],
  times: run.flatMap((part) => timesIn(part)),
  links: [],
});

function placedInRun(run: Run): Placed[] {
  const at = run.findIndex((part) => timesIn(part).length > 0);
  return run.flatMap((part, index) =>
    [part, ...part.querySelectorAll('*')]
      .filter((element) => element.firstElementChild === null && !isTime(element) && !isAside(element, part))
      .filter((element) => mayName(wordsOf(element)))
      .map((element) => ({
        element,
        keys: (element === part ? [element.localName] : fieldKeysOf(element)).map((key) => `${index} ${key}`),
        text: wordsOf(element),
        distance: Math.abs(at - index),
      })),
  );
}
