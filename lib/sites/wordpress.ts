import { leaveOut, readText } from './dom';
import { ownMatch } from './rules';
import { defineSite } from './site';

// wpDiscuz writes the parent too: `wpd-comm-12_7` (before version 7: `wc-comm-`).
const numbered = /^(?:(?:li-|div-|article-)?comment-|(?:wpd|wc)-comm-)(\d+)(?:_(\d+))?$/;
const numberIn = (element: Element | null): string | null => numbered.exec(element?.id ?? '')?.[1] ?? null;

const items = 'li.comment, li[id^="comment-"], li[id^="li-comment-"], .wpd-comment, .wc-comment';
// What `comment_class()` prints ends in the depth, whatever element a theme gives it to, and with or without a number.
const boxes =
  'div.comment[id^="comment-"], article.comment[id^="comment-"], [id^="comment-"][itemtype$="/Comment"], ' +
  'div.comment[class*=" depth-"], article.comment[class*=" depth-"]';
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

/** Themes set words of theirs ("says", the date, a link to answer) into the line of the name. */
const notName =
  '.says, .comment-meta, .commentmetadata, .comment-date, .comment-reply-link, .reply, time, .screen-reader-text';
function nameInLine(comment: Element): string | null {
  const line = ownMatch('.comment-author, .comment_author', comment, { each });
  if (line === null) return null;
  const name = line.querySelector('a.url, a[rel~="nofollow"]:not(.comment-reply-link), b, strong');
  if (name !== null && readText(name) !== '') return readText(name);
  leaveOut(line, notName);
  return readText(line);
}

/** Avada: "<strong>Anne</strong>3 May 2026 at 10:00", the date in no element. */
const beside = (comment: Element): string | null =>
  [...(ownMatch('.comment-author', comment, { each })?.childNodes ?? [])]
    .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
    .join(' ');

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
  'form[action*="wp-comments-post.php"], .comment-reply-link, form#commentform, body.wp-singular, body.single-post';
/** WordPress without its own comments (Disqus, a newspaper's own system) is left to whoever can read those. */
const ownForm = 'form[action*="wp-comments-post.php"], form#commentform, #wpdcom';
/** Comments that a theme has built anew, without the names that core gives them: only the generic reader knows those. */
const ownWay =
  ':is(#comments, .comments-area, .comments, .commentlist, .comment-list) :is(img.avatar, .comment-reply-link)';
const holdsOwn = (page: Document): boolean => {
  for (const one of page.querySelectorAll(each)) if (!isOther(one)) return true;
  return page.querySelector(ownForm) !== null && page.querySelector(ownWay) === null;
};

/** Core, block themes and common classic themes, 2018–2026: recognised on any host by what the page is. */
export const wordpress = defineSite({
  id: 'wordpress',
  network: 'blog',
  hosts: [],
  isHere: (_url, page) => page.querySelector(madeByWordPress) !== null && holdsOwn(page),
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
      nameInLine,
      '.commenter',
      '.author',
      'cite',
      'a.url[rel~="nofollow"]',
    ],
    text: [
      '.comment-content',
      '.wp-block-comment-content',
      '.wpd-comment-text',
      '.wc-comment-text',
      // WooCommerce: rating, author and verified mark stand beside it.
      '.comment-text .description',
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
      '.comment-awaiting-moderation, .author, .children, .says, .comment-edit-link, .sharedaddy, .comment-likes, cite.fn, li > cite, .avatar',
    time: [
      'time @datetime',
      '[itemprop="datePublished"] @content',
      'abbr.published @title',
      // Newspaper (tagDiv): seconds.
      'time @pubdate',
      // Core without HTML5, and themes that write the line anew, say it in the words of the blog's language.
      '.comment-meta time, .commentmetadata time, time.comment-time',
      ':is(.commentmetadata, .comment-meta) a[href*="#comment-"], a.commentmetadata',
      '.comment-date, .comment_date, .commentdate, .comment-time',
      '.comment-meta .published, .commentmetadata, .comment_posted, .date',
      beside,
    ],
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
