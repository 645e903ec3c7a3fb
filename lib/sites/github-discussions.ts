import { githubPost, markdownLeftOut } from './github-post';
import { hosts } from './hosts';
import { defineSite } from './site';

const anchored = /^(?:child-comments-)?discussioncomment-(\d+)/;

/** Of the anchor in the comment's head: it stands before any reply's. */
const number = (comment: Element): string | null =>
  anchored.exec(comment.querySelector('[id^="discussioncomment-"]')?.id ?? '')?.[1] ?? null;

/** Replies stand in `div#child-comments-discussioncomment-7`, be comment 7 on the page or not. */
const answered = (comment: Element): string | null =>
  anchored.exec(comment.closest('[id^="child-comments-discussioncomment-"]')?.id ?? '')?.[1] ?? null;

const openingPost = '.js-comment-container:has([id^="discussion-"].discussions-timeline-scroll-target)';

/** Discussions of a repository or an organisation; markup as of 2026-09, notes in docs/sites/github.md. */
export const githubDiscussions = defineSite({
  id: 'github-discussions',
  network: 'forum',
  hosts: hosts['github-discussions'],
  isHere: (url) => /^\/(?:orgs\/[^/]+|[^/]+\/[^/]+)\/discussions\/\d+/.test(url.pathname),
  conversation: {
    id: githubPost,
    title: ['.js-issue-title', 'h1 .markdown-title', 'h1 bdi'],
    author: [`${openingPost} .author`, `${openingPost} a[data-hovercard-type="user"]:not(:has(img))`],
    text: [`${openingPost} .js-comment-body`],
  },
  comments: {
    each: '.js-comment-container',
    // The opening post and the place where an answer is written are built in the same way.
    not: (comment) => comment.matches('.minimized-comment') || number(comment) === null,
    id: [number],
    author: [
      'a.author',
      // The author of a comment that heads a thread wears no class; the first link is the picture.
      'a[data-hovercard-type="user"]:not(:has(img), .js-comment-body *)',
    ],
    nobody: /^ghost$/,
    text: ['.js-comment-body'],
    leaveOut: markdownLeftOut,
    time: ['relative-time @datetime'],
    likes: [
      'button[id^="discussion-upvote-button-"] @aria-label',
      '.js-default-vote-count',
      '[data-reaction-content="+1"]',
    ],
    permalink: [(comment) => `#discussioncomment-${number(comment)}`],
    parent: [answered],
    nested: true,
  },
  roots: ['.js-discussion'],
  replyBox: {
    near: ['textarea[name="comment[body]"]'],
    page: ['textarea#new_discussion_comment_field', 'textarea[name="comment[body]"]'],
  },
});
