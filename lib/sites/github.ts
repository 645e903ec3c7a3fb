import { githubPost, markdownLeftOut } from './github-post';
import { hosts } from './hosts';
import { defineSite } from './site';

const each =
  '.react-issue-comment, [data-testid^="comment-viewer-outer-box"]:not(.react-issue-comment *), ' +
  'div[id^="issuecomment-"]:not(.react-issue-comment *, [data-testid^="comment-viewer-outer-box"] *), ' +
  'div[id^="pullrequestreview-"], div[id^="discussion_r"]';
const anchored = /^(?:issuecomment-|pullrequestreview-|discussion_r)\d+$/;

/** The anchor of a comment; in the component pages of issues it stands on the comment's header. */
function anchor(comment: Element): string | null {
  if (anchored.test(comment.id)) return comment.id;
  const header = comment.querySelector('[id^="issuecomment-"]')?.id ?? '';
  return anchored.test(header) ? header : null;
}

/** A review that says nothing itself only holds what was said about single lines. */
const isSilentReview = (comment: Element): boolean =>
  comment.id.startsWith('pullrequestreview-') &&
  [...comment.querySelectorAll('.js-comment-body')].every((body) => body.closest(each) !== comment);

/**
 * Issues in the component pages (since 2025) and pull requests in the older ones, also GitHub as it was before; markup as
 * of 2026-09, notes in docs/sites/github.md. All that is said on one page is one conversation: nothing nests.
 */
export const github = defineSite({
  id: 'github',
  network: 'forum',
  hosts: hosts.github,
  isHere: (url) => /^\/[^/]+\/[^/]+\/(?:issues|pull)\/\d+/.test(url.pathname),
  conversation: {
    id: githubPost,
    title: ['[data-testid="issue-title"]', '.js-issue-title', 'h1 .markdown-title', 'h1 bdi'],
    author: [
      '[data-testid="issue-body-header-author"]',
      '.js-command-palette-pull-body .author',
      'div[id^="issue-"].timeline-comment-group .author',
    ],
    text: [
      '[data-testid="issue-body-viewer"] .markdown-body .markdown-body',
      '[data-testid="issue-body-viewer"] .markdown-body',
      'div[id^="issue-"].timeline-comment-group .js-comment-body',
    ],
  },
  comments: {
    each,
    not: (comment) => anchor(comment) === null || isSilentReview(comment),
    id: [anchor],
    author: [
      'a[data-testid="avatar-link"]',
      '.author',
      'a[data-hovercard-type="user"]:not(.js-comment-body *, .markdown-body *)',
      'a[data-hovercard-url^="/users/"]:not(:has(img), [data-testid="markdown-body"] *, .markdown-body *)',
    ],
    // GitHub speaks English alone.
    marks: {
      owner: '[data-testid="comment-subject-author"]',
      staff:
        ':is([data-testid="comment-author-association"], .Label):is([aria-label*="owner"], [aria-label*="is a member"], [aria-label*="collaborate"])',
    },
    // The account that stands in for all that were deleted.
    nobody: /^ghost$/,
    text: [
      '.js-comment-body',
      '[data-testid="markdown-body"] .markdown-body',
      '[data-testid="markdown-body"]',
      '.markdown-body',
    ],
    leaveOut: markdownLeftOut,
    time: ['relative-time @datetime', 'time-ago @datetime', 'time @datetime'],
    likes: [
      '[data-reaction-content="+1"]',
      'button[value^="THUMBS_UP"]',
      '[role="toolbar"] button[aria-label*="👍"]',
    ],
    permalink: [(comment) => `#${anchor(comment)}`],
  },
  roots: ['[data-testid="issue-viewer-comments-container"]', '.js-discussion', '.react-comments-container'],
  replyBox: {
    near: ['textarea[name="comment[body]"]'],
    page: [
      '#react-issue-comment-composer textarea',
      '[aria-labelledby="comment-composer-heading"] textarea',
      'textarea#new_comment_field',
      'textarea[name="comment[body]"]',
    ],
  },
});
