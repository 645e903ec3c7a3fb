import { quotedPost } from './reading/quoted-post';
import { defineSite } from './site';

/** `id="p7"` on the post or, in some styles, on an anchor in it; `post_content7` since 3.1. */
function number(post: Element): string | null {
  const own = /^p(\d+)$/.exec(post.id)?.[1];
  if (own !== undefined) return own;
  const anchor = post.querySelector('a[id^="p"], [id^="post_content"], a[name^="p"]:not([id])');
  const marked = anchor?.id || (anchor?.getAttribute('name') ?? '');
  return /^(?:p|post_content)(\d+)$/.exec(marked)?.[1] ?? null;
}

/** The link to the post without the reader's session, which phpBB writes into every address for guests. */
function permalink(post: Element): string | null {
  const href = post.querySelector(':is(.author, td.gensmall) a[href*="#p"]')?.getAttribute('href') ?? '';
  return href.startsWith('#') || href === ''
    ? `#p${number(post)}`
    : href.replace(/([?&])sid=\w*&?/, '$1').replace(/[?&](?=#|$)/, '');
}

/** 3.3 has a `time`; before, the date is the last words of the line below the subject, or beside it. */
const writtenDate = (post: Element): string | null =>
  post
    .querySelector('.postbody .author, td.gensmall > div:last-child')
    ?.lastChild?.textContent?.replace(/^\s*»\s*/, '') ?? null;

/** Styles after subsilver2 are made of tables: one a post, with the name in its first cell. */
const table = 'table:has(> * > tr > td > .postauthor)';
const each = `div.post, article.post, ${table}`;
const body = '.postbody .content, td div.postbody';
const topicIn = (address: string): string | null =>
  /viewtopic\.php\?(?:[^#]*&)?t=(\d+)/.exec(address)?.[1] ?? null;
const firstPage = 'html:not(:has([rel="prev"]))';
const openingPost = `${firstPage} .post`;

/** Styles of other makers drop the body's name, but hardly these links. */
const madeByPhpbb =
  '.postprofile a[href*="memberlist.php?mode=viewprofile"], .post .author a[href*="viewtopic.php?p="]';

/** phpBB 3.0–3.3 in prosilver and the styles made after it, on any host; notes in docs/sites/phpbb.md. */
export const phpbb = defineSite({
  id: 'phpbb',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector('body#phpbb') !== null ||
    (page.querySelector(madeByPhpbb) !== null && page.querySelector('.post .postbody .content') !== null) ||
    page.querySelector(`${table} div.postbody`) !== null,
  conversation: {
    id: (url, page) => {
      const links = ['link[rel="canonical"]', '.topic-title a', ':is(#page-body, #pageheader) h2 a'];
      const told = links.map((link) => page.querySelector(link)?.getAttribute('href') ?? '');
      const topic = [...told, url.href].map(topicIn).find((one) => one !== null);
      return topic === undefined ? null : `${url.host}/${topic}`;
    },
    title: ['.topic-title', '#page-body h2', '#pageheader h2', 'h2 a[href*="viewtopic.php"]', '.post h3'],
    author: [
      `${openingPost} .author strong`,
      `${openingPost} .postprofile :is(.username, .username-coloured)`,
      `${firstPage} td > .postauthor`,
    ],
    text: [`${openingPost} .content`, `${firstPage} td div.postbody`],
  },
  comments: {
    each,
    not: (post) => post.matches('.deleted') || number(post) === null || post.querySelector(body) === null,
    id: [number],
    author: [
      '.author strong',
      '.author .username, .author .username-coloured',
      '.postprofile .username, .postprofile .username-coloured',
      '.postprofile dt strong',
      '.postauthor',
    ],
    text: body.split(', '),
    leaveOut: '.codebox > p, .codebox > dt, .inline-attachment, .attachbox, .notice, .signature',
    time: ['.author time @datetime', '.postbody time @datetime', writtenDate],
    permalink: [permalink],
    // Since 3.2.
    parent: [
      quotedPost('.content cite [data-post-id]', 'data-post-id', /^(\d+)$/),
      quotedPost('.content cite a[href*="#p"]', 'href', /#p(\d+)$/),
    ],
    flat: true,
  },
  roots: ['#page-body', '#pagecontent'],
  replyBox: {
    near: [],
    page: ['#qr_postform textarea[name="message"]', '#postform textarea[name="message"]'],
  },
});
