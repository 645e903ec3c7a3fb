/** Whole words: any of the rows, each of them a part of an expression. */
export const anyOf = (rows: readonly string[], flags = ''): RegExp =>
  new RegExp(String.raw`\b(?:${rows.join('|')})\b`, flags);

/** Rows as they are written in a text, a line each or several on one. */
export const rowsIn = (text: string): string[] => text.trim().split(/\s*\n\s*/);
