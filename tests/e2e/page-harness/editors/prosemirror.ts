import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { formFor, mentioned, type Editor } from './editor';

const schema = new Schema({
  nodes: basic.spec.nodes.addToEnd('mention', {
    group: 'inline',
    inline: true,
    atom: true,
    toDOM: () => ['span', { 'data-mention': '' }, mentioned],
  }),
});

/** ProseMirror with its usual keys and history, as in Bluesky's (Tiptap), LinkedIn's newer and Discourse's composers. */
export function prosemirror(): Editor {
  const view = new EditorView(formFor('ProseMirror'), {
    state: EditorState.create({
      schema,
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  view.dom.style.whiteSpace = 'break-spaces';
  return {
    box: view.dom,
    text: () =>
      view.state.doc.textBetween(0, view.state.doc.content.size, '\n', (leaf) =>
        leaf.type.name === 'mention' ? mentioned : '\n',
      ),
    close: () => view.setProps({ editable: () => false }),
    mention() {
      const change = view.state.tr.replaceSelectionWith(schema.node('mention')).insertText(' ');
      view.dispatch(change.setSelection(TextSelection.atEnd(change.doc)));
    },
  };
}
