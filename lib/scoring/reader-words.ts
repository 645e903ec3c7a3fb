import { squeeze, tokenise, type Token } from '@/lib/core/text';

/** A token as the trained heads see it: links, mentions and numbers lose what they say, only that they are there counts. */
export type ReaderWord = Readonly<Pick<Token, 'plain' | 'kind'>>;

/** Longer comments are read up to here by the heads; the lexicons read them whole. */
const longestRead = 3000;
const mostWords = 300;
const longestWord = 40;
/** What stands for every link. */
export const linkMark = '\u0001';
const placeholders: Partial<Record<Token['kind'], string>> = {
  link: linkMark,
  mention: '\u0002',
  number: '0',
};

/** Eyes that may open an emoticon, and what its mouth may be. */
const eyes = new Set([':', ';', '=']);
const mouth = /^[)(dpo3/\\|*[\]s]$/;

export function readerWords(text: string): ReaderWord[] {
  const tokens = tokenise(text.slice(0, longestRead));
  const words: ReaderWord[] = [];
  for (let at = 0; at < tokens.length && words.length < mostWords; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = token.kind === 'mark' ? emoticonLength(tokens, at) : 0;
    if (length > 0) {
      words.push({ kind: 'emoji', plain: spelt(tokens.slice(at, at + length)) });
      at += length - 1;
      continue;
    }
    const plain = plainOf(token);
    // Most tokens are read as they stand.
    words.push(plain === token.plain ? token : { kind: token.kind, plain });
  }
  return words;
}

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

function plainOf(token: Token): string {
  // The public tweet sets write `http` for every link.
  if (token.kind === 'word') return token.plain === 'http' ? linkMark : shortened(token.plain);
  if (token.kind === 'hashtag') return shortened(token.plain);
  if (token.kind === 'mark' && token.plain.length === 1) return token.plain;
  if (token.kind === 'mark') return /^\.{2}|…/.test(token.plain) ? '…' : token.plain.slice(0, 2);
  return placeholders[token.kind] ?? token.plain;
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
const spelt = (tokens: readonly Token[]): string =>
  `${tokens[0]?.plain ?? ''}${tokens.at(-1)?.plain.slice(0, 1) ?? ''}`;
