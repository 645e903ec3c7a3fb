import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isLineBreakNode,
  createEditor,
  type LexicalNode,
} from 'lexical';
import { formFor, mentioned, type Editor } from './editor';

const textOf = (node: LexicalNode): string => ($isLineBreakNode(node) ? '\n' : node.getTextContent());

/** Lexical with rich text and history, as in Facebook's and Reddit's composers. */
export function lexical(place = formFor('Lexical')): Editor {
  const box = place.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  box.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  // As LexicalComposer begins: one empty paragraph, which undo goes back to.
  editor.update(() => void $getRoot().append($createParagraphNode()), {
    discrete: true,
    tag: 'history-merge',
  });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    box,
    text: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((paragraph) => textOf(paragraph))
          .join('\n'),
      ),
    close: () => {
      editor.setEditable(false);
      box.contentEditable = String(editor.isEditable());
    },
    mention: () =>
      editor.update(
        () => {
          const name = $createTextNode(mentioned).setMode('token');
          const paragraph = $createParagraphNode().append(name, $createTextNode(' '));
          $getRoot().clear().append(paragraph);
          paragraph.selectEnd();
        },
        { discrete: true },
      ),
  };
}
