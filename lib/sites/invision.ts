import { quotedPost } from './reading/quoted-post';
import { defineSite } from './site';

const each = 'article[id^="elComment_"], .post_block[id^="post_id_"]';

const number = (post: Element): string | null => /^(?:elComment_|post_id_)(\d+)$/.exec(post.id)?.[1] ?? null;

/** IPS 4 and 5 write for their own quoting who said it and when: `data-quotedata='{"username":"Zo\u00e9","timestamp":7}'`. */
const quoteData = (post: Element): string =>
  post.querySelector('[data-quotedata]')?.getAttribute('data-quotedata') ?? '';
const seconds = (post: Element): string | null => /"timestamp":\s*(\d+)/.exec(quoteData(post))?.[1] ?? null;
function quotedName(post: Element): string | null {
  const written = /"username":\s*"((?:[^"\\\p{Cc}]|\\u[\da-f]{4}|\\["\\/])*)"/iu.exec(quoteData(post))?.[1];
  return (
    written?.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_escape, code: string | undefined, plain: string) =>
      code === undefined ? plain : String.fromCharCode(Number.parseInt(code, 16)),
    ) ?? null
  );
}

/** One number for each kind of reaction, or one for all. */
function reactions(post: Element): string | null {
  const counts = [...post.querySelectorAll('.ipsReact_reactCount, [data-role="reactCountText"]')];
  const sum = counts.reduce((all, count) => all + Number(/\d+/.exec(count.textContent ?? '')?.[0] ?? 0), 0);
  return counts.length === 0 ? null : String(sum);
}

/** Letters between members are built like topics, and are nobody else's. */
const letters = 'body[data-pagemodule="messaging"]';
const openingPost = `html:not(:has([rel="prev"], ${letters}))`;

/** Invision Community (IPS) 4 and 5 and IP.Board 3, on any host; notes in docs/sites/invision.md. */
export const invision = defineSite({
  id: 'invision',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector(
      'body.ipsApp, body[data-pageapp], html[data-ips-path], body#ipboard_body, article[id^="elComment_"] [data-role="commentContent"]',
    ) !== null,
  conversation: {
    id: (url) => {
      const topic = /\/topic\/(\d+)|[?&]showtopic=(\d+)/.exec(url.pathname + url.search);
      return topic === null ? null : `${url.host}/${topic[1] ?? topic[2]}`;
    },
    title: ['h1.ipsType_pageTitle', '.ipsType_pageTitle', '.ipsPageHeader h1', '.ipsType_pagetitle', 'h1'],
    author: [
      `${openingPost} article[id^="elComment_"] .cAuthorPane_author a`,
      `${openingPost} article[id^="elComment_"] .ipsEntry__username`,
      `${openingPost} .post_block .author`,
    ],
    text: [
      `${openingPost} article[id^="elComment_"] [data-role="commentContent"]`,
      `${openingPost} .post_block [itemprop="commentText"]`,
    ],
  },
  comments: {
    each,
    not: `.ipsHide, .ipsComment_deleted, .ipsComment_ignored, ${letters} *`,
    id: [number],
    author: [
      '.cAuthorPane_author a[data-ipshover]',
      '.ipsEntry__username .ipsUsername',
      '.cAuthorPane_author a',
      '.ipsEntry__username a',
      '.ipsEntry__username',
      '.ipsComment_author a[data-ipshover]',
      // Guests see names without links, and marks before them (a subscriber's plus).
      '.cAuthorPane_author strong',
      quotedName,
      '[itemprop="creator name"]',
      '.post_username',
      '.author',
    ],
    handle: [quotedName],
    text: ['[data-role="commentContent"]', '[itemprop="commentText"]', '.entry-content'],
    leaveOut:
      '[data-excludequote], .ipsItemControls, [data-role="commentControls"], .ipsEmbedded_header, .edit',
    time: ['.ipsComment_meta time @datetime', seconds, 'time @datetime', 'abbr.published @title'],
    likes: [reactions],
    permalink: [
      'a[href*="do=findComment"] @href',
      'a[href*="findComment-"] @href',
      '[itemprop="replyToUrl"] @href',
      (post) => `#findComment-${number(post)}`,
    ],
    parent: [quotedPost('[data-ipsquote-contentcommentid]', 'data-ipsquote-contentcommentid', /^(\d+)$/)],
    flat: true,
  },
  roots: ['[data-role="commentFeed"]', '#elPostFeed', '#ipboard_body .topic'],
  replyBox: {
    near: [],
    page: [
      '[data-role="replyArea"] [contenteditable="true"]',
      '.cTopicPostArea [contenteditable="true"]',
      '[data-role="replyArea"] textarea',
      '#fast_reply textarea, #fast_reply_wrapper textarea',
    ],
  },
});
