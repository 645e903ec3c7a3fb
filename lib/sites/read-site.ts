import type { Conversation } from '@/lib/core/thread';
import { deepOne, maybeOne, openRoots, readText } from './dom';
import { readByRules } from './read-by-rules';
import { selectorOf } from './rules';
import type { FoundComment, Site } from './site';

/** As `readComments`; null in between, wherever the page may be let run though no comment was read yet. */
export function* readInSteps(site: Site, page: Document, url: URL): Generator<FoundComment | null> {
  const { comments } = site;
  const rules = typeof comments === 'function' ? yield* inSteps(comments(page)) : comments;
  if (rules !== null) yield* readByRules(rules, page, url);
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
  comments.parent === undefined &&
  comments.nested === undefined &&
  comments.depth === undefined;

const firstText = (selectors: readonly string[] | undefined, page: Document): string | null => {
  for (const selector of selectors ?? []) {
    const text = textAt(selector, page) ?? '';
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
  const text = firstText(conversation.text, page);
  return {
    key: `${conversation.family ?? site.id}:${id}`,
    url: url.href,
    site: site.id,
    network: site.network,
    title: firstText(conversation.title, page) ?? page.title.trim(),
    language: page.documentElement.getAttribute('lang') || null,
    post: text === null ? null : { text, author: firstText(conversation.author, page) },
    flat: isFlat(site),
  };
}

/** Shadow hosts that hold comments. */
const shadowHosts = ({ comments }: Site): string | undefined =>
  typeof comments === 'function' ? undefined : comments.hosts;

/** What an observer should watch: the comment areas and the open shadow roots in which comments stand. */
export function commentRoots(site: Site, page: Document): Node[] {
  const areas = site.roots.flatMap((selector) => [...page.querySelectorAll(selector)]);
  // Before the area is there, whatever adds it is in the body.
  const outer: Node[] = areas.filter(
    (area) => !areas.some((other) => other !== area && other.contains(area)),
  );
  if (outer.length === 0) outer.push(page.body ?? page.documentElement);
  const hosts = shadowHosts(site);
  return hosts === undefined ? outer : [...outer, ...openRoots(page, hosts)];
}

const isWritable = (element: Element): boolean =>
  !element.matches(
    '[disabled], [readonly], [aria-disabled="true"], [aria-readonly="true"], [type="hidden"]',
  ) && element.closest('[hidden], [role="search"], form[action*="search"]') === null;

/** The site's reply box for that comment where it is open, else (and for null) the page's own; null: none is open. */
export function replyBoxFor(site: Site, page: Document, comment: Element | null): HTMLElement | null {
  const within = (scope: ParentNode, selectors: readonly string[]): Element | null => {
    for (const selector of selectors) {
      const found = deepOne(selector, scope, isWritable);
      if (found !== null) return found;
    }
    return null;
  };
  const near = comment === null ? null : within(comment, site.replyBox.near);
  return (near ?? within(page, site.replyBox.page)) as HTMLElement | null;
}
