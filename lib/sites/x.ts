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

/** X keeps fewer cells than this in the page; one that kept them all must not be walked for each post. */
const furthest = 60;

/** On a post's own page: what the replies answer to, and the posts of others that X offers below them. */
function isNoReply(post: Element): boolean {
  if (!/\/status\//.test(post.ownerDocument.URL)) return false;
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
    id: (url) => /\/status\/(\d+)/.exec(url.pathname)?.[1] ?? null,
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
    not: (post) => post.closest('[data-testid="placementTracking"]') !== null || isNoReply(post),
    id: [(post) => /\/status\/(\d+)/.exec(linkOf(post) ?? '')?.[1] ?? null],
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
    page: [
      '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
      '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
      '[data-testid="inline_reply_offscreen"] [role="textbox"][contenteditable="true"]',
    ],
  },
});
