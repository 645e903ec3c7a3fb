import type { Table } from 'dexie';
import { isBy, withoutName } from '@/lib/core/brand/named-person';
import type { Db } from './db';
import { textKeyOf } from '@/lib/core/text/text-key';

export interface PersonKept {
  /** By them. */
  comments: number;
  /** Other rows in which their name stands. */
  mentions: number;
}

/** Fields in which words stand; what else a row holds are codes, figures, times and addresses. */
const wordFields = new Set(['title', 'excerpt', 'text', 'rewordedFrom', 'note', 'name', 'thread', 'threads']);

/** The same row, its words changed; the very same object where nothing did. */
function inWords(value: unknown, change: (text: string) => string, isWords = false): unknown {
  if (typeof value === 'string') return isWords ? change(value) : value;
  if (Array.isArray(value)) {
    const changed: unknown[] = value.map((each) => inWords(each, change, isWords));
    return changed.some((each, place) => each !== value[place]) ? changed : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([field, each]) => [field, each, inWords(each, change, wordFields.has(field))] as const,
  );
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([field, , after]) => [field, after]))
    : value;
}

/** Tables that may name somebody. What the user wrote for all threads, statements and saved replies, names nobody. */
const naming = ({ flags, comments, drafts, answers, corrections, crises, reviews }: Db): Table[] => [
  flags,
  comments,
  drafts,
  answers,
  corrections,
  crises,
  reviews,
];

/** How much is kept of a person, by their name as a page shows it. */
export const personKept = (db: Db, name: string): Promise<PersonKept> =>
  db.transaction('r', naming(db), async () => {
    const by = isBy(name);
    const hide = withoutName(name);
    const kept: PersonKept = { comments: 0, mentions: 0 };
    for (const table of naming(db))
      await table.each((row: object) => {
        if (table === db.comments && by(row as never)) kept.comments += 1;
        else if (inWords(row, hide) !== row) kept.mentions += 1;
      });
    return kept;
  });

/**
 * Forgets a person: their comments go with what was read and corrected of them, and so does the excerpt that quotes
 * one; elsewhere their name becomes unreadable. → what was kept of them.
 */
export const erasePerson = (db: Db, name: string): Promise<PersonKept> => {
  const by = isBy(name);
  const hide = withoutName(name);
  return db.transaction('rw', [...naming(db), db.readings], async () => {
    const own = await db.comments.filter(by).toArray();
    await db.comments.bulkDelete(own.map(({ flagId, id }): [string, string] => [flagId, id]));
    await db.corrections.bulkDelete(own.map(({ text }) => textKeyOf(text)));
    for (const { readingKey } of own)
      if ((await db.comments.where({ readingKey }).count()) === 0) await db.readings.delete(readingKey);
    const quoted = Map.groupBy(own, ({ flagId }) => flagId);
    await db.flags
      .where('id')
      .anyOf([...quoted.keys()])
      .modify((flag) => {
        const words = flag.excerpt.replace(/…$/, '');
        if (words !== '' && quoted.get(flag.id)?.some(({ text }) => text.startsWith(words)) === true)
          flag.excerpt = '';
      });
    let mentions = 0;
    for (const table of naming(db))
      await table.toCollection().modify((row: object, held) => {
        const hidden = inWords(row, hide);
        if (hidden === row) return;
        mentions += 1;
        held.value = hidden;
      });
    return { comments: own.length, mentions };
  });
};
