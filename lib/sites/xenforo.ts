import { quotedPost } from './reading/quoted-post';
import { defineSite } from './site';

const each = '[data-author][data-content^="post-"], li.message[data-author][id^="post-"]';

/** XenForo 2 writes `id="js-post-7" data-content="post-7"`, XenForo 1 `id="post-7"`. */
const number = (post: Element): string | null =>
  (/^(?:js-)?post-(\d+)$/.exec(post.id) ??
    /^post-(\d+)$/.exec(post.getAttribute('data-content') ?? ''))?.[1] ?? null;

/** « A, B et 3 autres personnes »: each name is a `bdi`, what is left over a number, in whatever language. */
function reactions(post: Element): string | null {
  const bar = post.querySelector('.reactionsBar-link');
  const names = bar?.querySelectorAll('bdi').length ?? 0;
  if (bar === null || names === 0) return null;
  const rest = /\d[\d.,\s]*/.exec(bar.lastChild?.nodeValue ?? '')?.[0].replace(/\D/g, '') ?? '0';
  return String(names + Number(rest));
}

/** `rel="prev"` stands on every page of a thread but the first: only there is the first post the opening one. */
const openingPost = 'html:not(:has([rel="prev"])) :is([data-content^="post-"], li.message[id^="post-"])';

/** XenForo 1.2–2.3, on any host; notes in docs/sites/xenforo.md. */
export const xenforo = defineSite({
  id: 'xenforo',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) =>
    /^XF$|^XenForo$/.test(page.documentElement.id) ||
    page.querySelector('article[data-author][data-content^="post-"] .bbWrapper') !== null,
  conversation: {
    id: (url, page) => {
      const told = /^thread-(\d+)$/.exec(page.documentElement.getAttribute('data-content-key') ?? '')?.[1];
      const thread = told ?? /threads\/(?:[^/]*\.)?(\d+)(?:\/|$)/.exec(url.pathname + url.search)?.[1];
      return thread === undefined ? null : `${url.host}/${thread}`;
    },
    title: ['h1.p-title-value', '.titleBar h1', 'h1'],
    author: ['.p-description .username', `${openingPost} @data-author`],
    text: [`${openingPost} .bbWrapper`, `${openingPost} .messageText`],
  },
  comments: {
    each,
    // What a moderator still sees of it is a notice, and what a person ignores they do not want to read.
    not: '.message--deleted, .is-ignored, .deleted, .ignored',
    id: [number],
    author: ['@data-author'],
    marks: { staff: '.username :is(.username--staff, .username--moderator, .username--admin)' },
    text: ['.message-body .bbWrapper', '.message-body', '.messageText', '.bbWrapper'],
    leaveOut:
      '.js-selectToQuoteEnd, .messageTextEndMarker, .message-lastEdit, .message-signature, .js-unfurl, .bbCodeSpoiler-button, .bbCodeSpoilerButton',
    time: [
      '.message-attribution time @datetime',
      'time @datetime',
      // XenForo 1: a machine time only as long as the post is fresh, later its own words.
      '.DateTime @data-time',
      '.DateTime @title',
    ],
    likes: [reactions],
    permalink: [
      '.message-attribution a[href*="/post-"] @href',
      'a.u-concealed[href*="/post-"] @href',
      (post) => `#post-${number(post)}`,
    ],
    parent: [
      quotedPost('blockquote[data-source^="post:"]', 'data-source', /(\d+)/),
      quotedPost('.bbCodeQuote .AttributionLink', 'href', /post-(\d+)/),
    ],
    flat: true,
  },
  roots: ['.js-replyNewMessageContainer', '#messageList'],
  replyBox: {
    near: [],
    page: [
      '.js-quickReply [contenteditable="true"]',
      '.js-quickReply textarea[name="message"], .js-quickReply textarea[name="message_html"]',
      '#QuickReply textarea',
    ],
  },
});
