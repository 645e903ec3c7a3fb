import { defineSite } from './site';

/** Two empty anchors stand before each comment, and before its answers: `comment-12` and `comment-12-reply`. */
const anchored = (comment: Element): string | null =>
  /^comment-(\d+)/.exec(comment.querySelector('[id^="comment-"]')?.id ?? '')?.[1] ?? null;

const linked = (comment: Element): string | null =>
  /\/comment\/(\d+)/.exec(comment.querySelector('a[href*="/comment/"]')?.getAttribute('href') ?? '')?.[1] ??
  null;

/** Newsletters on any domain: what they load comes from Substack's own. Notes (`/note/`) are not read. */
export const substack = defineSite({
  id: 'substack',
  network: 'blog',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector(
      'link[href*="substackcdn.com"], script[src*="substackcdn.com"], img[src*="substackcdn.com"], meta[property="og:image"][content*="substackcdn.com"]',
    ) !== null && page.querySelector('.comments-page, .comment-list, #discussion, .single-post') !== null,
  conversation: {
    id: (url) => {
      // The post and its page of comments are one conversation.
      const post = /^\/(?:p|pub\/[^/]+\/p)\/([^/]+)/.exec(url.pathname)?.[1];
      return post === undefined ? null : `${url.host}/${post}`;
    },
    title: ['h1.post-title', 'meta[property="og:title"] @content'],
    author: ['meta[name="author"] @content', '.post-header a[href*="substack.com/@"]'],
    text: ['.available-content .body', '.body.markup', '.subtitle'],
  },
  comments: {
    each: '.comment-list-items .comment:has(.comment-body), .comment:has(> .comment-anchor)',
    id: [anchored, linked],
    author: [
      '.commenter-name a',
      '.commenter-name',
      '.comment-meta a[href*="/profile/"]',
      'a[href*="substack.com/profile/"]:not(:has(img))',
      'a[href*="substack.com/@"]:not(:has(img))',
      '.comment-meta a',
    ],
    handle: [
      (comment) =>
        /substack\.com\/@([\w-]+)/.exec(
          comment.querySelector('a[href*="substack.com/@"]')?.getAttribute('href') ?? '',
        )?.[1] ?? null,
    ],
    text: ['.comment-body'],
    leaveOut: '.show-all-toggle, .comment-actions',
    time: ['time @datetime', 'a[href*="/comment/"] @title', '.comment-timestamp', 'a[href*="/comment/"]'],
    likes: ['.like-button .label', '.like-count', '[class*="like-button"] .label'],
    permalink: ['a.comment-timestamp @href', 'a[href*="/comment/"] @href'],
    nested: true,
  },
  roots: ['.comments-page', '#discussion', '.comment-list-container'],
  replyBox: {
    near: ['form textarea', 'textarea'],
    page: ['.comments-page textarea', '#discussion textarea', '[data-test-id="comment-input"] textarea'],
  },
});
