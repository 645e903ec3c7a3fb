import { hosts } from './hosts';
import { defineSite } from './site';
import { timeInLinkedIn } from './fields/time-in-id';

/** `urn:li:comment:(activity:71…,72…)`, with or without `urn:li:` before the post: which post, which comment. */
const commentUrn = /urn:li:comment:\(?(?:urn:li:)?(?:(\w+):(\d+),)?(\d+)/;
const naming = '[data-semaphore-content-type="COMMENT"]';

/** Which attribute names it has changed with the markup; the others then hold something else. */
const urnOf = (comment: Element): RegExpExecArray | null =>
  ['data-id', 'componentkey', 'id']
    .map((name) => commentUrn.exec(comment.getAttribute(name) ?? ''))
    .find((urn) => urn !== null) ??
  commentUrn.exec(comment.querySelector(naming)?.getAttribute('data-semaphore-content-urn') ?? '');
const idOf = (comment: Element): string | null => urnOf(comment)?.[3] ?? null;

const named =
  '[data-id*="urn:li:comment:"], [componentkey*="urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"]';

/** Whatever surrounds an answer and names another comment: the comment itself, or the list of its answers. */
function answered(comment: Element): string | null {
  const own = idOf(comment);
  let around = comment.parentElement?.closest(named) ?? null;
  while (around !== null) {
    const id = idOf(around);
    if (id !== null && id !== own) return id;
    around = around.parentElement?.closest(named) ?? null;
  }
  return null;
}

/** A copy of the comment that surrounds it: the newer markup wraps each in three elements of the same name. */
const isCopy = (comment: Element): boolean => {
  const around = comment.parentElement?.closest(named);
  return around !== null && around !== undefined && idOf(comment) !== null && idOf(around) === idOf(comment);
};

/** Newer markup: the first link to a person or a page that says a name; after it a dot and how near they are. */
function linkedName(comment: Element): string | null {
  for (const link of comment.querySelectorAll(
    ':is(a[href*="/in/"], a[href*="/company/"], a[href*="/school/"])',
  )) {
    const shown = link.querySelector('p span[aria-hidden="true"]') ?? link.querySelector('p') ?? link;
    const lines = shown.textContent?.split(/[\n•·]/).map((line) => line.trim());
    const name = lines?.find((line) => line !== '') ?? '';
    if (name !== '' && link.closest('[data-testid="expandable-text-box"]') === null) return name;
  }
  return null;
}

/** Newer markup puts the field for an answer beside the comment: behind any of the elements that bear its name. */
function fieldBeside(comment: Element): Element | null {
  for (let own: Element | null = comment; own !== null; own = own.parentElement?.closest(named) ?? null) {
    if (idOf(own) !== idOf(comment)) return null;
    for (let next: Element | null = own.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.matches(named)) break;
      const field = next.querySelector('[contenteditable="true"][role="textbox"]');
      if (field !== null && field.closest(named)?.contains(own) !== false) return field;
    }
  }
  return null;
}

function permalink(comment: Element): string | null {
  const [, kind, post, id] = urnOf(comment) ?? [];
  return kind === undefined || post === undefined || id === undefined
    ? null
    : `https://www.linkedin.com/feed/update/urn:li:${kind}:${post}?commentUrn=${encodeURIComponent(`urn:li:comment:(${kind}:${post},${id})`)}`;
}

function postIn({ pathname }: URL): string | null {
  return /(?:activity|ugcPost|share)(?:[:-]|%3A)(\d{10,})/i.exec(pathname)?.[1] ?? null;
}

/** Guest pages, signed-in pages (`comments-comment-entity`, since 2024) and component markup (since 2026). */
export const linkedin = defineSite({
  id: 'linkedin',
  network: 'linkedin',
  hosts: hosts.linkedin,
  conversation: {
    id: postIn,
    isOne: (url) => postIn(url) !== null,
    title: ['meta[property="og:title"] @content'],
    author: [
      '[data-tracking-control-name="public_post_feed-actor-name"]',
      '.update-components-actor__title [aria-hidden="true"]',
      '.update-components-actor__name [aria-hidden="true"]',
      '[componentkey^="update-card-focus"] :is(a[href*="/in/"], a[href*="/company/"]) p span[aria-hidden="true"]',
    ],
    text: [
      '[data-test-id="main-feed-activity-card__commentary"]',
      '.update-components-update-v2__commentary',
      '.feed-shared-update-v2__description',
      '[componentkey^="update-card-focus"] [data-testid="expandable-text-box"]',
    ],
  },
  comments: {
    each: [
      'section.comment:has(.comment__body)',
      '[data-id^="urn:li:comment:"]',
      '[componentkey^="replaceableComment_urn:li:comment:"]',
      '[componentkey^="CommentComponentReference_urn:li:comment:"]',
      '[id^="replaceableComment_urn:li:comment:"]',
    ].join(', '),
    isCopy,
    id: [idOf],
    author: [
      '.comment__author',
      '.comments-comment-meta__description-title',
      '.comments-post-meta__name-text [aria-hidden="true"]',
      '.comments-post-meta__name-text',
      linkedName,
    ],
    // The words in the first are translated; the second tells that LinkedIn saw somebody's papers.
    marks: {
      owner: '.comments-comment-meta__badge, .comments-post-meta__author-badge',
      verified:
        ':is([class*="comments-comment-meta"], [class*="comments-post-meta"]) svg[data-test-icon^="verified"]',
    },
    handle: [
      (comment) =>
        /\/(?:in|company|school)\/([^/?#]+)/.exec(
          comment
            .querySelector(':is(a[href*="/in/"], a[href*="/company/"], a[href*="/school/"])')
            ?.getAttribute('href') ?? '',
        )?.[1] ?? null,
    ],
    text: [
      '.comment__text',
      '.attributed-text-segment-list__content',
      '.comments-comment-item__main-content',
      // Until 2024.
      '.comments-comment-item-content-body',
      '.comments-reply-item-content-body',
      '.comments-comment-entity__content .update-components-text',
      '.update-components-text',
      '[data-testid="expandable-text-box"]',
    ],
    time: [
      (comment) => timeInLinkedIn(idOf(comment) ?? ''),
      '.comment__duration-since',
      '.comments-comment-meta__info time',
    ],
    likes: ['.comment__reactions-count', '[class*="comments-comment-social-bar__reactions-count"]'],
    permalink: [permalink],
    parent: [answered],
    nested: true,
  },
  roots: [
    '.comments',
    '.comments-comments-list',
    '.comments-comment-list__container',
    '[componentkey^="commentsSectionContainer"]',
  ],
  replyBox: {
    near: [
      '.comments-comment-box [contenteditable="true"]',
      '.ql-editor[contenteditable="true"]',
      '[contenteditable="true"][role="textbox"]',
    ],
    beside: fieldBeside,
    page: [
      '.comments-comment-box [contenteditable="true"]',
      '.ql-editor[contenteditable="true"]',
      '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      '[componentkey^="commentBox-"] [contenteditable="true"]',
    ],
  },
});
