import { defineSite } from './site';

const node = ':scope > .comment-node[id^="comment-"]';

const number = (item: Element): string | null =>
  /^comment-(\d+)$/.exec(item.querySelector(node)?.id ?? '')?.[1] ?? null;

/** The handle with its server, from the link: what is shown is a name that anyone may choose. */
const handle = (item: Element): string | null =>
  /\/u\/([^/?#]+)/.exec(
    item.querySelector('.person-listing[href], .person-listing a[href]')?.getAttribute('href') ?? '',
  )?.[1] ?? null;

/** lemmy-ui 0.17–1.0, on any server; notes in docs/sites/lemmy.md. */
export const lemmy = defineSite({
  id: 'lemmy',
  network: 'reddit',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector('.lemmy-site, li.comment > .comment-node[id^="comment-"]') !== null,
  conversation: {
    id: (url) => {
      const post = /\/post\/(\d+)/.exec(url.pathname)?.[1];
      return post === undefined ? null : `${url.host}/${post}`;
    },
    title: ['.post-listing .post-title h1', '.post-title h1', '.post-listing h1', 'h1'],
    author: ['.post-listing .person-listing', '.post-listing a[href*="/u/"]'],
    text: ['#postContent', '.post-listing .md-div', 'article.post .md-div'],
  },
  comments: {
    each: 'li.comment',
    not: (item) => number(item) === null,
    id: [number],
    author: [handle, '.person-listing', 'a[href*="/u/"]'],
    // What was deleted says so in the reader's language, in grey.
    text: [
      '.comment-content:not(.text-muted) .md-div',
      '.comment-node > div > .md-div',
      '.comment-content pre',
    ],
    time: ['.moment-time @data-tippy-content', '.moment-time'],
    likes: ['.comment-node button[aria-pressed]'],
    permalink: [(item) => `/comment/${number(item)}`],
    nested: true,
  },
  roots: ['ul.comments', '.comments'],
  replyBox: {
    near: ['.comment-form textarea', 'textarea'],
    page: ['.comment-form textarea', 'form textarea[id^="markdown-textarea"]'],
  },
});
