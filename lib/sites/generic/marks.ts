import { around } from './around';
import { bylineIn, nameAlone, nameLeadingDate, type Byline } from './byline';
import { written } from './date-signs';
import { datedLine } from './first-line';
import { makersNames } from './keys';
import { isTime, ownText } from './times';
import { isNameInNamed } from './named-by';
import { notedScore } from './names';
import { isUnseen } from './unseen';
import { isOwnLink } from './own-link';
import {
  byBefore,
  editNote,
  isControl,
  isLabel,
  isToAnswer,
  isToSignIn,
  memberAddress,
  namePrefix,
  nameWords,
  onlySaid,
  saidAfter,
  saidOn,
  userAddress,
} from './words';

/** The small signs that a block is somebody's words: a name, a time, a link to itself. In any language, from structure first. */

export const isMember = (name: Element): boolean =>
  memberAddress.test(name.closest('a')?.getAttribute('href') ?? '');

/** Pictures that load late carry their markup as text in `noscript`: that is nobody's words. */
export function wordsOf(element: Element): string {
  const text = element.textContent;
  return (text.includes('<') && text.length < 4000 ? shownText(element) : text).trim();
}

const unshown = /^(?:noscript|script|style|template|svg)$/;

/** Without what is there for scripts and for later. */
export function shownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (
      child.nodeType === 1 &&
      !unshown.test((child as Element).localName) &&
      !isUnseen(child as Element)
    )
      text += shownText(child as Element);
  }
  return text;
}

const shortest = (element: Element, longest: number): string | null => {
  const text = wordsOf(element);
  return text.length > 0 && text.length <= longest ? text : null;
};

