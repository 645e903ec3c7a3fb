import { fieldKeysOf, placeIn } from './keys';
import type { Unit } from './learn';
import { wordsOf } from './marks';
import { ownText } from './times';
import { titleWords } from './words';

/** Parts of a text element that are looked at, and in how many of the blocks they must be alike. */
const mostParts = 12;
const nearlyAll = 0.8;

interface Part {
  said: Set<string>;
  count: number;
  heads: number;
}

/**
 * What stands in the element with the words and is none of them: a title or subject above, a date, a row of controls, what
 * is the same in every block. As selectors.
 */
export function headsIn(units: readonly Unit[], text: string, each: string): string[] {
  const parts = new Map<string, Part>();
  for (const { element, names, times, links } of units) {
    const signs = [...names, ...times, ...links];
    const words =
      text === '&'
        ? element
        : [...element.querySelectorAll(text)].find((one) => one.closest(each) === element);
    let isFirst = true;
    for (const part of [...(words?.children ?? [])].slice(0, mostParts)) {
      const said = wordsOf(part).replace(/\s+/g, ' ');
      if (isFirst && (/\p{L}/u.test(part.previousSibling?.nodeValue ?? '') || said.length > longestTitle))
        isFirst = false;
      if (said === '') continue;
      // « <p>3 mai</p> » and no more; a paragraph that holds a date is somebody's.
      const isSigned =
        text !== '&' && signs.some((sign) => (part.localName === 'p' ? part === sign : part.contains(sign)));
      const isHead = isFirst && (isSigned || isTitle(part));
      if (isFirst && !isHead && part.localName === 'p') isFirst = false;
      for (const key of keysIn(part, text === '&' ? each : text)) {
        const known = parts.get(key) ?? { said: new Set(), count: 0, heads: 0 };
        parts.set(key, known);
        known.said.add(said.replace(/\d+/g, '#'));
        known.count += 1;
        if (isHead) known.heads += 1;
      }
    }
  }
  const least = units.length * nearlyAll;
  return [...parts].flatMap(([key, { said, count, heads }]) => {
    const isSame = units.length > 2 && said.size <= count * 0.3;
    return count >= least && count <= units.length * 1.2 && (isSame || heads >= least) ? [key] : [];
  });
}

const longestTitle = 120;

/** Its own name, else its place: somebody may write in bold as well. */
function keysIn(part: Element, text: string): string[] {
  const names = fieldKeysOf(part).filter((key) => !key.includes('>'));
  if (names.length > 0) return names;
  // Below some paragraphs or many.
  const last = part.nextElementSibling === null ? [`${text} > ${part.localName}:last-child`] : [];
  return [`${text} > ${placeIn(part)}`, ...last];
}

const isTitle = (part: Element): boolean =>
  // « Betreff: <b>Re: …</b> »
  /^\p{L}{3,}\s?:$/u.test(ownText(part)) ||
  /^h[1-6]$/.test(part.localName) ||
  titleWords.test(part.getAttribute('class') ?? '') ||
  // « font-semibold », « fw-bold »: where a class says how all of it looks, as the words below do not.
  (/bold(?:$|\s)/.test(part.getAttribute('class') ?? '') && part.nextElementSibling !== null) ||
  [...part.children].some(
    (inner) => /^(?:b|strong)$/.test(inner.localName) && wordsOf(inner) === wordsOf(part),
  );
