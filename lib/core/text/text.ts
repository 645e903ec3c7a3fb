import { sortAt, sorts } from './character-sorts';
import {
  copyOf,
  hashPiece,
  hashSeed,
  hashUnit,
  ownIds,
  placeOf,
  wordMemory,
  wordPlaces,
} from './word-memory';

/** What a comment is made of; `mark` is punctuation or a line break. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'hashtag' | 'link' | 'mark';

/** A word, a sign or an emoji, wherever it stands. */
export interface Spelling {
  kind: TokenKind;
  /** Folded for comparison (see `foldWord`); of an emoji, without skin tone or variation selector. */
  plain: string;
  /** The same for the same kind and plain, as long as it is remembered (see `WordMemory`); 0 where it isn't. */
  id: number;
}

export interface Token extends Spelling {
  /** Half-open offsets into the original text. */
  start: number;
  end: number;
}

const mention = String.raw`(@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?)`;
const hashtag = String.raw`(#[\p{L}\p{M}\p{N}_]+)`;
const emoji = String.raw`([\u{1F1E6}-\u{1F1FF}]{2}|\p{Extended_Pictographic}[\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)`;
const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** Each alternative takes characters it never gives back, so that the whole is linear whatever the text. */
const tokenPattern = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+)`,
    String.raw`([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})`,
    mention,
    hashtag,
    // A word with symbols for letters stays one word: c*nnard, sh!t is left, $hit, f**k, b@stard.
    String.raw`(\$?${letter}+(?:(?:[*@$€#]+|\p{No})${letter}+)*(?:\*{2,})?)`,
    emoji,
    String.raw`([.!?…]+|\n|[^\s])`,
  ].join('|'),
  'uy',
);

/** What can begin with these signs besides a mark: the whole pattern takes 10 ms to compile, these 1 ms each. */
const patternOf = {
  mention: new RegExp(mention, 'uy'),
  hashtag: new RegExp(hashtag, 'uy'),
  emoji: new RegExp(emoji, 'uy'),
} as const;

/** English endings that belong to the word before the apostrophe; anything else after one is a word of its own. */
const clitics = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'em', 'all', 'nt']);
const apostrophes = new Set(["'", '’', 'ʼ', '`', '´']);

/** The text cut last: the lexicons and the trained heads ask for the same one (5 of 45 µs a comment). */
let last: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] };

/**
 * A text → its tokens, in order, with offsets. Any string is welcome: what is neither word, number nor emoji becomes
 * a mark. An elided French or Italian word is cut off (`n'est` → `n`, `est`); an English contraction stays whole
 * without its apostrophe (`don't` → `dont`, as many people write it).
 */
export function tokenise(text: string): readonly Token[] {
  if (text !== last.text) last = { text, tokens: cut(text) };
  return last.tokens;
}

const spellings: (Spelling | undefined)[] = Array.from({ length: wordPlaces });

/** What is written there; `read` is asked where it isn't remembered: folding takes a microsecond, a sign's pattern too. */
function spellingAt(
  text: string,
  start: number,
  end: number,
  hash: number,
  read: (written: string, id: number) => Spelling,
): Spelling {
  const id = wordMemory.idOf(text, start, end, hash);
  const known = spellings[placeOf(id)];
  if (known !== undefined && known.id === id) return known;
  const spelling = read(copyOf(text, start, end), id);
  if (id !== 0) spellings[placeOf(id)] = spelling;
  return spelling;
}

function readWord(written: string, id: number): Spelling {
  const plain = foldWord(written);
  return { kind: /^\p{N}+$/u.test(plain) ? 'number' : 'word', plain, id };
}

function readSign(written: string, id: number): Spelling {
  const kind = kindOfSign(written);
  return { kind, plain: plainOf(kind, written), id };
}

/**
 * Plain words and marks are cut by looking at each character once, and found in memory by what was seen on the way;
 * where anything else stands (a link, another alphabet), the pattern cuts one token.
 */
function cut(text: string): Token[] {
  wordMemory.makeRoom();
  const tokens: Token[] = [];
  let mailSign = -1;
  for (let at = 0; at < text.length;) {
    const sort = sortAt(text, at);
    let end = at + 1;
    if (sort >= sorts.letter) {
      let hash = hashUnit(hashSeed, text.charCodeAt(at));
      let next = sortAt(text, end);
      for (; next >= sorts.letter; next = sortAt(text, (end += 1)))
        hash = hashUnit(hash, text.charCodeAt(end));
      if (next >= sorts.dot && mailSign < end) mailSign = signAfter(text, end);
      if (next === sorts.other || (next >= sorts.dot && mayBeAddress(text, at, end, mailSign))) {
        end = addMatch(tokens, text, at);
      } else addWord(tokens, spellingAt(text, at, end, hash, readWord), at, end);
    } else if (sort === sorts.stop || sort === sorts.dot) {
      while (isStop(sortAt(text, end))) end += 1;
      addSign(tokens, text, at, end);
    } else if (sort === sorts.picture) end = addOne(tokens, 'emoji', text, at);
    else if (sort === sorts.other) end = addOther(tokens, text, at);
    else if (sort !== sorts.space) addSign(tokens, text, at, end);
    at = end;
  }
  return tokens.some(isEmpty) ? tokens.filter((token) => !isEmpty(token)) : tokens;
}

