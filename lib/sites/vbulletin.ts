import { quotedPost } from './reading/quoted-post';
import { defineSite } from './site';

const each = 'li.postcontainer[id^="post_"], table[id^="post"], li.b-post[data-node-id]';

/** vBulletin 3 `table#post7`, 4 `li#post_7`, 5 and 6 `li[data-node-id="7"]`. */
const number = (post: Element): string | null =>
  post.getAttribute('data-node-id') ?? /^post_?(\d+)$/.exec(post.id)?.[1] ?? null;

/** Without the reader's session, which 3 and 4 write into addresses for guests. */
function permalink(post: Element): string | null {
  const link = post.querySelector('a.postcounter, a[id^="postcount"], a.b-post__count');
  const href = link?.getAttribute('href')?.replace(/([?&])s=[0-9a-f]{32}&?(?:amp;)?/, '$1') ?? '';
  if (/#post\d|[?&]p=\d/.test(href)) return href;
  return post.hasAttribute('data-node-id') ? href || null : `#${post.id}`;
}

const openingPost = 'html:not(:has([rel="prev"])) ';

/** vBulletin 3.6–6, on any host; notes in docs/sites/vbulletin.md. */
export const vbulletin = defineSite({
  id: 'vbulletin',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector(
      'html#vbulletin_html, meta[name="generator"][content^="vBulletin"], meta[name="vb_meta_bburl"], ' +
        'table[id^="post"] [id^="post_message_"], li.b-post[data-node-id]',
    ) !== null,
  conversation: {
    id: (url, page) => {
      const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? url.href;
      const thread =
        /showthread\.php\?(?:[^#]*&)?t=(\d+)|showthread\.php[?/](\d+)|\/(\d+)-[^/?#]*(?:\/(?:page)?\d+)?\/?(?:[?#]|$)/.exec(
          address,
        );
      const number = thread?.slice(1).find((one) => one !== undefined);
      return number === undefined ? null : `${url.host}/${number}`;
    },
    title: ['.threadtitle', '#pagetitle h1', 'h1.main-title', 'h1', 'td.navbar strong'],
    author: [
      `${openingPost} :is(.postcontainer, .b-post) :is(.username, .author)`,
      `${openingPost} table[id^="post"] .bigusername`,
    ],
    text: [`${openingPost} [id^="post_message_"]`, `${openingPost} .b-post .js-post__content-text`],
  },
  comments: {
    each,
    not: (post) =>
      post.matches('.postbitdeleted, .postbitignored, .b-post--deleted, .h-hide') || number(post) === null,
    id: [number],
    author: [
      '.username_container .username',
      '.bigusername',
      '.b-userinfo [itemprop="author"] [itemprop="name"]',
      '[itemprop="author"] [itemprop="name"]',
      '.author',
      '.username',
      // A guest's name has no link in vBulletin 3.
      '[id^="postmenu_"]',
    ],
    text: ['.js-post__content-text', '[id^="post_message_"] .postcontent', '[id^="post_message_"]'],
    leaveOut: '.bbcode_description, .b-post__attachments, .js-post-edit, .postlinking',
    time: [
      'time[itemprop="dateCreated"] @datetime',
      'time @datetime',
      '.postdate .date',
      '.postdate',
      'td.thead',
    ],
    likes: ['.js-post__vote-count', '.votecount'],
    permalink: [permalink],
    parent: [
      quotedPost('.bbcode_postedby a[href*="#post"]', 'href', /#post(\d+)/),
      quotedPost('.smallfont + table a[href*="#post"]', 'href', /#post(\d+)/),
    ],
    flat: true,
  },
  roots: ['#posts', '#postlist', '.conversation-list'],
  replyBox: {
    near: [],
    page: [
      '#quick_reply [contenteditable="true"], .b-content-entry [contenteditable="true"]',
      'textarea#vB_Editor_QR_editor, textarea#vB_Editor_QR_textarea',
      '#quick_reply textarea[name="message"]',
      '.b-content-entry textarea[name="text"]',
    ],
  },
});
