import type { CommentRules } from './rules';
import { defineSite } from './site';

const each = '.mw-parser-output :is(p, dd, li)';
const lists = 'dl, ul, ol';

/** A link to somebody's page, talk or contributions, in any language: a namespace, a colon and the name. */
const person = /(?:\/wiki\/|[?&]title=)([^/?&:#]+):(?:[^/?&:#]+\/)?([^/?&#:]+)(?:&|$)/;

const isOwn = (node: Node, comment: Element): boolean =>
  (node.parentElement?.closest(`${each}, ${lists}`) ?? comment) === comment;

interface Signature {
  name: string;
  time: string;
}

/** What somebody signs with: the last links to a person and a date right after. */
function signature(comment: Element): Signature | null {
  const links = [...comment.querySelectorAll('a[href]')].filter(
    (link) => isOwn(link, comment) && person.test(link.getAttribute('href') ?? ''),
  );
  const last = links.at(-1);
  const name = person.exec(last?.getAttribute('href') ?? '')?.[2];
  if (last === undefined || name === undefined) return null;
  let time = '';
  const walk = comment.ownerDocument.createTreeWalker(comment, 4);
  walk.currentNode = last;
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
    if (!last.contains(node) && isOwn(node, comment)) time += node.nodeValue ?? '';
  // « (discuter) 3 mai 2024 à 22:15 (CEST) »: whoever signs leaves the hour and the year.
  const written = time.slice(0, 80);
  return /\d{1,2}[:h.]\d\d/.test(written) && /\d{4}/.test(written)
    ? { name: readable(name), time: written }
    : null;
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    // A per cent sign that escapes nothing.
    return name.replaceAll('_', ' ');
  }
}

/** Answers stand in the item of what they answer, or in a list right after it. */
function answered(comment: Element, isSigned: (other: Element) => boolean): Element | null {
  let list = comment.closest(lists);
  while (list !== null) {
    const around = list.parentElement?.closest('dd, li') ?? null;
    if (around !== null && isSigned(around)) return around;
    for (let before = list.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (/^h\d$/.test(before.localName) || before.matches('.mw-heading')) break;
      if (before.matches('p') && isSigned(before)) return before;
    }
    list = around?.closest(lists) ?? null;
  }
  return null;
}

/** Who signs is told by the link; those links are no words of theirs. */
function* signed(page: Document): Generator<void, CommentRules> {
  const namespaces = new Set<string>();
  // Each is looked for once a reading, though who, when and what it answers all ask for it.
  const signatures = new WeakMap<Element, Signature | null>();
  const look = (comment: Element): Signature | null => {
    const found = signature(comment);
    signatures.set(comment, found);
    return found;
  };
  const signatureOf = (comment: Element): Signature | null => {
    const known = signatures.get(comment);
    return known === undefined ? look(comment) : known;
  };
  for (const comment of page.querySelectorAll(each)) {
    yield;
    if (look(comment) === null) continue;
    for (const link of comment.querySelectorAll('a[href]')) {
      const space = person.exec(link.getAttribute('href') ?? '')?.[1];
      if (space !== undefined && isOwn(link, comment)) namespaces.add(space);
    }
  }
  const people = [...namespaces].map((space) => `a[href*="${space.replaceAll('"', '')}:"]`);
  return {
    each,
    strict: true,
    // Asked first, for a comment that was edited as well.
    not: (comment) => look(comment) === null,
    id: ['[data-mw-comment-start] @id'],
    author: [(comment) => signatureOf(comment)?.name ?? null],
    text: ['&'],
    leaveOut: [
      lists,
      'sup, .ext-discussiontools-init-replylink-buttons, .ext-discussiontools-init-timestamplink',
      ...people,
    ].join(),
    time: [(comment) => signatureOf(comment)?.time ?? null],
    permalink: ['a.ext-discussiontools-init-timestamplink @href'],
    nested: (comment) => answered(comment, (other) => signatureOf(other) !== null),
  };
}

/** Talk pages of MediaWiki, on any wiki; notes in docs/sites/mediawiki.md. */
export const mediawiki = defineSite({
  id: 'mediawiki',
  network: 'forum',
  hosts: [],
  isHere: (_url, page) => page.querySelector('body.mediawiki.ns-talk .mw-parser-output') !== null,
  conversation: { id: () => null, title: ['#firstHeading', 'h1'] },
  comments: signed,
  roots: ['#mw-content-text'],
  replyBox: {
    near: ['textarea', '[contenteditable="true"]'],
    page: ['.ext-discussiontools-ui-replyWidget textarea', '#wpTextbox1'],
  },
});
