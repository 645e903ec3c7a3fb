import { endOfDatedLine } from './first-line';
import { fieldKeysOf, isFirstOfItsKey, isPlace, mostShared, placeIn } from './keys';
import type { Unit } from './learn';
import { shownText, wordsOf } from './marks';
import { ownText } from './times';
import type { Measure } from './measure';
import type { Paired } from './pairs';
import { aroundParagraphs, paragraphsIn } from './paragraphs';
import { isUnseen } from './unseen';

/** Where the words stand; in what share of the blocks, and how many characters in the mean. */
export interface FoundText {
  keys: readonly string[];
  share: number;
  length: number;
  /** Where the words are the inner part of what most is said in: that. */
  around?: string;
  /** Name, time or controls stand among the words. */
  isMixed: boolean;
}

interface Vote {
  firsts: Map<Unit, Element>;
  elements: Element[];
  length: number;
  linked: number;
  /** Blocks in which it holds more than words: times, headings, controls. */
  mixed: number;
}

/** The selector, once in a block, that holds the most running text beside the name and the time. */
export function textField(
  units: readonly Unit[],
  each: string,
  names: Map<Unit, Element>,
  measure: Measure,
  paired: Paired | null,
): FoundText | null {
  const votes = new Map<string, Vote>();
  for (const unit of units) {
    const said = new Set(unit.names.map((name) => wordsOf(name)));
    const head = [names.get(unit), unit.times[0]].filter((element) => element !== undefined);
    // « <b>Anne</b> le 3 mai <div>Bonjour</div> »: what holds the date in its own words may hold all.
    const isSmall = (sign: Element): boolean =>
      sign === names.get(unit) ||
      (sign !== unit.element && measure(sign).length < measure(unit.element).length * 0.5);
    let unseen: Element | null = null;
    for (const element of unit.element.querySelectorAll('*')) {
      if (isUnseen(element)) unseen = element;
      if (
        unseen?.contains(element) === true ||
        element.closest(each) !== unit.element ||
        head.some((sign) => element.contains(sign) || (sign.contains(element) && isSmall(sign)))
      )
        continue;
      const { length, linked, mixed } = measure(element);
      if (length === 0 || (length < 60 && said.has(wordsOf(element)))) continue;
      const place = element.parentElement === unit.element ? [`:is(${each}) > ${placeIn(element)}`] : [];
      for (const key of [...fieldKeysOf(element), ...place]) {
        const vote = votes.get(key) ?? {
          firsts: new Map<Unit, Element>(),
          elements: [],
          length: 0,
          linked: 0,
          mixed: 0,
        };
        votes.set(key, vote);
        // The first of its kind is read: a signature of the same kind and another name is no part of it.
        const first = vote.firsts.get(unit);
        if (first !== undefined && (first.className !== element.className || first.contains(element)))
          continue;
        if (first === undefined) vote.firsts.set(unit, element);
        vote.elements.push(element);
        vote.length += length;
        vote.linked += linked;
        if (mixed || isHeaded(element, length, said)) vote.mixed += 1;
      }
    }
  }
  const texts = [...votes].filter(
    ([key, vote]) =>
      vote.firsts.size > 1 &&
      vote.elements.length <= vote.firsts.size * 1.25 &&
      vote.linked < vote.length * 0.6 &&
      !vote.elements.every(({ localName }) => /^h[1-4]$/.test(localName)) &&
      !isSameEverywhere(vote.elements) &&
      saysWords(vote.elements) &&
      isFirstOfItsKey(key, each, vote.elements),
  );
  const all = texts.filter(([, vote]) => vote.firsts.size >= units.length * 0.7);
  const mostIn = (some: typeof all): number => Math.max(0, ...some.map(([, vote]) => vote.length));
  // By its place in the block only where what it is called tells too little: « mb-2 » is of a title as well.
  const named = all.filter(([key]) => !key.startsWith(':'));
  const fits = mostIn(named) < mostIn(all) * 0.4 ? all : named;
  const longest = mostIn(fits);
  // Quotes hold names and times too, so some mixture is in the nature of things.
  const pure = fits.filter(
    ([, vote]) =>
      vote.mixed <= Math.max(vote.firsts.size > 2 ? 1 : 0, vote.firsts.size * 0.3) &&
      vote.length >= longest * 0.4,
  );
  const [most] = (pure.length > 0 ? pure : fits).sort(
    ([key, one], [otherKey, other]) =>
      Number(calledWords.test(otherKey)) - Number(calledWords.test(key)) || other.length - one.length,
  );
  if (most === undefined || longest < units.length * 4)
    return (
      besideTime(units, each, names) ?? inTwoPlaces(texts, units) ?? wholeText(units, names, measure, paired)
    );
  // What stands beside nearly all of the words, or is the same everywhere, is a count of likes or an edit note.
  const isCore = ([, vote]: typeof most): boolean => {
    const rests = new Set<string>();
    let isBegin = vote.length >= most[1].length * 0.4;
    for (const [unit, inner] of vote.firsts) {
      const outer = most[1].firsts.get(unit);
      if (!holdsWords.test(inner.localName) || outer === inner || outer?.contains(inner) !== true)
        return false;
      const [before, ...after] = wordsOf(outer).split(wordsOf(inner));
      const rest = after.join('');
      isBegin &&= before === '' && rest.length <= longestTail;
      rests.add(`${before}${rest}`.replace(/\d+/g, '#'));
    }
    if (vote.elements.length !== vote.firsts.size || vote.firsts.size < most[1].firsts.size * 0.8)
      return false;
    return isBegin || vote.length >= most[1].length * 0.9 || rests.size <= units.length * 0.3;
  };
  const [key, vote] = fits
    .filter(isCore)
    .reduce((least, one) => (one[1].length < least[1].length ? one : least), most);
  const whole = isPlace.test(key)
    ? (aroundParagraphs(vote.firsts, each) ?? paragraphsIn(units, names))
    : null;
  return {
    // What lacks the inner one is something else: the facts about a picture, a row of controls.
    keys: [key],
    around: most[0],
    share: vote.firsts.size / units.length,
    length: vote.length / units.length,
    isMixed: false,
    ...whole,
  };
}

