import { headOfTalk } from './heading';
import { isBare, nameScore, wordsOf } from './marks';
import { noteName } from './names';
import { mayName } from './place';
import { isTime } from './times';

/** « Auteur | Message »: where nothing else tells who speaks, it is what stands first in a row of two cells. */
export function* notePlacedInTables(within: ParentNode): Generator<void, readonly Element[]> {
  const names: Element[] = [];
  for (const table of within.querySelectorAll('table')) {
    yield;
    const head = headOfTalk(table);
    for (const row of head === undefined ? [] : table.rows) {
      const [first, words] = row.cells;
      const parts = [...(first?.querySelectorAll('*') ?? [])];
      if (row === head || words === undefined || wordsOf(words) === '' || parts.some(isNamed)) continue;
      const name = parts.find((part) => isBare(part) && mayName(wordsOf(part)));
      if (name === undefined || isTime(name)) continue;
      noteName(name, 3, row);
      names.push(name);
    }
  }
  return names;
}

const isNamed = (part: Element): boolean => nameScore(part) > 0;
