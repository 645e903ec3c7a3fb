import { officials, type Comment, type Official } from '@/lib/core/conversation/comment';
import { readCount } from '../fields/count';
import { allThrough, closestThrough, leaveOut, readInLine, readOwnWords, readText } from '../dom';
import { mayQuote } from './quotes';
import { ownMatch, readField, type CommentRules } from '../rules';
import type { Changes, FoundComment } from '../site';
import { stableId } from '../fields/stable-id';
import { readStars } from '../fields/stars';
import { readTime } from '../fields/time';
import { readWrittenTime } from '../fields/written-time';

/** What is known so far of the comments above the one that is read; after the last, of the page. */
export class Above {
  /** What written times ("3 h") are counted back from. */
  now = new Date(0);
  readonly depths = new Map<string, number>();
  /** Weakly: it outlives the reading, and the page may have dropped them. */
  readonly ids = new WeakMap<Element, string>();
  readonly #open: { id: string; depth: number }[] = [];

  /** The last comment that is less deep. */
  lessDeepThan(depth: number): string | null {
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
    return this.#open.at(-1)?.id ?? null;
  }

  /** Before it is read again: its own id must not seem taken. */
  forget(element: Element): void {
    const id = this.ids.get(element);
    if (id !== undefined) this.depths.delete(id);
    this.ids.delete(element);
  }

  add(element: Element, comment: Comment): void {
    this.ids.set(element, comment.id);
    this.depths.set(comment.id, comment.depth);
    this.lessDeepThan(comment.depth);
    this.#open.push({ id: comment.id, depth: comment.depth });
  }
}

/** Reads a page by a site's rules, one comment at a time, in document order; `above` is what it learns on the way. */
export function* readByRules(
  rules: CommentRules,
  page: Document,
  url: URL,
  above = new Above(),
): Generator<FoundComment> {
  yield* readAgain(allThrough(rules.each, page, rules.hosts), rules, url, above);
}

/**
 * Reads again only what changed since `above` was learned. Null where only the whole page can tell: where comments went
 * or were moved, and where a parent is told by the order of comments alone.
 */
export function readChangesByRules(
  rules: CommentRules,
  url: URL,
  above: Above,
  { edited, added, removed }: Changes,
): Generator<FoundComment> | null {
  const isOrdered = rules.depth !== undefined && rules.parent === undefined && rules.nested === undefined;
  const holdsComment = (node: Node): boolean =>
    node.nodeType === 1 &&
    ((node as Element).matches(rules.each) || (node as Element).querySelector(rules.each) !== null);
  if (isOrdered || removed.some(holdsComment)) return null;

  const touched = new Set<Element>();
  for (const node of [...edited, ...added]) {
    const around = closestThrough(rules.each, node);
    if (around !== null) touched.add(around);
  }
  for (const node of added) {
    if (node.nodeType !== 1) continue;
    for (const element of allThrough(rules.each, node as Element, rules.hosts)) touched.add(element);
  }
  return readAgain(touched, rules, url, above);
}

function* readAgain(
  elements: Iterable<Element>,
  rules: CommentRules,
  url: URL,
  above: Above,
): Generator<FoundComment> {
  for (const element of elements) {
    above.forget(element);
    const found = readUnlessOdd(element, rules, url, above);
    if (found === null) continue;
    above.add(element, found.comment);
    yield found;
  }
}

/** A comment that the page made unreadable (clobbered or throwing properties) costs itself, never the others. */
function readUnlessOdd(element: Element, rules: CommentRules, url: URL, above: Above): FoundComment | null {
  try {
    return readOne(element, rules, url, above);
  } catch {
    return null;
  }
}

