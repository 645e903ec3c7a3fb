import type { Spelling } from '@/lib/core/text/spelling';
import type { Tokens } from '@/lib/core/text/tokens';
import type { Matcher } from './matcher';

/** Letters that stood apart, as one word: it is remembered under no id of its own. */
export interface Join extends Spelling {
  /** Its first token and its last. */
  from: number;
  to: number;
}

const shortest = 4;
const longest = 14;
const none: readonly Join[] = [];

/** `e n c u l e r`, `c.o.n`: where single letters make a word that we know to be rude. */
export function joinsIn(tokens: Tokens, matcher: Matcher): readonly Join[] {
  let letters = 0;
  for (let at = 0; at < tokens.count; at += 1) if (mayBeLetter(tokens, at)) letters += 1;
  if (letters < shortest) return none;
  const joins: Join[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const join = joinFrom(tokens, at);
    if (join.plain.length < shortest) continue;
    if (!matcher.isRude(join.plain) && !matcher.isRude(join.plain.replace(/s$/, ''))) continue;
    joins.push(join);
    at = join.to;
  }
  return joins;
}

/** Accents that stand alone, and all that lies behind them. */
const firstMark = 0x300;

/** One letter, perhaps with marks of its own; settles it for nearly all words without a look at their spelling. */
function mayBeLetter(tokens: Tokens, at: number): boolean {
  const { starts, ends, units } = tokens;
  const start = starts[at] ?? 0;
  if (!tokens.isWord(at)) return false;
  const isShort = (ends[at] ?? 0) - start === 1;
  return isShort || (units[start] ?? 0) >= firstMark || (units[start + 1] ?? 0) >= firstMark;
}

const between = /^[.\-_*]$/;

/** Letters standing alone one after the other, with a space, a dot or a dash between. */
function joinFrom(tokens: Tokens, from: number): Join {
  const join: Join = { kind: 'word', plain: '', id: 0, from, to: from };
  for (let at = from; at < tokens.count && join.plain.length < longest; at += 1) {
    if (join.plain !== '' && tokens.isMark(at) && between.test(tokens.plainOf(at))) continue;
    const plain = mayBeLetter(tokens, at) ? tokens.plainOf(at) : '';
    if (plain.length !== 1) break;
    join.plain += plain;
    join.to = at;
  }
  return join;
}
