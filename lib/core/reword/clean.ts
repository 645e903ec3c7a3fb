/** Invisible and bidirectional signs, tags, variation selectors: they hide words from the person who reads along. */
const unseen = /[\p{Cf}\p{Cc}\p{Co}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+/gu;

/**
 * A stranger's text as a language model may see it: nothing invisible, one line, and no curly brackets, which are
 * kept for the codes that stand for names.
 */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .trim();
