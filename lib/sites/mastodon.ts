import { defineSite } from './site';

const each = '.status[data-id]';
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const follows = 4;
const list = '.scrollable, .item-list, .column';

/** Below the post in focus stand the answers, above it what it answers to; elsewhere (timelines) is no conversation. */
function isNoAnswer(status: Element): boolean {
  if (status.closest('.status__quote, .detailed-status') !== null) return true;
  const focus = status.closest(list)?.querySelector('.detailed-status') ?? null;
  return focus === null || (status.compareDocumentPosition(focus) & follows) !== 0;
}

const nameIn = (holder: Element | null | undefined): string | null =>
  holder?.querySelector('.display-name__account')?.textContent?.trim() ?? null;

/** People of the server itself go by their bare name in lists, and by name and server elsewhere. */
function addressOf(status: Element): string | null {
  const name = nameIn(status.querySelector('.status__info')) ?? nameIn(status);
  if (name === null || !/^@[^@]+$/.test(name)) return null;
  return `${name}@${new URL(status.ownerDocument.URL).host}`;
}

/** The status right above in the list, each in a row of its own. */
function above(status: Element): Element | null {
  for (let row: Element | null = status; row !== null && !row.matches(list); row = row.parentElement) {
    const before = row.previousElementSibling;
    if (before !== null) return before.querySelector(each);
  }
  return null;
}

/** Who a status speaks to: servers put the name of the one who is answered first. */
const speaksTo = (status: Element): string | null =>
  status.querySelector('.status__content .mention')?.getAttribute('href') ?? null;

/**
 * Linear lists: `--first-in-thread` answers the post in focus, or a status that is not the one above; all others answer
 * the one above (`previousId` and `in_reply_to_id` in Mastodon's status.jsx, 2026-11).
 */
function answered(status: Element): Element | null {
  if (!status.classList.contains('status--first-in-thread')) return above(status);
  const to = speaksTo(status);
  // Whatever else a server writes there is no account of its own kind, and would have to be escaped.
  if (to === null || !/^[\w@.:/~%-]+$/.test(to)) return null;
  const rows = status.closest(list);
  const focus = rows?.querySelector('.detailed-status');
  if (focus?.querySelector('.detailed-status__display-name')?.getAttribute('href') === to) return null;
  let last: Element | null = null;
  for (const name of rows?.querySelectorAll(`.status__display-name[href="${to}"]`) ?? []) {
    const one = name.closest(each);
    if (one === null || (one.compareDocumentPosition(status) & follows) === 0) break;
    if (!isNoAnswer(one)) last = one;
  }
  return last;
}

/** Any server (4.x), known by its mount point; recognised on 4.0–4.5 and on glitch-soc. */
export const mastodon = defineSite({
  id: 'mastodon',
  network: 'mastodon',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector(
      '#mastodon.app-holder, #mastodon[data-props], body.app-body .status[data-id], .status__wrapper .status[data-id] .status__content',
    ) !== null,
  conversation: {
    id: (url) => {
      const status = /\/(?:@[^/]+|statuses)\/(\d+)/.exec(url.pathname)?.[1];
      return status === undefined ? null : `${url.host}/${status}`;
    },
    title: ['meta[property="og:title"] @content'],
    author: ['.detailed-status .display-name__account', 'meta[property="profile:username"] @content'],
    text: ['.detailed-status .status__content__text', '.detailed-status .status__content'],
  },
  comments: {
    each,
    not: isNoAnswer,
    id: ['@data-id'],
    author: [(status) => nameIn(status.querySelector('.status__info')), '.display-name__account'],
    handle: [addressOf],
    text: ['.status__content__text', '.status__content'],
    leaveOut: '.status__content__translate-button, .invisible, .quote-inline',
    time: ['.status__relative-time time @datetime', 'time @datetime'],
    likes: ['.star-icon .icon-button__counter'],
    permalink: ['a.status__relative-time @href'],
    nested: answered,
  },
  roots: ['.columns-area .scrollable', '.columns-area'],
  replyBox: {
    near: [],
    // The same field begins a new post while nothing above it says what it answers (status of the source, 2026-11).
    page: ['.compose-form:has(.reply-indicator) textarea'],
  },
});