/** How much an element looks like the name of who speaks: 0 not at all. */
export function nameScore(element: Element): number {
  const address = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  // « /user/auth/login »: under « Répondre » for those who have no account yet.
  const isUserLink = userAddress.test(address) && !isToSignIn.test(address);
  const score = Math.max(markupScore(element, isUserLink), notedScore(element));
  if (element.localName === 'meta') return score > 3 && element.hasAttribute('content') ? score : 0;
  if (score > 0 && (isHiddenLabel(element) || isOfChange(element))) return 0;
  // Most elements end here: their text is asked for only where something else speaks for them.
  const byline = score > 0 || isBare(element) || isLine(element) ? bylineOf(element) : null;
  if (byline !== null) return !byline.isSaid ? 1 : isOfQuote(element) ? 0 : 2;
  if (score === 0 && !isBare(element)) return 0;
  const isTimed = score > 0 && isNameAndTime(element);
  const text = isTimed ? ownText(element) : shortest(element, 60);
  if (
    text === null ||
    onlySaid.test(text) ||
    isControl.test(text) ||
    !/[\p{L}\d]/u.test(text) ||
    (isBare(element) ? /[.!?] +\S+ \S+ \S+/ : /(?:\n *|[.!?] +)\S+ \S+ \S+/).test(text)
  )
    return 0;
  // Under a name stand links to the person's messages, likes and so on: figures, not names.
  if (isUserLink ? /^[\d\s.,+#]+$/.test(text) : written.test(text)) return 0;
  if (score > 0) return score;
  const isLed = namePrefix.test(text) && !isLabel(text);
  return text.length <= 40 && (isLed || isInByline(element) || isLabelled(element) || isWritable(element))
    ? 1
    : 0;
}

/** « Modifié par <a>Anne</a> »: who changed something may be somebody else. */
const isOfChange = ({ previousSibling: before }: Element): boolean =>
  before?.nodeType === 3 && editNote.test(before.nodeValue?.trim() ?? '');

const hidden = '.sr-only, .visually-hidden, .screen-reader-text, .visuallyhidden';

/** « Profil de Anne », for those who do not see the portrait, and no other word. */
export function isHiddenLabel(element: Element): boolean {
  const words = element.querySelector(hidden)?.textContent.trim() ?? '';
  return / \p{Ll}{2}/u.test(words) && wordsOf(element) === words;
}

/** « Anne a écrit : » above words of hers in somebody else's post. */
const isOfQuote = (element: Element): boolean => {
  const row = element.closest('tr')?.nextElementSibling?.firstElementChild;
  const isQuote = '[class*="quot" i]';
  return (row ?? element.nextElementSibling)?.matches(isQuote) === true || element.closest(isQuote) !== null;
};

/** « Anne <span>/ 3 mai</span> »: the date in an element of its own. */
export function isNameAndTime(element: Element): boolean {
  const own = ownText(element);
  return (
    own.length <= 60 &&
    /\p{L}{2}/u.test(own) &&
    !written.test(own) &&
    [...element.children].some(
      (child) =>
        isTime(child) ||
        // When it was written and when it was changed.
        (child.childElementCount > 0 && [...child.children].every(isTime)),
    )
  );
}

/** A line that says who and when in its own words, none of them in an element. */
export const isByline = (element: Element): boolean => bylineOf(element) !== null;

/** What a name stands in within a line. */
const namedParts = 'a, b, strong, em, i, span, cite';

export function bylineOf(element: Element): Byline | null {
  // « Anne (3 mai)<br>Bonjour … »: what follows the break are words.
  const line = datedLine(element);
  // « Anne a dit : <div>3 mai</div> »
  const said = line !== null || isBare(element, isTimeOrControl) ? bylineIn(line ?? ownText(element)) : null;
  if (said !== null || line !== null) return said;
  // « Écrit par : Anne | <a>3 mai</a> »: the date alone stands in an element, or the name does in some of the blocks.
  if (
    element.childElementCount > 3 ||
    [...element.querySelectorAll(blocks)].some((block) => block.textContent.trim() !== '') ||
    element.textContent.length > 120
  )
    return null;
  const byline = isBare(element) ? null : bylineIn(wordsOf(element));
  if (byline?.isSaid === true) return { ...byline, name: wholeName(element, byline.name) };
  if (!isLine(element) || !/\d/.test(element.textContent)) return null;
  const parts = [...element.querySelectorAll(namedParts)].filter((part) => !isBadge(part));
  const name = nameLeadingDate(spaced(element), parts.map(wordsOf));
  return name === null ? null : { name, isSaid: false };
}

/** « par <b>Invité du dimanche</b> 3 mai »: what may lead to a date is part of a name that has an element of its own. */
const wholeName = (line: Element, name: string): string =>
  [...line.querySelectorAll(namedParts)]
    .map(wordsOf)
    .find((part) => part.startsWith(`${name} `) && !/\d/.test(part)) ?? name;

/** « Anne<time>3 mai</time> » has no space between. */
const spaced = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType !== 1 || !isBadge(node as Element))
    .map((node) => node.textContent ?? '')
    .join(' ');

/** « Anne <span>Membre</span> · 3 mai »: right after a name that has no element of its own. */
const isBadge = (part: Element): boolean => {
  const before = part.previousSibling?.nodeType === 3 ? (part.previousSibling.nodeValue ?? '').trim() : '';
  return (
    part.localName === 'span' &&
    /\p{L}{2}$|\d$/u.test(before) &&
    part.parentElement?.firstChild === part.previousSibling &&
    nameAlone(before) === before &&
    !isTime(part)
  );
};

const isLine = ({ localName, childElementCount }: Element): boolean =>
  childElementCount < 4 && /^(?:p|div|h\d|small|dt|li|td|footer|header)$/.test(localName);
const blocks = 'div, p, ul, ol, table, dl, td, tr, h1, h2, h3, h4, h5, h6, section, article, button';

const isTimeOrControl = (part: Element): boolean => isTime(part) || isToAnswer.test(wordsOf(part));

/** Anchors and pictures in a line say nothing. */
export function isBare(element: Element, isMore = (_child: Element): boolean => false): boolean {
  for (const child of element.children) if (child.firstChild !== null && !isMore(child)) return false;
  return true;
}

/** « Posté par <b>Anne</b> », "<a>Anne</a> said...": who speaks, by the words around the name. */
function isInByline(name: Element): boolean {
  const element = wholeOf(name);
  const [before, after] = [element.previousSibling, element.nextSibling];
  return (
    (before?.nodeType === 3 && byBefore.test(before.nodeValue ?? '')) ||
    (after?.nodeType === 3 && saidAfter.test(after.nodeValue ?? '')) ||
    isSaidAfterDate(element.nextElementSibling)
  );
}

/** « <b><a>Anne</a></b> »: that of both which stands in the line. */
function wholeOf(name: Element): Element {
  const around = name.parentElement;
  const isAll =
    around?.matches('a, b, strong, i, em, cite, span') === true && wordsOf(around) === wordsOf(name);
  return isAll ? wholeOf(around) : name;
}

/** « <b>Anne</b> <small>on May 3 said:</small> » */
function isSaidAfterDate(line: Element | null): boolean {
  const text = line === null || line.textContent.length > longestHead ? '' : wordsOf(line);
  return text !== '' && written.test(text) && saidOn.test(text.replace(/\s+/g, ' '));
}

/** « De : » in the cell before, "Author:" in bold before: nothing else in that cell or line. */
function isLabelled(element: Element): boolean {
  let cell = element;
  while (cell.previousSibling === null && cell.parentElement?.childNodes.length === 1)
    cell = cell.parentElement;
  const label = cell.previousElementSibling?.textContent.trim() ?? '';
  return label.endsWith(':') && isLabel(label);
}

const longestHead = 160;

/** A row of a table holds the words as well. */
const isHead = (line: Element): boolean =>
  line.textContent.length <= longestHead && !/^t(?:d|r|body|able)$/.test(line.localName);

/** Goods and places have a "name" as well; who speaks has it in one line with a time and a link of the post to itself. */
function isNameInHead(element: Element, names: string): boolean {
  if (!/(?:^|\s)name(?:\s|$)/i.test(names)) return false;
  return around(element.parentElement, 2).some((line, at, lines) => {
    if (!lines.slice(0, at + 1).every(isHead)) return false;
    const parts = [...line.querySelectorAll('*')];
    return parts.some((part) => isTime(part)) && parts.some((part) => isOwnLink(part));
  });
}

/** Boards of old link a name to the address of who left one. */
const isWritable = (element: Element): boolean =>
  element.closest('a[href^="mailto:"]') !== null && !element.textContent.includes('@');

const holdsMore = /^(?:ul|ol|dl|table|tr)$/;

function markupScore(element: Element, isUserLink: boolean): number {
  const names = makersNames(element);
  // Whom somebody speaks to is not who speaks.
  if (/mention/i.test(names)) return 0;
  const property = element.getAttribute('itemprop') ?? '';
  if (/(?:^|\s)(?:author|creator)(?:\s|$)/.test(property)) return 5;
  if (property === 'name' && element.closest('[itemprop~="author"], [itemprop~="creator"]') !== null)
    return 6;
  if (element.getAttribute('rel') === 'author') return 4;
  // What holds a list tells more about a person than the name.
  const isNamed =
    nameWords.test(names) &&
    !holdsMore.test(element.localName) &&
    element.querySelector('ul, ol, dl, table') === null;
  return (isUserLink ? 3 : 0) + (isNamed || isNameInNamed(element) || isNameInHead(element, names) ? 2 : 0);
}
