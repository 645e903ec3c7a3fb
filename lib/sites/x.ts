import { hosts } from './hosts';
import { defineSite } from './site';

const each = 'article[data-testid="tweet"]';
const cell = '[data-testid="cellInnerDiv"]';
/** The post whose page this is: alone focusable by script (2023–2026). Lists of posts have none. */
const focal = `${each}[tabindex="-1"]`;
/** A quoted post is a link of its own inside the post; media and quotes share a labelled frame. */
const own = ':not([role="link"] *, article [aria-labelledby] *)';
const permalink = 'a[href*="/status/"]:has(> time)';

const linkOf = (post: Element): string | null => post.querySelector(permalink)?.getAttribute('href') ?? null;

/** `/name/status/1` names its author in every language, and is there where the name is not a link. */
function handleOf(post: Element): string | null {
  const named = post.querySelector(`[data-testid^="User-Name"] a[href^="/"]${own}`)?.getAttribute('href');
  const name = /^\/(\w+)/.exec(named ?? linkOf(post) ?? '')?.[1];
  return name === undefined || name === 'i' ? null : `@${name}`;
}

/** A list that is scrolled drops the cells above: what stands first in it is its head only if it also stands high. */
const isHigh = (box: Element): boolean => {
  const top = /translateY\(([\d.]+)px/.exec(box.getAttribute('style') ?? '')?.[1];
  return top === undefined || Number(top) < 200;
};

/** Reply opens a dialog over the page and an address of its own: what is answered stays the post behind it. */
const isOver = ({ pathname }: URL): boolean => pathname.startsWith('/compose/');
const statusIn = (address: string | null): string | null =>
  /\/status\/(\d+)/.exec(address ?? '')?.[1] ?? null;

function postBehind(page: Document): string | null {
  const post = page.querySelector(`main ${focal}`);
  return post === null ? null : statusIn(linkOf(post));
}

/** In the dialog stands a copy of what is answered, without its link. */
const isCopy = (post: Element): boolean => post.closest('[role="dialog"]') !== null && linkOf(post) === null;

const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const inline = '[data-testid="inline_reply_offscreen"]';

/** X keeps fewer cells than this in the page; one that kept them all must not be walked for each post. */
const furthest = 60;

/** On a post's own page: what the replies answer to, and the posts of others that X offers below them. */
function isNoReply(post: Element): boolean {
  if (!/\/(?:status|compose)\//.test(post.ownerDocument.URL)) return false;
  const box = post.closest(cell);
  if (box === null) return post.matches(focal);
  let isHead = isHigh(box);
  let isOffered = false;
  let above = box.previousElementSibling;
  for (let steps = 0; above !== null && !isOffered && steps < furthest; steps++) {
    isHead &&= above.querySelector(each) === null;
    isOffered = above.querySelector('h2') !== null;
    above = above.previousElementSibling;
  }
  return (isHead || isOffered) && box.parentElement?.querySelector(focal) !== null;
}

/** Posts of `x.com` on their own page and in lists; markup as of 2023–2026, notes in docs/sites/x.md. */
export const x = defineSite({
  id: 'x',
  network: 'x',
  hosts: hosts.x,
  conversation: {
    id: (url, page) => statusIn(url.pathname) ?? (isOver(url) ? postBehind(page) : null),
    isOne: (url) => /\/status\/\d+/.test(url.pathname),
    author: [
      `section:has(${focal}) ${cell}:first-child [data-testid^="User-Name"] a[tabindex="-1"]`,
      `${focal} [data-testid^="User-Name"] a[tabindex="-1"]`,
    ],
    text: [
      `section:has(${focal}) ${cell}:first-child [data-testid="tweetText"]${own}`,
      `${focal} [data-testid="tweetText"]${own}`,
    ],
  },
  comments: {
    each,
    // Adverts stand in a frame that counts who saw them.
    not: (post) =>
      post.closest('[data-testid="placementTracking"]') !== null || isCopy(post) || isNoReply(post),
    id: [(post) => statusIn(linkOf(post))],
    author: [handleOf],
    // The name it stands beside is a link; a quoted post is one as a whole.
    marks: {
      verified:
        '[data-testid^="User-Name"]:not(div[role="link"] *, article [aria-labelledby] *) [data-testid="icon-verified"]',
    },
    text: [`[data-testid="tweetText"]${own}`],
    // Names are blocks in the line; what its author breaks are line feeds.
    inLine: 'div',
    time: [`${permalink} > time @datetime`],
    likes: [
      '[data-testid="like"] @aria-label',
      '[data-testid="unlike"] @aria-label',
      '[data-testid="like"]',
      '[data-testid="unlike"]',
    ],
    permalink: [linkOf],
  },
  // Posts opened over their picture stand in a layer beside the main column.
  roots: ['#react-root'],
  replyBox: {
    near: [],
    // Right behind the post whose page this is, which may itself be a reply.
    beside: (post) => {
      const behind = post.nextElementSibling;
      return behind?.matches(inline) === true ? behind.querySelector(editor) : null;
    },
    page: [
      // Without a copy of what is answered the dialog begins a new post (scripts of 2026).
      `[role="dialog"]:has(${each}) ${editor}`,
      `${inline} ${editor}`,
      `${inline} [role="textbox"][contenteditable="true"]`,
    ],
  },
});
