import type { Table } from 'dexie';
import { isBy, namesOf, withoutNames } from '@/lib/core/brand/named-person';
import type { Db } from './db';
import { inWords } from '@/lib/core/text/in-words';
import { textKeyOf } from '@/lib/core/text/text-key';
import { deleteUnused } from './thread-rows';

export interface PersonKept {
  /** By them. */
  comments: number;
  /** Other rows in which their name stands. */
  mentions: number;
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

/** What somebody of this name said, and a row without their names. */
async function personIn(db: Db, name: string) {
  const own = await db.comments.filter(isBy(name)).toArray();
  const spoke = new Set(own.map(({ flagId }) => flagId));
  const { whole, parts } = namesOf([{ author: name }, ...own]);
  const everywhere = withoutNames({ whole, parts: [] });
  // "Hello Léa": in a reply where they spoke, a part of their name is enough. Others may be called that, too.
  const inReply = withoutNames({ whole, parts });
  const isReply = (row: object, table: Table): boolean =>
    (table === db.drafts || table === db.answers) &&
    'flagId' in row &&
    typeof row.flagId === 'string' &&
    spoke.has(row.flagId);
  return {
    own,
    unnamed: (row: object, table: Table) => inWords(row, isReply(row, table) ? inReply : everywhere),
  };
}

/** How much is kept of a person, by their name as a page shows it. */
export const personKept = (db: Db, name: string): Promise<PersonKept> =>
  db.transaction('r', naming(db), async () => {
    const { own, unnamed } = await personIn(db, name);
    const by = isBy(name);
    let mentions = 0;
    for (const table of naming(db))
      await table.each((row: object) => {
        const isTheirs = table === db.comments && by(row as never);
        if (!isTheirs && unnamed(row, table) !== row) mentions += 1;
      });
    return { comments: own.length, mentions };
  });

/**
 * Forgets a person: their comments go with what was read and corrected of them, and so does the excerpt that quotes
 * one; elsewhere their name and that of their account become unreadable. → what was kept of them.
 */
export const erasePerson = (db: Db, name: string): Promise<PersonKept> =>
  db.transaction('rw', [...naming(db), db.readings], async () => {
    const { own, unnamed } = await personIn(db, name);
    await db.comments.bulkDelete(own.map(({ flagId, id }): [string, string] => [flagId, id]));
    await db.corrections.bulkDelete(own.map(({ text }) => textKeyOf(text)));
    await deleteUnused(db, [...new Set(own.map(({ readingKey }) => readingKey))]);
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
        const hidden = unnamed(row, table);
        if (hidden === row) return;
        mentions += 1;
        held.value = hidden;
      });
    return { comments: own.length, mentions };
  });
