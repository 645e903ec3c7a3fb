import { pageClock } from '@/lib/platform/clock';
import { readBox } from '@/lib/page/reply-box/box-text';
import { insertReply } from '@/lib/page/reply-box/reply-box';
import { typeOver } from '@/lib/page/reply-box/typing';
import { draft } from './draft';
import type { Editor } from './editor';
import { lexical } from './lexical';
import type { EditorName } from './names';
import { contenteditable, controlled, inShadow, textarea } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';

const editors: Record<EditorName, Editor> = {
  textarea: textarea(),
  'textarea of React': controlled(),
  contenteditable: contenteditable(),
  'Draft.js': draft(),
  Lexical: lexical(),
  ProseMirror: prosemirror(),
  Quill: quill(),
  'textarea in a shadow root': inShadow(textarea),
  'Lexical in a shadow root': inShadow(lexical),
};

/** What must never happen on insertion: the page would have sent something, or believed a button was pressed. */
const sent: string[] = [];
for (const type of ['submit', 'click'])
  document.addEventListener(
    type,
    (event) => {
      sent.push(type);
      event.preventDefault();
    },
    { capture: true },
  );

export const inside = {
  insert: (name: EditorName, text: string) => insertReply(editors[name].box, text, pageClock),
  /** Puts words in the place of others that stand in the box. */
  replace: (name: EditorName, words: string, by: string) => {
    const { box } = editors[name];
    const start = readBox(box).text.indexOf(words);
    return typeOver(box, { start, end: start + words.length }, by, pageClock);
  },
  text: (name: EditorName): string => editors[name].text(),
  mention: (name: EditorName): void => editors[name].mention(),
  close: (name: EditorName): void => editors[name].close?.(),
  focus: (name: EditorName): void => editors[name].box.focus(),
  sent,
};
Object.assign(globalThis, { accalmieEditors: inside });
