import { insertTextIntoField } from 'text-field-edit';
import { isField, readBox, type Field } from './box-text';
import type { Clock } from '../ports';

/** Editors that keep their own model take a paste whole; typed text they would take letter by letter. */
const ownModel =
  '[data-lexical-editor], [data-slate-editor], [data-contents], .public-DraftEditor-content, .ProseMirror, .ql-editor';
/** They hear of a new selection a little later, and put what comes where they believe the caret to be. */
const selectionSettles = 30;

export interface Place {
  start: number;
  end: number;
}

/** Deprecated for twenty years and still the only way to write with undo; one day a browser may drop it. */
const canType = (box: HTMLElement): boolean => typeof box.ownerDocument.execCommand === 'function';

/** False where the text would not fit: half a reply is worse than none. */
function typeInField(box: Field, { start, end }: Place, text: string): boolean {
  const old = box.value;
  const wanted = old.slice(0, start) + text + old.slice(end);
  if (box.maxLength >= 0 && wanted.length > box.maxLength) return false;
  box.setSelectionRange(start, end);
  if (canType(box)) insertTextIntoField(box, text);
  if (box.value !== old) return true;
  // Where the browser has no typing to offer: the native setter, past the one that React puts on the element,
  // and the event that tells React to look. Undo is lost, so only here.
  const kind = box.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, wanted);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return true;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** ProseMirror drops the empty lines of plain text; as paragraphs it takes them. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? '')}</p>`)
    .join('');

/** True where an editor with a model of its own took the text as pasted. */
function paste(box: HTMLElement, editor: Element, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (editor.matches('.ProseMirror') && text.includes('\n')) data.setData('text/html', paragraphs(text));
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

/** Selects what stands between two offsets into `readBox(box).text`, for the user to see and to type over. */
export function selectIn(box: HTMLElement, place: Place): void {
  box.focus();
  if (isField(box)) box.setSelectionRange(place.start, place.end);
  else select(box, place);
}

/** An editor's own end is the box's last place, not its last letter's: an empty line may follow. */
function select(box: HTMLElement, place: Place): void {
  const { text, range } = readBox(box);
  const wanted = place.start >= text.length ? null : range(place.start, place.end);
  const selection = box.ownerDocument.getSelection();
  if (selection === null) return;
  if (wanted === null) {
    selection.selectAllChildren(box);
    if (place.start > 0 || text === '') selection.collapseToEnd();
  } else {
    const { startContainer, startOffset, endContainer, endOffset } = wanted;
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
}

/**
 * Puts `text` in the place of what stands between two offsets into `readBox(box).text`, as if it had been selected and
 * typed over: undo works, the site's own editor knows. False where it would not fit. Presses nothing.
 */
export async function typeOver(box: HTMLElement, place: Place, text: string, clock: Clock): Promise<boolean> {
  box.focus();
  if (isField(box)) return typeInField(box, place, text);
  select(box, place);
  const editor = box.closest(ownModel) ?? box.querySelector(ownModel);
  if (editor !== null) {
    await clock.wait(selectionSettles);
    if (text !== '' && paste(box, editor, text)) return true;
  }
  if (canType(box)) box.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return true;
}
