import { isOwnLink } from './generic/marks';
import { learn } from './generic/learn';
import type { Judged } from './generic/judge';
import { readByRules } from './read-by-rules';
import type { CommentRules } from './rules';
import { defineSite, type FoundComment, type Site } from './site';

/** Below this nothing is shown: a missed thread costs less than an article taken for an angry person. */
const bar = 0.6;

const ownId = (comment: Element): string | null => {
  if (/\d/.test(comment.id)) return comment.id;
  for (const { name, value } of comment.attributes) {
    if (/^data-[a-z-]*id$/.test(name) && /\d/.test(value)) return value;
  }
  return null;
};

/** The number in the link that a comment gives to itself. */
const linkedId = (comment: Element): string | null => {
  for (const link of comment.querySelectorAll('a[href]')) {
    if (isOwnLink(link)) return /(\d+)\D*$/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
  }
  return null;
};

const parentAttribute = (comment: Element): string | null => {
  for (const { name, value } of comment.attributes) {
    if (/^data-[a-z-]*parent(?:-?id)?$/.test(name) && /\d/.test(value) && value !== '0') return value;
  }
  return null;
};

const besideText = ({ each, names }: Judged): string =>
  `${each}, ${names}, header, footer, time, button, form, nav, menu, details, [role="toolbar"]`;

const rulesFrom = (judged: Judged): CommentRules => ({
  each: judged.each,
  // The post itself may be built as its answers are.
  not: ':has(h1)',
  strict: true,
  id: [ownId, linkedId],
  author: judged.author,
  nobody: /^\[\w+\]$/,
  text: judged.text,
  leaveOut: judged.text[0] === '&' ? besideText(judged) : undefined,
  time: [
    'time[datetime] @datetime',
    '[itemprop="datePublished"] @content',
    '[itemprop="dateCreated"] @content',
    '[data-time] @data-time',
    '[data-timestamp] @data-timestamp',
    'abbr[title] @title',
  ],
  likes: [
    '[itemprop="upvoteCount"]',
    '[data-score] @data-score',
    '.likes',
    '.like-count',
    '.votes',
    '.score',
    '[class*="like-count"]',
    '[class*="vote-count"]',
  ],
  permalink: [
    'a[href*="#comment"] @href',
    'a[href*="#post"] @href',
    'a[href*="/post-"] @href',
    'a[href*="#p"] @href',
    (comment) => (comment.id === '' ? null : `#${comment.id}`),
  ],
  parent: [parentAttribute],
  nested: (comment) => parentOf(comment, judged.each),
});

/**
 * Replies stand in their parent, or in a list right after it: `li > article + ol > li > article`. A list of equals
 * is told from that by its items being of one kind.
 */
function parentOf(comment: Element, each: string): Element | null {
  let child = comment;
  for (let up = 0; up < 10; up++) {
    const parent = child.parentElement;
    if (parent === null || parent.localName === 'body') return null;
    if (parent.matches(each)) return parent;
    if (!child.matches(each)) {
      let before = child.previousElementSibling;
      for (let back = 0; before !== null && back < 3; back++, before = before.previousElementSibling) {
        if (kindOf(before) === kindOf(child)) break;
        if (before.matches(each)) return before;
      }
    }
    child = parent;
  }
  return null;
}

const kindOf = (element: Element): string => `${element.localName}.${element.classList.item(0) ?? ''}`;

interface Learned {
  rules: CommentRules | null;
  sureness: number;
  elements: number;
}
const learned = new WeakMap<Document, Learned>();

/** Learns a page once, and again when it has grown or shrunk by a fifth: a list that loads late, another article. */
function learnedOf(page: Document): Learned {
  const known = learned.get(page);
  const elements = page.getElementsByTagName('*').length;
  if (known !== undefined && isCurrent(known, elements, page)) return known;
  const judged = learn(page);
  const isSure = judged !== null && judged.sureness >= bar;
  const fresh = { rules: isSure ? rulesFrom(judged) : null, sureness: judged?.sureness ?? 0, elements };
  learned.set(page, fresh);
  return fresh;
}

function isCurrent(known: Learned, elements: number, page: Document): boolean {
  if (known.rules !== null && page.querySelector(known.rules.each) === null) return false;
  return Math.abs(elements - known.elements) <= Math.max(20, known.elements * 0.2);
}

/** How sure the reader is that it found comments, 0–1; below `bar` it shows none. */
export const surenessOf = (page: Document): number => learnedOf(page).sureness;

function* read(page: Document, url: URL): Generator<FoundComment> {
  const { rules } = learnedOf(page);
  if (rules === null) return;
  yield* readByRules(rules, page, url);
}

/** Any other page: learns from the page itself how its comments are built; notes in docs/sites/generic.md. */
export const generic: Site = {
  ...defineSite({
    id: 'generic',
    network: 'web',
    hosts: [],
    conversation: {
      id: () => null,
      title: ['h1', 'meta[property="og:title"] @content'],
    },
    comments: { each: 'article', id: [], author: [], text: [], nested: true },
    roots: [],
    replyBox: {
      near: ['textarea', '[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'],
      page: [
        'form[id*="comment"] textarea, form[class*="comment"] textarea, form[action*="comment"] textarea',
        'form[id*="repl"] textarea, form[class*="repl"] textarea, form[action*="repl"] textarea',
        '[role="textbox"][contenteditable="true"]',
        'textarea',
      ],
    },
  }),
  read,
};
