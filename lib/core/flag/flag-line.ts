import * as z from 'zod/mini';
import { flagSchema } from './flag';
import { plainLetters } from '../text/plain-letters';

/**
 * A flagged thread as a list shows it: without its course, its reasons and its topics, which are most of a flag and
 * which nobody reads of a thousand threads at once.
 */
export const flagLineSchema = z.pick(flagSchema, {
  id: true,
  conversationKey: true,
  url: true,
  site: true,
  network: true,
  title: true,
  excerpt: true,
  level: true,
  peak: true,
  trend: true,
  advice: true,
  status: true,
  firstSignalAt: true,
  flaggedAt: true,
  updatedAt: true,
  lastCommentAt: true,
  answeredAt: true,
  firstAnsweredAt: true,
});
export type FlagLine = z.infer<typeof flagLineSchema>;

export interface LineFilter {
  /** Words that must all stand in the title, the excerpt or the address. */
  words: string;
  level: FlagLine['level'] | null;
  network: FlagLine['network'] | null;
  /** `waiting`: nobody answered. */
  status: FlagLine['status'] | 'waiting' | null;
  /** Ids of the threads of a crisis; null: any. */
  among: ReadonlySet<string> | null;
}

/** A line with what is searched in it, folded once: a query has many letters. */
export interface Searchable {
  line: FlagLine;
  text: string;
}

export const searchable = (lines: readonly FlagLine[]): Searchable[] =>
  lines.map((line) => ({ line, text: plainLetters(`${line.title} ${line.excerpt} ${line.url}`) }));

/** The lines that a filter lets through, in their order. Quick enough for each letter typed: see the bench of the desk. */
export function filterLines(
  lines: readonly Searchable[],
  filter: LineFilter,
  isWaiting: (line: FlagLine) => boolean,
): FlagLine[] {
  const words = plainLetters(filter.words).split(/\s+/).filter(Boolean);
  const isIn = ({ line, text }: Searchable): boolean =>
    (filter.level === null || line.level === filter.level) &&
    (filter.network === null || line.network === filter.network) &&
    (filter.among === null || filter.among.has(line.id)) &&
    (filter.status === null ||
      (filter.status === 'waiting' ? isWaiting(line) : line.status === filter.status)) &&
    words.every((word) => text.includes(word));
  return lines.filter(isIn).map(({ line }) => line);
}
