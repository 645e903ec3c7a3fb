import { defineSite } from './site';

const each = 'div.type-reply, div.type-topic';
const post = `#bbpress-forums :is(.bbp-reply-content, .bbp-topic-content), .bbp-replies .bbp-reply-content`;

/** Date and link stand in the element before the post, in its head or in its words, as the theme likes. */
const headed =
  (read: (within: Element) => string | null | undefined) =>
  (comment: Element): string | null => {
    const head = comment.previousElementSibling;
    const isHead = head?.matches('.bbp-reply-header, .bbp-topic-header') === true;
    return read(comment) ?? (isHead ? read(head) : null) ?? null;
  };

const date = headed(
  (within) => within.querySelector('.bbp-reply-post-date, .bbp-topic-post-date')?.textContent,
);
/** "2 days ago" points at the day itself. */
const fullDate = headed((within) =>
  within.querySelector(':is(.bbp-reply-post-date, .bbp-topic-post-date) [title]')?.getAttribute('title'),
);
const link = headed((within) =>
  within.querySelector('.bbp-reply-permalink, .bbp-topic-permalink')?.getAttribute('href'),
);

const number = (comment: Element): string | null =>
  /(?:^|[\s#])post-(\d+)(?:$|[\s/])/.exec(`${comment.id} ${comment.className} ${link(comment) ?? ''}`)?.[1] ??
  null;

/** In threads, answers stand in a list after the post that they answer. */
function answered(comment: Element): Element | null {
  const item = comment.closest('.bbp-threaded-replies')?.closest('li') ?? null;
  return item?.querySelector(':scope > :is(div.type-reply, div.type-topic)') ?? null;
}

/** bbPress 2.x, the forums of WordPress sites, on any host; notes in docs/sites/bbpress.md. */
export const bbpress = defineSite({
  id: 'bbpress',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) => page.querySelector(post) !== null && page.querySelector(each) !== null,
  conversation: {
    id: (url, page) => {
      const topic = /topic-(\d+)-replies/.exec(page.querySelector('[id^="topic-"]')?.id ?? '')?.[1];
      return `${url.host}${topic === undefined ? url.pathname : `/${topic}`}`;
    },
    title: ['h1.entry-title', '.bbp-breadcrumb-current', 'h1'],
  },
  comments: {
    each,
    strict: true,
    id: [number],
    author: [
      '.bbp-author-name',
      '.bbp-reply-author-name',
      ':is(.bbp-reply-author, .bbp-topic-author) a[href]:not(:has(img))',
      ':is(.bbp-reply-author, .bbp-topic-author) a[href]',
    ],
    text: ['.bbp-reply-content', '.bbp-topic-content'],
    leaveOut: '.bbp-meta, .bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-signature, .bbp-attachments',
    time: [fullDate, date],
    permalink: [link],
    nested: answered,
    flat: true,
  },
  roots: ['#bbpress-forums', '.bbp-replies'],
  replyBox: { near: ['textarea[name="bbp_reply_content"]'], page: ['textarea[name="bbp_reply_content"]'] },
});
