import { idOfPiece, squeeze, tokenise, type Spelling, type Token } from '@/lib/core/text/text';

/** A token that the trained heads read, or several: links, mentions and numbers lose what they say, and emoticons are one. */
export type ReaderPiece = Readonly<Spelling>;

/** The same as its weights know it. */
export type ReaderWord = ReaderPiece;

/** Longer comments are read up to here by the heads; the lexicons read them whole. */
const longestRead = 3000;
export const mostWords = 300;
const longestWord = 40;
/** What stands for every link. */
export const linkMark = '\u0001';
/** Letters are no signs, and words are never remembered under these: see `ownIds`. */
const idOfSort = (letter: 'l' | 'm' | 'n'): number => letter.charCodeAt(0);
const placeholders: Partial<Record<Token['kind'], ReaderPiece>> = {
  link: { kind: 'link', plain: linkMark, id: idOfSort('l') },
  mention: { kind: 'mention', plain: '\u0002', id: idOfSort('m') },
  number: { kind: 'number', plain: '0', id: idOfSort('n') },
};

/** Eyes that may open an emoticon, and what its mouth may be. */
const eyes = new Set([':', ';', '=']);
const mouth = /^[)(dpo3/\\|*[\]s]$/;

export const readerWords = (text: string): ReaderWord[] => readerPieces(text).map(readerWord);

export function readerPieces(text: string): ReaderPiece[] {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text;
  const tokens = tokenise(read);
  const words: ReaderPiece[] = [];
  for (let at = 0; at < tokens.length && words.length < mostWords; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = token.kind === 'mark' ? emoticonLength(tokens, at) : 0;
    if (length > 0) {
      words.push(emoticon(read, tokens.slice(at, at + length)));
      at += length - 1;
    } else words.push(placeholders[token.kind] ?? token);
  }
  return words;
}

export const readerWord = ({ kind, plain, id }: ReaderPiece): ReaderWord => ({
  kind,
  plain: plainOf(kind, plain),
  id,
});

/** The public tweet sets write `http` for every link. */
export const isLink = ({ kind, plain }: Pick<ReaderPiece, 'kind' | 'plain'>): boolean =>
  plain === linkMark || (kind === 'word' && plain === 'http');

export const isEllipsis = ({ kind, plain }: ReaderPiece): boolean =>
  kind === 'mark' && (plain === '…' || (plain.length > 1 && dots.test(plain)));
const dots = /^\.{2}|…/;

/** Spares most words the replacement. */
function isDrawnOut(word: string): boolean {
  let before = 0;
  for (let at = 0, last = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === last && unit === before) return true;
    before = last;
    last = unit;
  }
  return false;
}

/** `nuuuul` → `nuul`, and no word longer than forty letters. */
function shortened(word: string): string {
  const squeezed = isDrawnOut(word) ? squeeze(word, 2) : word;
  return squeezed.length > longestWord ? squeezed.slice(0, longestWord) : squeezed;
}

function plainOf(kind: Token['kind'], plain: string): string {
  if (kind === 'word') return plain === 'http' ? linkMark : shortened(plain);
  if (kind === 'hashtag') return shortened(plain);
  if (kind === 'mark' && plain.length > 1) return dots.test(plain) ? '…' : plain.slice(0, 2);
  return plain;
}

/** Tokens of `:)`, `;-)`, `:'(`, `:D` from `at` on; 0 where none begins. */
function emoticonLength(tokens: readonly Token[], at: number): number {
  if (!eyes.has(tokens[at]?.plain ?? '')) return 0;
  for (let length = 2; length <= 3; length += 1) {
    const before = tokens[at + length - 2];
    const token = tokens[at + length - 1];
    if (token === undefined || before === undefined || token.start !== before.end) return 0;
    if (mouth.test(token.plain.slice(0, 1)) && (token.kind === 'mark' || token.plain.length === 1))
      return length;
    if (token.plain !== '-' && token.plain !== "'") return 0;
  }
  return 0;
}

/** A nose or a tear adds nothing, and a broader smile is the same smile. */
function emoticon(text: string, tokens: readonly Token[]): ReaderPiece {
  const [first] = tokens;
  const last = tokens.at(-1);
  const id = idOfPiece(text, first?.start ?? 0, last?.end ?? 0);
  return { kind: 'emoji', plain: `${first?.plain ?? ''}${last?.plain.slice(0, 1) ?? ''}`, id };
}
