import { hosts } from './hosts';
import { defineSite } from './site';

const paper = '[data-service-review-card-paper]';
/** Should the paper lose its name: an article that leads to a review and to who wrote it. */
const card = `${paper}, article:has(a[href*="/reviews/"]):has(a[href*="/users/"]):not(${paper} *, :has(${paper}))`;
const answer = 'div:has(> [data-service-review-business-reply-text-typography])';

const ownId = (comment: Element): string | null => {
  const link = comment.closest(card)?.querySelector('a[href*="/reviews/"]');
  const review = /\/reviews\/(\w+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
  return review === null || comment.matches(card) ? review : `${review}-answer`;
};

const name = '#business-unit-title h1 > span, h1 [class*="displayName"]';

/** The answer's heading says the name within a sentence ("Reply from …"); the page says it alone. */
const business = (comment: Element): string | null =>
  comment.matches(answer) ? (comment.ownerDocument.querySelector(name)?.textContent ?? null) : null;

/** `…/stars-4.svg`: said in no language. */
const starPicture = (comment: Element): string | null =>
  comment.matches(answer)
    ? null
    : (/stars-(\d(?:\.5)?)\./.exec(
        comment.querySelector('img[src*="stars-"]')?.getAttribute('src') ?? '',
      )?.[1] ?? null);

/** Review pages of a business; the data attributes are the same in all languages, 2023–2026. */
export const trustpilot = defineSite({
  id: 'trustpilot',
  network: 'reviews',
  hosts: hosts.trustpilot,
  isHere: (url) => /^\/reviews?\//.test(url.pathname),
  conversation: {
    // Further pages, filters and languages are still the same business.
    id: (url) => /^\/(reviews?\/[^/]+)/.exec(url.pathname)?.[1] ?? null,
    title: [name, 'h1'],
    author: [name],
    text: [name],
  },
  comments: {
    each: `${card}, ${answer}`,
    id: [ownId],
    author: ['[data-consumer-name-typography]', 'a[href*="/users/"] span', business],
    marks: { owner: answer },
    text: [
      '[data-service-review-text-typography]',
      '[data-relevant-review-text-typography]',
      '[data-service-review-business-reply-text-typography]',
      // Who writes a title alone.
      '[data-service-review-title-typography]',
      'h2 ~ p, a:has(h2) ~ p',
      'h2',
    ],
    time: ['time[data-service-review-date-time-ago] @datetime', 'time @datetime'],
    stars: ['[data-service-review-rating] @data-service-review-rating', starPicture],
    permalink: ['a[data-review-title-typography] @href', 'a[href*="/reviews/"] @href'],
    nested: true,
  },
  roots: ['[data-business-unit-reviews-section]', 'main'],
  // Businesses answer in their own account (business.trustpilot.com), never here.
  replyBox: { near: [], page: [] },
});