function readOne(element: Element, rules: CommentRules, url: URL, above: Above): FoundComment | null {
  if (typeof rules.not === 'string' ? element.matches(rules.not) : rules.not?.(element)) return null;
  if (rules.isCopy?.(element)) return null;
  const field = (fields: CommentRules['id'] | undefined): string | null => readField(fields, element, rules);

  const textElement = textElementOf(element, rules);
  const text = textElement === null ? '' : readText(textElement);
  const author = field(rules.author);
  if (rules.strict === true && (author === null || text === '')) return null;
  const id = field(rules.id) ?? madeId(author, text, above);
  // Sites show the same comment twice: themes that match twice, lists that are copied for the small screen.
  if (id === null || above.depths.has(id)) return null;

  const parentId = parentOf(element, rules, above);
  const stars = readStars(field(rules.stars));
  const handle = field(rules.handle);
  const official = markOf(element, rules);
  return {
    comment: {
      id,
      parentId: parentId === id ? null : parentId,
      depth: depthOf(element, rules, parentId, above),
      author: author === null || rules.nobody?.test(author) ? null : author,
      text,
      ...postedAt(element, rules, above.now),
      likes: readCount(field(rules.likes), element.ownerDocument.documentElement.lang),
      permalink: absolute(field(rules.permalink), url),
      ...(stars !== null && { stars }),
      ...(handle !== null && handle !== author && { handle }),
      ...(official !== undefined && { official }),
    },
    ownWords: textElement?.querySelector(mayQuote) ? readOwnWords(textElement) : text,
    element: (rules.block === undefined ? null : ownMatch(rules.block, element, rules)) ?? element,
    textElement: textElement ?? element,
  };
}

function markOf(element: Element, rules: CommentRules): Official | undefined {
  const { marks } = rules;
  if (marks === undefined) return undefined;
  return officials.find((one) => {
    const selector = marks[one];
    return (
      selector !== undefined && (element.matches(selector) || ownMatch(selector, element, rules) !== null)
    );
  });
}

/** By the first field that holds a time: for machines, else in words. */
function postedAt(element: Element, rules: CommentRules, now: Date): Pick<Comment, 'postedAt' | 'precision'> {
  const { lang } = element.ownerDocument.documentElement;
  for (const field of rules.time ?? []) {
    const text = readField([field], element, rules);
    const exact = readTime(text, rules.zone);
    if (exact !== null) return { postedAt: exact };
    const written = readWrittenTime(text ?? '', now, lang);
    if (written !== null) return written;
  }
  return { postedAt: null };
}

function textElementOf(element: Element, rules: CommentRules): Element | null {
  for (const selector of rules.text) {
    const found = selector === '&' ? element : ownMatch(selector, element, rules);
    if (found === null) continue;
    if (rules.leaveOut !== undefined) leaveOut(found, rules.leaveOut, rules.begins?.(found));
    if (rules.inLine !== undefined) readInLine(found, rules.inLine);
    return found;
  }
  return null;
}

function madeId(author: string | null, text: string, above: Above): string | null {
  if (text === '') return null;
  for (let nth = 0; ; nth++) {
    const id = stableId(author, text, nth);
    if (!above.depths.has(id)) return id;
  }
}

function parentOf(element: Element, rules: CommentRules, above: Above): string | null {
  const told = readField(rules.parent, element, rules);
  if (told !== null) return told;
  if (typeof rules.nested === 'function') {
    const parent = rules.nested(element);
    if (parent !== null) return above.ids.get(parent) ?? null;
  } else if (rules.nested === true) {
    // Beyond a parent that could not be read stands the one before it.
    let enclosing = closestThrough(rules.each, element.parentNode);
    while (enclosing !== null) {
      const id = above.ids.get(enclosing);
      if (id !== undefined) return id;
      enclosing = closestThrough(rules.each, enclosing.parentNode);
    }
  }
  const depth = rules.depth?.(element) ?? 0;
  return depth > 0 ? above.lessDeepThan(depth) : null;
}

function depthOf(element: Element, rules: CommentRules, parentId: string | null, above: Above): number {
  const told = rules.depth?.(element) ?? null;
  if (told !== null) return told;
  return parentId === null ? 0 : (above.depths.get(parentId) ?? 0) + 1;
}

/** A path on the same host in which a browser would change nothing. */
const plainPath = /^(?:\/[\w-]+)+\/?$/;

/** Page addresses are hostile too: only what a browser may safely open. */
function absolute(address: string | null, url: URL): string | null {
  if (address === null) return null;
  // Parsing is a tenth of what reading a comment costs (a profile of 2026-11).
  const href = plainPath.test(address) ? url.origin + address : (URL.parse(address, url)?.href ?? '');
  return /^https?:/.test(href) ? href : null;
}
