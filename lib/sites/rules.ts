import type { Official } from '@/lib/core/conversation/comment';
import { readText } from './dom';
import { quick } from './reading/quick';

/**
 * Where a value stands in a comment. `.name` is the text of the first match, `time @datetime` an attribute of it,
 * `@author` the comment's own attribute; a function where that is not enough. The first that gives something wins.
 */
export type Field = string | ((comment: Element) => string | null);

/** The same for the page as a whole. */
export type PageField = string | ((page: Document, url: URL) => string | null);

export interface CommentRules {
  /** What is one comment. Nested ones may match inside. */
  each: string;
  /** Custom elements whose open shadow roots hold comments. */
  hosts?: string;
  /** Matches that are not a person's comment: adverts, pingbacks, placeholders. */
  not?: string | ((comment: Element) => boolean);
  /** Matches that stand inside another match of the same comment: not read again, and what is in them is its own. */
  isCopy?: (match: Element) => boolean;
  /** Only what has an author and a text counts: for readers that can't be sure what they match. */
  strict?: boolean;
  id: readonly Field[];
  author: readonly Field[];
  /** Another name of the author's account than the one shown: its address. */
  handle?: readonly Field[];
  /** Where the comment is, or holds, what marks its author (`officials` in lib/core/conversation/comment.ts). */
  marks?: Partial<Record<Official, string>>;
  /** Authors that are nobody: an account that was deleted. */
  nobody?: RegExp;
  /** Selectors of the element that holds the text, best first; `&` is the comment's own element. */
  text: readonly string[];
  /** Inside the text element: what its author did not write. */
  leaveOut?: string;
  /** With `leaveOut`: a child of the text element before which its author wrote nothing. */
  begins?: ((text: Element) => Element | null) | undefined;
  /** Inside the text element: blocks that do not break the line. */
  inLine?: string;
  /** For machines (`time @datetime`) before what people read ("3 h", "hier"): the first that holds a time wins. */
  time?: readonly Field[];
  /** What a machine time without a zone means. */
  zone?: 'utc';
  likes?: readonly Field[];
  permalink?: readonly Field[];
  /** On review sites: what the review gives, in any wording (`stars.ts`). */
  stars?: readonly Field[];
  /** The comment without its replies, where that is an element of its own. */
  block?: string;
  /**
   * Where a reply's parent is told: an id by these fields; the element that encloses it; its depth, so that the
   * parent is the last comment less deep. Tried in this order; none of them: the site is flat.
   */
  parent?: readonly Field[];
  nested?: boolean | ((comment: Element) => Element | null);
  depth?: (comment: Element) => number | null;
  /** Parents tell who answers whom, and still the whole page is one conversation: forums. */
  flat?: true;
}

const attributeField = /^(.*?)\s*@([\w-]+)$/s;

/** The selector in a field, null where it has none: for tests that parse them all. */
export function selectorOf(field: Field | PageField): string | null {
  if (typeof field !== 'string') return null;
  const selector = attributeField.exec(field)?.[1] ?? field;
  return selector === '' || selector === '&' ? null : selector;
}

/** What tells whose a thing is. */
type Owning = Pick<CommentRules, 'each' | 'isCopy'>;

/** First match that belongs to this comment and not to a reply nested in it. */
export function ownMatch(written: string, comment: Element, rules: Owning): Element | null {
  const selector = quick(written);
  const first = comment.querySelector(selector);
  if (first === null) return comment.shadowRoot?.querySelector(selector) ?? null;
  const isOwn = (element: Element): boolean => {
    let owner = element.closest(rules.each);
    while (owner !== null && owner !== comment && rules.isCopy?.(owner))
      owner = owner.parentElement?.closest(rules.each) ?? null;
    return owner === comment;
  };
  if (isOwn(first)) return first;
  for (const element of comment.querySelectorAll(selector)) if (isOwn(element)) return element;
  return null;
}

export function readField(
  fields: readonly Field[] | undefined,
  comment: Element,
  rules: Owning,
): string | null {
  for (const field of fields ?? []) {
    const value = (typeof field === 'string' ? readWritten(field, comment, rules) : field(comment))?.trim();
    if (value !== undefined && value !== '') return value.toWellFormed();
  }
  return null;
}

function readWritten(field: string, comment: Element, rules: Owning): string | null {
  const match = attributeField.exec(field);
  if (match === null) {
    const found = ownMatch(field, comment, rules);
    return found === null ? null : readText(found);
  }
  const [, selector = '', attribute = ''] = match;
  const holder = selector === '' ? comment : ownMatch(selector, comment, rules);
  return holder?.getAttribute(attribute) ?? null;
}
