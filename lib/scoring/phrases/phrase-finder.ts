import type { Span } from '@/lib/core/text/quotation';
import { tokenise, type Token } from '@/lib/core/text/text';

interface Node<Entry> {
  next: Map<string, Node<Entry>>;
  entry: Entry | null;
}

const possessive = /['’ʼ`´]s$/i;

/** `Karen's` speaks of Karen. */
const nameOf = (text: string, { kind, plain, start, end }: Token): string =>
  kind === 'word' && possessive.test(text.slice(start, end)) ? plain.slice(0, -1) : plain;

/** A phrase's words; marks before and after it are typing, not words. */
function namesIn(phrase: string): string[] {
  const tokens = tokenise(phrase);
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  return first === -1 ? [] : tokens.slice(first, last + 1).map((token) => nameOf(phrase, token));
}

/**
 * Finds phrases in a text, whole words only, whatever their case and accents: the longest at each place, from left to
 * right, none within another. Where two entries read the same, the first stands. Linear: a place is looked at once
 * for each word of the longest phrase.
 */
export function createPhraseFinder<Entry extends { phrase: string }>(
  entries: readonly Entry[],
): (text: string) => (Span & { entry: Entry })[] {
  const root: Node<Entry> = { next: new Map(), entry: null };
  for (const entry of entries) {
    const names = namesIn(entry.phrase);
    if (names.length === 0) continue;
    let node = root;
    for (const name of names) {
      const next = node.next.get(name) ?? { next: new Map<string, Node<Entry>>(), entry: null };
      node.next.set(name, next);
      node = next;
    }
    node.entry ??= entry;
  }

  return (text) => {
    if (root.next.size === 0) return [];
    const tokens = tokenise(text);
    const names = tokens.map((token) => nameOf(text, token));
    const found: (Span & { entry: Entry })[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      let node = root.next.get(names[at] ?? '');
      let last = at;
      let end = at;
      let entry: Entry | null = null;
      while (node !== undefined) {
        if (node.entry !== null) {
          entry = node.entry;
          end = last;
        }
        last += 1;
        node = node.next.get(names[last] ?? '');
      }
      if (entry === null) continue;
      found.push({ entry, start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 });
      at = end;
    }
    return found;
  };
}
