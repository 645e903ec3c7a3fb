import type { CommentRules } from '../rules';
import { standsElsewhere } from './elsewhere';
import { holdsAll, isList } from './holder';
import { endOfDatedLine } from './first-line';
import { isHeadOfTalk } from './heading';
import type { Judged } from './judge';
import { depthByIndent } from './indent';
import { idsOf, ownLink, type Ids } from './own-id';
import type { Opening } from './opening-block';
import { headOf, partsOf, type Paired } from './pairs';
import { isAsked } from './question';
import { answersWords } from './words';

const besideText = (each: string, besides: readonly string[]): string =>
  `${[each, ...besides].join()}, header, footer, time, button, form, nav, menu, details, [role="toolbar"]`;

/** What a comment of several siblings has in its first. Rows without a name there, the heads themselves too, are no comments. */
function pairedFields(judged: Judged, paired: Paired, ids: Ids): Partial<CommentRules> {
  const inHead =
    (field: (head: Element) => string | null) =>
    (comment: Element): string | null => {
      const head = headOf(comment, paired);
      return head === null ? null : field(head);
    };
  const machine = (comment: Element): string | null =>
    partsOf(comment, paired)
      .map((part) => part.querySelector('time[datetime]')?.getAttribute('datetime') ?? null)
      .find((time) => time !== null) ?? null;
  return {
    id: [inHead(ids.own), ids.own, inHead(ids.linked)],
    time: [machine, ...judged.time],
    permalink: [inHead(ownLink)],
  };
}

/** Where their numbers stand: in the heads of those that have one. */
const blocksOf = ({ units, paired }: Judged): Element[] =>
  units.flatMap(({ element }) =>
    paired === null ? element : [headOf(element, paired) ?? [], element].flat(),
  );

/** How to read every comment of a page by what some of them taught; `opening`: what else is one. */
export function rulesFrom(judged: Judged, opening: Opening | null, page: ParentNode): CommentRules {
  // Those that taught may all stand equally far in.
  const depth = depthByIndent([...page.querySelectorAll(judged.each)]);
  const ids = idsOf(blocksOf(judged), judged.each, isNone(judged));
  return {
    ...rulesOfBlocks(judged, ids),
    nested: (comment) => parentOf(comment, judged.each, depth === null),
    ...(depth === null ? {} : { depth }),
    ...(opening === null ? {} : withOpening(judged, opening)),
    ...(judged.paired === null ? {} : pairedFields(judged, judged.paired, ids)),
  };
}

const withOpening = (judged: Judged, { each, text }: Opening): Partial<CommentRules> => ({
  each: `${judged.each}, ${each}`,
  ...(text === null
    ? {}
    : {
        text: [text, ...judged.text],
        not: isNone(judged, each),
      }),
});

/** An article may be built much as what is said about it; an advert, too. */
const isNone = (judged: Judged, opening = 'never') => {
  const { each, timed } = judged;
  return (block: Element): boolean =>
    standsElsewhere(block) ||
    (block.localName === 'tr' && isHeadOfTalk(block)) ||
    holdsAll(block, judged) ||
    isList(block, each) ||
    // Where people ask, what is asked has the page's title in it.
    (block.querySelector('h1') !== null && (!isAsked(block) || block.querySelector(each) !== null)) ||
    (timed && block.querySelector('time[datetime]') === null && !block.matches(opening));
};

const rulesOfBlocks = (judged: Judged, ids: Ids): CommentRules => ({
  each: judged.each,
  not: isNone(judged),
  strict: true,
  id: [ids.own, ids.linked],
  author: judged.author,
  nobody: /^\[\w+\]$/,
  text: judged.text,
  begins: judged.signedFirst ? endOfDatedLine : undefined,
  leaveOut: judged.besides === null ? undefined : besideText(judged.each, judged.besides),
  time: [
    'time[datetime] @datetime',
    '[itemprop="datePublished"] @content',
    '[itemprop="dateCreated"] @content',
    '[data-time] @data-time',
    '[data-timestamp] @data-timestamp',
    'abbr[title] @title',
    ...judged.time,
  ],
  likes: [
    '[itemprop="upvoteCount"]',
    '[data-score] @data-score',
    '.likes',
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
  parent: [ids.parent],
});

/** Siblings that are looked at for what a reply answers: replies have few others before them. */
const farthestBack = 60;

/**
 * Replies stand in their parent, or after it among its other replies: `li > article + ol > li > article`,
 * `article + div > article + div > article`. In a list of equals all are of one kind and none is a comment itself. Where each says how far
 * it is set in, its place after another says nothing.
 */
function parentOf(comment: Element, each: string, byOrder: boolean): Element | null {
  // What only holds others may be built as they are.
  const isOne = (block: Element): boolean => block.matches(each) && !isList(block, each);
  let child = comment;
  for (let up = 0; up < 10; up++) {
    const parent = child.parentElement;
    if (parent === null || parent.localName === 'body') return null;
    if (isOne(parent)) return parent;
    if (byOrder && !isOne(child)) {
      let before = child.previousElementSibling;
      for (let [back, others] = [0, 0]; before !== null && back < farthestBack && others < 3; back++) {
        if (isOne(before)) return before;
        // Under a heading begins another list: all answers to a question.
        if (/^h[1-6]$/.test(before.localName)) break;
        const isAnswers =
          back === 0 &&
          kindOf(before) !== kindOf(child) &&
          (answersWords.test(child.className) || holdsLike(child, parent));
        const wrapped = isAnswers ? [...before.querySelectorAll(each)] : [];
        if (wrapped.length === 1) return wrapped[0] ?? null;
        if (kindOf(before) !== kindOf(child)) others += 1;
        before = before.previousElementSibling;
      }
    }
    child = parent;
  }
  return null;
}

/** What holds a whole of the same making as the one it stands in: a thread in a thread. */
const holdsLike = (list: Element, around: Element): boolean =>
  [...list.children].some(
    (child) =>
      child.localName === around.localName && child.className !== '' && child.className === around.className,
  );

const kindOf = (element: Element): string => `${element.localName}.${element.classList.item(0) ?? ''}`;
