import { hosts } from './hosts';
import { defineSite } from './site';

const review = '.section.reviews .comment:has([itemprop="reviewBody"])';
const said = ':is([itemprop="comment"], [class*="response"], [class*="reponse"], [class*="reply"])';
/** What the shop's answer is called was not seen: the outermost that sounds like one. */
const answer = `.section.reviews .comment ${said}:not(${said} *)`;

const company = '[itemprop="itemReviewed"] [itemprop="name"], h1 [itemprop="name"], h1';

const ownId = (comment: Element): string | null => {
  const holder = comment.closest(review);
  const id =
    holder?.getAttribute('data-review-id') ??
    /^(?:review|comment|avis)[-_](\w+)$/i.exec(holder?.id ?? '')?.[1] ??
    null;
  return id !== null && comment.matches(answer) ? `${id}-answer` : id;
};

/** Pages of a company's certificate (avis-verifies.com and its names in other languages): microdata, seen 2021. */
export const avisVerifies = defineSite({
  id: 'avis-verifies',
  network: 'reviews',
  hosts: hosts['avis-verifies'],
  conversation: {
    // `/avis-clients/SHOP`, whatever page of it.
    id: (url) => /^\/[\w-]+\/([\w.-]+)/.exec(url.pathname)?.[1] ?? null,
    title: [company],
    author: [company],
    text: [company],
  },
  comments: {
    each: `${review}, ${answer}`,
    id: [ownId],
    author: [
      (comment) =>
        comment.matches(answer) ? (comment.ownerDocument.querySelector(company)?.textContent ?? null) : null,
      '[itemprop="author"] [itemprop="name"]',
      '[itemprop="author"] span',
      '[itemprop="author"] @content',
      '[itemprop="author"]',
    ],
    marks: { owner: answer },
    text: ['[itemprop="reviewBody"]', '[itemprop="text"]', '[itemprop="description"]', ':scope > p', '&'],
    time: [
      '[itemprop="datePublished"] @content',
      '[itemprop="datePublished"] @datetime',
      '[itemprop="datePublished"]',
    ],
    stars: ['[itemprop="ratingValue"] @content', '[itemprop="ratingValue"]'],
    nested: true,
  },
  roots: ['.reviews', 'main'],
  // Shops answer in their own account, never here.
  replyBox: { near: [], page: [] },
});
