import { quick } from '../quick';
import type { Field } from '../rules';
import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import { isByline, isTime, nameAt, nameScore, ownText, wordsOf } from './marks';
import type { Measure } from './measure';
import { notedScore } from './names';
import { headOf, type Paired } from './pairs';

/** Where the words stand; in what share of the blocks, and how many characters in the mean. */
export interface FoundText {
  keys: readonly string[];
  share: number;
  length: number;
}

/** Where a block's kind of name is missing: whatever looks most like one. */
export const firstName =
  (each: string) =>
  (comment: Element): string | null => {
    let found: { name: Element; score: number } | null = null;
    for (const element of comment.querySelectorAll('*')) {
      const score = nameScore(element);
      if (score > (found?.score ?? 0) && (element.closest(each) ?? comment) === comment) {
        found = { name: element, score };
      }
    }
    return found === null ? null : nameAt(found.name);
  };

/** The selector whose first match names somebody in most blocks, and the best sign of those that do. */
export function authorField(
  units: readonly Unit[],
  each: string,
  paired: Paired | null,
): { key: string; fields: Field[]; found: Map<Unit, Element> } | null {
  const votes = new Map<string, { found: Map<Unit, Element>; score: number }>();
  for (const unit of units) {
    for (const name of unit.names) {
      for (const key of fieldKeysOf(name)) {
        const vote = votes.get(key) ?? { found: new Map<Unit, Element>(), score: 0 };
        votes.set(key, vote);
        if (vote.found.has(unit)) continue;
        vote.found.set(unit, name);
        vote.score += nameScore(name);
      }
    }
  }
  let winner: { key: string; found: Map<Unit, Element>; worth: number } | null = null;
  for (const [key, { found, score }] of votes) {
    if (found.size < units.length * 0.5) continue;
    const said = [...found.values()].map((name) => nameAt(name));
    // Ranks and captions ("Member", "Author") are the same in every block, names are not; nor are they mere initials.
    const isNoName = (units.length > 2 && new Set(said).size === 1) || said.every((name) => name.length <= 2);
    const worth = score * (isNoName ? 0.2 : 1) * (found.size / units.length);
    if (winner === null || worth > winner.worth) winner = { key, found, worth };
  }
  if (winner === null) return null;
  const { key, found } = winner;
  const isNoted = [...found.values()].some((name) => notedScore(name) > 0);
  const field = (comment: Element): string | null => {
    const head = paired === null ? comment : headOf(comment, paired);
    const own = [...(head?.querySelectorAll(quick(key)) ?? [])].filter(
      // Around a name in the opening post, which is of another kind, stands no such block.
      (element) => paired !== null || (element.closest(each) ?? comment) === comment,
    );
    // A line that says who and when may be the whole of what stands above the words.
    if (head !== null && isByline(head) && head.matches(key)) own.unshift(head);
    // Those that come later have not been noted: where the markup alone told none, its place tells the name.
    const name =
      own.find((element) => nameScore(element) > 0) ??
      (isNoted ? own.find((element) => wordsOf(element).length <= 60 && !isTime(element)) : undefined);
    return name === undefined ? null : nameAt(name) || null;
  };
  const holder = holderOf(found);
  // Of a guest, whose name is no link, what holds the link elsewhere says the name.
  const guest = (comment: Element): string | null => {
    const head = paired === null ? comment : headOf(comment, paired);
    if (paired !== null && head !== null && isByline(head)) return nameAt(head);
    const name = holder === null ? null : head?.querySelector(quick(holder));
    if (name === null || name === undefined || (paired === null && name.closest(each) !== comment))
      return null;
    const said = wordsOf(name);
    return said.length > 40 || said.includes('\n') || isTime(name) ? null : nameAt(name) || null;
  };
  return { key, fields: [field, guest], found };
}

