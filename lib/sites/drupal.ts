import { firstName } from './generic/author-field';
import { defineSite } from './site';

const each =
  'article.comment[role="article"], article.comment.js-comment, article[data-comment-user-id], div.comment[about^="/comment/"], ' +
  '[data-drupal-selector="comment"], #comments div.comment.clearfix, #comments div.ajax-comment-wrapper > div.comment';

/** In the id, in the permalink (`/comment/12#comment-12`), or in the anchor right before the comment. */
function number(comment: Element): string | null {
  const own = /^comment-(\d+)$/;
  const before = comment.previousElementSibling;
  return (
    own.exec(comment.id)?.[1] ??
    /\/comment\/(\d+)/.exec(comment.getAttribute('about') ?? '')?.[1] ??
    /#comment-(\d+)/.exec(permalink(comment) ?? '')?.[1] ??
    (before?.localName === 'a' ? own.exec(before.id)?.[1] : undefined) ??
    null
  );
}

/** Not the link to the comment that it answers, which screen readers are told. */
const ownLink =
  'a[href*="/comment/"][href*="#comment-"]:not(.visually-hidden *, .element-invisible *, .parent *), a.permalink:not(.visually-hidden *, .parent *)';
const permalink = (comment: Element): string | null =>
  comment.querySelector(ownLink)?.getAttribute('href') ?? null;

/** Replies stand in `div.indented` right after their parent, with no more than an anchor between. */
function parent(comment: Element): Element | null {
  const list = comment.parentElement?.closest('.indented') ?? null;
  let before = list?.previousElementSibling ?? null;
  for (let back = 0; before !== null && back < 3; back++, before = before.previousElementSibling) {
    if (before.matches(each)) return before;
    const inside = before.querySelector(each);
    if (inside !== null) return inside;
  }
  return null;
}

const madeByDrupal =
  'meta[name="Generator" i][content^="Drupal" i], script[data-drupal-selector], link[href*="/sites/default/files/"], ' +
  'script[src*="/sites/default/files/"], script[src*="/misc/drupal.js"], script[src*="/core/misc/drupal"]';

/** Core's comment module: Drupal 7 (Bartik), 8–11 (Classy, Olivero), and Backdrop, which keeps its markup. Seen 2026-11 in the templates. */
export const drupal = defineSite({
  id: 'drupal',
  network: 'blog',
  hosts: [],
  isHere: (_url, page) => page.querySelector(madeByDrupal) !== null && page.querySelector(each) !== null,
  conversation: {
    id: (url, page) => {
      const node = /\/node\/(\d+)/.exec(
        page.querySelector('link[rel="shortlink"]')?.getAttribute('href') ?? '',
      )?.[1];
      return node === undefined ? null : `${url.host}/node/${node}`;
    },
    title: ['h1.page-title', 'h1#page-title', 'h1'],
    author: ['.node__meta .username', '.node__meta [rel="schema:author"]', '.node .submitted .username'],
    text: ['.node__content .field--name-body', '.node .field-name-body', 'article.node .field--name-body'],
  },
  comments: {
    each,
    not: '.preview, .comment--preview',
    strict: true,
    id: [number],
    author: [
      '.username',
      '.comment__author a',
      '[rel="schema:author"]',
      '[typeof="schema:Person"]',
      '[property="schema:name"] @content',
      '.comment__author',
      '.author',
      // Themes write the line anew (« Par Anne, le … »).
      firstName(each),
    ],
    text: [
      '.field--name-comment-body',
      '.field-name-comment-body',
      '.comment__content',
      ':scope > .content',
      '.content',
    ],
    leaveOut: '.comment__links, ul.links, h3, .user-signature, .field__label',
    time: [
      'time[datetime] @datetime',
      '[property="schema:dateCreated"] @content',
      '[property~="dc:date"] @content',
      '[data-comment-timestamp] @data-comment-timestamp',
      // Without RDF the line of the name says it, as in « Par Anne, le ven, 02/10/2026 - 10:05 ».
      '.comment__time, .comment-time, .comment__submitted, .submitted, .comment__meta, .comment-date, .metas, .meta',
    ],
    likes: ['.rate-widget .rate-score', '.vote-current-score', '.flag-count'],
    permalink: [
      permalink,
      '@about',
      (comment) => (/^comment-\d+$/.test(comment.id) ? `#${comment.id}` : null),
    ],
    nested: parent,
  },
  roots: ['#comments', '.comment-wrapper', '[data-drupal-selector="comments"]', 'section.comments'],
  replyBox: {
    near: ['textarea[name^="comment_body"]'],
    page: [
      'form.comment-form textarea[name^="comment_body"]',
      '#comment-form textarea[name^="comment_body"]',
    ],
  },
});
