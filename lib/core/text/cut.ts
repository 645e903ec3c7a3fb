import { sortAt, sorts } from './character-sorts';
import { kindOfId, readSpelling, spellingOfId, type Spelling, type TokenKind } from './spelling';
import type { Tokens } from './tokens';
import { hashUnits, hashSeed, hashUnit, wordMemory } from './word-memory';

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
/** Compared one by one, since each word is asked for: `'`, `’`, a grave or an acute accent. */
const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x60 || unit === 0xb4;

/**
 * Fills `tokens`. Plain words and marks are cut by looking at each character once, and found in memory by what was seen
 * on the way; where anything else stands (a link, another alphabet), the pattern cuts one token.
 */
export function cut(text: string, tokens: Tokens): void {
  tokens.clear(text);
  const { units } = tokens;
  const { length } = text;
  let mailSign = -1;
  for (let at = 0; at < length;) {
    const sort = sortAt(units, at);
    let end = at + 1;
    if (sort >= sorts.letter) {
      let hash = hashUnit(hashSeed, units[at] ?? 0);
      let next = sortAt(units, end);
      for (; next >= sorts.letter; next = sortAt(units, (end += 1))) hash = hashUnit(hash, units[end] ?? 0);
      if (next >= sorts.dot && mailSign < end) mailSign = signAfter(text, end);
      if (next === sorts.other || (next >= sorts.dot && mayBeAddress(text, at, end, mailSign))) {
        end = addMatch(tokens, at);
      } else addWord(tokens, at, end, hash);
    } else if (sort === sorts.stop || sort === sorts.dot) {
      while (isStop(sortAt(units, end))) end += 1;
      tokens.addSign(at, end);
    } else if (sort === sorts.picture) end = addOne(tokens, 'emoji', at);
    else if (sort === sorts.other) end = addOther(tokens, at);
    else if (sort !== sorts.space) tokens.addSign(at, end);
    at = end;
  }
  tokens.readAll();
}

const isStop = (sort: number): boolean => sort === sorts.stop || sort === sorts.dot;

/** Where the next mail sign stands, and so none before it. */
function signAfter(text: string, from: number): number {
  const found = text.indexOf('@', from);
  return found === -1 ? Infinity : found;
}

/** Could what starts with these letters be a link, or a mail address (at most 64 characters before its sign)? */
const mayBeAddress = (text: string, start: number, end: number, mailSign: number): boolean =>
  mailSign - start <= 64 ||
  (end - start <= 5 && (text.startsWith('http', start) || text.startsWith('www', start)));

/** What begins with a sign or a letter of another alphabet. */
function addOther(tokens: Tokens, at: number): number {
  const sign = tokens.text[at];
  if (sign === '@') return addOne(tokens, 'mention', at);
  return sign === '#' ? addOne(tokens, 'hashtag', at) : addMatch(tokens, at);
}

/** Where a sign and the Latin letters behind it end, or a lone picture, if nothing stands there that may go on; else −1. */
function plainEnd({ text, units }: Tokens, start: number): number {
  let end = start + 1;
  if (sortAt(units, start) === sorts.picture) {
    end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    return mayModify(units[end] ?? 0) ? -1 : end;
  }
  while (sortAt(units, end) >= sorts.letter) end += 1;
  const next = sortAt(units, end);
  const isOver = next === sorts.space || next === sorts.mark || next === sorts.stop;
  return isOver && end > start + 1 && end - start <= 60 ? end : -1;
}

/** A selector, a joiner, a keycap or the first half of a skin tone. */
const mayModify = (unit: number): boolean =>
  unit === 0xd83c || unit === 0xfe0f || unit === 0x200d || unit === 0x20e3;

/** A token of that kind, or else the character as a mark → where to go on. */
function addOne(tokens: Tokens, kind: keyof typeof patternOf, start: number): number {
  const { text } = tokens;
  const plain = plainEnd(tokens, start);
  if (plain !== -1) {
    tokens.addSign(start, plain);
    return plain;
  }
  const pattern = patternOf[kind];
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0];
  const end = start + (found ?? String.fromCodePoint(text.codePointAt(start) ?? 0)).length;
  tokens.addSign(start, end);
  return end;
}

/** The token that the pattern finds at a place, if any → where to go on. */
function addMatch(tokens: Tokens, start: number): number {
  const { text } = tokens;
  tokenPattern.lastIndex = start;
  const match = tokenPattern.exec(text);
  if (match === null) return start + 1;
  const end = start + match[0].length;
  const kind = kindOf(match);
  if (kind === 'link') tokens.addSpelling({ kind, plain: match[0], id: 0 }, start, end);
  else if (kind === 'word') addWord(tokens, start, end, hashUnits(tokens.units, start, end));
  else tokens.addSign(start, end);
  return end;
}

function addWord(tokens: Tokens, start: number, end: number, hash: number): void {
  tokens.addWord(start, end, hash);
  if (start > 1 && isApostrophe(tokens.units[start - 1] ?? 0)) joinClitic(tokens, end);
}

/** `don` `'` `t` → `dont`; `n` `'` `est` → `n` `est`, without the apostrophe. */
function joinClitic(tokens: Tokens, end: number): void {
  const { starts, ends } = tokens;
  const last = tokens.count - 1;
  const start = starts[last] ?? 0;
  if (last < 2 || ends[last - 1] !== start || ends[last - 1] !== (starts[last - 1] ?? 0) + 1) return;
  const before = tokens.read(last - 2);
  if (before.kind !== 'word' || ends[last - 2] !== starts[last - 1]) return;
  const ending = tokens.read(last);
  const hash = hashUnits(tokens.units, start, end);
  tokens.dropLast();
  tokens.dropLast();
  if (!clitics.has(ending.plain)) {
    tokens.addWord(start, end, hash);
    return;
  }
  const from = starts[last - 2] ?? 0;
  tokens.dropLast();
  tokens.addJoined(joinOf(before, ending), from, end);
}

/** Contractions are few, and come in every second comment: each is put together once. */
const fewJoins = 256;
const joins: ({ before: number; ending: number; word: Spelling } | undefined)[] = Array.from({
  length: fewJoins,
});

/** A word and its ending as one word. */
function joinOf(before: Spelling, ending: Spelling): Spelling {
  const place = (before.id * 31 + ending.id) & (fewJoins - 1);
  const known = joins[place];
  if (known?.before === before.id && known.ending === ending.id) return known.word;
  const word = wordOf(before.plain + ending.plain);
  if (before.id !== 0 && ending.id !== 0) joins[place] = { before: before.id, ending: ending.id, word };
  return word;
}

/** Letters that stand apart in the text, as one word. */
function wordOf(letters: string): Spelling {
  const id = wordMemory.idOf(letters);
  const known = kindOfId(id) === -1 ? undefined : spellingOfId(id);
  return known ?? readSpelling({ text: letters, start: 0, end: letters.length, isWord: true }, id);
}

/** The kinds of the pattern's groups, in their order; a mail address counts as a link. */
const kindOfGroup: readonly TokenKind[] = ['link', 'link', 'mention', 'hashtag', 'word', 'emoji', 'mark'];

/** Groups by number, not by name: an object of names per match would cost a third of the time. */
function kindOf(match: RegExpExecArray): TokenKind {
  if (match[5] !== undefined) return 'word';
  const group = kindOfGroup.findIndex((_, index) => match[index + 1] !== undefined);
  return kindOfGroup[group] ?? 'mark';
}
