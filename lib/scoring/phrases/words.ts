import { insideOf, quotedSpans } from '@/lib/core/text/quotation';
import type { Token } from '@/lib/core/text/text';
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

/**
 * Words that are used again for every text: three and a half kilobytes a tweet, had anew, drove from the processor's
 * caches what is known of words.
 */
const pool: Word[] = [];
/** More than comments hold: what a longer text takes isn't kept. */
const mostPooled = 1024;

function pooled(place: number, key: Key, { start, end, kind }: Token): Word {
  const known = pool[place];
  if (known === undefined) {
    const fresh = {
      key,
      start,
      end,
      breaks: false,
      sentence: 0,
      quoted: false,
      stretched: false,
      spelt: false,
      kind,
    };
    pool.push(fresh);
    return fresh;
  }
  known.start = start;
  known.end = end;
  known.kind = kind;
  return known;
}

/** A text's words, each under the name that the lexicons know it by. Valid until the next call. */
export function readWords(text: string, tokens: readonly Token[], matcher: Matcher): Word[] {
  const isQuoted = insideOf(quotedSpans(text));
  if (pool.length > mostPooled) pool.length = mostPooled;
  let count = 0;
  let sentence = 0;
  let breaks = false;
  for (const token of joinSpaced(tokens, matcher)) {
    if (token.kind === 'mark') {
      breaks = breaks || token.plain !== '-';
      if (endsSentence(token)) sentence += 1;
      continue;
    }
    const quoted = isQuoted(token.start);
    const { first, others, stretched } = matcher.keysOf(token);
    const spelt = token.id === joinedId;
    for (let at = -1; at < others.length; at += 1) {
      const word = pooled(count++, first, token);
      word.key = at === -1 ? first : (others[at] ?? first);
      word.breaks = breaks;
      word.sentence = sentence;
      word.quoted = quoted;
      word.stretched = stretched;
      word.spelt = spelt;
      breaks = false;
    }
  }
  return pool.slice(0, count);
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
