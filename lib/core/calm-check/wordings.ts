import { findingCodes, type FindingCode } from './finding';

/**
 * Wordings that have one thing in common. Each string lists patterns, parted by ` / ` or by lines, that match folded
 * text between word boundaries: `(a|b)` one of two · `(a )?` may be missing · `_` one or more letters · `~` the rest of
 * the word · `^ ` in front: at the start of a clause · `* ` in front: anywhere. The rest is a regular expression's.
 */
export interface Wordings {
  say: readonly string[];
  /** Only where their sentence also holds one of each of these lists: a cue that says nothing by itself. */
  with?: readonly string[];
  /** Not where their sentence holds one of these. */
  without?: string;
  /** What to write in its place; left out where only a person can mend it. */
  instead?: string;
}

export type WordingTable = Partial<Record<FindingCode, readonly Wordings[]>>;

/** Several tables as one. */
export function joined(...tables: readonly WordingTable[]): WordingTable {
  const all: Partial<Record<FindingCode, Wordings[]>> = {};
  for (const table of tables)
    for (const code of findingCodes) {
      const found = table[code];
      if (found !== undefined) (all[code] ??= []).push(...found);
    }
  return all;
}

const patternsOf = (list: string): string[] =>
  list
    .split(/\n| \/ /)
    .map((pattern) => (pattern === ' ' ? pattern : pattern.replace(/^\n?\s{2,}|\s*\n$/g, '')))
    .filter((pattern) => pattern.trim() !== '');

/** One of the patterns listed. */
export const oneOf = (...lists: readonly string[]): string => `(${lists.flatMap(patternsOf).join('|')})`;
/** Patterns that follow each other directly. */
export const inOrder = (...parts: readonly string[]): string => parts.join('');
export const maybe = (pattern: string): string => `(${pattern})?`;
/** None, one or several. */
export const some = (pattern: string): string => `(${pattern})*`;
/** Only where this follows, or only where it doesn't. */
export const when = (pattern: string): string => `(?=${pattern})`;
export const unless = (pattern: string): string => `(?!${pattern})`;

const clauseStart = String.raw`(?:^|[.!?;:,]\s*|\b(?:and|et|donc|alors|puis|mais) )`;

/** How a pattern begins, and the rest of it, as parts of a regular expression. */
function sourceOf(pattern: string): { lead: string; rest: string } {
  const [lead, body] = pattern.startsWith('^ ')
    ? [clauseStart, pattern.slice(2)]
    : pattern.startsWith('* ')
      ? ['', pattern.slice(2)]
      : [String.raw`\b`, pattern];
  const source = body
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('~', String.raw`\w*`)
    .replaceAll('_', String.raw`\w+`);
  return { lead, rest: source + (/(?<!\\)[\w)?+*]$/.test(body) ? String.raw`\b` : '') };
}

/** Neighbours that begin alike share their beginning, which is then tried once at each place of a text and not for each of hundreds. */
function sourceOfAll(lists: readonly string[]): string {
  const runs: { lead: string; rests: string[] }[] = [];
  for (const { lead, rest } of lists.flatMap(patternsOf).map(sourceOf)) {
    const last = runs.at(-1);
    if (last?.lead === lead) last.rests.push(rest);
    else runs.push({ lead, rests: [rest] });
  }
  return runs.map(({ lead, rests }) => `${lead}(?:${rests.join('|')})`).join('|');
}

/** One expression for all patterns of a group: a reply is read once for each group. */
export const matcherOf = ({ say }: Wordings): RegExp => new RegExp(sourceOfAll(say), 'g');

/** Whether the sentence around a hit lets it stand; null where any sentence does. */
export function sentenceTest({ with: also = [], without }: Wordings): ((sentence: string) => boolean) | null {
  if (also.length === 0 && without === undefined) return null;
  const needed = also.map((list) => new RegExp(sourceOfAll([list])));
  const sparing = without === undefined ? null : new RegExp(sourceOfAll([without]));
  return (sentence) => needed.every((one) => one.test(sentence)) && sparing?.test(sentence) !== true;
}
