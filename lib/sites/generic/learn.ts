import { around } from './around';
import { isByline, nameScore } from './marks';
import { isOwnLink } from './own-link';
import { isTime } from './times';
import { withCompanion } from './companion';
import { isPlace, keysOf } from './keys';
import { judge, type Judged } from './judge';
import { createMeasuring, type Measure } from './measure';
import { isElsewhere } from './elsewhere';
import { isToldIn } from './names';
import { datedBeside, pairsAmong } from './pairs';
import { mayName, notePlacedNames, wordsAlone } from './place';
import { notePlacedInRuns } from './place-in-runs';
import { notePlacedInTables } from './place-in-tables';
import { elementsIn } from './shadow';
import { isCalledTalk } from './sureness';
import { noteToldNames } from './told';
import { isUnseen } from './unseen';
import { sureWords } from './words';

/** A block and the signs that stand in it and not in a block of the same kind nested in it. */
export interface Unit {
  element: Element;
  names: Element[];
  times: Element[];
  links: Element[];
}

/** More elements than this are not looked at: enough for some thousand comments, and a page may be endless. */
const mostElements = 60_000;
/** How far up from a name its comment may begin. */
const furthestUp = 14;
/** Kinds of block that are weighed in full; the most frequent come first. */
const mostKinds = 40;

/** Below this nothing is shown: a missed thread costs less than an article taken for an angry person. */
export const bar = 0.6;

const muchSurer = 0.07;
const littleSurer = 0.04;

type Sign = 'names' | 'times' | 'links';

/**
 * Looks for blocks that repeat and each hold a name, a time (or a link to itself) and running text, and returns what
 * is the most like comments, or null. The idea of climbing from such signs to what repeats is that of harvest
 * (arXiv 2102.02240). Yields every few hundred elements and after each kind of block.
 */
export function* learn(within: Document | ShadowRoot): Generator<void, Judged | null> {
  let kinds = new Map<string, Map<Element, Unit>>();
  /** Names that may stand as a part beside the words. */
  const parts = new Set<Element>();
  const add = (element: Element, sign: Sign): void => {
    const seen = new Set<string>();
    // A line that says the date itself and holds the name may be a block of its own: `dt`, `p`.
    const isLine =
      (sign === 'times' && element.firstElementChild !== null) || isByline(element) || parts.has(element);
    for (const ancestor of around(isLine ? element : element.parentElement, furthestUp)) {
      for (const key of keysOf(ancestor)) {
        if (seen.has(key)) continue;
        seen.add(key);
        const kind = kinds.get(key) ?? new Map<Element, Unit>();
        kinds.set(key, kind);
        const unit = kind.get(ancestor) ?? { element: ancestor, names: [], times: [], links: [] };
        kind.set(ancestor, unit);
        unit[sign].push(element);
      }
    }
  };

  yield* noteToldNames(within);
  const elements = elementsIn('body' in within ? (within.body ?? within) : within);
  function* walk(look: (element: Element) => void): Generator<void> {
    let aside: Node | null = null;
    for (let at = 0; at < Math.min(elements.length, mostElements); at++) {
      if (at % 256 === 255) yield;
      const element = elements[at];
      if (element === undefined || unspoken.test(element.localName) || aside?.contains(element)) continue;
      // Nobody speaks in a menu or in the example of a program; and who speaks elsewhere is not asked here.
      const isHidden = isUnseenPart(element);
      if (isHidden || notProse.test(element.localName) || isElsewhere(element)) aside = element;
      if (!isHidden) look(element);
    }
  }
  yield* walk((element) => {
    if (nameScore(element) > 0) add(element, 'names');
    if (isTime(element)) add(element, 'times');
    else if (isOwnLink(element)) add(element, 'links');
  });
  const measure = createMeasuring();
  const winner = yield* best(kinds, measure);
  if (winner !== null && winner.sureness >= bar) return winner;
  const blocks = unitsOf(kinds);
  let placed = yield* notePlacedNames(blocks, measure);
  if (placed.length === 0) placed = yield* notePlacedInTables(within);
  if (placed.length === 0) {
    const times = new Set(blocks.flatMap((units) => units.flatMap((unit) => unit.times)));
    placed = yield* notePlacedInRuns(times, measure);
    for (const name of placed) parts.add(name);
  }
  if (placed.length === 0) {
    // Nor any time: what may be a name shows what repeats.
    const timed = kinds;
    kinds = new Map();
    yield* walk((element) => {
      if (mayName(wordsAlone(element) ?? '')) add(element, 'links');
    });
    placed = yield* notePlacedNames(unitsOf(kinds), measure, false);
    kinds = timed;
  }
  for (const name of placed) add(name, 'names');
  return placed.length > 0 ? yield* best(kinds, measure) : winner;
}

const unitsOf = (kinds: Map<string, Map<Element, Unit>>): Unit[][] =>
  [...kinds.values()].map((units) => [...units.values()]);

/** Of one block: comments that are shown on demand are many. */
const isUnseenPart = (element: Element): boolean =>
  isUnseen(element) && element.textContent.length < longestPart;
const longestPart = 400;

const unspoken = /^(?:script|style|noscript|svg|path|option|br|img|input|template)$/;
const notProse = /^(?:pre|code|nav)$/;

/** A portrait alone tells a name only where a time stands beside it: people are listed everywhere. */
const isWhole = ({ element, names, times, links }: Unit): boolean =>
  names.length > 0 &&
  (times.length > 0 ||
    (links.length > 0 && names.some((name) => nameScore(name) > 1)) ||
    isToldIn(element, names));

