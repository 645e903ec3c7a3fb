import { written } from './date-signs';
import { fieldKeysOf } from './keys';
import type { Unit } from './learn';
import { wordsOf } from './marks';
import { editNote } from './words';

/** Parts at the end of the words that are looked at, and how long a note among them may be. */
const mostParts = 4;
const longestNote = 140;

/** As makers call what stands below somebody's words. */
const belowWords =
  /(?:^|[-_\s]|post|last|item)(?:sig|signature|attachments?|attached|edit|edit(?:ed|info|note)|modified)(?:$|[-_\s])/i;

interface Tail {
  part: Element;
  name: string;
}

/**
 * What stands below the words, in all blocks or only in some: a signature, which is the same each time its owner speaks, a
 * note of who changed the words and when, files, controls. As selectors.
 */
export function tailsIn(units: readonly Unit[], text: string, nameOf: (unit: Unit) => string): string[] {
  const tails = new Map<string, Tail[]>();
  const all: Element[] = [];
  for (const unit of units) {
    const outer = text === '&' ? unit.element : unit.element.querySelector(text);
    if (outer === null) continue;
    const words = onlyPart(outer);
    all.push(words);
    // « Created <span class="attachment">… » is a line of somebody's.
    const called = [...words.querySelectorAll('div, ul, dl, table, p')].filter(isCalledSo);
    const below = partsBelow(words);
    // Some put a note above the words.
    const first = words.firstElementChild;
    const above = first === null || saysBefore(first) ? [] : [first];
    for (const part of new Set([...above, ...below, ...below.slice(0, 1).flatMap(partsBelow), ...called]))
      for (const key of fieldKeysOf(part))
        if (isName.test(key)) tails.set(key, [...(tails.get(key) ?? []), { part, name: nameOf(unit) }]);
  }
  return [...tails].flatMap(([key, some]) => {
    const everywhere = all.flatMap((words) => [...words.querySelectorAll(key)].filter(saysSomething));
    const isOnlyBelow = everywhere.length === some.length;
    return isOnlyBelow && isNoWord(some) ? [key] : [];
  });
}

const isName = /^[a-z\d]*\.[\w-]+$/;
const isCalledSo = (part: Element): boolean => belowWords.test(part.getAttribute('class') ?? '');

const saysSomething = (node: Node): boolean => /[\p{L}\d]/u.test(node.textContent ?? '');

/** What stands in it and in nothing beside: a cell in a row in a table. */
function onlyPart(element: Element): Element {
  const [part, ...others] = [...element.childNodes].filter(saysSomething);
  return part?.nodeType === 1 && others.length === 0 ? onlyPart(part as Element) : element;
}

const saysBefore = ({ previousSibling }: Element): boolean =>
  previousSibling !== null && saysSomething(previousSibling);

/** The last of what an element holds, from its end, up to words that have no element of their own. */
function partsBelow(words: Element): Element[] {
  const parts: Element[] = [];
  for (let node = words.lastChild; node !== null && parts.length < mostParts; node = node.previousSibling) {
    if (!saysSomething(node)) continue;
    if (node.nodeType !== 1) break;
    parts.push(node as Element);
  }
  return parts;
}

function isNoWord(all: readonly Tail[]): boolean {
  const tails = all.filter(({ part }) => !isCalledSo(part) && !isNote(wordsOf(part)));
  if (tails.length === 0) return true;
  const said = tails.map(({ part }) => wordsOf(part));
  const people = new Set(tails.map(({ name }) => name)).size;
  const signed = new Set(tails.map(({ name }, at) => `${name} ${said[at]}`)).size;
  const different = new Set(said.map((words) => words.replace(/\d+/g, '#'))).size;
  return (
    tails.length > 2 &&
    (different <= tails.length * 0.3 || (people > 1 && people < tails.length && signed === people))
  );
}

const isNote = (words: string): boolean =>
  words.length <= longestNote && editNote.test(words) && written.test(words);
