import { hosts } from './hosts';
import { redditPost } from './reddit';
import { defineSite } from './site';

/** Reply puts a copy of the post's form among the comment's answers, numbered after the comment (Reddit's own scripts). */
function fieldFor(comment: Element): Element | null {
  const thing = comment.closest('.thing');
  const id = thing?.getAttribute('data-fullname') ?? thing?.id.replace(/^thing_/, '') ?? '';
  return comment.ownerDocument.getElementById(`commentreply_${id}`)?.querySelector('textarea') ?? null;
}

/** old.reddit.com, and www for those who chose the old layout; markup as of 2025-01, the same since 2015. */
export const redditOld = defineSite({
  id: 'reddit-old',
  network: 'reddit',
  hosts: hosts['reddit-old'],
  isHere: (url, page) =>
    page.querySelector('shreddit-app') === null &&
    (url.hostname === 'old.reddit.com' || page.querySelector('.commentarea, #siteTable') !== null),
  conversation: {
    id: redditPost,
    family: 'reddit',
    title: ['#siteTable .link a.title'],
    author: ['#siteTable .link @data-author', '#siteTable .link .tagline .author'],
    text: ['#siteTable .link .usertext-body .md'],
  },
  comments: {
    // A profile lists comments of many conversations: only those under a post are read.
    each: '.commentarea .thing.comment',
    id: ['@data-fullname', (comment) => comment.id.replace(/^thing_/, '')],
    author: ['@data-author', ':scope > .entry .tagline .author'],
    marks: {
      owner: ':scope > .entry .tagline .author.submitter',
      staff: ':scope > .entry .tagline :is(.author.moderator, .author.admin)',
    },
    nobody: /^\[\w+\]$/,
    text: [':scope > .entry .usertext-body .md', ':scope > .entry .usertext-body'],
    time: [':scope > .entry .tagline time @datetime'],
    // `title` has the exact number where the text may be shortened.
    likes: [
      ':scope > .entry .tagline .score.unvoted @title',
      ':scope > .entry .tagline .score.unvoted',
      ':scope > .entry .tagline .score',
    ],
    permalink: ['@data-permalink', ':scope > .entry a.bylink @href'],
    block: ':scope > .entry',
    nested: true,
  },
  roots: ['.commentarea'],
  replyBox: {
    near: ['.usertext-edit textarea'],
    beside: fieldFor,
    page: ['.commentarea > .usertext .usertext-edit textarea'],
  },
});
