import { hosts } from './hosts';
import { defineSite } from './site';

const each = '[data-hook="review"], [data-hook="cmps-review"]';

/** `R2ABC…`: the element's own id, or in the link of the title. */
const reviewId = (comment: Element): string | null =>
  /^(?:customer_review(?:_foreign)?-)?(R[0-9A-Z]{8,})/.exec(comment.id)?.[1] ??
  /\/customer-reviews\/(R[0-9A-Z]{8,})/.exec(
    comment.querySelector('a[href*="/customer-reviews/"]')?.getAttribute('href') ?? '',
  )?.[1] ??
  null;

/** `a-star-4`, and `a-star-mini-4-5` for halves: the words beside it put the scale first or last by language. */
const starClass = (comment: Element): string | null =>
  /(?:^|\s)a-star-(?:mini-|small-)?(\d)(?:-(\d))?(?:\s|$)/
    .exec(comment.querySelector('[data-hook$="review-star-rating"]')?.className ?? '')
    ?.slice(1)
    .filter(Boolean)
    .join('.') ?? null;

/** Product pages and lists of reviews; `data-hook` is the same in every country, 2019–2026. */
export const amazon = defineSite({
  id: 'amazon',
  network: 'reviews',
  hosts: hosts.amazon,
  conversation: {
    // The product's page and the list of its reviews are one.
    id: (url) =>
      /\/(?:dp|gp\/product|product-reviews|gp\/aw\/d)\/([0-9A-Z]{10})/.exec(url.pathname)?.[1] ?? null,
    title: ['#productTitle', '[data-hook="product-link"]'],
    author: ['.po-brand .po-break-word', '#brand'],
    text: ['#feature-bullets', '#productTitle', '[data-hook="product-link"]'],
  },
  comments: {
    each,
    id: [reviewId],
    // In a list of two countries' reviews the profile's own name stands once in each.
    author: [
      '[data-hook="genome-widget"] .a-profile-name',
      '.a-profile-name',
      '[data-hook="genome-widget"] a[href*="/gp/profile/"]',
      '[data-hook="review-author"]',
      'a[href*="/gp/profile/"]',
    ],
    text: [
      '[data-hook="reviewRichContentContainer"]',
      '[data-hook="review-body"]',
      '[data-hook="reviewText"]',
      '[data-hook="review-title"]',
      '[data-hook="reviewTitle"]',
    ],
    leaveOut:
      '[data-hook$="review-star-rating"], [data-hook="expand-collapse-read-more-less"], .a-expander-header, .a-expander-prompt, .cr-translated-review-content, [id^="video-block"], .video-block',
    time: ['[data-hook="review-date"]'],
    likes: ['[data-hook="helpful-vote-statement"]'],
    stars: [starClass, '[data-hook$="review-star-rating"]'],
    permalink: [
      'a[href*="/customer-reviews/R"] @href',
      (comment) => {
        const id = reviewId(comment);
        return id === null ? null : `/gp/customer-reviews/${id}`;
      },
    ],
    // Sellers' public answers ended with the comments in 2020: a review stands alone.
    nested: true,
  },
  roots: ['#cm_cr-review_list', '#cm-cr-dp-review-list', '#reviewsMedley', '#customerReviews'],
  replyBox: { near: [], page: [] },
});
