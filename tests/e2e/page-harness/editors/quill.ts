import Quill, { Delta } from 'quill';
import Embed from 'quill/blots/embed';
import { formFor, mentioned, type Editor } from './editor';

class Mention extends Embed {
  static override blotName = 'mention';
  static override tagName = 'span';
  static override className = 'mention';
  static override create(): Element {
    const element = super.create() as HTMLElement;
    element.textContent = mentioned;
    return element;
  }
}
Quill.register('formats/mention', Mention);

/** Quill, as in LinkedIn's older composer. */
export function quill(): Editor {
  const editor = new Quill(formFor('Quill'), { modules: { toolbar: false } });
  editor.root.style.whiteSpace = 'pre-wrap';
  return {
    box: editor.root,
    text: () =>
      editor
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : mentioned))
        .join('')
        .replace(/\n$/, ''),
    close: () => editor.disable(),
    mention() {
      editor.setContents(new Delta().insert({ mention: true }).insert(' \n'), 'user');
      editor.setSelection(2, 0, 'user');
      editor.history.cutoff();
    },
  };
}
