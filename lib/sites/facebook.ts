import { hosts } from './hosts';
import { defineSite } from './site';

/** Posts are articles too, and hold those of their comments; labels are translated and classes hashed. */
const each = '[role="article"]';
const ownLink = 'a[href*="comment_id="]';
/** To the comment on its post, not to who wrote it. */
const toPost =
  ':is([href*="/posts/"], [href*="/permalink"], [href*="/photo"], [href*="/videos/"], [href*="/reel/"], [href*="/watch"], [href*="story.php"])';
/** The picture links to the author too, hidden from readers; in paragraphs others are named. */
const notName = ':not([aria-hidden="true"], ul *, div[dir="auto"] *)';

interface Ids {
  own: string | null;
  head: string | null;
}

/** `1772…`, or base64 of `comment:<post>_1772…`; the number of the comment alone is the same in both. */
function numberIn(id: string | null): string | null {
  if (id === null || /^\d+$/.test(id)) return id;
  try {
    return /(\d+)$/.exec(atob(id))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** A reply's links name the head of its thread (`comment_id`) and itself (`reply_comment_id`). */
function idsOf(comment: Element): Ids {
  const href = comment.querySelector(ownLink)?.getAttribute('href') ?? '';
  const params = URL.parse(href, 'https://www.facebook.com/')?.searchParams;
  const head = numberIn(params?.get('comment_id') ?? null);
  const reply = numberIn(params?.get('reply_comment_id') ?? null);
  return reply === null ? { own: head, head: null } : { own: reply, head };
}

/** Whose page a comment's author has: a number of theirs (`profile.php?id=`) says less than their name. */
function vanityOf(comment: Element): string | null {
  const href = comment.querySelector(`${ownLink}:not(ul *)`)?.getAttribute('href') ?? '';
  const name = /^\/([\w.]+)\/?$/.exec(URL.parse(href, 'https://www.facebook.com/')?.pathname ?? '')?.[1];
  return name === undefined || name === 'profile.php' ? null : name;
}

/** Addresses carry a token of the visit (`__cft__`, `__tn__`): without it they hold. */
function permalinkOf(comment: Element): string | null {
  const link = comment.querySelector(`ul ${ownLink}`) ?? comment.querySelector(ownLink);
  const url = URL.parse(link?.getAttribute('href') ?? '', 'https://www.facebook.com/');
  if (url === null) return null;
  url.search = String(new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('__'))));
  return url.href;
}

/** A thread's head and replies stand side by side in one box: the first article in it is the head. */
function threadAround(comment: Element): Element | null {
  const { head } = idsOf(comment);
  if (head === null) return comment.parentElement;
  for (let box = comment.parentElement; box !== null; box = box.parentElement) {
    const first = box.querySelector(each);
    if (first !== null && first !== comment && idsOf(first).own === head) return box;
  }
  return null;
}

const onePost =
  /\/(?:posts|permalink|videos|reel|photos?|watch|share)\/|\/(?:permalink|story|photo)\.php|\/(?:watch|photo)\/?$/;
const story = '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"]';
const editor = 'form [role="textbox"][contenteditable="true"]';
const notInThread = ':not([role="article"][aria-label] ~ * *)';

/** A thread's field stands behind its head, beside the replies; the post's own below all comments. */
const fieldFor = (comment: Element): Element | null => threadAround(comment)?.querySelector(editor) ?? null;

/** Posts, photos, videos and groups, signed in; markup as of 2025-11, notes in docs/sites/facebook.md. */
export const facebook = defineSite({
  id: 'facebook',
  network: 'facebook',
  hosts: hosts.facebook,
  conversation: {
    id: (url) =>
      /\/(?:posts|permalink|videos|reel)\/(?:[^/]+\/)?((?:pfbid)?\w+)\/?$/.exec(url.pathname)?.[1] ??
      url.searchParams.get('story_fbid') ??
      url.searchParams.get('fbid') ??
      url.searchParams.get('v'),
    isOne: (url) => onePost.test(url.pathname),
    title: ['[role="dialog"] h2'],
    author: [
      '[role="dialog"] [data-ad-rendering-role="profile_name"] a',
      '[data-ad-rendering-role="profile_name"] a',
      '[role="dialog"] h3 a',
    ],
    text: [
      story.replace(/(?=\[data-ad)/g, '[role="dialog"] '),
      '[role="dialog"] [data-ad-preview="message"]',
      story,
      '[data-ad-preview="message"]',
    ],
  },
  comments: {
    each,
    // Posts are labelled by their heading and hold their comments; comments hold no other article.
    not: `[aria-posinset], [aria-describedby], [aria-labelledby], :not(:has(${ownLink})), :has(${each} ${ownLink})`,
    id: [(comment) => idsOf(comment).own],
    author: [
      `${ownLink}${notName}:not(${toPost})`,
      // In groups the link leads to the profile within the group and does not name the comment (2026).
      `a[href*="/groups/"][href*="/user/"]${notName}`,
      `a[href*="/profile.php"]${notName}`,
      // Groups let people stay unnamed: no link then.
      'span[dir="auto"]:not(:has(div[dir="auto"]), ul *)',
    ],
    handle: [vanityOf],
    text: [
      'span[dir="auto"]:has(div[dir="auto"])',
      '[lang]:has(div[dir="auto"])',
      'div[dir="auto"]:not(div[dir="auto"] *)',
      'div > span[dir="auto"]:not(a *, ul *, [role="button"] *, [data-ft] *)',
    ],
    time: [`ul ${ownLink}`, `${ownLink}${toPost}`],
    likes: ['[role="button"][aria-label]:has(img[role="presentation"]) @aria-label'],
    permalink: [permalinkOf],
    parent: [(comment) => idsOf(comment).head],
  },
  roots: ['[id^="mount_"]'],
  replyBox: {
    near: [editor],
    beside: fieldFor,
    page: [
      `[role="dialog"] ${editor}${notInThread}`,
      `[role="main"] ${editor}${notInThread}:not([role="feed"] *)`,
    ],
  },
});
