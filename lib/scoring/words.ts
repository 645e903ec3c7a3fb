import { insideOf, quotedSpans } from '@/lib/core/quotation';
import { squeeze, type Token } from '@/lib/core/text';
import type { Matcher } from './matcher';

/** A word or an emoji as the lexicons see it. */
export interface Word {
  key: string;
  start: number;
  end: number;
  /** Something stands before it that no phrase crosses: a comma, the end of a sentence. */
  breaks: boolean;
  /** Number of its sentence. */
  sentence: number;
  quoted: boolean;
  /** Its letters were drawn out (`nuuul`) or disguised (`c0nnard`). */
  stretched: boolean;
  disguised: boolean;
  kind: Token['kind'];
}

const sentenceEnd = /^(?:[.!?…]+|\n)$/;

/** A text's words, each under the name that the lexicons know it by. */
export function readWords(text: string, tokens: readonly Token[], matcher: Matcher): Word[] {
  const isQuoted = insideOf(quotedSpans(text));
  const words: Word[] = [];
  let sentence = 0;
  let breaks = false;
  for (const token of joinSpaced(tokens, matcher)) {
    if (token.kind === 'mark') {
      breaks = breaks || token.plain !== '-';
      if (sentenceEnd.test(token.plain)) sentence += 1;
      continue;
    }
    const quoted = isQuoted(token.start);
    for (const [index, key] of keysOf(token, matcher).entries()) {
      words.push({ ...wordOf(token, key, quoted), breaks: breaks && index === 0, sentence });
    }
    breaks = false;
  }
  return words;
}

const wordOf = (token: Token, key: string, quoted: boolean): Word => ({
  key,
  start: token.start,
  end: token.end,
  breaks: false,
  sentence: 0,
  quoted,
  stretched: /(\p{L})\1{2,}/u.test(token.plain),
  disguised: key !== token.plain && /[\d*@$€#]/.test(token.plain),
  kind: token.kind,
});

/** A token → its names: usually one, more where a chat spelling stands for several words. */
function keysOf(token: Token, matcher: Matcher): readonly string[] {
  const { plain } = token;
  // #BoycottSomebody: the one verb that people glue to a name.
  if (token.kind === 'hashtag') return [plain.startsWith('boycott') ? 'boycott' : plain];
  if (token.kind !== 'word') return [plain];
  const meant = matcher.spellings.get(plain);
  if (meant !== undefined) return meant;
  if (matcher.vocabulary.has(plain)) return [plain];
  const undone = undisguise(plain, matcher);
  return [undone ?? singular(plain, matcher.vocabulary) ?? plain];
}

const singular = (word: string, vocabulary: ReadonlySet<string>): string | null =>
  word.length > 3 && /[sx]$/.test(word) && vocabulary.has(word.slice(0, -1)) ? word.slice(0, -1) : null;

const letterOf: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
};

/** Drawn-out, leetspeak and masked words → the word meant; null where there is none that we know. */
function undisguise(plain: string, matcher: Matcher): string | null {
  const drawn = /(\p{L})\1{2,}/u.test(plain) ? [squeeze(plain, 2), squeeze(plain, 1)] : [];
  for (const candidate of drawn) {
    if (matcher.vocabulary.has(candidate)) return candidate;
    const one = singular(candidate, matcher.vocabulary);
    if (one !== null) return one;
  }
  if (/[*#]/.test(plain)) return unmask(plain, matcher.maskable);
  if (!/[\d@$€]/.test(plain) || !/[a-z]/.test(plain)) return drawn.at(-1) ?? null;
  for (const one of ['i', 'l']) {
    const letters = plain.replaceAll(/[\d@$€]/g, (sign) => (sign === '1' ? one : (letterOf[sign] ?? sign)));
    if (matcher.vocabulary.has(letters)) return letters;
    const bare = singular(letters, matcher.vocabulary);
    if (bare !== null) return bare;
  }
  return null;
}

/** `f**k` → the only words it can be, among those worth masking. */
function unmask(masked: string, maskable: ReadonlySet<string>): string | null {
  if (masked.length > 24 || !/^[a-z]/.test(masked)) return null;
  const fits = new RegExp(`^${masked.replaceAll(/[^a-z*#]/g, '').replaceAll(/[*#]/g, '.')}s?$`);
  for (const word of maskable) if (fits.test(word)) return word;
  return null;
}

/** `e n c u l e r`, `c.o.n` → one token, where the letters make a word that we know to be rude. */
function joinSpaced(tokens: readonly Token[], matcher: Matcher): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = lettersFrom(tokens, at);
    const [first] = run;
    const last = run.at(-1);
    if (run.length >= 4 && first !== undefined && last !== undefined) {
      const plain = run.map((token) => token.plain).join('');
      if (matcher.maskable.has(plain) || matcher.maskable.has(plain.replace(/s$/, ''))) {
        joined.push({ kind: 'word', plain, start: first.start, end: last.end });
        at = tokens.indexOf(last, at);
        continue;
      }
    }
    const token = tokens[at];
    if (token !== undefined) joined.push(token);
  }
  return joined;
}

const longestSpaced = 14;

/** Letters standing alone one after the other, with a space, a dot or a dash between. */
function lettersFrom(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  for (let place = at; place < tokens.length && run.length < longestSpaced; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.kind === 'mark' && run.length > 0 && /^[.\-_*]$/.test(token.plain)) continue;
    if (token.kind !== 'word' || token.plain.length !== 1) break;
    run.push(token);
  }
  return run;
}
