import { hosts } from './hosts';
import { defineSite } from './site';

const panel = '.bwb7ce[data-id], .gws-localreviews__google-review';
/**
 * On Maps the outermost element that wears the id, and the author as its label: buttons in it share the id. Widgets of
 * others (Judge.me, Yotpo) wear such an id alone. Beside search results, of a panel's own.
 */
const review = `div[data-review-id]:is([aria-label], .jftiEf):not(:is([data-review-id], ${panel}) *), ${panel}`;
/** The owner's answer: on Maps, in the panel beside search results, in that panel until 2023. */
const answer = '.CDe7pd, .PdaDLc, .gws-localreviews__google-review .LfKETd';

const ownId = (comment: Element): string | null => {
  const holder = comment.closest(review);
  const id =
    holder?.getAttribute('data-review-id') ??
    holder?.getAttribute('data-id') ??
    holder?.querySelector('[data-review-id]')?.getAttribute('data-review-id') ??
    null;
  return id === null || !comment.matches(answer) ? id : `${id}-answer`;
};

const names = [
  '[role="main"] h1',
  'h1.DUwDvf',
  '[data-attrid="title"]',
  '.SPZz6b span',
  '.P5Bobd',
  '[role="main"][aria-label] @aria-label',
];

/** Whose answer it is: said beside it in the panel ("Name (Owner)", « Nom (propriétaire) »), else by the page. */
function owner(comment: Element): string | null {
  if (!comment.matches(answer)) return null;
  const beside = comment.querySelector('.PhaUTe')?.textContent?.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
  if (beside !== undefined && beside.trim() !== '') return beside;
  const page = comment.ownerDocument;
  const heading = page.querySelector(
    'h1.DUwDvf, [role="main"] h1, [data-attrid="title"], .SPZz6b span, .P5Bobd',
  );
  return (
    heading?.textContent ??
    page.querySelector('[role="main"][aria-label]')?.getAttribute('aria-label') ??
    null
  );
}

/** Whatever picture wears a number, since names in pictures of people seldom do. */
const numbered = (comment: Element): string | null =>
  [...comment.querySelectorAll('[role="img"][aria-label*=" "]')]
    .filter((picture) => picture.closest(answer) === null)
    .map((picture) => picture.getAttribute('aria-label'))
    .find((label) => /\d/.test(label ?? '')) ?? null;

/** `0x47e6…:0xf18…` is the place, in the address of Maps and in the panel's fragment. */
const place = (url: URL): string | null =>
  /(0x[\da-f]+:0x[\da-f]+)/i.exec(decodeURIComponent(url.pathname + url.hash))?.[1]?.toLowerCase() ??
  /\/maps\/place\/([^/@]+)/.exec(url.pathname)?.[1] ??
  null;

/** Reviews of a business on Maps and beside search results; notes in docs/sites/google-reviews.md, as of 2026-09. */
export const googleReviews = defineSite({
  id: 'google-reviews',
  network: 'reviews',
  hosts: hosts['google-reviews'],
  isHere: (url, page) =>
    url.hostname.startsWith('maps.') ||
    url.pathname.startsWith('/maps') ||
    page.querySelector(review) !== null,
  conversation: { id: place, title: names, author: names, text: names },
  comments: {
    each: `${review}, ${answer}`,
    id: [ownId],
    author: [
      '.d4r55',
      '.Vpc5Fe',
      '.TSUbDb',
      owner,
      (comment) => (comment.matches(answer) ? null : comment.getAttribute('aria-label')),
      'a[href*="/maps/contrib/"]',
    ],
    marks: { owner: answer },
    text: ['.wiI7pd', '.OA1nbd', '.KmCjbd', '.review-full-text', '.Jtu6Td', '.MyEned', '[lang]'],
    leaveOut: 'button, [role="button"], .review-more-link',
    likes: ['.pkWtMe'],
    // Only relative ("3 weeks ago").
    time: ['.rsqaWe', '.DZSIDd', '.y3Ibjb', '.GSM50', '.dehysf', '.xRkPPb', '.xRkPPb span'],
    stars: [
      '[role="img"].kvMYJc @aria-label',
      '[role="img"].dHX2k @aria-label',
      '.lTi8oc @aria-label',
      '.fzvQIb',
      numbered,
    ],
    nested: true,
  },
  roots: ['[role="main"]', '.review-dialog-list', '[role="dialog"]'],
  // The owner's own, in the review; a field elsewhere on the page may be for writing a review.
  replyBox: { near: ['textarea'], page: [] },
});
