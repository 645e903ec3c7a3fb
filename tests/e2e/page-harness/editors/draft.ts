import { ContentState, Editor as DraftEditor, EditorState, Modifier, SelectionState } from 'draft-js';
import { createElement, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { formFor, mentioned, type Editor } from './editor';

/** Draft.js, as in TikTok's and older Facebook's and X's composers. */
export function draft(): Editor {
  const empty = EditorState.createEmpty();
  const now = { state: empty, write: (_state: EditorState): void => undefined, lock: () => undefined };
  function Composer() {
    const [state, write] = useState(empty);
    const [readOnly, setReadOnly] = useState(false);
    useLayoutEffect(() => void Object.assign(now, { state, write, lock: () => setReadOnly(true) }), [state]);
    return createElement(DraftEditor, { editorState: state, onChange: write, readOnly });
  }
  const place = formFor('Draft.js');
  flushSync(() => createRoot(place).render(createElement(Composer)));
  return {
    box: place.querySelector<HTMLElement>('.public-DraftEditor-content')!,
    text: () => now.state.getCurrentContent().getPlainText('\n'),
    close: () => flushSync(() => now.lock()),
    mention() {
      const content = ContentState.createFromText(`${mentioned} `).createEntity('mention', 'IMMUTABLE', {});
      const block = content.getFirstBlock().getKey();
      const words = SelectionState.createEmpty(block).merge({ focusOffset: mentioned.length });
      const marked = Modifier.applyEntity(content, words, content.getLastCreatedEntityKey());
      flushSync(() => now.write(EditorState.moveSelectionToEnd(EditorState.createWithContent(marked))));
    },
  };
}