/** The id of a piece that is no token by itself: of an emoticon, say. */
export const idOfPiece = (text: string, start: number, end: number): number =>
  wordMemory.idOf(text, start, end, hashPiece(text, start, end));

const isStop = (sort: number): boolean => sort === sorts.stop || sort === sorts.dot;
const isEmpty = ({ plain }: Token): boolean => plain === '';

/** Where the next mail sign stands, and so none before it. */
function signAfter(text: string, from: number): number {
  const found = text.indexOf('@', from);
  return found === -1 ? Infinity : found;
}

/** Could what starts with these letters be a link, or a mail address (at most 64 characters before its sign)? */
const mayBeAddress = (text: string, start: number, end: number, mailSign: number): boolean =>
  mailSign - start <= 64 ||
  (end - start <= 5 && (text.startsWith('http', start) || text.startsWith('www', start)));

function add(tokens: Token[], { kind, plain, id }: Spelling, start: number, end: number): void {
  tokens.push({ kind, plain, id, start, end });
}

const wordIn = (text: string, start: number, end: number): Spelling =>
  spellingAt(text, start, end, hashPiece(text, start, end), readWord);

/** Marks, emoji, mentions and hashtags: their first character tells which. */
function addSign(tokens: Token[], text: string, start: number, end: number): void {
  const mark = end - start === 1 ? marks[text.charCodeAt(start)] : undefined;
  add(tokens, mark ?? spellingAt(text, start, end, hashPiece(text, start, end), readSign), start, end);
}

/** Signs that are on every keyboard. */
const marks = Array.from({ length: ownIds }, (_, unit): Spelling => {
  return { kind: 'mark', plain: String.fromCharCode(unit), id: unit };
});

function kindOfSign(written: string): TokenKind {
  if (written.length > 1 && written.startsWith('@')) return 'mention';
  if (written.length > 1 && written.startsWith('#')) return 'hashtag';
  patternOf.emoji.lastIndex = 0;
  return patternOf.emoji.test(written) ? 'emoji' : 'mark';
}

/** What begins with a sign or a letter of another alphabet. */
function addOther(tokens: Token[], text: string, at: number): number {
  if (text[at] === '@') return addOne(tokens, 'mention', text, at);
  return text[at] === '#' ? addOne(tokens, 'hashtag', text, at) : addMatch(tokens, text, at);
}

/** Where a sign and the Latin letters behind it end, or a lone picture, if nothing stands there that may go on; else −1. */
function plainEnd(text: string, start: number): number {
  let end = start + 1;
  if (sortAt(text, start) === sorts.picture) {
    end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    return mayModify(text.charCodeAt(end)) ? -1 : end;
  }
  while (sortAt(text, end) >= sorts.letter) end += 1;
  const next = sortAt(text, end);
  const isOver = next === sorts.space || next === sorts.mark || next === sorts.stop;
  return isOver && end > start + 1 && end - start <= 60 ? end : -1;
}

/** A selector, a joiner, a keycap or the first half of a skin tone. */
const mayModify = (unit: number): boolean =>
  unit === 0xd83c || unit === 0xfe0f || unit === 0x200d || unit === 0x20e3;

/** A token of that kind, or else the character as a mark → where to go on. */
function addOne(tokens: Token[], kind: keyof typeof patternOf, text: string, start: number): number {
  const plain = plainEnd(text, start);
  if (plain !== -1) {
    addSign(tokens, text, start, plain);
    return plain;
  }
  const pattern = patternOf[kind];
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0];
  const end = start + (found ?? String.fromCodePoint(text.codePointAt(start) ?? 0)).length;
  addSign(tokens, text, start, end);
  return end;
}

/** The token that the pattern finds at a place, if any → where to go on. */
function addMatch(tokens: Token[], text: string, start: number): number {
  tokenPattern.lastIndex = start;
  const match = tokenPattern.exec(text);
  if (match === null) return start + 1;
  const end = start + match[0].length;
  const kind = kindOf(match);
  if (kind === 'link') add(tokens, { kind, plain: match[0], id: 0 }, start, end);
  else if (kind === 'word') addWord(tokens, wordIn(text, start, end), start, end);
  else addSign(tokens, text, start, end);
  return end;
}

function addWord(tokens: Token[], word: Spelling, start: number, end: number): void {
  if (!joinClitic(tokens, word.plain, start, end)) add(tokens, word, start, end);
}

/** `don` `'` `t` → `dont`; `n` `'` `est` → `n` `est`, without the apostrophe. */
function joinClitic(tokens: Token[], plain: string, start: number, end: number): boolean {
  const apostrophe = tokens[tokens.length - 1];
  if (apostrophe === undefined || apostrophe.end !== start || !apostrophes.has(apostrophe.plain))
    return false;
  const before = tokens[tokens.length - 2];
  if (before === undefined || before.kind !== 'word' || before.end !== apostrophe.start) return false;
  tokens.pop();
  if (!clitics.has(plain)) return false;
  tokens.pop();
  const joined = before.plain + plain;
  add(tokens, wordIn(joined, 0, joined.length), before.start, end);
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
