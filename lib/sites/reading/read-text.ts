import { longestComment } from '@/lib/core/conversation/longest-comment';
import { isAnothersWords, leadsIn } from './quotes';

/**
 * One walk gives both the text and where it stands, so that offsets into the text can be turned into ranges
 * later without keeping a map of every comment. It needs no layout: tag names decide what breaks a line,
 * because `innerText` would force the page to lay itself out and jsdom has none.
 */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set(
  (
    'script style noscript template textarea input select button svg iframe object video audio canvas ' +
    'head title datalist progress meter'
  ).split(' '),
);
const hiddenClass = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|visuallyhidden)(?:\s|$)/;
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\u20E3/u;

/** White space, and the rest without what has no width: soft hyphens and the like would cut words in two. */
const runs = /\s+|[^\s\u00AD\u200B\u2060]+/g;

/**
 * What a text element holds that its author did not write, and the child after which the words begin: set by the reader,
 * honoured by every later walk.
 */
const leftOut = new WeakMap<Element, [selector: string, first?: Node | null]>();
export const leaveOut = (element: Element, selector: string, first?: Node | null): void => {
  leftOut.set(element, [selector, first]);
};

/** Blocks that stand within a line: networks build names and links of them. Set and honoured in the same way. */
const inLine = new WeakMap<Element, string>();
export const readInLine = (element: Element, selector: string): void => {
  inLine.set(element, selector);
};

/**
 * Called for each run of characters: `at` is the run's offset in the text, `from` its offset in the node. A line
 * break that a block makes stands in no node. `quoted`: another person's words,
 * where they are sought.
 */
type Sink = (run: string, at: number, node: Node | null, from: number, quoted: boolean) => void;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('role') === 'button' ||
  hiddenClass.test(element.getAttribute('class') ?? '') ||
  hiddenStyle.test(element.getAttribute('style') ?? '');

/** What a reader sees inside: the open shadow tree where there is one, and what is slotted where. */
function seenChildren(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/** @param seeksQuotes whether to find out which words are another person's: only who asks for that pays for it */
function walk(root: Element, sink: Sink, seeksQuotes = false): number {
  const [without, first] = leftOut.get(root) ?? [];
  const within = inLine.get(root);
  let length = 0;
  let gap: '' | ' ' | '\n' = '';
  let gapAt: { node: Node; from: number } | null = null;
  let quotes = 0;

  const emit = (run: string, node: Node, from: number): void => {
    // « <b>Anne</b> : Bonjour »: what is left of a name that was left out.
    if (length === 0 && without !== undefined && run === ':') return;
    if (gap !== '' && length > 0) {
      sink(gap, length, gapAt?.node ?? null, gapAt?.from ?? 0, quotes > 0);
      length += 1;
    }
    gap = '';
    gapAt = null;
    sink(run, length, node, from, quotes > 0);
    length += run.length;
  };
  const visit = (node: Node): void => {
    if (length >= longestComment) return;
    if (node.nodeType === 3) {
      const isLeadIn = seeksQuotes && leadsIn(node);
      if (isLeadIn) quotes += 1;
      for (const match of (node.nodeValue ?? '').matchAll(runs)) {
        if (length >= longestComment) break;
        const isSpace = match[0].trim() === '';
        if (!isSpace) emit(match[0], node, match.index);
        else if (gap === '') {
          gap = ' ';
          gapAt = { node, from: match.index };
        }
      }
      if (isLeadIn) quotes -= 1;
    } else if (node.nodeType === 1) visitElement(node as Element);
  };
  const visitElement = (element: Element): void => {
    const name = element.localName;
    if (name === 'br') gap = '\n';
    if (name === 'img') {
      // Networks draw emoji as pictures: the feeling is in the alternative text.
      const alt = element.getAttribute('alt') ?? '';
      if (alt.length < 16 && pictograph.test(alt)) emit(alt, element, -1);
    }
    if (unread.has(name) || isHidden(element) || (without !== undefined && element.matches(without))) return;
    const isBlock = blocks.has(name) && (within === undefined || !element.matches(within));
    if (isBlock) gap = '\n';
    const isQuote = seeksQuotes && (isAnothersWords(element) || leadsIn(element));
    if (isQuote) quotes += 1;
    for (const child of seenChildren(element)) visit(child);
    if (isQuote) quotes -= 1;
    if (isBlock) gap = '\n';
  };
  let isBegun = first?.parentNode !== root;
  for (const child of seenChildren(root)) {
    if (isBegun) visit(child);
    else isBegun = child === first;
  }
  return length;
}

function textOf(element: Element, isOwnOnly: boolean): string {
  let text = '';
  walk(
    element,
    (run, _at, _node, _from, quoted) => {
      text += quoted ? ' '.repeat(run.length) : run;
    },
    isOwnOnly,
  );
  // Lone surrogates become U+FFFD, which is as long: offsets hold.
  return text.slice(0, longestComment).toWellFormed();
}

/**
 * The text as a reader sees it: runs of white space are one space, blocks and line breaks one newline; well-formed
 * UTF-16, at most `longestComment` characters. The same for the same nodes, always.
 */
export const readText = (element: Element): string => textOf(element, false);

/** As long as `readText(element)`, with blanks where its author quotes another person: what only they said. */
export const readOwnWords = (element: Element): string => textOf(element, true);

/** The page's own ranges for the half-open offsets `start`–`end` into `readText(element)`: one for each text node. */
export function rangesFor(element: Element, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let last: { node: Node; range: Range } | null = null;
  walk(element, (run, at, node, from) => {
    const first = Math.max(start, at);
    const after = Math.min(end, at + run.length);
    if (node === null || first >= after) return;
    if (node.nodeType !== 3) {
      const range = element.ownerDocument.createRange();
      range.selectNode(node);
      ranges.push(range);
      last = null;
      return;
    }
    if (last?.node === node) {
      last.range.setEnd(node, from + after - at);
      return;
    }
    const range = element.ownerDocument.createRange();
    range.setStart(node, from + first - at);
    range.setEnd(node, from + after - at);
    ranges.push(range);
    last = { node, range };
  });
  return ranges;
}