/** Answers and what is said below them: the words have an element of one kind in some, of another in all others. */
function inTwoPlaces(texts: readonly [string, Vote][], units: readonly Unit[]): FoundText | null {
  const pure = texts.filter(
    ([key, { mixed, elements }]) =>
      mixed === 0 && !isPlace.test(key) && elements.filter(isSentence).length >= elements.length * 0.5,
  );
  let found: FoundText | null = null;
  for (const [key, one] of pure) {
    const others = units.filter((unit) => !one.firsts.has(unit));
    for (const [otherKey, other] of others.length > 1 ? pure : []) {
      const length = (one.length + other.length) / units.length;
      if (other.firsts.size !== others.length || !others.every((unit) => other.firsts.has(unit))) continue;
      if (length > (found?.length ?? leastInTwo))
        found = { keys: [key, otherKey], share: 1, length, isMixed: false };
    }
  }
  return found;
}

const leastInTwo = 16;
/** A signature, a note of changes, a file, below the words. */
const longestTail = 200;

/** « added a label » is a note of what was done. */
const isSentence = (element: Element): boolean => /[.!?…]\s*$/.test(wordsOf(element));

/** « <a>Anne</a> a répondu … » above what she answered: it begins with who speaks, in an element of its own. */
function isHeaded(element: Element, length: number, names: ReadonlySet<string>): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let text = texts.nextNode();
  while (text?.nodeValue?.trim() === '') text = texts.nextNode();
  const first = text?.nodeValue?.trim() ?? '';
  return text?.parentNode !== element && length > first.length + 8 && names.has(first);
}

/** What holds the words right beside the time, and not the name: the second cell of a row. */
function besideTime(units: readonly Unit[], each: string, names: Map<Unit, Element>): FoundText | null {
  let length = 0;
  const keys = units.map((unit) => {
    const name = names.get(unit) ?? unit.element;
    let around = unit.times[0]?.parentElement ?? null;
    while (around !== null && ownText(around).length <= 8) around = around.parentElement;
    if (around === null || !unit.element.contains(around) || around.contains(name)) return [];
    length += ownText(around).length / units.length;
    const beside = around;
    return fieldKeysOf(beside).filter((key) => unit.element.querySelector(key) === beside);
  });
  const key = mostShared(keys, units.length * 0.7);
  const found = units.flatMap(({ element }) => element.querySelector(key ?? 'never') ?? []);
  return key === null || isSameEverywhere(found) || !isFirstOfItsKey(key, each, found)
    ? null
    : { keys: [key], share: found.length / units.length, length, isMixed: true };
}

/** What schema.org calls the words themselves. */
const calledWords = /"(?:reviewBody|commentText|text)"/;

/** Not `p`: somebody may write two. */
const holdsWords = /^(?:div|span|font|td|blockquote)$/;

/** Scores, numbers and pictures of them are no words. */
const saysWords = (elements: readonly Element[]): boolean =>
  elements.filter((element) => /\p{L}{2}/u.test(element.textContent)).length >= elements.length * 0.5;

/** Controls say the same under every comment ("Like Reply"), and people hardly ever do. */
function isSameEverywhere(elements: readonly Element[]): boolean {
  // … nor are counts of something words of theirs ("4 reviews").
  const said = new Set(elements.map((element) => shownText(element).trim().replace(/\d+/g, '#')));
  return elements.length > 2 && said.size < elements.length * 0.6;
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
  const said = new Set<string>();
  const speaking = units.filter((unit) => {
    const name = names.get(unit);
    // Who speaks may be told in the first line of the words themselves.
    const isSigned = name === unit.element && endOfDatedLine(name) !== null;
    const beside = [
      ...new Set([
        isSigned ? undefined : name,
        ...unit.times.filter((time) => time !== unit.element),
        ...unit.element.querySelectorAll('button, a, label'),
      ]),
    ].filter((one) => one !== undefined && unit.element.contains(one)) as Element[];
    // A line with name and time holds both.
    const outer = beside.filter((one) => !beside.some((other) => other !== one && other.contains(one)));
    const aside = outer.reduce((sum, element) => sum + measure(element).length, 0);
    const words = outer.reduce((left, element) => left.replace(wordsOf(element), ''), wordsOf(unit.element));
    said.add(words.replace(/[\d\s]+/g, ' '));
    const rest = measure(unit.element).length - aside;
    length += rest / units.length;
    other += aside / units.length;
    const isText =
      paired !== null || unit.element.querySelector('p') !== null || ownText(unit.element).length > 8;
    return isText && rest > 8;
  });
  // Where names, counts and controls outweigh what is said, what is left holds more of them.
  const isSame = units.length > 2 && said.size < units.length * 0.6;
  return isSame || other > length || speaking.length < units.length * 0.7
    ? null
    : { keys: ['&'], share: speaking.length / units.length, length, isMixed: true };
}
