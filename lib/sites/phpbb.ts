import { quotedPost } from './quoted-post';
import { defineSite } from './site';

/** `id="p7"` on the post or, in some styles, on an anchor in it; `post_content7` since 3.1. */
function number(post: Element): string | null {
  const own = /^p(\d+)$/.exec(post.id)?.[1];
  if (own !== undefined) return own;
  const marked = post.querySelector('a[id^="p"], [id^="post_content"]')?.id ?? '';
  return /^(?:p|post_content)(\d+)$/.exec(marked)?.[1] ?? null;
}

/** The link to the post without the reader's session, which phpBB writes into every address for guests. */
function permalink(post: Element): string | null {
  const href = post.querySelector('.author a[href*="#p"]')?.getAttribute('href') ?? '';
  return href.startsWith('#') || href === ''
    ? `#p${number(post)}`
    : href.replace(/([?&])sid=\w*&?/, '$1').replace(/[?&](?=#|$)/, '');
}

/** 3.3 has a `time`; before, the date is the last words of the line below the subject. */
const writtenDate = (post: Element): string | null =>
  post.querySelector('.postbody .author')?.lastChild?.textContent?.replace(/^\s*»\s*/, '') ?? null;

const each = 'div.post, article.post';
const topicIn = (address: string): string | null =>
  /viewtopic\.php\?(?:[^#]*&)?t=(\d+)/.exec(address)?.[1] ?? null;
const openingPost = 'html:not(:has([rel="prev"])) .post';

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
    (page.querySelector(madeByPhpbb) !== null && page.querySelector('.post .postbody .content') !== null),
  conversation: {
    id: (url, page) => {
      const links = ['link[rel="canonical"]', '.topic-title a', '#page-body h2 a'];
      const told = links.map((link) => page.querySelector(link)?.getAttribute('href') ?? '');
      const topic = [...told, url.href].map(topicIn).find((one) => one !== null);
      return topic === undefined ? null : `${url.host}/${topic}`;
    },
    title: ['.topic-title', '#page-body h2', 'h2 a[href*="viewtopic.php"]', '.post h3'],
    author: [
      `${openingPost} .author strong`,
      `${openingPost} .postprofile :is(.username, .username-coloured)`,
    ],
    text: [`${openingPost} .content`],
  },
  comments: {
    each,
    not: (post) =>
      post.matches('.deleted') || number(post) === null || post.querySelector('.postbody .content') === null,
    id: [number],
    author: [
      '.author strong',
      '.author .username, .author .username-coloured',
      '.postprofile .username, .postprofile .username-coloured',
      '.postprofile dt strong',
    ],
    text: ['.postbody .content'],
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
  roots: ['#page-body'],
  replyBox: {
    near: [],
    page: ['#qr_postform textarea[name="message"]', '#postform textarea[name="message"]'],
  },
});
