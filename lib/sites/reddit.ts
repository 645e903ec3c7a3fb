import { hosts } from './hosts';
import { defineSite } from './site';

export const redditPost = (url: URL): string | null => /\/comments\/(\w+)/.exec(url.pathname)?.[1] ?? null;

/** `t1_` is a comment, `t3_` the post: a top-level comment has no comment above it. */
const commentId = (name: string): string | null => (name.startsWith('t1_') ? name : null);
const attribute = (name: string) => (comment: Element) => commentId(comment.getAttribute(name) ?? '');

/** The web-component pages ("shreddit"), markup as of 2025-11; notes in docs/sites/reddit.md. */
export const reddit = defineSite({
  id: 'reddit',
  network: 'reddit',
  hosts: hosts.reddit,
  conversation: {
    id: redditPost,
    title: ['shreddit-post @post-title', 'shreddit-post [slot="title"]'],
    author: ['shreddit-post @author'],
    text: ['shreddit-post [slot="text-body"] .md', 'shreddit-post [slot="text-body"]'],
  },
  comments: {
    each: 'shreddit-comment',
    hosts:
      'shreddit-app, shreddit-comments-page, shreddit-comment-tree, shreddit-comment, faceplate-partial, faceplate-batch',
    id: ['@thingid', '@comment-id', '@id'],
    author: ['@author', '[slot="commentMeta"] a[href^="/user/"]'],
    marks: {
      staff:
        'shreddit-comment-badges[distinguished-as], shreddit-comment-author-modifier-icon[distinguished-as]',
    },
    nobody: /^\[\w+\]$/,
    // The own text is slotted; a reply's would be inside the reply.
    text: ['[slot="comment"]', '[id$="-comment-rtjson-content"]'],
    time: [
      '[slot="commentMeta"] time @datetime',
      'time @datetime',
      'faceplate-timeago @ts',
      '@created',
      '@created-timestamp',
    ],
    likes: ['@score', 'shreddit-comment-action-row @score', 'faceplate-number @number'],
    permalink: ['@permalink', 'shreddit-comment-action-row @permalink'],
    parent: [attribute('parentid'), attribute('parent-id')],
    nested: true,
    depth: (comment) => {
      const depth = Number.parseInt(comment.getAttribute('depth') ?? '', 10);
      return depth >= 0 ? depth : null;
    },
  },
  roots: ['shreddit-comment-tree', 'shreddit-comments-page'],
  replyBox: {
    near: ['shreddit-composer [contenteditable="true"]', '[contenteditable="true"]', 'textarea'],
    page: [
      'comment-composer-host [contenteditable="true"]',
      'shreddit-composer [contenteditable="true"]',
      'comment-composer-host textarea',
      'shreddit-composer textarea',
    ],
  },
});
