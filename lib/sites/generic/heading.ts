import { around } from './around';
import { countAbove } from './beside';
import { tablesAround } from './keys';
import {
  authorCell,
  conversationAddress,
  guestBooks,
  headingWords,
  listWords,
  messageCell,
  nameCell,
  onlyComments,
  topicCell,
} from './words';

const headings = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';

/** The last heading above the block that is not its own. */
export function lastHeading(first: Element, names: readonly Element[] = []): Element | undefined {
  const all = (first.getRootNode() as ParentNode).querySelectorAll(headings);
  // They come in the page's order: the last before is found by halving.
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (((all[middle] as Element).compareDocumentPosition(first) & 4) !== 0) from = middle + 1;
    else to = middle;
  }
  while (from > 0 && names.some((name) => all[from - 1]?.contains(name) === true)) from -= 1;
  return all[from - 1];
}

/** The same in its words, where it says so and is not of another section; or a line that counts them. */
export function headingAbove(first: Element, names: readonly Element[] = []): string | null {
  const heading = lastHeading(first, names);
  const line = countAbove(first);
  if (line !== null && isHeading(line.textContent) && (heading?.compareDocumentPosition(line) ?? 4) === 4)
    return line.textContent;
  if (heading === undefined || !isHeading(heading.textContent)) return null;
  // With none in it, what follows is something else.
  const part = around(heading, 20).find(
    ({ localName, id }) => /^(?:section|article|aside|form)$/.test(localName) || listWords.test(id),
  );
  return part?.contains(first) === false ? null : heading.textContent;
}

const fields = 'textarea, [contenteditable="true"]';

/** What a heading above proves: a field to write in on the page, nothing but the word, a count of as many. */
export const proofsIn = (heading: string | null, first: Element, count: number): boolean[] => [
  (first.getRootNode() as ParentNode).querySelector(fields) !== null,
  heading !== null && onlyComments.test(heading),
  Number(/\d+/.exec(heading ?? '')?.[0] ?? 0) >= count,
];

/** Of a list, and not of an article on reactions to something. */
export const isHeading = (text: string): boolean =>
  headingWords.test(text) &&
  // « Comment ça marche ? » asks how.
  !/^\P{L}*comment \p{L}/iu.test(text) &&
  (text.match(/\p{L}+/gu)?.length ?? 0) <= 5 &&
  // "Ratings and reviews" is of one list, "Reactions and analysis" is an article's.
  (!joined.test(text) || text.split(joined).every((part) => headingWords.test(part) || rating.test(part)));

const joined = / (?:et|and|und|y|e|&) /;
const rating = /rating|\bnotes?\b|calificaci|valutazion/i;

/** The page as a whole is a conversation: by its address, by its title, or by a table of authors and messages. */
export function isConversation(first: Element): boolean {
  const address = URL.parse(first.baseURI);
  return (
    (address !== null && conversationAddress.test(address.pathname + address.search)) ||
    guestBooks.test(first.ownerDocument.title) ||
    isInTalkTable(first)
  );
}

export const isInTalkTable = (first: Element): boolean =>
  tablesAround(first).some((table) => headOfTalk(table)?.contains(first) === false);

/** The head of a table of authors and messages, one of its first rows. */
export const headOfTalk = (table: HTMLTableElement): Element | undefined =>
  [...table.rows].slice(0, 3).find(isHeadOfTalk);

export function isHeadOfTalk(row: Element): boolean {
  const [author = '', words = ''] = [...row.children].map((cell) => cell.textContent.trim());
  // « Name | Thema » are talks and their speakers.
  return messageCell.test(words)
    ? authorCell.test(author) || nameCell.test(author)
    : authorCell.test(author) && topicCell.test(words);
}

export const called = (element: Element): string =>
  `${element.localName} ${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;

/** What holds them is called a list of them, and not of the latest of a whole site. */
const digest = /recent|latest|last|popular|top|dernier|neueste|letzte|[uú]ltim/i;
export const isCalledList = (around: Element): boolean =>
  listWords.test(called(around)) && !digest.test(called(around));
