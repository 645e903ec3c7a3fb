import { hosts } from './hosts';
import { defineSite } from './site';

/** Since the redesign of 2025-11 named by its title (`review-7-title`), an `article` or a `div`; before, by its class. */
const labelled = '[aria-labelledby^="review-"]';
const review =
  `.we-customer-review, ${labelled}:has(time):not(${labelled} *), ` +
  `article:has(time[datetime]):has(ol[class*="stars"], [class*="star-rating"]):not(${labelled}, ${labelled} *, :has(${labelled}))`;
const said = '[class*="developer-response"]:has(p)';
const answer = `:is(.we-customer-review, article, ${labelled}) ${said}:not(${said} *)`;

const isAnswer = (comment: Element): boolean => comment.matches(answer);

/** `review-123456-title` names the review's heading. */
const ownId = (comment: Element): string | null => {
  const holder = comment.closest(review);
  const named =
    holder?.getAttribute('aria-labelledby') ??
    holder?.querySelector('[id*="review-"]')?.id ??
    holder?.id ??
    '';
  const id = /review-(\d+)/.exec(named)?.[1] ?? null;
  return id !== null && isAnswer(comment) ? `${id}-answer` : id;
};

const developer = '.product-header__identity a, header a[href*="/developer/"], a[href*="/developer/"]';

const ofDeveloper = (comment: Element): string | null =>
  isAnswer(comment) ? (comment.ownerDocument.querySelector(developer)?.textContent ?? null) : null;

/** Pages of apps on the web (apps.apple.com); the present markup is uncertain, docs/sites/app-store.md. */
export const appStore = defineSite({
  id: 'app-store',
  network: 'reviews',
  hosts: hosts['app-store'],
  isHere: (url) => /\/id\d+/.test(url.pathname),
  conversation: {
    // One app, in whatever country or language.
    id: (url) => /\/(id\d+)/.exec(url.pathname)?.[1] ?? null,
    title: ['meta[property="og:title"] @content', 'h1'],
    author: [developer],
    text: ['meta[name="description"] @content', 'h1'],
  },
  comments: {
    each: `${review}, ${answer}`,
    not: '[aria-hidden="true"] *',
    strict: true,
    id: [ownId],
    author: [ofDeveloper, '.we-customer-review__user', '.author', '[class*="author"]'],
    marks: { owner: answer },
    text: [
      '.we-customer-review__body',
      'blockquote',
      '.content',
      '[class*="review-content"]',
      'p:not([class*="author"])',
    ],
    leaveOut: '[class*="developer-response"], button, h3, [class*="developer-response-heading"], time',
    time: ['time @datetime'],
    stars: [
      '.we-star-rating @aria-label',
      'ol[class*="stars"] @aria-label',
      '[class*="star-rating"] @aria-label',
    ],
    nested: true,
  },
  roots: ['main'],
  // Developers answer in App Store Connect, never here.
  replyBox: { near: [], page: [] },
});
