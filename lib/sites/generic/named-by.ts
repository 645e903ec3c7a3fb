import { makersNames } from './keys';
import { nameWords } from './words';

/** Names that nothing on their own element tells, but what they stand in. */

const longestHead = 160;
const mayBe = /^(?:a|b|strong|span|cite|em|div|p|h[2-6])$/;
const named = /(?:^|[\s_-])(?:name|nom)(?:$|\s)/i;

/**
 * `<div class="user"><p class="name">`; and the first words in what is called so, where a link or bold sets them off from
 * ranks and counts: `<div class="author"><a>Anne</a> <small>12 posts</small></div>`.
 */
export function isNameInNamed(element: Element): boolean {
  const around = element.parentElement;
  if (around === null || !mayBe.test(element.localName) || !nameWords.test(makersNames(around))) return false;
  if (around.textContent.length > longestHead * 3 || holdsMany(around)) return false;
  return named.test(element.getAttribute('class') ?? '') || (isSetOff(element) && isFirst(element));
}

const isSetOff = ({ localName }: Element): boolean => /^(?:a|b|strong|cite)$/.test(localName);

/** A menu of links is called by whose it is, too. */
const holdsMany = (around: Element): boolean =>
  around.querySelector('ul, ol, table, form, nav') !== null || around.querySelectorAll('a').length > 3;

function isFirst(element: Element): boolean {
  let before = element.previousSibling;
  while (before !== null && (before.textContent ?? '').trim() === '') before = before.previousSibling;
  return before === null && element.nextElementSibling !== null;
}
