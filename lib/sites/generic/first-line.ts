import { written } from './date-signs';

/** Nodes before the break, and characters in them: a name, a date, « Le … à … par … ». */
const mostNodes = 8;
const longest = 100;
const inLine = /^(?:a|b|strong|i|em|u|span|font|small|time|cite|img)$/;

/**
 * Pages made by hand put who and when into the first line of the words: « <b>Anne</b> (3 mai 2024)<br>Bonjour … ». The
 * break that ends such a line; null where there is none.
 */
export function endOfDatedLine(element: Element): Element | null {
  let line = '';
  let node = element.firstChild;
  for (let at = 0; node !== null && at < mostNodes; at++, node = node.nextSibling) {
    const name = node.nodeType === 1 ? (node as Element).localName : null;
    if (name === 'br') return line.length <= longest && written.test(line.trim()) ? (node as Element) : null;
    if (name !== null && !inLine.test(name)) return null;
    line += node.textContent ?? '';
  }
  return null;
}

/** What stands in that line. */
export function datedLine(element: Element): string | null {
  const end = endOfDatedLine(element);
  if (end === null) return null;
  let line = '';
  for (let node = element.firstChild; node !== null && node !== end; node = node.nextSibling)
    line += node.textContent ?? '';
  return line;
}
