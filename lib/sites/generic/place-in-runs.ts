import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import type { Measure } from './measure';
import { noteName } from './names';
import { timesIn } from './pairs';
import { isAside, proofsOf, mayName, placeOfNames, wordsAlone, type Placed } from './place';
import { runsAround, type Run } from './runs';
import { isTime } from './times';

/** The same where a comment has no block: what stands at one place in each run of parts. */
export function* notePlacedInRuns(
  times: Iterable<Element>,
  measure: Measure,
): Generator<void, readonly Element[]> {
  for (const runs of runsAround(times)) {
    yield;
    const units = runs.map(unitOf);
    const timed = units.filter((unit) => unit.times.length > 0);
    const said = runs.reduce((sum, run) => sum + run.reduce((all, part) => all + measure(part).length, 0), 0);
    if (timed.length < runs.length * 0.8 || said < runs.length * 60 || proofsOf(units) === 0) continue;
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
    [part, ...part.querySelectorAll('*')].flatMap((element) => {
      const text = isTime(element) || isAside(element, part) ? null : wordsAlone(element);
      if (text === null || !mayName(text)) return [];
      const keys = (element === part ? [element.localName] : fieldKeysOf(element)).map(
        (key) => `${index} ${key}`,
      );
      return [{ element, keys, text, distance: Math.abs(at - index) }];
    }),
  );
}
