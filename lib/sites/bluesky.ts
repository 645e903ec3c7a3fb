import { hosts } from './hosts';
import { defineSite } from './site';
import { timeInRecordKey } from './fields/time-in-id';

const each = '[data-testid^="postThreadItem-by-"]';
const toAuthor = 'a[href^="/profile/"]:not([href*="/post/"])';
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const follows = 4;
const handleOf = (item: Element): string => (item.getAttribute('data-testid') ?? '').slice(18);

/** Answers link to themselves by their time; the post in focus does not. A link to another's post is a quote's. */
function ownLink(item: Element): RegExpExecArray | null {
  for (const link of item.querySelectorAll('a[href*="/post/"]')) {
    const parts = /^(?:https:\/\/[^/]+)?\/profile\/([^/]+)\/post\/([\w.~-]+)$/.exec(
      link.getAttribute('href') ?? '',
    );
    if (parts !== null && (parts[1] === handleOf(item) || parts[1]?.startsWith('did:'))) return parts;
  }
  return null;
}

const focusIn = (page: Document): Element | null => page.querySelector(`${each}:not([role="link"])`);

function authorOfPost(page: Document): string | null {
  const focus = focusIn(page);
  return focus === null ? null : `@${handleOf(focus)}`;
}

/** The post in focus, which no link surrounds, and what it answers to, which stands above it. */
function isPost(item: Element): boolean {
  if (ownLink(item) === null) return true;
  const focus = focusIn(item.ownerDocument);
  return focus !== null && ownLink(focus) === null && (item.compareDocumentPosition(focus) & follows) !== 0;
}

/** Trees indent by empty boxes with a right border beside the item: one for each level below the first. */
const indentOf = (item: Element): number => {
  const row = item.parentElement;
  let boxes = 0;
  for (let box = row?.previousElementSibling ?? null; box !== null; box = box.previousElementSibling)
    if (/border-right/.test(box.getAttribute('style') ?? '')) boxes += 1;
  return boxes;
};

/** Lists draw a line, 2 px wide, at the top of an item that answers the one above it. */
const isTied = (item: Element): boolean =>
  item.firstElementChild?.querySelector('[style*="width: 2px"], [style*="width:2px"]') !== null;

function above(item: Element): Element | null {
  for (let at: Element | null = item; at !== null && at.localName !== 'body'; at = at.parentElement) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const items = before.matches(each) ? [before] : [...before.querySelectorAll(each)];
      const last = items.at(-1);
      if (last !== undefined) return last;
    }
  }
  return null;
}

/** How far up a parent is looked for: long trees would else be walked for each of their items. */
const mostRows = 600;

function answered(item: Element): Element | null {
  const indent = indentOf(item);
  if (indent === 0) return isTied(item) ? above(item) : null;
  let one = above(item);
  for (let rows = 0; one !== null && rows < mostRows; rows++, one = above(one))
    if (indentOf(one) < indent) return one;
  return null;
}

/** Posts with their answers, as a list or a tree; after the app's own source of 2026 (docs/sites/bluesky.md). */
export const bluesky = defineSite({
  id: 'bluesky',
  network: 'bluesky',
  hosts: hosts.bluesky,
  isHere: (url) => /\/profile\/[^/]+\/post\//.test(url.pathname),
  conversation: {
    // Unique by itself: the profile before it is written as a name or as an identifier.
    id: (url) => /\/post\/([\w.~-]+)/.exec(url.pathname)?.[1] ?? null,
    title: ['meta[property="og:title"] @content'],
    author: [authorOfPost],
    text: [`${each}:not([role="link"]) [data-word-wrap]`],
  },
  comments: {
    each,
    not: isPost,
    id: [(item) => ownLink(item)?.[2] ?? null],
    author: [(item) => `@${handleOf(item)}`],
    // Its mark has no name: what stands between the two links to the author, their name and their handle.
    marks: {
      verified: `${toAuthor} + div:has(svg):has(+ ${toAuthor}):not([role="link"] [role="link"] *)`,
    },
    // Not the text of a quoted post, which is a link inside the item's own.
    text: ['[data-word-wrap]:not([role="link"] [role="link"] *)'],
    time: [(item) => timeInRecordKey(ownLink(item)?.[2] ?? ''), 'a[data-tooltip] @data-tooltip'],
    likes: ['[data-testid="likeCount"]'],
    permalink: [(item) => ownLink(item)?.[0] ?? null],
    nested: answered,
  },
  roots: ['[data-testid="postThreadScreen"]'],
  replyBox: {
    near: [],
    page: [
      '[data-testid="composePostView"] [contenteditable="true"]',
      '.ProseMirror[contenteditable="true"]',
      '[role="dialog"] [contenteditable="true"]',
    ],
  },
});
