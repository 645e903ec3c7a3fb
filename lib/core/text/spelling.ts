import { foldWord } from './folding';
import { copyOf, ownIds, placeOf, wordMemory, wordPlaces } from './word-memory';

/** What a comment is made of; `mark` is punctuation or a line break. */
export const tokenKinds = ['word', 'number', 'emoji', 'mention', 'hashtag', 'link', 'mark'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** A kind by its place in `tokenKinds`, as columns hold it. */
export const kindPlaces = {
  word: 0,
  number: 1,
  emoji: 2,
  mention: 3,
  hashtag: 4,
  link: 5,
  mark: 6,
} as const satisfies Record<TokenKind, number>;

/** A word, a sign or an emoji, wherever it stands. */
export interface Spelling {
  kind: TokenKind;
  /** Folded for comparison (see `foldWord`); of an emoji, without skin tone or variation selector. */
  plain: string;
  /** The same for the same kind and plain, as long as it is remembered (see `WordMemory`); 0 where it isn't. */
  id: number;
}

const spellings: (Spelling | undefined)[] = Array.from({ length: wordPlaces });
/** Kinds of the remembered, raised by one: eight kilobytes that stay near the processor. 0 is not yet read. */
const kinds = new Uint8Array(wordPlaces);
/** What folds to nothing is no token. */
const nothing = tokenKinds.length;
let generation = wordMemory.generation;

/** Before a text: what is known of forgotten words is theirs no more. */
export function forgetSpellings(): void {
  if (generation === wordMemory.generation) return;
  generation = wordMemory.generation;
  kinds.fill(0);
}

/** The kind of what is remembered under an id, by its place; −1 where it must be read first. */
export const kindOfId = (id: number): number => (id === 0 ? -1 : (kinds[placeOf(id)] ?? 0) - 1);

export const isNothing = (kind: number): boolean => kind === nothing;

/** Reads what is written there. */
export function readSpelling(
  piece: { text: string; start: number; end: number; isWord: boolean },
  id: number,
): Spelling {
  // Folding takes a microsecond, a sign's pattern too: what is remembered is read once.
  const read = piece.isWord ? readWord : readSign;
  const spelling = read(copyOf(piece.text, piece.start, piece.end), id);
  if (id !== 0) {
    spellings[placeOf(id)] = spelling;
    kinds[placeOf(id)] = placeOfKind(spelling) + 1;
  }
  return spelling;
}

export const placeOfKind = ({ kind, plain }: Spelling): number => (plain === '' ? nothing : kindPlaces[kind]);

/** What is remembered under an id and was read. */
export const spellingOfId = (id: number): Spelling | undefined =>
  id < ownIds ? marks[id] : spellings[placeOf(id)];

function readWord(written: string, id: number): Spelling {
  const plain = foldWord(written);
  return { kind: /^\p{N}+$/u.test(plain) ? 'number' : 'word', plain, id };
}

function readSign(written: string, id: number): Spelling {
  const kind = kindOfSign(written);
  return { kind, plain: plainOf(kind, written), id };
}

/** Signs that are on every keyboard. */
const marks = Array.from({ length: ownIds }, (_, unit): Spelling => {
  return { kind: 'mark', plain: String.fromCharCode(unit), id: unit };
});

const pictograph = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\p{Extended_Pictographic})/u;

function kindOfSign(written: string): TokenKind {
  if (written.length > 1 && written.startsWith('@')) return 'mention';
  if (written.length > 1 && written.startsWith('#')) return 'hashtag';
  return pictograph.test(written) ? 'emoji' : 'mark';
}

function plainOf(kind: TokenKind, text: string): string {
  if (kind === 'emoji') return text.replaceAll(/(?:\uFE0F|\u20E3|\p{Emoji_Modifier})/gu, '');
  return kind === 'mention' || kind === 'hashtag' ? foldWord(text.slice(1)) : text;
}
