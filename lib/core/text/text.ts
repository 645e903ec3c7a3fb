import { cut } from './cut';
import { Tokens, type Token } from './tokens';
import { wordMemory } from './word-memory';

export { foldWord, squeeze, wellFormed } from './folding';
export type { Spelling, TokenKind } from './spelling';
export type { Token, Tokens } from './tokens';

/** The text cut last: the lexicons and the trained heads ask for the same one (5 of 45 µs a comment). */
const last = new Tokens();

/**
 * A text → its tokens, in order, with offsets. Any string is welcome: what is neither word, number nor emoji becomes
 * a mark. An elided French or Italian word is cut off (`n'est` → `n`, `est`); an English contraction stays whole
 * without its apostrophe (`don't` → `dont`, as many people write it). Valid until the next call.
 */
export function tokensOf(text: string): Tokens {
  if (!last.isOf(text)) {
    wordMemory.makeRoom();
    cut(text, last);
  }
  return last;
}

/** Of texts that are cut while another one is being read: that one's words must not be forgotten meanwhile. */
const aside = new Tokens();

/** The same as objects, to be kept. May be asked at any time. */
export function tokenise(text: string): readonly Token[] {
  if (last.isOf(text)) return last.toArray();
  cut(text, aside);
  return aside.toArray();
}
