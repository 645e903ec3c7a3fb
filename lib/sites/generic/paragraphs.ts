import { fieldKeysOf, isFirstOfItsKey, isPlace, mostShared, placeIn } from './keys';
import type { Unit } from './learn';
import { wordsOf } from './marks';
import { ownText } from './times';

/** Paragraphs that stand right beside the head in one element: somebody may write several, and that element is the text. */
export function aroundParagraphs(
  firsts: ReadonlyMap<Unit, Element>,
  each: string,
): { keys: string[]; length: number } | null {
  let length = 0;
  const holders = [...firsts].map(([unit, paragraph]) => {
    const holder = paragraph.parentElement;
    if (paragraph.localName !== 'p' || holder === null || holder === unit.element) return [];
    for (const part of holder.children)
      if (part.localName === 'p') length += wordsOf(part).length / firsts.size;
    return fieldKeysOf(holder).filter((key) => unit.element.querySelector(key) === holder);
  });
  const key = mostShared(holders, firsts.size * 0.4);
  // Questions and answers may hold them in elements of two kinds.
  const others = holders.filter((keys) => key !== null && !keys.includes(key));
  const second = mostShared(others, Math.max(1, firsts.size * 0.8 - (holders.length - others.length)));
  const keys = [key, others.length > firsts.size * 0.2 ? second : key].filter((one) => one !== null);
  const isSuch = (one: string): boolean =>
    !isPlace.test(one) &&
    isFirstOfItsKey(
      one,
      each,
      [...firsts.keys()].flatMap(({ element }) => element.querySelector(one) ?? []),
    );
  if (keys.length === 2 && keys.every(isSuch)) return { keys: [...new Set(keys)], length };
  // Where its name is of something else as well: where it stands in the block.
  const paths = [...firsts].map(([unit, { parentElement }]) => [pathTo(parentElement, unit.element, each)]);
  const path = length === 0 ? null : mostShared(paths, firsts.size * 0.8);
  return path === null ? null : { keys: [path], length };
}

/** Paragraphs right in the block, in some of them several: all that stands there but the head is the text. */
export function paragraphsIn(
  units: readonly Unit[],
  names: Map<Unit, Element>,
): { keys: string[]; share: number; isMixed: boolean } | null {
  const counts = units.map(
    (unit) =>
      [...unit.element.querySelectorAll(':scope > p')].filter(
        (part) => ![names.get(unit) ?? part.parentElement, ...unit.times].some((sign) => part.contains(sign)),
      ).length,
  );
  // « Zoé dit : » stands right in the block as well: it would be read with the words.
  const isLoose = units.filter(({ element }) => /\p{L}/u.test(ownText(element))).length > units.length / 3;
  const share = isLoose ? 0 : counts.filter(Boolean).length / units.length;
  return share < 0.8 || Math.max(...counts) < 2 ? null : { keys: ['&'], share, isMixed: true };
}

/** Each step by its place, down from the block. */
function pathTo(holder: Element | null, block: Element, each: string): string {
  let path = '';
  for (let step = holder; step !== null && step !== block; step = step.parentElement)
    path = ` > ${placeIn(step)}${path}`;
  return `:is(${each})${path}`;
}
