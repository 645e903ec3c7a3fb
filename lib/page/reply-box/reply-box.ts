import { isField, readBox } from './box-text';
import type { Clock } from '../ports';
import { typeOver, type Place } from './typing';

export type InsertOutcome = 'inserted' | 'no-box' | 'not-taken';

/** Editors with a model of their own write to the page a little later (Lexical in its next microtask, Draft.js with React). */
const editorSettles = 150;

const isShown = (box: HTMLElement): boolean =>
  box.isConnected &&
  (typeof box.checkVisibility !== 'function' || box.checkVisibility({ visibilityProperty: true }));

const isClosed = (box: HTMLElement): boolean =>
  isField(box) ? box.disabled || box.readOnly : box.getAttribute('contenteditable') === 'false';

/** Editors turn line breaks into blocks and add zero-width marks: only what a reader sees is compared. */
const visible = (text: string): string => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');

/** A space that does not break is one that does, of the same length: editors put in the one for the other. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** What we wrote into a box last: the next draft takes its place, not the place of what the user wrote. */
const inserted = new WeakMap<HTMLElement, string>();

/** Where the draft before this one stands, else behind everything. */
function placeFor(box: HTMLElement, text: string): Place {
  const before = inserted.get(box);
  const behind = { start: text.length, end: text.length };
  if (before === undefined || text === '') return behind;
  if (visible(text) === visible(before)) return { start: 0, end: text.length };
  const start = plain(text).indexOf(plain(before));
  return start < 0 ? behind : { start, end: start + before.length };
}

/**
 * Writes a draft into the site's own reply box as if it had been typed: what the user wrote there stays, undo
 * works, the site's editor knows. Writes once and looks once: editors that are slow to show a text would
 * otherwise get it twice. Presses nothing, so nothing is sent.
 */
export async function insertReply(
  box: HTMLElement | null,
  text: string,
  clock: Clock,
): Promise<InsertOutcome> {
  if (box === null || !isShown(box)) return 'no-box';
  if (isClosed(box)) return 'not-taken';
  const { text: there } = readBox(box);
  const place = placeFor(box, there);
  // A mention that the site put there ("@lea") stays, and stays a word of its own.
  const glue = place.start === place.end && /\S$/.test(there) ? ' ' : '';
  if (!(await typeOver(box, place, glue + text, clock))) return 'not-taken';
  await clock.wait(editorSettles);
  if (!visible(readBox(box).text).includes(visible(text))) return 'not-taken';
  inserted.set(box, text);
  box.focus();
  return 'inserted';
}
