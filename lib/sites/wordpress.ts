import { defineSite } from './site';

// wpDiscuz writes the parent too: `wpd-comm-12_7` (before version 7: `wc-comm-`).
const numbered = /^(?:(?:li-|div-|article-)?comment-|(?:wpd|wc)-comm-)(\d+)(?:_(\d+))?$/;
const numberIn = (element: Element | null): string | null => numbered.exec(element?.id ?? '')?.[1] ?? null;

const items = 'li.comment, li[id^="comment-"], li[id^="li-comment-"], .wpd-comment, .wc-comment';
const boxes =
  'div.comment[id^="comment-"], article.comment[id^="comment-"], [id^="comment-"][itemtype$="/Comment"]';
const within = (selectors: string): string => selectors.replace(/(?=,|$)/g, ' *');
/** The outermost element that may be the comment: a theme that marks the list item and its article reads once. */
const each = [
  items,
  ...boxes.split(', ').map((box) => `${box}:not(${within(items)})`),
  `[id^="div-comment-"]:not(${within(items)}, [id^="comment-"] *)`,
].join(', ');

/** Core prints `li#comment-7 > article#div-comment-7`; themes put the number on one, the other, both or only in links. */
function number(comment: Element): string | null {
  const own = numberIn(comment);
  if (own !== null) return own;
  const child = comment.querySelector(':scope > [id*="comment-"], :scope > * > [id^="div-comment-"]');
  return (
    numberIn(child) ??
    ownAnswerLink(comment)?.getAttribute('data-commentid') ??
    /#comment-(\d+)/.exec(comment.querySelector('a[href*="#comment-"]')?.getAttribute('href') ?? '')?.[1] ??
    null
  );
}
const ownAnswerLink = (comment: Element): Element | null => comment.querySelector('.comment-reply-link');

/** Themes number menus and headings in the same way, and Drupal its comments: without a number it must be called a comment. */
const isOther = (element: Element): boolean =>
  element.matches(
    '.pingback, .trackback, .js-comment, [data-comment-user-id], .comment-respond, #respond, .pingback *, .trackback *',
  ) ||
  (number(element) === null && !element.classList.contains('comment'));

/** `data-parent="12"` on the comment or just inside; 0 is the top. */
function toldParent(comment: Element): string | null {
  const inId = numbered.exec(comment.id)?.[2];
  if (inId !== undefined && inId !== '0') return inId;
  const names = ['data-parent', 'data-parent-id', 'data-comment-parent', 'data-parentid'];
  for (const holder of [comment, comment.firstElementChild]) {
    for (const name of names) {
      const value = /(\d+)$/.exec(holder?.getAttribute(name) ?? '')?.[1];
      if (value !== undefined && value !== '0') return value;
    }
  }
  return null;
}

const madeByWordPress =
  'meta[name="generator"][content^="WordPress"], link[rel="https://api.w.org/"], link[href*="/wp-content/"], ' +
  'link[href*="/wp-includes/"], script[src*="/wp-content/"], script[src*="/wp-includes/"], img[src*="/wp-content/"], ' +
  'form[action*="wp-comments-post.php"], .comment-reply-link, #commentform, body.wp-singular, body.single-post';
/** WordPress without its own comments (Disqus, a newspaper's own system) is left to whoever can read those. */
const ownComments = `${each}, form[action*="wp-comments-post.php"], #commentform, #wpdcom`;

/** Core, block themes and common classic themes, 2018–2026: recognised on any host by what the page is. */
export const wordpress = defineSite({
  id: 'wordpress',
  network: 'blog',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector(madeByWordPress) !== null && page.querySelector(ownComments) !== null,
  conversation: {
    id: (url, page) => {
      const link = page.querySelector('link[rel="shortlink"]')?.getAttribute('href') ?? '';
      const post = /[?&]p=(\d+)/.exec(link)?.[1];
      return post === undefined ? `${url.host}${url.pathname}` : `${url.host}/${post}`;
    },
    title: ['h1.entry-title', 'article h1', 'h1'],
    author: ['.entry-meta .author', '.byline .author', 'a[rel="author"]'],
    text: ['.entry-content', 'article .post-content'],
  },
  comments: {
    each,
    not: isOther,
    id: [number],
    marks: { owner: '.bypostauthor, .bypostauthor > article' },
    author: [
      '.comment-author .fn',
      '.comment-author-name',
      'cite.fn',
      '.fn',
      '[itemprop="author"] [itemprop="name"]',
      '[itemprop="author"]',
      '.comment-author-link',
      '.wp-block-comment-author-name',
      '.wpd-comment-author',
      '.wc-comment-author',
      '.woocommerce-review__author',
      '.comment-author cite',
      '.comment-author strong',
      '.comment-author',
      '.comment_author',
      '.commenter',
      'cite',
      'a.url[rel~="nofollow"]',
    ],
    text: [
      '.comment-content',
      '.wp-block-comment-content',
      '.wpd-comment-text',
      '.wc-comment-text',
      // WooCommerce: rating, author and verified mark stand beside it.
      '.comment-text > .description',
      '.comment-text',
      '.comment_text',
      '.comment-entry',
      '.commenttext',
      '[itemprop="text"]',
      '[itemprop="commentText"]',
      '.comment-body-content',
      '.comment-inner-content',
      'section.comment',
      '.comment-body',
      ':scope > div',
      '&',
    ],
    // Where a theme gives the text no element of its own, what stands around it is known.
    leaveOut:
      '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .reply, .comment-reply-link, .comment-actions, ' +
      '.comment-awaiting-moderation, .children, .says, .comment-edit-link, .sharedaddy, .comment-likes, cite.fn, li > cite, .avatar',
    time: ['time @datetime', '[itemprop="datePublished"] @content', 'abbr.published @title'],
    likes: [
      '.wpd-vote-result',
      '.comment-like-feedback',
      '.like-count',
      '.cld-like-count-wrap',
      '.comment-likes',
    ],
    permalink: [
      'a[href*="#comment-"]:not(.comment-reply-link) @href',
      'a[href*="#comment-"] @href',
      (comment) => (numberIn(comment) === null ? null : `#${comment.id}`),
    ],
    parent: [toldParent],
    nested: true,
    depth: (comment) => {
      const level = /(?:^|\s)(?:comment-)?depth-(\d+)(?:\s|$)/.exec(comment.className)?.[1];
      return level === undefined ? null : Number(level) - 1;
    },
    block: ':scope > [id^="div-comment-"], :scope > .comment-body, :scope > article',
  },
  roots: ['#comments', '.comments-area', '.comment-list', '.commentlist', '.wp-block-comments', '#wpdcom'],
  replyBox: {
    near: ['#commentform textarea#comment', 'textarea[name="comment"]'],
    page: ['#commentform textarea#comment', 'textarea#comment', 'textarea[name="comment"]'],
  },
});
