/** What a comment is made of; `mark` is punctuation or a line break. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'hashtag' | 'link' | 'mark';

export interface Token {
  kind: TokenKind;
  /** Folded for comparison (see `foldWord`); of an emoji, without skin tone or variation selector. */
  plain: string;
  /** Half-open offsets into the original text. */
  start: number;
  end: number;
}

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** Each alternative takes characters it never gives back, so that the whole is linear whatever the text. */
const tokenPattern = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+)`,
    String.raw`([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})`,
    String.raw`(@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?)`,
    String.raw`(#[\p{L}\p{M}\p{N}_]+)`,
    // A word with symbols for letters stays one word: c*nnard, sh!t is left, $hit, f**k, b@stard.
    String.raw`(\$?${letter}+(?:(?:[*@$€#]+|\p{No})${letter}+)*(?:\*{2,})?)`,
    String.raw`([\u{1F1E6}-\u{1F1FF}]{2}|\p{Extended_Pictographic}[\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)`,
    String.raw`([.!?…]+|\n|[^\s])`,
  ].join('|'),
  'gu',
);

/** English endings that belong to the word before the apostrophe; anything else after one is a word of its own. */
const clitics = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'em', 'all', 'nt']);
const apostrophes = new Set(["'", '’', 'ʼ', '`', '´']);

/**
 * A text → its tokens, in order, with offsets. Any string is welcome: what is neither word, number nor emoji becomes
 * a mark. An elided French or Italian word is cut off (`n'est` → `n`, `est`); an English contraction stays whole
 * without its apostrophe (`don't` → `dont`, as many people write it).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOf(match);
    if (kind !== 'word') {
      tokens.push({ kind, plain: plainOf(kind, match[0]), start, end });
      continue;
    }
    const plain = foldWord(match[0]);
    if (joinClitic(tokens, plain, start, end)) continue;
    tokens.push({ kind: /^\p{N}+$/u.test(plain) ? 'number' : 'word', plain, start, end });
  }
  return tokens.filter((token) => token.plain !== '');
}

/** `don` `'` `t` → `dont`; `n` `'` `est` → `n` `est`, without the apostrophe. */
function joinClitic(tokens: Token[], plain: string, start: number, end: number): boolean {
  const apostrophe = tokens.at(-1);
  const before = tokens.at(-2);
  if (apostrophe === undefined || !apostrophes.has(apostrophe.plain) || apostrophe.end !== start)
    return false;
  if (before === undefined || before.kind !== 'word' || before.end !== apostrophe.start) return false;
  tokens.pop();
  if (!clitics.has(plain)) return false;
  before.plain += plain;
  before.end = end;
  return true;
}

/** The kinds of the pattern's groups, in their order; a mail address counts as a link. */
const kindOfGroup: readonly TokenKind[] = ['link', 'link', 'mention', 'hashtag', 'word', 'emoji', 'mark'];

/** Groups by number, not by name: an object of names per match would cost a third of the time. */
function kindOf(match: RegExpExecArray): TokenKind {
  if (match[5] !== undefined) return 'word';
  const group = kindOfGroup.findIndex((_, index) => match[index + 1] !== undefined);
  return kindOfGroup[group] ?? 'mark';
}

function plainOf(kind: TokenKind, text: string): string {
  if (kind === 'emoji') return text.replaceAll(/(?:\uFE0F|\u20E3|\p{Emoji_Modifier})/gu, '');
  return kind === 'mention' || kind === 'hashtag' ? foldWord(text.slice(1)) : text;
}

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Lower case, without accents, ligatures opened, stylised letters (𝓬𝓸𝓷, ｃｏｎ) made plain. */
export function foldWord(word: string): string {
  // Most words are plain already: normalising costs ten times the test.
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter);
}

/** Runs of three or more equal letters cut to `length`: nobody writes them by mistake (`nuuuul`). */
export const squeeze = (word: string, length: 1 | 2): string =>
  word.replaceAll(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(length));

/** Valid UTF-16: each lone surrogate becomes U+FFFD, so that nothing later has to think of them. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
