import { hosts } from './hosts';
import { defineSite } from './site';

/** Attractions and restaurants; hotels; the layout until 2020, whose answers had an element of their own. */
const card = '[data-automation="reviewCard"], [data-test-target="HR_CC_CARD"], .review-container';
/** Some layouts name the review alone. */
const review = `${card}, div[data-reviewid]:not(:is(${card}, [data-reviewid]) *, :has(${card}))`;
const answer = '.mgrRspnInline';
const text =
  '[data-automation^="reviewText"], [data-test-target="review-body"], [data-test-target="review-text"], q, .partial_entry, .fIrGe, .JguWG';

/** `-r123456789-` in a link to the review alone. */
function ownId(comment: Element): string | null {
  const holder = comment.closest(review);
  const id =
    holder?.getAttribute('data-reviewid') ??
    holder?.querySelector('[data-reviewid]')?.getAttribute('data-reviewid') ??
    /-r(\d+)-/.exec(holder?.querySelector('a[href*="ShowUserReviews"]')?.getAttribute('href') ?? '')?.[1];
  if (id === undefined || id === null) return null;
  return comment.matches(answer) ? `${id}-answer` : id;
}

/** Two links lead to the profile, and the first holds the picture alone. */
function profile(comment: Element): string | null {
  if (comment.matches(answer)) return null;
  for (const link of comment.querySelectorAll('a[href*="/Profile/"]'))
    if ((link.textContent ?? '').trim() !== '') return link.textContent;
  return null;
}

const place = '[data-automation="mainH1"], #HEADING, h1';

const business = (comment: Element): string | null =>
  comment.matches(answer) ? (comment.ownerDocument.querySelector(place)?.textContent ?? null) : null;

/** Until 2020 the day stood in a title, beside words such as "2 weeks ago". */
function titled(comment: Element): string | null {
  const line = comment.querySelector(comment.matches(answer) ? '.responseDate' : '.ratingDate');
  return line?.getAttribute('title') ?? null;
}

const yearIn = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const dayIn = /(?<!\d)\d{1,2}(?!\d)/;

/** The line that says the day stands anywhere around the text; months of a stay have none. */
function day(comment: Element): string | null {
  for (const element of comment.querySelectorAll('div, span')) {
    if (element.childElementCount > 0 || element.closest(text) !== null) continue;
    if (element.closest(answer) !== null && !comment.matches(answer)) continue;
    const line = element.textContent ?? '';
    if (line.length < 80 && yearIn.test(line) && dayIn.test(line)) return line;
  }
  return null;
}

/** `<title>` in the picture of the bubbles; a class (`bubble_45`) until 2022. */
function bubbles(comment: Element): string | null {
  if (comment.matches(answer)) return null;
  const title = comment.querySelector('svg title')?.textContent ?? null;
  const coded = /(?:^|\s)bubble_(\d)(\d)(?:\s|$)/.exec(
    comment.querySelector('[class*="bubble_"]')?.className ?? '',
  );
  return /\d/.test(title ?? '') ? title : coded === null ? null : `${coded[1]}.${coded[2]}`;
}

/** Hotels, restaurants and attractions, 2019–2026; class names of the present layout are uncertain (docs/sites/tripadvisor.md). */
export const tripadvisor = defineSite({
  id: 'tripadvisor',
  network: 'reviews',
  hosts: hosts.tripadvisor,
  isHere: (url) => /-d\d+/.test(url.pathname),
  conversation: {
    // The place, whatever page of its reviews or language.
    id: (url) => /-(d\d+)/.exec(url.pathname)?.[1] ?? null,
    title: [place],
    author: [place],
    text: [place],
  },
  comments: {
    each: `${review}, ${answer}`,
    id: [ownId],
    author: [profile, '.info_text > div:first-child', '.username', business],
    marks: { owner: answer },
    text: text.split(', '),
    leaveOut: 'button, [data-test-target="expand-review"], .taLnk',
    time: ['time @datetime', titled, day],
    likes: ['.numHelp'],
    stars: [
      bubbles,
      '[data-test-target="review-rating"] [aria-label] @aria-label',
      'svg[data-automation="bubbleRatingImage"] @aria-label',
      'svg[aria-label*="5"] @aria-label',
    ],
    permalink: ['a[href*="ShowUserReviews"] @href'],
    nested: true,
  },
  roots: [
    '[data-test-target="reviews-tab"]',
    '[data-automation="reviews"]',
    '#REVIEWS',
    '#taplc_location_reviews_list',
  ],
  // Owners answer in the Management Center; a field elsewhere on the page may be for writing a review.
  replyBox: { near: ['textarea'], page: [] },
});
