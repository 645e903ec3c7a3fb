import { listGroups, listNames, listWeights } from './lists';
import type { Hit } from './hit';

/** Among equally long matches: a harmless sense first, then what says most. */
const precedences = Float64Array.from(listNames, (list, place) => {
  const weight = listWeights[place] ?? 0;
  if (weight === 0) return 0;
  return list === 'failure' ? 1 : 10 - Math.abs(weight);
});
const precedence = ({ place }: Hit): number => precedences[place] ?? 0;

const inPlace = (one: Hit, other: Hit): number =>
  one.from - other.from || one.to - other.to || one.place - other.place;
const byLength = (one: Hit, other: Hit): number =>
  other.to - other.from - (one.to - one.from) ||
  precedence(one) - precedence(other) ||
  one.from - other.from ||
  one.place - other.place;

const fewHits = 24;

/** Most lists are short and nearly in order: sorting those with `sort` took longer than finding what they hold. */
function sortHits(hits: Hit[], order: (one: Hit, other: Hit) => number): Hit[] {
  if (hits.length > fewHits) return hits.sort(order);
  for (let from = 1; from < hits.length; from += 1) {
    const hit = hits[from];
    if (hit === undefined) break;
    let at = from;
    for (; at > 0; at -= 1) {
      const before = hits[at - 1];
      if (before === undefined || order(before, hit) <= 0) break;
      hits[at] = before;
    }
    hits[at] = hit;
  }
  return hits;
}

/** Within `mood` and within `heat` a longer match hides the shorter ones it overlaps; marks all stand. */
export function withoutHidden(hits: readonly Hit[]): Hit[] {
  if (hits.length < 2) return [...hits];
  const kept: Hit[] = [];
  const mood: Hit[] = [];
  const heat: Hit[] = [];
  for (const hit of hits) {
    const group = listGroups[hit.place];
    if (group === 'mark') kept.push(hit);
    else if (group === 'mood') mood.push(hit);
    else heat.push(hit);
  }
  keepLongest(mood, kept);
  keepLongest(heat, kept);
  return sortHits(kept, inPlace);
}

/** Which words are taken by a hit: those that bear the number of the list which is gone through. */
let takenBy = new Int32Array(1024);
let turn = 0;

function roomFor(words: number): void {
  if (words > takenBy.length) takenBy = new Int32Array(2 * words);
  if (turn === 0x7fffffff) {
    takenBy.fill(0);
    turn = 0;
  }
  turn += 1;
}

function keepLongest(hits: Hit[], kept: Hit[]): void {
  const [only] = hits;
  if (only === undefined) return;
  if (hits.length === 1) {
    kept.push(only);
    return;
  }
  let end = 0;
  for (const { to } of hits) end = Math.max(end, to);
  roomFor(end);
  for (const hit of sortHits(hits, byLength)) {
    let isHidden = false;
    for (let at = hit.from; at < hit.to && !isHidden; at += 1) isHidden = takenBy[at] === turn;
    if (isHidden) continue;
    for (let at = hit.from; at < hit.to; at += 1) takenBy[at] = turn;
    kept.push(hit);
  }
}
