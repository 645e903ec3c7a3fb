import { insertTextIntoField } from 'text-field-edit';
import type { Clock } from './ports';

export type InsertOutcome = 'inserted' | 'no-box' | 'not-taken';

/** Editors that keep their own model take a paste whole; typed text they would take letter by letter. */
const ownModel =
  '[data-lexical-editor], [data-slate-editor], [data-contents], .public-DraftEditor-content, .ProseMirror, .ql-editor';
/** Such editors write to the page a little later (Lexical in its next microtask, Draft.js with React). */
const editorSettles = 150;

type Field = HTMLTextAreaElement | HTMLInputElement;
const isField = (box: HTMLElement): box is Field => box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';

const isShown = (box: HTMLElement): boolean =>
  box.isConnected &&
  (typeof box.checkVisibility !== 'function' || box.checkVisibility({ visibilityProperty: true }));

const isClosed = (box: HTMLElement): boolean =>
  isField(box) ? box.disabled || box.readOnly : box.getAttribute('contenteditable') === 'false';

const written = (box: HTMLElement): string => (isField(box) ? box.value : (box.textContent ?? ''));

/** Editors turn line breaks into blocks and add zero-width marks: only what a reader sees is compared. */
const visible = (text: string): string => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');

/** What we wrote into a box last: the next draft takes its place, not the place of what the user wrote. */
const inserted = new WeakMap<HTMLElement, string>();

/** Deprecated for twenty years and still the only way to write with undo; one day a browser may drop it. */
const canType = (box: HTMLElement): boolean => typeof box.ownerDocument.execCommand === 'function';

/** False where the text would not fit: half a reply is worse than none. */
function writeField(box: Field, text: string): boolean {
  const old = box.value;
  const before = inserted.get(box);
  const at = before === undefined ? -1 : box.value.indexOf(before);
  if (before !== undefined && at >= 0) box.setSelectionRange(at, at + before.length);
  else box.setSelectionRange(box.value.length, box.value.length);
  // A mention that the site put there ("@lea") stays, and stays a word of its own.
  const glue = at < 0 && /\S$/.test(box.value) ? ' ' : '';
  const wanted =
    box.value.slice(0, box.selectionStart ?? 0) + glue + text + box.value.slice(box.selectionEnd ?? 0);
  if (box.maxLength >= 0 && wanted.length > box.maxLength) return false;
  if (canType(box)) insertTextIntoField(box, glue + text);
  if (box.value !== old) return true;
  // Where the browser has no typing to offer: the native setter, past the one that React puts on the element,
  // and the event that tells React to look. Undo is lost, so only here.
  const kind = box.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, wanted);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return true;
}

function select(box: HTMLElement, before: string | undefined): void {
  const page = box.ownerDocument;
  const selection = page.getSelection();
  const range = page.createRange();
  range.selectNodeContents(box);
  // Only where the box holds nothing but our last draft is it replaced.
  if (before === undefined || visible(written(box)) !== visible(before)) range.collapse(false);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** True where an editor with a model of its own took the text as pasted. */
function paste(box: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

function writeEditor(box: HTMLElement, text: string): void {
  select(box, inserted.get(box));
  const editor = box.closest(ownModel) ?? box.querySelector(ownModel);
  if (editor !== null && paste(box, text)) return;
  if (canType(box)) box.ownerDocument.execCommand('insertText', false, text);
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
  box.focus();
  if (!isField(box)) writeEditor(box, text);
  else if (!writeField(box, text)) return 'not-taken';
  await clock.wait(editorSettles);
  if (!visible(written(box)).includes(visible(text))) return 'not-taken';
  inserted.set(box, text);
  box.focus();
  return 'inserted';
}
