import { hosts } from './hosts';
import { defineSite } from './site';

const date = 'a[href*="/c/"] > time';
const permalink = 'a[href*="/c/"]:has(> time)';
/**
 * Classes are hashed and nothing names a comment but its dated link. The smallest box that holds that link in one part
 * and the words, or a picture, beside it is the comment (2025-11); in dialogs it is the innermost item of a list (2026-09).
 * What is beside it is asked first: among 2,000 comments Chromium 156 then finds the box around a node in 0.1 ms, not 1.2.
 */
const near = ['', '* > ', '* > * > ', '* > * > * > '].map((down) => `> div > ${down}${date}`).join(', ');
const each = [
  `div:not(:has(h2, h3)):has(> div + span):has(${near})`,
  `div:not(:has(> * + * + *), :has(h2, h3)):has(> div + div):has(${near})`,
  `li:has(:is(h2, h3) a[href]):has(${date}):not(:has(li))`,
].join(', ');
/** Another box or wrapper may stand between: the outer of two is none. */
const isOuter = (box: Element): boolean => box.localName === 'div' && box.querySelector(each) !== null;

const linkOf = (comment: Element): string | null =>
  comment.querySelector(permalink)?.getAttribute('href') ?? null;
/** `/p/code/c/1/`; of a reply `/p/code/c/1/r/2/`. */
const idsIn = (comment: Element): RegExpExecArray | null =>
  /\/c\/(\d+)(?:\/r\/(\d+))?/.exec(linkOf(comment) ?? '');

function authorOf(comment: Element): string | null {
  const link = comment.querySelector('a[href]:not(:has(> time))');
  return /^\/([\w.]+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** The row behind the words: “168 likes”, “Reply”, in any language. A first button without a number: no likes yet. */
function likesOf(comment: Element): string | null {
  let words: Element | null = comment;
  for (let level = 0; level < 3 && words?.nextElementSibling === null; level++) words = words.parentElement;
  const row = comment.localName === 'li' ? comment : words?.nextElementSibling;
  const first = row?.querySelector('[role="button"], button')?.textContent ?? '';
  return /\d/.test(first) ? first : null;
}

const holds = (box: Element | null | undefined): box is Element => box?.querySelector(each) != null;
const firstIn = (box: Element): Element | null =>
  [...box.querySelectorAll(each)].find((one) => !isOuter(one)) ?? null;
const levelsBelow = (box: Element, comment: Element): number =>
  comment === box || comment.parentElement === null ? 0 : 1 + levelsBelow(box, comment.parentElement);

/**
 * For replies whose link does not name their head: a box of two, whose first part is one comment and whose second holds
 * comments further down, is a head with its replies. How replies are wrapped is not known from a capture.
 */
function headAbove(comment: Element): Element | null {
  let part: Element = comment;
  for (let level = 0; level < 14; level++) {
    const before = part.previousElementSibling;
    const box = part.parentElement;
    if (box === null) return null;
    const isPair = holds(before) && !holds(before.previousElementSibling) && !holds(part.nextElementSibling);
    const head = isPair ? firstIn(box) : null;
    if (head !== null && levelsBelow(box, comment) > levelsBelow(box, head)) return head;
    part = box;
  }
  return null;
}

/** The caption is dated too, but its date links nowhere. */
const caption = 'div:has(> span > time)';

/** Posts and reels, on their page and in a dialog; markup as of 2025-11, notes in docs/sites/instagram.md. */
export const instagram = defineSite({
  id: 'instagram',
  network: 'instagram',
  hosts: hosts.instagram,
  conversation: {
    id: (url) => /\/(?:p|reels?|tv)\/([\w-]+)/.exec(url.pathname)?.[1] ?? null,
    isOne: (url) => /\/(?:p|reels?|tv)\/[\w-]+/.test(url.pathname),
    author: [
      `[role="dialog"] ${caption} a[href]`,
      `${caption} a[href]`,
      'li h2 a[href]',
      'header a[href] span',
    ],
    text: [`[role="dialog"] ${caption} + span`, `${caption} + span`, 'h1[dir="auto"]'],
  },
  comments: {
    each,
    not: isOuter,
    id: [(comment) => idsIn(comment)?.[2] ?? idsIn(comment)?.[1] ?? null],
    author: [authorOf],
    // Its label is translated, its drawing is not (2023–2025-11).
    marks: {
      verified: 'svg[viewBox="0 0 40 40"]:is([fill="rgb(0, 149, 246)"], :has(path[d^="M19.998 3.094"]))',
    },
    text: ['h3 + div', ':scope > :first-child + *'],
    time: [`${date} @datetime`],
    likes: [likesOf],
    permalink: [linkOf],
    parent: [(comment) => (idsIn(comment)?.[2] === undefined ? null : (idsIn(comment)?.[1] ?? null))],
    nested: headAbove,
  },
  roots: ['[id^="mount_"]'],
  replyBox: {
    near: [],
    page: [
      '[role="dialog"] form textarea',
      'main form textarea',
      'section form [role="textbox"][contenteditable="true"]',
    ],
  },
});