function* best(kinds: Map<string, Map<Element, Unit>>, measure: Measure): Generator<void, Judged | null> {
  const whole: Judged[] = [];
  const ways: readonly [(unit: Unit) => boolean, (kind: Kind) => Judged | null][] = [
    [
      isWhole,
      ({ key, units }) => {
        const timed = units.filter(({ times }) => times.length > 0).length;
        const dated = timed < units.length / 2 ? datedBeside(key, units) : null;
        const judged = judge(key, dated?.units ?? units, measure, dated);
        if (judged !== null) whole.push(judged);
        return judged;
      },
    ],
    // What has the name in one element and the time in the next is a comment as well.
    [
      ({ names }) => names.length > 0,
      ({ key, units }) => {
        const pairing = pairsAmong(key, units, measure) ?? datedBeside(key, units);
        return pairing === null ? null : judge(pairing.each, pairing.units, measure, pairing);
      },
    ],
    // Some pages tell no times at all.
    [
      ({ names }) => names.some((name) => nameScore(name) > 1),
      ({ key, units }) => (isCalledTalk(units) ? judge(key, units, measure) : null),
    ],
  ];
  let winner: Judged | null = null;
  for (const [isOne, judgeKind] of ways) {
    for (const kind of candidatesAmong(kinds, isOne)) {
      yield;
      const judged = judgeKind(kind);
      if (judged !== null && (winner === null || isBetter(judged, winner))) winner = judged;
    }
    if (winner !== null && winner.sureness >= bar) return withCompanion(winner, whole, measure);
  }
  return winner;
}

interface Kind {
  key: string;
  units: Unit[];
}

const candidatesAmong = (kinds: Map<string, Map<Element, Unit>>, isOne: (unit: Unit) => boolean): Kind[] =>
  [...kinds]
    .map(([key, units]) => ({ key, all: units.size, units: [...units.values()].filter(isOne) }))
    .filter(({ units }) => units.length > 0)
    // A name that was given for tests is of these blocks alone; a class or tag may be of what stands in them, too.
    .sort((one, other) => Number(isHandle(other.key)) - Number(isHandle(one.key)) || one.all - other.all)
    .filter(isFirstOfItsBlocks())
    .sort((one, other) => other.units.length - one.units.length)
    .slice(0, mostKinds);

const isHandle = (key: string): boolean => /\[data-[a-z-]+="/.test(key);

/** Several selectors often match the same blocks: one of them is enough. */
function isFirstOfItsBlocks(): (kind: { units: Unit[] }) => boolean {
  const seen = new Map<Element, { last: Element; count: number }[]>();
  return ({ units }) => {
    const [first, last] = [units[0]?.element, units.at(-1)?.element];
    if (first === undefined || last === undefined) return false;
    const same = seen.get(first) ?? [];
    seen.set(first, same);
    if (same.some((other) => other.last === last && other.count === units.length)) return false;
    same.push({ last, count: units.length });
    return true;
  };
}

const isWholeText = ({ text }: Judged): boolean => text[0] === '&';

/**
 * What the page says itself to be comments; else surer and more first; as good: where more is said, for a head with name and rank is no comment; as much: the one
 * with an id of its own; else the one of nothing else, then the smaller block, which is the comment and not what holds it.
 */
function isBetter(one: Judged, other: Judged): boolean {
  if (one.told !== other.told && one.sureness >= bar && other.sureness >= bar) return one.told;
  // Articles that hold comments, and among them what is not: surely comments are those alone.
  const isSurer = (sure: Judged, unsure: Judged): boolean =>
    sure.sureness >= bar &&
    sure.sureness - unsure.sureness > muchSurer &&
    sure.count >= unsure.count * 0.7 &&
    // « Posté par … à … » above each is called a head of posts.
    !(sure.count === unsure.count && sure.length < unsure.length * 0.4);
  const surer = isSurer(one, other);
  if (surer !== isSurer(other, one)) return surer;
  // `article.comment` and the one `article` that they are about.
  const isCalledSo = (some: Judged, bare: Judged): boolean =>
    sureWords.test(some.each) &&
    /^[a-z]+$/.test(bare.each) &&
    some.sureness >= bar &&
    some.sureness >= bare.sureness &&
    some.count >= bare.count * 0.7;
  const calledSo = isCalledSo(one, other);
  if (calledSo !== isCalledSo(other, one)) return calledSo;
  const weight = (judged: Judged): number =>
    // What has no element for its words may be a list of others that have.
    judged.count * judged.sureness ** 2 * Math.log2(8 + judged.length) * (isWholeText(judged) ? 0.8 : 1);
  const [more, less] = [weight(one), weight(other)];
  if (Math.abs(more - less) > 0.15 * Math.min(more, less)) return more > less;
  if (isWholeText(one) !== isWholeText(other)) return isWholeText(other);
  if (Math.abs(one.length - other.length) > 0.15 * other.length) return one.length > other.length;
  if (one.numbered !== other.numbered) return one.numbered;
  const isByPlace = ({ text: [key = ''] }: Judged): boolean => isPlace.test(key);
  if (isByPlace(one) !== isByPlace(other)) return isByPlace(other);
  // « li » is of a line about the entry, too.
  if (Math.abs(one.sureness - other.sureness) > littleSurer) return one.sureness > other.sureness;
  if (one.count !== other.count) return one.count > other.count;
  return one.spare === other.spare ? one.size < other.size : one.spare < other.spare;
}
