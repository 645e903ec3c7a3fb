import { bylineOf, isHiddenLabel, nameScore, wordsOf } from './marks';
import { isTime } from './times';
import { byBefore, isLabel, namePrefix, nameSuffix } from './words';

/** What the site adds: an account or a rank in brackets, a dash before who signs below, a stroke before the date. */
const additions = /^[-–—~]\s*(?=\p{Lu}|[\p{L}\d])|(?<=\S)\s*\[[^\]]*\]$|\s+[/–—-]$/gu;

/** `Par Jeanne Petit,` → `Jeanne Petit`. */
export const nameIn = (text: string): string =>
  // Under a name often stand a rank or a count, on lines of their own.
  (/\S.*/.exec(text)?.[0] ?? '')
    .replace(namePrefix, '')
    .replace(nameSuffix, '')
    .replace(additions, '')
    .trim();

const pieceOfItsOwn = /^(?:a|button|time|small|br|div|p|ul|ol|li|dl|dt|dd|h[1-6]|section|header)$/;
/** Another name of the same account, or where somebody lives: `@anne`, `anne@tube.example`, `(Lille)`. */
const handle = /^[([]?@\S+$|^\S+@\S+\.\S+$|^\(.*\)$/;

const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : null);

/** The name in an element that may hold more: a portrait's initials, a rank below, a badge, a handle, the time. */
export function nameAt(element: Element): string {
  if (element.localName === 'meta') return element.getAttribute('content')?.trim() ?? '';
  const byline = bylineOf(element);
  if (byline !== null) return byline.name;
  const told = element.querySelector('meta[itemprop="name"]')?.getAttribute('content')?.trim() ?? '';
  if (told !== '' && told.length <= 60) return told;
  const pieces = piecesOf(element);
  const inner = pieces.map(elementOf).filter((piece) => piece !== null);
  const named = inner.filter((piece) => nameScore(piece) > 0);
  // Before the second of them, a handle or whom it answers, may stand a portrait's initials.
  const name = named.find((piece) => wordsOf(piece).length > 2) ?? named[0];
  if (name !== undefined) return nameAt(name);
  const [first] = pieces;
  if (pieces.length === 1 && inner[0] !== undefined) return nameAt(inner[0]);
  if (first === undefined || !inner.some((piece) => pieceOfItsOwn.test(piece.localName)))
    return nameIn(wordsOfAll(pieces, element));
  const own = nameIn(first.nodeValue ?? '');
  if (first.nodeType === 3 && own.length > 1 && !byBefore.test(first.nodeValue ?? '')) return own;
  // One or two letters are what a portrait shows where there is no picture.
  const whole = inner.find((piece) => wordsOf(piece).length > 2 && !isTime(piece)) ?? inner[0];
  return whole === undefined ? nameIn(wordsOf(element)) : nameAt(whole);
}

const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '';

/** What stands in it, without times and handles where anything else does. */
function piecesOf(element: Element): ChildNode[] {
  const all = [...element.childNodes].filter((node) => !isBlank(node));
  const pieces = all.filter((node) => {
    const piece = elementOf(node);
    const words = wordsOf(piece ?? element);
    const isMore = /^\P{L}*$/u.test(words) || handle.test(words) || isLabel(words);
    const isPicture = piece !== null && isInitials(piece, words);
    return piece === null || !(isTime(piece) || isMore || isPicture || isHiddenLabel(piece));
  });
  return pieces.length > 0 ? pieces : all;
}

/** In place of a portrait, before the name. */
const isInitials = (piece: Element, words: string): boolean =>
  words.length <= 2 && piece.querySelector('svg, img') !== null;

function wordsOfAll(pieces: readonly ChildNode[], element: Element): string {
  const kept = [...element.childNodes].filter((node) => isBlank(node) || pieces.includes(node));
  return kept.length === element.childNodes.length
    ? wordsOf(element)
    : kept.map((node) => node.textContent ?? '').join('');
}
