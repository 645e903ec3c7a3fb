import { makersNames } from './keys';
import { nameWords } from './words';

/** Names that nothing on their own element tells, but what they stand in. */

const longestHead = 160;
const furthestUp = 3;
const mayBe = /^(?:a|b|strong|span|cite|em|div|p|h[2-6])$/;
const named = /(?:^|[\s_-])(?:name|nom)(?:$|\s)/i;

/**
 * `<div class="user"><p class="name">`; and the first words in what is called so, where a link or bold sets them off from
 * ranks and counts: `<div class="author"><a>Anne</a> <small>12 posts</small></div>`.
 */
export function isNameInNamed(element: Element): boolean {
  if (!mayBe.test(element.localName)) return false;
  const around = holderOf(element);
  if (around === null) return false;
  if (around.textContent.length > longestHead * 3 || holdsMany(around)) return false;
  return (
    named.test(element.getAttribute('class') ?? '') ||
    (isSetOff(element) && isFirst(element) && /\p{L}/u.test(element.textContent))
  );
}

/** What it stands in, or what begins with that: `<div class="author"><div class="box"><b>Anne</b>`. */
function holderOf(element: Element): Element | null {
  let part = element;
  for (let up = 0; up < furthestUp; up++) {
    const holder = part.parentElement;
    if (holder === null || nameWords.test(makersNames(holder))) return holder;
    // Links are many, and tell by their address whom they lead to.
    if (element.localName === 'a' || !isSetOff(element) || wordsBefore(part)) return null;
    part = holder;
  }
  return null;
}

const isSetOff = ({ localName }: Element): boolean => /^(?:a|b|strong|cite)$/.test(localName);

/** A menu of links is called by whose it is, too. */
const holdsMany = (around: Element): boolean =>
  around.querySelector('ul a, ol a, table, form, nav') !== null || around.querySelectorAll('a').length > 3;

const isFirst = (element: Element): boolean => !wordsBefore(element) && element.nextElementSibling !== null;

function wordsBefore(part: Element): boolean {
  let before = part.previousSibling;
  while (before !== null && (before.textContent ?? '').trim() === '') before = before.previousSibling;
  return before !== null;
}
