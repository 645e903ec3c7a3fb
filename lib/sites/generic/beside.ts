import { around } from './around';
import { wordsOf } from './marks';
import { invitation, onlyComments, titleWords } from './words';

/** How far above the first block, and how many parts before or after what holds it, something still stands beside it. */
const furthestUp = 5;
const furthestAside = 3;
const longestLine = 40;

/** A list's caption in a line of its own: "8 comments", « Livre d'or (8) ». */
const counting = /^\P{L}*\d+\s+[\p{L}']+\P{L}*$|\(\s*\d+\s*\)\P{L}*$/u;
const field = 'textarea, [contenteditable="true"], input[placeholder]';

/** What stands right before a block or right before something that holds it; the nearest first. */
function* before(block: Element): Generator<Element> {
  for (const part of around(block, furthestUp)) {
    let beside = part.previousElementSibling;
    for (let at = 0; beside !== null && at < furthestAside; beside = beside.previousElementSibling) {
      if (beside.firstChild === null) continue;
      at += 1;
      yield beside;
    }
  }
}

/** A line above that says what is listed and how many there are, where no heading does. */
export function countAbove(first: Element): Element | null {
  for (const line of before(first)) {
    const text = line.childElementCount < 6 ? wordsOf(line) : '';
    // A teaser's count leads to the page that it counts.
    const isCaption =
      counting.test(text) || (onlyComments.test(text) && titleWords.test(line.getAttribute('class') ?? ''));
    if (text.length <= longestLine && isCaption && line.querySelector('a[href^="/"]') === null) return line;
  }
  return null;
}

/** A field right before or after the list: to comment in, by its own words, or as is asked. */
export const hasFieldBeside = (first: Element, isSuch = invites): boolean =>
  around(first, furthestUp)
    .flatMap((part) => [part.previousElementSibling, part.nextElementSibling])
    .some((beside) => {
      const written = beside === null || isLong(beside) ? null : fieldIn(beside);
      return beside !== null && written !== null && isSuch(written, beside);
    });

/** A heading of one word, perhaps with a count; without what a plural ends in. */
const caption = /^\P{L}*(\p{L}{4,}?)\p{L}{0,2}\P{L}*$/u;

/** « Updates » above the list, "Your update:" before the field beside it: what is listed is what is written there, in any language. */
export function isWrittenBeside(first: Element, heading: string): boolean {
  const [, stem] = caption.exec(heading) ?? [];
  if (stem === undefined) return false;
  const label = new RegExp(`^\\s*(.{1,12}\\s)?${stem}.{0,12}$`, 'iu');
  return hasFieldBeside(first, (written) =>
    label.test((written as HTMLTextAreaElement).labels?.[0]?.textContent ?? ''),
  );
}

const fieldIn = (element: Element): Element | null =>
  element.matches(field) ? element : element.querySelector(field);
const isLong = (element: Element): boolean => element.textContent.length > 400;
const invites = (written: Element, beside: Element): boolean =>
  invitation.test(
    `${beside.textContent} ${written.getAttribute('placeholder') ?? ''} ${written.getAttribute('aria-label') ?? ''}`,
  );
