import { hosts } from './hosts';
import { defineSite } from './site';

/** `RHo1pe` in the list of all reviews, `EGFGHd` among the few on the app's own page: alike by their headers. */
const review = 'div:has(> header[data-review-id])';
const answer = `${review} .ocpBU`;

const ownId = (comment: Element): string | null => {
  const id = comment.closest(review)?.querySelector('[data-review-id]')?.getAttribute('data-review-id');
  if (id === null || id === undefined) return null;
  return comment.matches(answer) ? `${id}-answer` : id;
};

const dateAt =
  (selector: string) =>
  (comment: Element): string | null =>
    comment.matches(answer) === (selector === '.I9Jtec')
      ? (comment.querySelector(selector)?.textContent ?? null)
      : null;

/** Pages of apps, games, books and films; class names as of 2022–2026, notes in docs/sites/google-play.md. */
export const googlePlay = defineSite({
  id: 'google-play',
  network: 'reviews',
  hosts: hosts['google-play'],
  conversation: {
    id: (url) => url.searchParams.get('id'),
    title: ['h1[itemprop="name"]', 'h1'],
    author: ['a[href^="/store/apps/dev"] span', 'a[href*="/store/apps/dev"]'],
    text: ['[itemprop="description"] @content', '[data-g-id="description"]', 'h1'],
  },
  comments: {
    each: `${review}, ${answer}`,
    id: [ownId],
    author: ['.X5PpBb', '.I6j64d', 'header div:has(> img) + div'],
    marks: { owner: answer },
    text: ['.h3YV2d', '.ras4vb', ':scope > header + div'],
    time: [dateAt('.bp9Aid'), dateAt('.I9Jtec')],
    likes: ['[data-original-thumbs-up-count] @data-original-thumbs-up-count', '.AJTPZc'],
    stars: ['header [role="img"][aria-label] @aria-label'],
    nested: true,
  },
  roots: ['[role="dialog"]', '[data-g-id="reviews"]', 'c-wiz'],
  // Developers answer in the Play Console, never here.
  replyBox: { near: [], page: [] },
});
