import { insideOf, quotedSpans, type Span } from '@/lib/core/text/quotation';
import type { Tokens } from '@/lib/core/text/tokens';
import { kindPlaces, tokenKinds, type TokenKind } from '@/lib/core/text/spelling';
import { newKey, takeKey, type Key, type Openings } from './key';
import { censusOf, lacks, traits } from '../character-census';
import type { Matcher } from './matcher';
import { joinsIn } from './spaced-letters';

/** A word or an emoji as the lexicons see it. */
export interface Word extends Openings {
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
  kind: TokenKind;
}

/** Does a mark end a sentence? A line's end, or a run of dots and marks: its first character tells. */
export const endsSentence = (tokens: Tokens, at: number): boolean =>
  enders.has(tokens.units[tokens.starts[at] ?? 0] ?? 0);
const enders: ReadonlySet<number> = new Set(Array.from('\n.!?…', (sign) => sign.charCodeAt(0)));

/**
 * Words that are used again for every text: three and a half kilobytes a tweet, had anew, drove from the processor's
 * caches what is known of words.
 */
const pool: Word[] = [];
/** More than comments hold: what a longer text takes isn't kept. */
const mostPooled = 1024;

const noKey = newKey('', 0);

function pooled(place: number): Word {
  const known = pool[place];
  if (known !== undefined) return known;
  const fresh: Word = {
    sign: 0,
    cosign: 0,
    number: 0,
    opens: 0,
    nextSign: 0,
    nextCosign: 0,
    key: noKey,
    start: 0,
    end: 0,
    breaks: false,
    sentence: 0,
    quoted: false,
    stretched: false,
    spelt: false,
    kind: 'word',
  };
  pool.push(fresh);
  return fresh;
}

/** A text's words, each under the name that the lexicons know it by. Valid until the next call. */
export function readWords(tokens: Tokens, matcher: Matcher): Word[] {
  const { text, kinds, ids, starts, ends } = tokens;
  const mayQuote = !lacks(censusOf(text), traits.opener | traits.foreign);
  const quotes = mayQuote ? quotedSpans(text) : none;
  const isQuoted = quotes.length === 0 ? nowhere : insideOf(quotes);
  const joins = joinsIn(tokens, matcher);
  let joined = 0;
  if (pool.length > mostPooled) pool.length = mostPooled;
  let count = 0;
  let sentence = 0;
  let breaks = false;
  for (let at = 0; at < tokens.count; at += 1) {
    const start = starts[at] ?? 0;
    if (kinds[at] === kindPlaces.mark) {
      breaks = breaks || (ends[at] ?? 0) - start > 1 || tokens.units[start] !== dash;
      if (endsSentence(tokens, at)) sentence += 1;
      continue;
    }
    const word = pooled(count++);
    word.start = start;
    word.end = ends[at] ?? 0;
    word.kind = tokenKinds[kinds[at] ?? 0] ?? 'word';
    word.breaks = breaks;
    word.sentence = sentence;
    word.quoted = isQuoted(start);
    word.spelt = ids[at] === 0;
    breaks = false;
    const join = joins[joined];
    if (join?.from === at) {
      joined += 1;
      word.end = ends[join.to] ?? 0;
      word.kind = 'word';
      word.spelt = true;
      at = join.to;
    }
    const others =
      join?.to === at ? matcher.recogniseSpelling(join, word) : matcher.recognise(tokens, at, word);
    for (const key of others) takeKey(alike(pooled(count++), word), key);
  }
  return pool.slice(0, count);
}

const dash = '-'.charCodeAt(0);
const nowhere = (): boolean => false;
const none: readonly Span[] = [];

/** Where one spelling stands for several words, all stand in its place. */
function alike(word: Word, first: Word): Word {
  word.start = first.start;
  word.end = first.end;
  word.kind = first.kind;
  word.breaks = false;
  word.sentence = first.sentence;
  word.quoted = first.quoted;
  word.stretched = first.stretched;
  word.spelt = first.spelt;
  return word;
}
