import type { Doubt } from '@/lib/core/conversation/doubt';
import type { FoundComment, Site } from '../site';

/** Fewer say nothing: two deleted comments have no author either. */
const leastComments = 5;
/** Of the comments, so many without a part: the site no longer shows it where it was. */
const mostLack = 0.8;

/** A block that could be a comment: some words, and a link to somebody or to itself. */
const leastText = 40;
const leastBlocks = 3;
const menus = 'nav, [role="navigation"], [role="menu"]';
/** Where areas are this big, the first of it tells. */
const mostElements = 2000;

/**
 * Does the page hold what its site's file did not find? Null where all is well, where too little is there to tell, and
 * for readers that learn from the page: they say themselves how sure they are.
 */
export function doubtOf(site: Site, page: Document, found: Iterable<FoundComment>): Doubt | null {
  const rules = site.comments;
  if (typeof rules === 'function') return null;
  let [all, texts, authors, times] = [0, 0, 0, 0];
  for (const { comment } of found) {
    all += 1;
    if (comment.text !== '') texts += 1;
    if (comment.author !== null) authors += 1;
    if (comment.postedAt !== null) times += 1;
  }
  if (all === 0) return site.roots.some((root) => holdsBlocks(root, page)) ? 'comments' : null;
  if (all < leastComments) return null;
  const lacks = (had: number): boolean => had <= all * (1 - mostLack);
  if (lacks(texts)) return 'texts';
  if (lacks(authors)) return 'authors';
  return rules.time !== undefined && lacks(times) ? 'times' : null;
}

/** An empty comment section has a form, a menu and a sentence; a full one repeats itself. */
function holdsBlocks(root: string, page: Document): boolean {
  for (const area of page.querySelectorAll(root)) {
    let left = mostElements;
    for (const list of [area, ...area.querySelectorAll('*')]) {
      left -= 1;
      if (left < 0) break;
      if (list.childElementCount >= leastBlocks && list.closest(menus) === null && repeats(list)) return true;
    }
  }
  return false;
}

function repeats(list: Element): boolean {
  const counts = new Map<string, number>();
  for (const child of list.children) {
    if (!isBlock(child)) continue;
    const count = (counts.get(child.localName) ?? 0) + 1;
    if (count === leastBlocks) return true;
    counts.set(child.localName, count);
  }
  return false;
}

const isBlock = (element: Element): boolean =>
  !element.matches('header, footer, form, option, [aria-hidden="true"]') &&
  element.querySelector('a[href], time') !== null &&
  (element.textContent ?? '').trim().length >= leastText;
