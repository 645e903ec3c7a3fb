import MiniSearch from 'minisearch';
import { plainLetters } from '@/lib/core/text/plain-letters';

interface Row {
  id: string;
  text: string;
}

/** An index over texts. Words may be begun, and in words of six letters or more one letter may be wrong. */
export function indexOf(rows: readonly Row[], shortest = 1): MiniSearch<Row> {
  const index = new MiniSearch<Row>({
    fields: ['text'],
    processTerm: (term) => {
      const folded = plainLetters(term);
      return folded.length < shortest ? null : folded;
    },
    searchOptions: {
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 6 ? 1 : false),
    },
  });
  index.addAll([...rows]);
  return index;
}

/** The items in which every word asked for stands, best first; all, as they come, where nothing is asked. */
export function search<Item extends { id: string }>(
  items: readonly Item[],
  asked: string,
  textOf: (item: Item) => string,
): Item[] {
  if (asked.trim() === '') return [...items];
  const byId = new Map(items.map((item) => [item.id, item] as const));
  return indexOf(items.map((item) => ({ id: item.id, text: textOf(item) })))
    .search(asked, { combineWith: 'AND' })
    .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
