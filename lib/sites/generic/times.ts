import { written } from './date-signs';
import { endOfDatedLine } from './first-line';

/** Its own words, without those of the elements in it. */
export function ownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) if (child.nodeType === 3) text += child.nodeValue ?? '';
  return text.trim();
}

/** Not `span` and what else stands in a line. */
const holdsLines = /^(?:p|div|td|li|dd)$/;

export function isTime(element: Element): boolean {
  if (element.localName === 'time' || element.hasAttribute('datetime')) return true;
  if (/(?:^|:)date(?:Published|Created)$/.test(element.getAttribute('itemprop') ?? '')) return true;
  const own = ownText(element);
  // Markup is set in by many blanks.
  const text = own.length > 60 && own.length < 240 ? own.replace(/\s+/g, ' ') : own;
  if (text.length > 0 && text.length <= 60 && written.test(text)) return true;
  if (holdsLines.test(element.localName) && endOfDatedLine(element) !== null) return true;
  if (text === '' && isDateInPieces(element)) return true;
  // "3 days" in whatever words, and the day itself for those who point at it.
  const title = text === '' || text.length > 40 ? '' : (element.getAttribute('title') ?? '');
  return title.length <= 60 && /\b(?:19|20)\d\d\b/.test(title) && written.test(title);
}

/** `<abbr>Fri</abbr> <span>3</span> <abbr>May</abbr> <span>2024</span>`. */
function isDateInPieces(element: Element): boolean {
  const pieces = [...element.children];
  if (pieces.length < 3 || pieces.length > 8 || pieces.some((piece) => piece.firstElementChild !== null))
    return false;
  const figures = pieces.filter((piece) => /\d/.test(piece.textContent)).length;
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return figures >= pieces.length / 2 && text.length <= 40 && written.test(text);
}
