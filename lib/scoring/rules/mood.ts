import { listGroups, listWeights } from '../phrases/lists';
import type { Hit } from '../phrases/hit';
import { isNegated, type Passage } from './passage';

/** How much a text praises and blames, in words of weight 1, and where. */
export interface Mood {
  good: number;
  bad: number;
  /** Things that fell short, denied ones left out. */
  failures: number;
  /** Reproaches denied: "not disappointed". */
  deniedBad: number;
  /** Negations outside of set phrases. */
  denials: number;
  /** Said after "but": decides more than what stands before (Polanyi and Zaenen 2006). */
  best: Hit | null;
  worst: Hit | null;
}

/** A denied praise blames almost as much; a denied reproach praises little: "not terrible". */
const deniedGood = -0.7;
const deniedBad = -0.5;
const quoted = 0.25;
const beforeContrast = 0.4;
const afterContrast = 1.3;
const boosted = 1.35;
const damped = 0.6;

export function moodOf(passage: Passage): Mood {
  const boosters = placesOf(passage, 'booster');
  const dampers = placesOf(passage, 'damper');
  const contrast = passage.of('contrast').at(-1)?.from ?? 0;
  const mood: Mood = {
    good: 0,
    bad: 0,
    failures: 0,
    deniedBad: 0,
    denials: passage.negators.size,
    best: null,
    worst: null,
  };
  let most = 0;
  let least = 0;
  for (const hit of passage.hits) {
    const weight = listWeights[hit.place] ?? 0;
    if (weight === 0 || listGroups[hit.place] !== 'mood') continue;
    const first = passage.words[hit.from];
    let value = weight;
    if (first?.quoted === true) value *= quoted;
    if (nearby(boosters, hit, 2)) value *= boosted;
    if (nearby(dampers, hit, 2)) value *= damped;
    const denied = isNegated(passage, hit);
    if (!denied) value *= contrastOf(contrast, hit);
    if (denied && value < 0) mood.deniedBad += 1;
    if (denied) value *= value > 0 ? deniedGood : deniedBad;
    if (hit.list === 'failure' && !denied && first?.quoted !== true) mood.failures += 1;
    if (value > 0) mood.good += value;
    else mood.bad -= value;
    if (value > most) {
      most = value;
      mood.best = hit;
    }
    if (value < least) {
      least = value;
      mood.worst = hit;
    }
  }
  return mood;
}

const nowhere: ReadonlySet<number> = new Set();
const placesOf = (passage: Passage, list: 'booster' | 'damper'): ReadonlySet<number> =>
  passage.has(list) ? new Set(passage.of(list).map((hit) => hit.to - 1)) : nowhere;

function nearby(places: ReadonlySet<number>, hit: Hit, reach: number): boolean {
  if (places.size === 0) return false;
  for (let at = hit.from - reach; at < hit.from; at += 1) if (places.has(at)) return true;
  return false;
}

/** The last "but" of the text divides it: concession before, point after. */
function contrastOf(last: number, hit: Hit): number {
  if (last === 0) return 1;
  return hit.from < last ? beforeContrast : afterContrast;
}
