import { insideOf, quotedSpans } from '@/lib/core/quotation';
import type { Token } from '@/lib/core/text';
import type { Key, Matcher } from './matcher';

/** A word or an emoji as the lexicons see it. */
export interface Word {
  key: Key;
  start: number;
  end: number;
  /** Something stands before it that no phrase crosses: a comma, the end of a sentence. */
  breaks: boolean;
  /** Number of its sentence. */
  sentence: number;
  quoted: boolean;
  /** Its letters were drawn out (`nuuul`). */
  stretched: boolean;
  /** Its letters stood apart (`n u l s`). */
  spelt: boolean;
  kind: Token['kind'];
}

/** A line's end, or a run of dots and marks: its first character tells. */
export const endsSentence = ({ plain }: Token): boolean =>
  plain === '.' || plain === '\n' || plain === '!' || plain === '?' || /^[.!?…]/.test(plain);

/** A text's words, each under the name that the lexicons know it by. */
export function readWords(text: string, tokens: readonly Token[], matcher: Matcher): Word[] {
  const isQuoted = insideOf(quotedSpans(text));
  const words: Word[] = [];
  let sentence = 0;
  let breaks = false;
  for (const token of joinSpaced(tokens, matcher)) {
    const { kind, start, end } = token;
    if (kind === 'mark') {
      breaks = breaks || token.plain !== '-';
      if (endsSentence(token)) sentence += 1;
      continue;
    }
    const quoted = isQuoted(start);
    const { first, others, stretched } = matcher.keysOf(token);
    const spelt = token.id === joinedId;
    words.push({ key: first, start, end, breaks, sentence, quoted, stretched, spelt, kind });
    for (const key of others)
      words.push({ key, start, end, breaks: false, sentence, quoted, stretched, spelt, kind });
    breaks = false;
  }
  return words;
}

const shortestSpaced = 4;
const longestSpaced = 14;
/** What single letters become together is remembered under no id of its own. */
const joinedId = 0;

/** `e n c u l e r`, `c.o.n` → one token, where the letters make a word that we know to be rude. */
function joinSpaced(tokens: readonly Token[], matcher: Matcher): readonly Token[] {
  let letters = 0;
  for (const token of tokens) if (isLetter(token)) letters += 1;
  return letters < shortestSpaced ? tokens : joinLetters(tokens, matcher);
}

const isLetter = ({ kind, plain }: Token): boolean => plain.length === 1 && kind === 'word';

function joinLetters(tokens: readonly Token[], matcher: Matcher): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = lettersFrom(tokens, at);
    const [first] = run;
    const last = run.at(-1);
    if (run.length >= shortestSpaced && first !== undefined && last !== undefined) {
      const plain = run.map((token) => token.plain).join('');
      if (matcher.maskable.has(plain) || matcher.maskable.has(plain.replace(/s$/, ''))) {
        joined.push({ kind: 'word', plain, start: first.start, end: last.end, id: joinedId });
        at = tokens.indexOf(last, at);
        continue;
      }
    }
    const token = tokens[at];
    if (token !== undefined) joined.push(token);
  }
  return joined;
}

/** Letters standing alone one after the other, with a space, a dot or a dash between. */
function lettersFrom(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  for (let place = at; place < tokens.length && run.length < longestSpaced; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    if (token.kind === 'mark' && run.length > 0 && /^[.\-_*]$/.test(token.plain)) continue;
    if (!isLetter(token)) break;
    run.push(token);
  }
  return run;
}
