export const editorNames = [
  'textarea',
  'textarea of React',
  'contenteditable',
  'Draft.js',
  'Lexical',
  'ProseMirror',
  'Quill',
  'textarea in a shadow root',
  'Lexical in a shadow root',
] as const;
export type EditorName = (typeof editorNames)[number];