/** The selector of what holds a name and nothing else, in most blocks. */
function holderOf(found: Map<Unit, Element>): string | null {
  const votes = new Map<string, number>();
  for (const name of found.values()) {
    const around = name.parentElement;
    if (around === null || wordsOf(around) !== wordsOf(name)) continue;
    for (const key of fieldKeysOf(around)) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most === undefined || most[1] < found.size * 0.8 ? null : most[0];
}

/** The selector, once in a block, that holds the most running text beside the name and the time. */
export function textField(
  units: readonly Unit[],
  each: string,
  names: Map<Unit, Element>,
  measure: Measure,
  paired: Paired | null,
): FoundText | null {
  interface Vote {
    units: Set<Unit>;
    firsts: Map<Unit, Element>;
    elements: Element[];
    length: number;
    linked: number;
    /** Blocks in which it holds more than words: times, headings, controls. */
    mixed: number;
  }
  const votes = new Map<string, Vote>();
  for (const unit of units) {
    const said = new Set(unit.names.map((name) => wordsOf(name)));
    const head = [names.get(unit), unit.times[0]].filter((element) => element !== undefined);
    for (const element of unit.element.querySelectorAll('*')) {
      if (
        element.closest(each) !== unit.element ||
        head.some((sign) => element.contains(sign) || sign.contains(element))
      )
        continue;
      const { length, linked, mixed } = measure(element);
      if (length === 0 || (length < 60 && said.has(wordsOf(element)))) continue;
      for (const key of fieldKeysOf(element)) {
        const vote = votes.get(key) ?? {
          units: new Set(),
          firsts: new Map<Unit, Element>(),
          elements: [],
          length: 0,
          linked: 0,
          mixed: 0,
        };
        votes.set(key, vote);
        // The first of its kind is read: a signature of the same kind and another name is no part of it.
        const first = vote.units.has(unit) ? vote.firsts.get(unit) : undefined;
        if (first !== undefined && first.className !== element.className) continue;
        if (first === undefined) vote.firsts.set(unit, element);
        vote.units.add(unit);
        vote.elements.push(element);
        vote.length += length;
        vote.linked += linked;
        if (mixed) vote.mixed += 1;
      }
    }
  }
  const fits = [...votes].filter(
    ([key, vote]) =>
      vote.units.size >= units.length * 0.7 &&
      vote.elements.length <= vote.units.size * 1.25 &&
      vote.linked < vote.length * 0.6 &&
      !vote.elements.every(({ localName }) => /^h[1-4]$/.test(localName)) &&
      !isSameEverywhere(vote.elements) &&
      saysWords(vote.elements) &&
      isFirstOfItsKey(key, each, vote.elements),
  );
  const longest = Math.max(0, ...fits.map(([, vote]) => vote.length));
  // Quotes hold names and times too, so some mixture is in the nature of things.
  const pure = fits.filter(([, vote]) => vote.mixed <= vote.units.size * 0.3 && vote.length >= longest * 0.5);
  const [most] = (pure.length > 0 ? pure : fits).sort(([, one], [, other]) => other.length - one.length);
  if (most === undefined || longest < units.length * 4) return wholeText(units, names, measure, paired);
  // What stands beside nearly all of the words, or is the same everywhere, is a count of likes or an edit note.
  const isCore = ([, vote]: typeof most): boolean => {
    const pairs = vote.elements.map((inner, at) => ({ inner, outer: most[1].elements[at] }));
    const isInside = pairs.every(
      ({ inner, outer }) =>
        holdsWords.test(inner.localName) && outer !== inner && outer?.contains(inner) === true,
    );
    if (!isInside || vote.elements.length !== most[1].units.size) return false;
    const rests = new Set(
      pairs.map(({ inner, outer }) =>
        wordsOf(outer ?? inner)
          .replace(wordsOf(inner), '')
          .replace(/\d+/g, '#'),
      ),
    );
    return vote.length >= most[1].length * 0.9 || rests.size <= units.length * 0.3;
  };
  const [key, vote] = fits
    .filter(isCore)
    .reduce((least, one) => (one[1].length < least[1].length ? one : least), most);
  return {
    keys: key === most[0] ? [key] : [key, most[0]],
    share: vote.units.size / units.length,
    length: vote.length / units.length,
  };
}

/** Not `p`: somebody may write two. */
const holdsWords = /^(?:div|span|font|td|blockquote)$/;

/** Scores, numbers and pictures of them are no words. */
const saysWords = (elements: readonly Element[]): boolean =>
  elements.filter((element) => /\p{L}{2}/u.test(element.textContent)).length >= elements.length * 0.5;

/** A comment is read by the first that matches, which must not be another thing (`<span class="body">commented</span>`). */
const isFirstOfItsKey = (key: string, each: string, elements: readonly Element[]): boolean =>
  elements.filter((element) => {
    const first = element.closest(each)?.querySelector(key) ?? element;
    return first !== element && !first.contains(element) && !element.contains(first);
  }).length <=
  elements.length * 0.3;

/** Controls say the same under every comment ("Like Reply"), and people hardly ever do. */
function isSameEverywhere(elements: readonly Element[]): boolean {
  // … nor are counts of something words of theirs ("4 reviews").
  const said = new Set(elements.map((element) => wordsOf(element).replace(/\d+/g, '#')));
  return elements.length > 2 && said.size < elements.length * 0.6;
}

/** How long a line that says who and when may be. */
const longestLine = 160;

/** The selector of the line that holds name and time, where the words stand beside it in the same element. */
export function lineOf(found: Map<Unit, Element>, measure: Measure): string | null {
  const votes = new Map<string, number>();
  for (const [{ element, times }, name] of found) {
    let line = name.parentElement;
    while (line !== null && line !== element && !times.some((time) => line?.contains(time)))
      line = line.parentElement;
    if (line === null || line === element || measure(line).length > longestLine) continue;
    for (const key of fieldKeysOf(line)) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most === undefined || most[1] < found.size * 0.8 ? null : most[0];
}

/** Plain markup: the text has no element that is alike in every comment, it is what is left beside name, time and controls. */
function wholeText(
  units: readonly Unit[],
  names: Map<Unit, Element>,
  measure: Measure,
  paired: Paired | null,
): FoundText | null {
  let length = 0;
  let other = 0;
  const speaking = units.filter((unit) => {
    const besides = [
      names.get(unit),
      ...unit.times,
      ...unit.element.querySelectorAll('button, a, label'),
    ].filter((beside) => beside !== undefined && unit.element.contains(beside));
    const beside = new Set(besides.filter((element) => element !== undefined));
    // A line with name and time holds both.
    const isOuter = (one: Element): boolean =>
      ![...beside].some((other) => other !== one && other.contains(one));
    const aside = [...beside].filter(isOuter).reduce((sum, element) => sum + measure(element).length, 0);
    const rest = measure(unit.element).length - aside;
    length += rest / units.length;
    other += aside / units.length;
    const isText =
      paired !== null || unit.element.querySelector('p') !== null || ownText(unit.element).length > 8;
    return isText && rest > 8;
  });
  // Where names, counts and controls outweigh what is said, what is left holds more of them.
  return other > length || speaking.length < units.length * 0.7
    ? null
    : { keys: ['&'], share: speaking.length / units.length, length };
}
