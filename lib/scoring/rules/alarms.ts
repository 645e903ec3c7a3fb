import { isIn, listSet, type ListName } from '../phrases/lists';
import { hitOf, type Hit } from '../phrases/hit';

/**
 * Words that mean harm only beside what can be harmed: "expired" of a warranty, "hacked" of one's own account and
 * "your windows" say nothing alone, and gave most of the false alarms on ordinary support threads. Each becomes the
 * alarm it hints at where a word of its company stands near.
 */
const hints = {
  'maybe-safety': { alarm: 'safety-alarm', company: 'harmed' },
  'maybe-leak': { alarm: 'data-leak', company: 'leaky' },
  'maybe-press': { alarm: 'press-threat', company: 'tells' },
  // "Do the same" calls to what was done: to leave, or only to complain.
  'maybe-boycott': { alarm: 'boycott-call', company: 'leaves' },
  'maybe-discrimination': { alarm: 'discrimination', company: 'excludes' },
  'maybe-threat': { alarm: 'threat', company: 'menace' },
} as const satisfies Partial<Record<ListName, { alarm: ListName; company: ListName }>>;
const hintNames: ReadonlyMap<ListName, (typeof hints)[keyof typeof hints]> = new Map(
  Object.entries(hints) as [ListName, (typeof hints)[keyof typeof hints]][],
);
const companies: ReadonlySet<ListName> = new Set(Object.values(hints).map(({ company }) => company));
const alarms: ReadonlySet<ListName> = new Set(Object.values(hints).map(({ alarm }) => alarm));
const settling = listSet(...hintNames.keys(), ...alarms);

/** Words between a hint and its company, at most: about two sentences. */
const reach = 25;

/** A matcher's hits, in order → the same with each hint turned into its alarm or left out, none in a mere figure. */
export function settleAlarms(hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ place }) => isIn(settling, place))) return hits;
  const figures = hits.filter(({ list }) => list === 'figure');
  const inFigure = (hit: Hit): boolean =>
    figures.some((figure) => figure.from < hit.to && hit.from < figure.to);
  const settled: Hit[] = [];
  for (const hit of hits) {
    const hint = hintNames.get(hit.list);
    if (companies.has(hit.list) || hit.list === 'figure') continue;
    if ((hint !== undefined || alarms.has(hit.list)) && inFigure(hit)) continue;
    if (hint === undefined) settled.push(hit);
    else if (hasCompany(hits, hit, hint.company)) settled.push(hitOf(hint.alarm, hit.from, hit.to));
  }
  return settled;
}

/** Does a word of that list stand near, outside the hint itself? */
const hasCompany = (hits: readonly Hit[], hint: Hit, company: ListName): boolean =>
  hits.some(
    ({ list, from, to }) =>
      list === company &&
      (to <= hint.from || from >= hint.to) &&
      from > hint.to - reach &&
      from < hint.from + reach,
  );
