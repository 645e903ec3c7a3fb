import { defineSite } from './site';

const each = 'article[data-post-id], .crawler-post';
/** "In reply to" and "replies" open other posts within a post, above and below its own words. */
const notWithin = ':not(.embedded-posts *)';

/** The number in the topic: `post_3`; in the crawler's view `#3`. Quotes name posts by it too. */
const number = (post: Element): string | null =>
  /^post_(\d+)$/.exec(post.id)?.[1] ??
  /\d+/.exec(post.querySelector('[itemprop="position"]')?.textContent ?? '')?.[0] ??
  null;

/** `/t/slug/7/3` and `/t/7`; what stands before it tells forums on one host apart. */
const topic = /^(.*)\/t\/(?:[^/]*[^/\d][^/]*\/)?(\d+)/;

const canonical = (post: Element): RegExpExecArray | null =>
  topic.exec(post.ownerDocument.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '');
const topicOf = (post: Element): string | null => canonical(post)?.[2] ?? null;

function permalink(post: Element): string | null {
  const path = canonical(post)?.[0];
  return path === undefined ? `#post_${number(post)}` : `${path}/${number(post)}`;
}

/** What it quotes of its own topic; "in reply to" says who is answered, but not which of their posts. */
function quoted(post: Element): string | null {
  const quote = post.querySelector(`aside.quote[data-post]${notWithin}`);
  const own = post.getAttribute('data-topic-id') ?? topicOf(post);
  return quote?.getAttribute('data-topic') === own ? (quote?.getAttribute('data-post') ?? null) : null;
}

/** Private messages are topics too. Without scripts the first post shown is the opening one on the first page only. */
const open = 'html:not(:has(.archetype-private_message))';
const firstPage = 'html:not(:has([rel="prev"]))';

/** Discourse 2–3 and its calendar versions, on any host, also as it shows itself without scripts; docs/sites/discourse.md. */
export const discourse = defineSite({
  id: 'discourse',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector(
      'meta[name="generator"][content^="Discourse"], #data-discourse-setup, .topic-post > article[data-post-id]',
    ) !== null,
  conversation: {
    id: (url) => {
      const [, before = '', id] = topic.exec(url.pathname) ?? [];
      return id === undefined ? null : `${url.host}${before}/${id}`;
    },
    title: ['#topic-title .fancy-title', '#topic-title h1 a', 'h1 .fancy-title', '#topic-title h1', 'h1'],
    author: [
      `${open} #post_1 a[data-user-card] @data-user-card`,
      `${firstPage} .crawler-post [itemprop="author"] [itemprop="name"]`,
    ],
    text: [`${open} #post_1 .cooked`, `${firstPage} .crawler-post .post`],
  },
  comments: {
    each,
    not: '.archetype-private_message *, .deleted > article, .post-hidden > article, .small-action article, [role="navigation"]',
    id: [number, '@data-post-id'],
    author: [
      `.names a[data-user-card]${notWithin} @data-user-card`,
      `a[data-user-card]${notWithin} @data-user-card`,
      '[itemprop="author"] [itemprop="name"]',
      '.creator a',
    ],
    marks: { owner: '.topic-owner > article', staff: `.names :is(.staff, .moderator, .admin)${notWithin}` },
    text: [`.cooked${notWithin}`, '[itemprop="articleBody"]', '[itemprop="text"]', '.post'],
    leaveOut:
      'aside.onebox, .onebox-metadata, .quote-controls, .lightbox-wrapper .meta, .badge-notification.clicks, ' +
      '.cooked-selection-barrier, .codeblock-button-wrapper, .fullscreen-table-wrapper__buttons, .poll-buttons',
    time: [
      `.post-date [data-time]${notWithin} @data-time`,
      `.post-info [data-time]${notWithin} @data-time`,
      'meta[itemprop="datePublished"] @content',
      '[itemprop="datePublished"] @datetime',
      'time @datetime',
    ],
    likes: [
      '.post-controls .like-count, .post-menu-area .like-count',
      '.reactions-counter',
      'meta[itemprop="userInteractionCount"] @content',
    ],
    permalink: [permalink],
    parent: [quoted],
    flat: true,
  },
  roots: ['.post-stream', '#topic'],
  replyBox: {
    near: [],
    page: ['#reply-control .ProseMirror[contenteditable="true"]', '#reply-control textarea.d-editor-input'],
  },
});
