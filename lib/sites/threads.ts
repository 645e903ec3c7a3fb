import { hosts } from './hosts';
import { defineSite } from './site';

const box = '[data-pressable-container]';
/** A quoted post is a box within the box. */
const each = `${box}:not(${box} *)`;
const own = `:not(${box} ${box} *)`;
const permalink = `a[href*="/post/"]:has(> time)${own}`;
/** The class says how text wraps; it has held since 2023 (seen again 2025-12). */
const words = `.x1a6qonq${own}`;

const linkOf = (post: Element): string | null => post.querySelector(permalink)?.getAttribute('href') ?? null;
/** `/@name/post/code`: names and labels that are shown may be anyone's (“reposted by”), the address is the author's. */
const partOf = (post: Element, part: 1 | 2): string | null =>
  /\/@([^/]+)\/post\/([\w-]+)/.exec(linkOf(post) ?? '')?.[part] ?? null;

/** A page of one post begins with it, or with what it answers to; columns may stand side by side. */
function isHead(post: Element): boolean {
  if (!/\/post\//.test(post.ownerDocument.URL)) return false;
  return (post.closest('[role="region"]') ?? post.ownerDocument).querySelector(each) === post;
}

/** Each answer to the post has a block of its own; what follows in the same block answers to the one before. */
function answered(post: Element): Element | null {
  const block = post.closest('[data-pagelet^="threads_post_page_"]');
  if (block === null) return null;
  const chain = [...block.querySelectorAll(each)];
  return chain[chain.indexOf(post) - 1] ?? null;
}

/** Posts of Threads and their answers; markup as of 2025-12, notes in docs/sites/threads.md. */
export const threads = defineSite({
  id: 'threads',
  network: 'threads',
  hosts: hosts.threads,
  conversation: {
    id: (url) => /\/post\/([\w-]+)/.exec(url.pathname)?.[1] ?? null,
    isOne: (url) => /\/post\/[\w-]+/.test(url.pathname),
    author: [`${box} a[href^="/@"]:not([href*="/post/"]) span`],
    text: [`${box} ${words}`],
  },
  comments: {
    each,
    not: (post) => linkOf(post) === null || isHead(post),
    id: [(post) => partOf(post, 2)],
    author: [(post) => partOf(post, 1)],
    // Its label is translated, its drawing is the same on all of Meta's sites (2023–2025).
    marks: { verified: `svg[viewBox="0 0 40 40"]:has(path[d^="M19.998 3.094"])${own}` },
    text: [
      words,
      `:scope > div > div:has(a[href*="/post/"] > time) ~ div span[dir="auto"]:not(a *, [role="button"] *)${own}`,
    ],
    time: [`${permalink} > time @datetime`],
    // Of the row of actions the first is the heart; labels are translated.
    likes: [
      `div:has(> div:nth-child(3) > [role="button"] > div > div > svg) > div:first-child > [role="button"]${own}`,
    ],
    permalink: [linkOf],
    nested: answered,
  },
  roots: ['[id^="mount_"]'],
  replyBox: {
    near: ['[role="textbox"][contenteditable="true"]'],
    page: [
      '[role="dialog"] [role="textbox"][contenteditable="true"]',
      '[role="region"] [role="textbox"][contenteditable="true"]',
    ],
  },
});
