import type { Comment } from '@/lib/core/comment';
import type { Conversation, Network } from '@/lib/core/thread';
import { deepOne, maybeOne, openRoots, readText } from './dom';
import { readByRules } from './read-by-rules';
import { selectorOf, type CommentRules, type Field } from './rules';

export interface FoundComment {
  comment: Comment;
  /** The comment's own block: where a badge may stand. */
  element: Element;
  /** Offsets into `comment.text` are offsets into `readText(textElement)`. */
  textElement: Element;
}

export interface ConversationRules {
  /** What tells this post from others at whatever address; null: the address itself does. */
  id: (url: URL, page: Document) => string | null;
  /** Sites that show the same posts in another layout share the key. */
  family?: string;
  title?: readonly string[];
  author?: readonly string[];
  text?: readonly string[];
}

export interface SiteDefinition {
  id: string;
  network: Network;
  /** Exact host names; empty for software that many servers run. */
  hosts: readonly string[];
  /** On one of the hosts: is this what the site reads? Without hosts: is this page made by that software? */
  isHere?: (url: URL, page: Document) => boolean;
  conversation: ConversationRules;
  comments: CommentRules;
  /** What to watch for new comments; the body where none is there yet. */
  roots: readonly string[];
  /** The field that a person would write a reply in; `send` and the like are never touched. */
  replyBox: { near: readonly string[]; page: readonly string[] };
}

export interface Site extends Omit<SiteDefinition, 'comments'> {
  flat: boolean;
  /** Shadow hosts that hold comments. */
  shadowHosts: string | undefined;
  read(page: Document, url: URL): Generator<FoundComment>;
  /** Every selector of the site, so that a test can parse them all. */
  selectors: readonly string[];
}

/** A site as data. Its file holds nothing but this and at most a few small pure functions. */
export function defineSite(definition: SiteDefinition): Site {
  const { comments, conversation, roots, replyBox } = definition;
  const fields: Field[] = [
    ...comments.id,
    ...comments.author,
    ...(comments.time ?? []),
    ...(comments.likes ?? []),
    ...(comments.permalink ?? []),
    ...(comments.parent ?? []),
  ];
  const single = [comments.each, comments.hosts, comments.leaveOut, comments.block];
  return {
    ...definition,
    flat: comments.parent === undefined && comments.nested === undefined && comments.depth === undefined,
    shadowHosts: comments.hosts,
    read: (page, url) => readByRules(comments, page, url),
    selectors: [
      ...(typeof comments.not === 'string' ? [comments.not] : []),
      ...single.filter((selector) => selector !== undefined),
      ...[...fields, ...comments.text, ...(conversation.title ?? []), ...(conversation.author ?? [])]
        .map(selectorOf)
        .filter((selector) => selector !== null),
      ...(conversation.text ?? []),
      ...roots,
      ...replyBox.near,
      ...replyBox.page,
    ],
  };
}

/** Lazily, one by one, in document order. A comment that can't be read is left out; this never throws for it. */
export const readComments = (site: Site, page: Document, url: URL): Generator<FoundComment> =>
  site.read(page, url);

const firstText = (selectors: readonly string[] | undefined, page: Document): string | null => {
  for (const selector of selectors ?? []) {
    const found = deepFirst(selector, page);
    const text = found === null ? '' : found;
    if (text !== '') return text;
  }
  return null;
};

/** A selector may end in ` @attribute`, as in comment rules. */
function deepFirst(field: string, page: Document): string | null {
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
    flat: site.flat,
  };
}

/** What an observer should watch: the comment areas and the open shadow roots in which comments stand. */
export function commentRoots(site: Site, page: Document): Node[] {
  const areas = site.roots.flatMap((selector) => [...page.querySelectorAll(selector)]);
  // Before the area is there, whatever adds it is in the body.
  const outer: Node[] = areas.filter(
    (area) => !areas.some((other) => other !== area && other.contains(area)),
  );
  if (outer.length === 0) outer.push(page.body ?? page.documentElement);
  return site.shadowHosts === undefined ? outer : [...outer, ...openRoots(page, site.shadowHosts)];
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
