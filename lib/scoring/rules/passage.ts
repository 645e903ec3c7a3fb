import type { Span } from '@/lib/core/text/quotation';
import { tokensOf, type Tokens } from '@/lib/core/text/text';
import { settleAlarms } from './alarms';
import { shoutedSpans } from './capitals';
import { isIn, listGroups, placeOfList, type ListName, type ListSet } from '../phrases/lists';
import { withoutHidden } from '../phrases/hidden-hits';
import type { Hit } from '../phrases/hit';
import type { Matcher } from '../phrases/matcher';
import { readWords, type Word } from '../phrases/words';

/** A text with everything the lexicons found in it. */
export interface Passage {
  text: string;
  /** Valid until another text is cut. */
  tokens: Tokens;
  words: readonly Word[];
  shouted: readonly Span[];
  /** In order; of `mood` and `heat`, only what no longer match hides. */
  hits: readonly Hit[];
  /** Places of the words that negate on their own. */
  negators: ReadonlySet<number>;
  of(list: ListName): readonly Hit[];
  ofAny(lists: ListSet): readonly Hit[];
  has(list: ListName): boolean;
  hasAny(lists: ListSet): boolean;
}

const none: readonly Hit[] = [];
const fewHits = 16;
const nowhere: ReadonlySet<number> = new Set();

export function readPassage(text: string, matcher: Matcher): Passage {
  const tokens = tokensOf(text);
  const words = readWords(tokens, matcher);
  const hits = withoutHidden(settleAlarms(matcher.find(words)));
  return new ReadPassage(text, tokens, words, hits);
}

/** A class, so that its questions are compiled once and not made anew for each text. */
class ReadPassage implements Passage {
  readonly shouted: readonly Span[];
  readonly negators: ReadonlySet<number>;
  /** What was asked for by its list: kept for long texts, which are asked for each of their words. */
  #byList: Map<ListName, readonly Hit[]> | null = null;
  /** The lists that hold something, as `ListSet`. */
  readonly #first: number;
  readonly #second: number;
  readonly #third: number;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly words: readonly Word[],
    readonly hits: readonly Hit[],
  ) {
    let first = 0;
    let second = 0;
    let third = 0;
    for (const { place } of hits) {
      if (place < 32) first |= 1 << place;
      else if (place < 64) second |= 1 << place;
      else third |= 1 << place;
    }
    this.#first = first;
    this.#second = second;
    this.#third = third;
    this.shouted = shoutedSpans(tokens);
    this.negators = this.has('negator') ? negatorsAmong(hits) : nowhere;
  }

  of(list: ListName): readonly Hit[] {
    if (!this.has(list)) return none;
    const known = this.#byList?.get(list);
    if (known !== undefined) return known;
    const found = this.hits.filter((hit) => hit.list === list);
    if (this.hits.length <= fewHits) return found;
    (this.#byList ??= new Map<ListName, readonly Hit[]>()).set(list, found);
    return found;
  }

  ofAny(any: ListSet): readonly Hit[] {
    return this.hasAny(any) ? this.hits.filter((hit) => isIn(any, hit.place)) : none;
  }

  has(list: ListName): boolean {
    const place = placeOfList(list);
    const bits = place < 32 ? this.#first : place < 64 ? this.#second : this.#third;
    return ((bits >>> (place & 31)) & 1) === 1;
  }

  hasAny(any: ListSet): boolean {
    return ((this.#first & any[0]) | (this.#second & any[1]) | (this.#third & any[2])) !== 0;
  }
}

/** Half-open offsets of a hit into the text. */
export function placeOf(passage: Passage, hit: Hit): { start: number; end: number } {
  const first = passage.words[hit.from];
  const last = passage.words[hit.to - 1];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

/** Does an entry of that list start between these two places (half-open)? Found by halving: texts may hold thousands. */
export function startsBetween(passage: Passage, list: ListName, from: number, to: number): Hit | undefined {
  const hits = passage.of(list);
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const hit = hits[low];
  return hit !== undefined && hit.from < to ? hit : undefined;
}

/** How far back a negation reaches, in words. */
const negationReach = 4;
/** "Never so bad", "jamais aussi bon": what a denial makes stronger. */
const degrees = new Set(['aussi', 'autant', 'so', 'such', 'worse', 'better']);
const afterwards = new Set(['pas', 'plus', 'jamais', 'guere', 'nicht', 'kein']);

/** Is what was found denied, by a word before it or (`aime pas`) right after it, within its clause? */
export function isNegated(passage: Passage, hit: Hit): boolean {
  const { negators } = passage;
  if (negators.size === 0) return false;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - negationReach); at -= 1) {
    if (passage.words[at + 1]?.breaks === true) break;
    if (degrees.has(passage.words[at]?.key.name ?? '')) return false;
    if (negators.has(at)) return true;
  }
  const next = passage.words[hit.to];
  return next !== undefined && !next.breaks && negators.has(hit.to) && afterwards.has(next.key.name);
}

/** Places of the words that negate, without those that belong to a longer phrase (`pas mal`, `no problem`). */
function negatorsAmong(hits: readonly Hit[]): Set<number> {
  const places = new Set<number>();
  for (const hit of hits) if (hit.list === 'negator') places.add(hit.to - 1);
  for (const hit of hits) {
    if (listGroups[hit.place] !== 'mood' || hit.to - hit.from < 2) continue;
    for (let at = hit.from; at < hit.to; at += 1) places.delete(at);
  }
  return places;
}
