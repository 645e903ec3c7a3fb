import { hosts } from './hosts';
import { defineSite } from './site';

const named = '[data-e2e^="comment-level-"]';
/** What directly holds a text; should its name go, the parts of the generated classes that people wrote. */
const each = `:has(> ${named}), [class*="DivCommentContentWrapper"]:not(:has(${named}))`;

function level(comment: Element): number {
  const told = comment.querySelector(named)?.getAttribute('data-e2e');
  if (told !== null && told !== undefined) return Number(/\d+$/.exec(told));
  return comment.closest('[class*="DivReplyContainer"]') === null ? 1 : 2;
}

/** The comment that opens the thread in which this reply stands: the nearest block around it that holds one. */
function headOf(comment: Element): Element | null {
  if (level(comment) < 2) return null;
  let around = comment.parentElement;
  while (around !== null) {
    const first = around.querySelector(each);
    if (first !== null && level(first) < 2) return first;
    around = around.parentElement;
  }
  return null;
}

const editor = '[contenteditable="true"]';
/** A thread's field opens within its list entry (scripts of 2024–2026); the video's own stands outside of the list. */
const notInThread = ':not([class*="CommentListContainer"] *)';

const videoIn = (url: URL): string | null => /\/(?:video|photo|v)\/(\d+)/.exec(url.pathname)?.[1] ?? null;

/** Videos and photo posts. `data-e2e` has held since 2022, the classes around it have not (docs/sites/tiktok.md). */
export const tiktok = defineSite({
  id: 'tiktok',
  network: 'tiktok',
  hosts: hosts.tiktok,
  conversation: {
    id: videoIn,
    // Elsewhere one video follows another, and the first on the page need not be the one whose comments are open.
    isOne: (url) => videoIn(url) !== null,
    title: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
    author: [
      '[data-e2e="browse-username"]',
      '[data-e2e="browser-nickname"]',
      '[data-e2e="video-author-uniqueid"]',
    ],
    text: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
  },
  comments: {
    each,
    // The ids are not in the page.
    id: [],
    author: [
      '[data-e2e^="comment-username-"] a',
      'a[data-e2e^="comment-username-"]',
      '[data-e2e^="comment-username-"]',
      'a[href^="/@"]',
    ],
    marks: { owner: '[data-e2e^="comment-creator-"]' },
    handle: [
      (comment) =>
        /^\/@([\w.]+)/.exec(comment.querySelector('a[href^="/@"]')?.getAttribute('href') ?? '')?.[1] ?? null,
    ],
    text: [named, '[class*="DivCommentHeaderWrapper"] + *'],
    time: ['[data-e2e^="comment-time-"]', '[class*="CommentSubContentWrapper"] > :first-child'],
    likes: [
      '[data-e2e="comment-like-count"]',
      '[role="button"][aria-pressed]',
      // Until 2024 the heart stood beside the block.
      (comment) =>
        comment.parentElement?.querySelector(':scope > * > [data-e2e="comment-like-count"]')?.textContent ??
        null,
    ],
    nested: headOf,
  },
  roots: ['[class*="DivCommentListContainer"]', '[class*="DivCommentMain"]'],
  replyBox: {
    near: [editor],
    beside: (comment) =>
      comment
        .closest('[class*="CommentObjectWrapper"], [class*="CommentItemContainer"]')
        ?.querySelector(editor) ?? null,
    page: [
      `[data-e2e="comment-input"] ${editor}${notInThread}`,
      `[class*="CommentInput"] ${editor}${notInThread}`,
      `.public-DraftEditor-content${editor}${notInThread}`,
    ],
  },
});
