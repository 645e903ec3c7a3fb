import { defineSite } from './site';

const posts = '#question[data-questionid], [data-answerid]';
const each = `${posts}, li[data-comment-id]`;

const postNumber = (post: Element | null): string | null =>
  post?.getAttribute('data-answerid') ?? post?.getAttribute('data-questionid') ?? null;

/** Posts and the comments on them count in rows of their own. */
function id(element: Element): string | null {
  const comment = element.getAttribute('data-comment-id');
  return comment === null ? postNumber(element) : `comment-${comment}`;
}

/** The last signature is the author's; the one before it is whoever edited the post last. */
const signed = (selector: string) => (element: Element) => {
  if (element.hasAttribute('data-comment-id')) return null;
  const signatures = [...element.querySelectorAll('.post-signature')];
  return signatures.at(-1)?.querySelector(selector) ?? null;
};
const signedTime = (element: Element): string | null =>
  signed('.relativetime, [title]')(element)?.getAttribute('title') ?? null;
const signedName = (element: Element): string | null =>
  signed('.user-details a, .user-details')(element)?.firstChild?.textContent ?? null;

/** The card of the newer design; as with signatures the last is the author's. */
const carded = (selector: string) => (element: Element) => {
  if (element.hasAttribute('data-comment-id')) return null;
  const cards = [...element.querySelectorAll('.s-user-card')].filter(
    (card) => card.closest(each) === element,
  );
  return cards.at(-1)?.querySelector(selector) ?? null;
};
const cardedName = (element: Element): string | null =>
  carded(
    'a.s-user-card--link, .s-user-card--link a, .s-user-card--username, a[href*="/users/"]:not(.s-avatar)',
  )(element)?.textContent ?? null;
const cardedTime = (element: Element): string | null => {
  const time = carded('time, [title]')(element);
  return time?.getAttribute('datetime') ?? time?.getAttribute('title') ?? null;
};

function permalink(element: Element): string | null {
  const comment = element.getAttribute('data-comment-id');
  if (comment === null) return null;
  return `#comment${comment}_${postNumber(element.closest(posts))}`;
}

/** Stack Overflow and all sites of Stack Exchange, known by the page: they are many hosts. docs/sites/stack-exchange.md */
export const stackExchange = defineSite({
  id: 'stack-exchange',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) =>
    page.querySelector('#question[data-questionid] :is(.js-post-body, .s-prose)') !== null,
  conversation: {
    id: (url, page) => {
      const number = postNumber(page.querySelector('#question[data-questionid]'));
      return number === null ? null : `${url.host}/${number}`;
    },
    title: ['#question-header .question-hyperlink', '#question-header h1', 'h1'],
    author: ['#question [itemprop="author"] a', '#question [itemprop="author"]'],
    text: ['#question .js-post-body'],
  },
  comments: {
    each,
    not: '.deleted-answer, .deleted-question, .deleted-comment',
    id: [id],
    author: ['.comment-user', '[itemprop="author"] > a', signedName, cardedName],
    marks: { owner: '.comment-user.owner, .post-signature.owner', staff: '.mod-flair' },
    text: ['.js-post-body', '.s-prose', '.comment-copy', '.js-comment-text'],
    leaveOut: '.snippet-ctas, .js-snippet-ctas, .s-notice',
    time: [
      '.comment-date [title] @title',
      '.relativetime-clean @title',
      signedTime,
      cardedTime,
      '[itemprop="dateCreated"] @datetime',
    ],
    zone: 'utc',
    likes: ['@data-score', '@data-comment-score', '.js-vote-count @data-value', '.js-vote-count'],
    permalink: ['.js-share-link @href', permalink],
    nested: true,
    block: '.post-layout',
  },
  roots: ['#question', '#answers'],
  replyBox: {
    near: ['textarea[name="comment"]', '.js-comment-text-input'],
    page: ['textarea#wmd-input', '.js-post-editor [contenteditable="true"]'],
  },
});
