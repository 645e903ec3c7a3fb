import type { Conversation } from '@/lib/core/conversation/thread';
import { maybeOne, readText } from '../dom';
import { Above, readByRules, readChangesByRules } from './read-by-rules';
import { selectorOf, type CommentRules, type PageField } from '../rules';
import type { Changes, FoundComment, Site } from '../site';

/** What the last reading of a whole page left behind. */
interface LastReading {
  site: Site;
  rules: CommentRules;
  above: Above;
}
const lastReadings = new WeakMap<Document, LastReading>();

/** As `readComments`; null in between, wherever the page may be let run though no comment was read yet. */
export function* readInSteps(site: Site, page: Document, url: URL): Generator<FoundComment | null> {
  const { comments } = site;
  const rules = typeof comments === 'function' ? yield* inSteps(comments(page)) : comments;
  if (rules === null) return;
  const above = new Above();
  above.now = new Date();
  yield* readByRules(rules, page, url, above);
  lastReadings.set(page, { site, rules, above });
}

/**
 * What of a page that was read to its end is new or changed, by the rules and beside the comments that it had then. Null
 * where only another reading of the whole can tell. Comments that are new come after all others here.
 */
export function readChanges(
  site: Site,
  page: Document,
  url: URL,
  changes: Changes,
): Generator<FoundComment> | null {
  const last = lastReadings.get(page);
  if (last?.site !== site) return null;
  last.above.now = new Date();
  return readChangesByRules(last.rules, url, last.above, changes);
}

function* inSteps<Value>(work: Generator<void, Value>): Generator<null, Value> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield null;
  return step.value;
}

/** Lazily, one by one, in document order. A comment that can't be read is left out; this never throws for it. */
export function* readComments(site: Site, page: Document, url: URL): Generator<FoundComment> {
  for (const found of readInSteps(site, page, url)) if (found !== null) yield found;
}

const isFlat = ({ comments }: Site): boolean =>
  typeof comments !== 'function' &&
  (comments.flat === true ||
    (comments.parent === undefined && comments.nested === undefined && comments.depth === undefined));

const firstText = (fields: readonly PageField[] | undefined, page: Document, url: URL): string | null => {
  for (const field of fields ?? []) {
    const text = (typeof field === 'string' ? textAt(field, page) : field(page, url)?.trim()) ?? '';
    if (text !== '') return text;
  }
  return null;
};

/** A selector may end in ` @attribute`, as in comment rules. */
function textAt(field: string, page: Document): string | null {
  const selector = selectorOf(field) ?? field;
  const found = maybeOne(selector, page);
  if (found === null) return null;
  const attribute = field === selector ? null : field.slice(field.lastIndexOf('@') + 1);
  return attribute === null ? readText(found) : (found.getAttribute(attribute)?.trim() ?? null);
}

export function readConversation(site: Site, page: Document, url: URL): Conversation {
  const { conversation } = site;
  const id = conversation.id(url, page) ?? `${url.host}${url.pathname}${url.search}`;
  const isOne = conversation.isOne?.(url) ?? true;
  const text = isOne ? firstText(conversation.text, page, url) : null;
  return {
    key: `${conversation.family ?? site.id}:${id}`,
    url: url.href,
    site: site.id,
    network: site.network,
    title: firstText(conversation.title, page, url) ?? page.title.trim(),
    language: page.documentElement.getAttribute('lang') || null,
    post: text === null ? null : { text, author: firstText(conversation.author, page, url) },
    flat: isOne && isFlat(site),
  };
}

/**
 * Where comments come and go: the areas that hold them; the body before there is one, since whatever adds it is in the
 * body. Comments in shadow roots may stand outside of them all.
 */
export function commentRoots(site: Site, page: Document): Element[] {
  const areas = site.roots.flatMap((selector) => [...page.querySelectorAll(selector)]);
  const outer = areas.filter((area) => !areas.some((other) => other !== area && other.contains(area)));
  return outer.length > 0 ? outer : [page.body ?? page.documentElement];
}

const isWritable = (element: Element): boolean =>
  !element.matches(
    '[disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"], [type="hidden"]',
  ) && element.closest('[hidden], [role="search"], form[action*="search"]') === null;

const isWithin = (box: Node, scope: Node): boolean => {
  if (scope.contains(box)) return true;
  const root = box.getRootNode();
  return 'host' in root && isWithin(root.host as Node, scope);
};

/** Is this a field in which that comment is answered, or for null the post? */
export function isReplyBox(site: Site, box: Element, comment: Element | null): boolean {
  const { near, beside, page } = site.replyBox;
  const isOneOf = (selectors: readonly string[]): boolean => selectors.some((one) => box.matches(one));
  if (!isWritable(box)) return false;
  if (comment === null) return isOneOf(page);
  return (isOneOf(near) && isWithin(box, comment)) || beside?.(comment) === box;
}
