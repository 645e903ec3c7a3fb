import { hosts } from './hosts';
import { defineSite } from './site';

const level = (comment: Element): number =>
  Number(/\d+$/.exec(comment.querySelector('[data-e2e^="comment-level-"]')?.getAttribute('data-e2e') ?? '1'));

/** The comment that opens the thread in which this reply stands: the nearest block around it that holds one. */
function headOf(comment: Element): Element | null {
  if (level(comment) < 2) return null;
  let around = comment.parentElement;
  while (around !== null) {
    const head = around.querySelector('[data-e2e="comment-level-1"]');
    if (head !== null) return head.parentElement;
    around = around.parentElement;
  }
  return null;
}

/** Videos and photo posts. `data-e2e` has held since 2022, the classes around it have not (docs/sites/tiktok.md). */
export const tiktok = defineSite({
  id: 'tiktok',
  network: 'tiktok',
  hosts: hosts.tiktok,
  conversation: {
    id: (url) => /\/(?:video|photo|v)\/(\d+)/.exec(url.pathname)?.[1] ?? null,
    title: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
    author: [
      '[data-e2e="browse-username"]',
      '[data-e2e="browser-nickname"]',
      '[data-e2e="video-author-uniqueid"]',
    ],
    text: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]'],
  },
  comments: {
    // What directly holds a text: the number says how deep, the ids are not in the page.
    each: ':has(> [data-e2e^="comment-level-"])',
    id: [],
    author: [
      '[data-e2e^="comment-username-"] a',
      'a[data-e2e^="comment-username-"]',
      '[data-e2e^="comment-username-"]',
      'a[href^="/@"]',
    ],
    handle: [
      (comment) =>
        /^\/@([\w.]+)/.exec(comment.querySelector('a[href^="/@"]')?.getAttribute('href') ?? '')?.[1] ?? null,
    ],
    text: ['[data-e2e^="comment-level-"]'],
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
    near: ['[contenteditable="true"]'],
    page: [
      '[data-e2e="comment-input"] [contenteditable="true"]',
      '[class*="CommentInput"] [contenteditable="true"]',
      '.public-DraftEditor-content[contenteditable="true"]',
    ],
  },
});
