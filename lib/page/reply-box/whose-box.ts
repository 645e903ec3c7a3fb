import { deepOne } from '@/lib/sites/dom';
import { isReplyBox } from '@/lib/sites/reading/read-site';
import type { FoundComment, Site } from '@/lib/sites/site';
import { readBox } from './box-text';

const dialogs = '[role="dialog"], [aria-modal="true"], dialog';
/** What a site opens to write one answer in, together with what is answered. */
const frames = `form, ${dialogs}`;
/** Letters that are no other text's by chance. */
const telling = 12;

/** Sites draw emoji as pictures and shorten links: only letters and digits are compared. */
const squeezed = (text: string | null): string =>
  (text ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** "@lea", which sites put there when somebody presses Reply. */
function isNamedIn(text: string, { comment }: FoundComment): boolean {
  const begins = text.trimStart().replace(/^@/, '').toLowerCase();
  return [comment.author, comment.handle].some((name) => {
    const bare = name?.replace(/^@/, '').toLowerCase() ?? '';
    return bare !== '' && begins.startsWith(bare) && !/^[\p{L}\p{N}_]/u.test(begins.slice(bare.length));
  });
}

/** A composer for whomever: the one comment in it, or whose words it shows. */
function shownWith(box: Element, found: readonly FoundComment[]): FoundComment[] {
  const frame = box.closest(frames);
  if (frame === null) return [];
  const inside = found.filter(({ element }) => frame.contains(element));
  // A dialog that holds the whole conversation says nothing of whom its field is for.
  if (inside.length > 0) return inside.length === 1 ? inside : [];
  const words = squeezed(frame.textContent);
  return found.filter(({ comment: { text, author } }) => {
    const own = squeezed(text).slice(0, 80);
    const isTold = own.length >= telling || (author !== null && words.includes(squeezed(author)));
    return own !== '' && isTold && words.includes(own);
  });
}

/**
 * Whose answer is written in this field: comments, of which it may be any; none where it is the post's or everybody's;
 * null where it is no reply box.
 */
export function answeredIn(
  site: Site,
  box: HTMLElement,
  found: readonly FoundComment[],
): FoundComment[] | null {
  const holders = found.filter(({ element }) => isReplyBox(site, box, element));
  const isForAny = holders.length === 0;
  if (isForAny && !isReplyBox(site, box, null)) return null;
  const { text } = readBox(box);
  // In a field for everybody a name alone may begin any sentence.
  const mayName = isForAny ? (/^\s*@/.test(text) ? found : []) : holders;
  const named = mayName.filter((one) => isNamedIn(text, one));
  if (named.length > 0) return named;
  if (isForAny) return shownWith(box, found);
  // Threads that nest hold the boxes of their answers too: the innermost is meant.
  return [holders.reduce((one, other) => (one.element.contains(other.element) ? other : one))];
}

/** A dialog that shows neither comments nor the post may as well begin a new one. */
export function isOfThisPost(box: Element, found: readonly FoundComment[], post: string | null): boolean {
  const dialog = box.closest(dialogs);
  if (dialog === null || found.some(({ element }) => dialog.contains(element))) return true;
  const words = squeezed(post).slice(0, 80);
  return words !== '' && squeezed(dialog.textContent).includes(words);
}

/** Sites open a field in a comment to edit it, too: its words stand in it. */
export function isEditing(box: HTMLElement, { element, comment }: FoundComment): boolean {
  const own = squeezed(comment.text);
  return own !== '' && element.contains(box) && squeezed(readBox(box).text) === own;
}

const isShown = (box: Element): boolean =>
  typeof box.checkVisibility !== 'function' || box.checkVisibility({ visibilityProperty: true });

/** Every field that is open for a reply, as the site's file prefers them. Walks everything once: only on request. */
export function openBoxes({ replyBox }: Site, page: Document): HTMLElement[] {
  const selectors = [...replyBox.near, ...replyBox.page];
  const boxes: Element[] = [];
  if (selectors.length > 0) {
    deepOne(selectors.join(', '), page, (box) => {
      if (isShown(box)) boxes.push(box);
      return false;
    });
  }
  const rank = (box: Element): number => selectors.findIndex((selector) => box.matches(selector));
  return boxes.toSorted((one, other) => rank(one) - rank(other)) as HTMLElement[];
}
