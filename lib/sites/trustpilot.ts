import { hosts } from './hosts';
import { defineSite } from './site';

const paper = '[data-service-review-card-paper]';
/** The paper is the card; should it lose its name, what stands in it since 2024 is one too. */
const card = `${paper}, [data-testid^="service-review-card"]:not(${paper} *)`;
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
    author: ['[data-consumer-name-typography]', business],
    text: [
      '[data-service-review-text-typography]',
      '[data-relevant-review-text-typography]',
      '[data-service-review-business-reply-text-typography]',
      // Who writes a title alone.
      '[data-service-review-title-typography]',
    ],
    time: ['time[data-service-review-date-time-ago] @datetime', 'time @datetime'],
    stars: ['[data-service-review-rating] @data-service-review-rating'],
    permalink: ['a[data-review-title-typography] @href', 'a[href*="/reviews/"] @href'],
    nested: true,
  },
  roots: ['[data-business-unit-reviews-section]', 'main'],
  // Businesses answer in their own account (business.trustpilot.com), never here.
  replyBox: { near: [], page: [] },
});
