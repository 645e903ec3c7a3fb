import { hosts } from './hosts';
import { defineSite } from './site';

const postId = (comment: Element): string | null => /^post-(\d+)$/.exec(comment.id)?.[1] ?? null;

/** The comment that a reply names; beyond the depth at which Disqus stops to indent only this tells. */
function namedParent(comment: Element): string | null {
  const link = comment.querySelector(':scope > .post-content .parent-link');
  return /#comment-(\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

const known = new WeakMap<Document, ReadonlyMap<string, string>>();

/** When the comments were written with which the frame was delivered. What loads later says only "2 days ago". */
function timesIn(page: Document): ReadonlyMap<string, string> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const times = new Map<string, string>();
  known.set(page, times);
  try {
    JSON.parse(page.querySelector('#disqus-threadData')?.textContent ?? '', (_key, value: unknown) => {
      if (isDated(value)) times.set(value.id, value.createdAt);
      return value;
    });
  } catch {
    // A page may write anything there; without it the times are unknown.
  }
  return times;
}

const isDated = (value: unknown): value is { id: string; createdAt: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'createdAt' in value &&
  typeof value.id === 'string' &&
  typeof value.createdAt === 'string';

/** The frame `disqus.com/embed/comments/`, which any page may hold; how it is reached: docs/sites/disqus.md. */
export const disqus = defineSite({
  id: 'disqus',
  network: 'blog',
  hosts: hosts.disqus,
  isHere: (url, page) =>
    url.pathname.startsWith('/embed/comments') || page.querySelector('#post-list') !== null,
  conversation: {
    id: ({ searchParams }) => {
      const thread = searchParams.get('t_i') ?? searchParams.get('t_u');
      return thread === null ? null : `${searchParams.get('f') ?? ''}/${thread}`;
    },
    // The frame's own title is "Disqus Comments"; the page around it gave its title along.
    title: [(_page, { searchParams }) => searchParams.get('t_t') ?? searchParams.get('t_d')],
  },
  comments: {
    each: 'li.post[id^="post-"]',
    id: [postId],
    author: ['.post-byline .author', '[data-role="username"]', '.author'],
    handle: ['.post-byline [data-username] @data-username'],
    text: ['.post-message[data-role="message"]', '[data-role="message"]', '.post-message'],
    time: [
      (comment) => timesIn(comment.ownerDocument).get(postId(comment) ?? '') ?? null,
      'a.time-ago @title',
      'a.time-ago',
    ],
    zone: 'utc',
    likes: ['[data-role="likes"]', '.vote-up .count'],
    permalink: ['a.time-ago @href', '[data-role="relative-time"] @href'],
    parent: [namedParent],
    nested: true,
  },
  roots: ['#posts', '#post-list', '#conversation'],
  replyBox: {
    near: [
      '[data-role="textarea"][contenteditable="true"]',
      '[contenteditable="true"][role="textbox"]',
      '[contenteditable="true"]',
    ],
    page: ['#form [contenteditable="true"]', '.textarea[contenteditable="true"]'],
  },
});
