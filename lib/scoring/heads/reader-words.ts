import { squeeze } from '@/lib/core/text/folding';
import { kindPlaces, tokenKinds, type Spelling, type TokenKind } from '@/lib/core/text/spelling';
import { tokensOf, type Tokens } from '@/lib/core/text/text';
import { wordMemory } from '@/lib/core/text/word-memory';

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
const placeholders: Partial<Record<TokenKind, ReaderPiece>> = {
  link: { kind: 'link', plain: linkMark, id: idOfSort('l') },
  mention: { kind: 'mention', plain: '\u0002', id: idOfSort('m') },
  number: { kind: 'number', plain: '0', id: idOfSort('n') },
};

const placeholdersByPlace = tokenKinds.map((kind) => placeholders[kind]);

/**
 * What the heads read of a text, as columns that are used again for every text: what a piece says is asked only where
 * it is met for the first time.
 */
export class ReaderPieces {
  count = 0;
  readonly ids = new Int32Array(mostWords);
  /** Places in `tokenKinds`. */
  readonly kinds = new Uint8Array(mostWords);
  readonly #tokenOf = new Int32Array(mostWords);
  /** Tokens of an emoticon; 0 for what is none. */
  readonly #lengths = new Uint8Array(mostWords);
  #tokens = tokensOf('');

  read(text: string): void {
    const tokens = tokensOf(text.length > longestRead ? text.slice(0, longestRead) : text);
    this.#tokens = tokens;
    let count = 0;
    for (let at = 0; at < tokens.count && count < mostWords; at += 1) {
      const kind = tokens.kinds[at] ?? 0;
      const length = kind === kindPlaces.mark ? emoticonLength(tokens, at) : 0;
      this.#tokenOf[count] = at;
      this.#lengths[count] = length;
      this.kinds[count] = length > 0 ? kindPlaces.emoji : kind;
      this.ids[count] =
        length > 0
          ? idOfEmoticon(tokens, at, length)
          : (placeholdersByPlace[kind]?.id ?? tokens.ids[at] ?? 0);
      if (length > 0) at += length - 1;
      count += 1;
    }
    this.count = count;
  }

  at(place: number): ReaderPiece {
    const token = this.#tokenOf[place] ?? 0;
    const length = this.#lengths[place] ?? 0;
    if (length > 0) return emoticon(this.#tokens, token, length, this.ids[place] ?? 0);
    return placeholdersByPlace[this.kinds[place] ?? 0] ?? this.#tokens.spellingOf(token);
  }
}

/** The same as the weights know them, to be kept. */
export function readerWords(text: string): ReaderWord[] {
  const pieces = new ReaderPieces();
  pieces.read(text);
  return Array.from({ length: pieces.count }, (_, place) => readerWord(pieces.at(place)));
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

/** What a reader is spoken to with, in English: what is learnt of the words beside it, was learnt of English. */
const addresses = new Set(['you', 'your', 'yours', 'yourself', 'youre', 'youve', 'youll', 'youd', 'u', 'ur']);
export const isAddressed = (plain: string): boolean => addresses.has(plain);

/** `nuuuul` → `nuul`, and no word longer than forty letters. */
function shortened(word: string): string {
  const squeezed = isDrawnOut(word) ? squeeze(word, 2) : word;
  return squeezed.length > longestWord ? squeezed.slice(0, longestWord) : squeezed;
}

function plainOf(kind: TokenKind, plain: string): string {
  if (kind === 'word') return plain === 'http' ? linkMark : shortened(plain);
  if (kind === 'hashtag') return shortened(plain);
  if (kind === 'mark' && plain.length > 1) return dots.test(plain) ? '…' : plain.slice(0, 2);
  return plain;
}

/** `:`, `;` and `=` may open an emoticon; and what its mouth may be. */
const mayBeEyes = (id: number): boolean => id === 0x3a || id === 0x3b || id === 0x3d;
const mouth = /^[)(dpo3/\\|*[\]s]$/;

/** Tokens of `:)`, `;-)`, `:'(`, `:D` from a mark at `at` on; 0 where none begins. */
function emoticonLength(tokens: Tokens, at: number): number {
  const { ids, starts, ends } = tokens;
  if (!mayBeEyes(ids[at] ?? 0)) return 0;
  for (let length = 2; length <= 3; length += 1) {
    const last = at + length - 1;
    if (last >= tokens.count || starts[last] !== ends[last - 1]) return 0;
    const plain = tokens.plainOf(last);
    if (mouth.test(plain.slice(0, 1)) && (tokens.isMark(last) || plain.length === 1)) return length;
    if (plain !== '-' && plain !== "'") return 0;
  }
  return 0;
}

const idOfEmoticon = ({ text, starts, ends }: Tokens, at: number, length: number): number =>
  wordMemory.idOf(text, starts[at] ?? 0, ends[at + length - 1] ?? 0);

/** A nose or a tear adds nothing, and a broader smile is the same smile. */
const emoticon = (tokens: Tokens, at: number, length: number, id: number): ReaderPiece => ({
  kind: 'emoji',
  plain: `${tokens.plainOf(at)}${tokens.plainOf(at + length - 1).slice(0, 1)}`,
  id,
});
