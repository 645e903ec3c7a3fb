import * as z from 'zod/mini';
import type { ReadComment } from '../reading/read-comment';
import type { SignalCode } from '../reading/signals';

/** Signals whose words hurt by being read; a call for a boycott does not. */
const hurting: ReadonlySet<SignalCode> = new Set(['insult', 'threat', 'discrimination', 'staff-harassment']);

export interface Part {
  text: string;
  isHostile: boolean;
}

/**
 * A comment's text in parts that together are the text. Hostile are the words that were found to attack; the whole
 * where a comment attacks and no word of it stands out.
 */
export function partsOf(text: string, reading: ReadComment['reading']): Part[] {
  const spans = reading.signals
    .filter(({ code }) => hurting.has(code))
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return text === '' ? [] : [{ text, isHostile: reading.hostile }];
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) parts.push({ text: text.slice(at, start), isHostile: false });
    if (end > at) parts.push({ text: text.slice(Math.max(at, start), end), isHostile: true });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHostile: false });
  return parts;
}

/** The items in their order without the hostile ones past `most`, and how many those are. */
export function atMostHostile<Item>(
  items: readonly Item[],
  isHostile: (item: Item) => boolean,
  most: number | null,
): { shown: Item[]; held: number } {
  if (most === null) return { shown: [...items], held: 0 };
  let hostile = 0;
  const shown = items.filter((item) => {
    if (!isHostile(item)) return true;
    hostile += 1;
    return hostile <= most;
  });
  return { shown, held: items.length - shown.length };
}

/**
 * Which hostile comments were shown lately, and when a break was last spoken of. By a key of the comment, so that
 * reading the same one again does not count.
 */
export const hostileReadSchema = z.object({
  /** Milliseconds, by comment. */
  seen: z._default(z.record(z.string(), z.number()), {}),
  /** Milliseconds; null: never. */
  dismissedAt: z._default(z.nullable(z.number()), null),
});
export type HostileRead = z.infer<typeof hostileReadSchema>;

const hour = 3_600_000;
/**
 * Within the hour. People who moderate read such comments for a living: exposure adds up, and a pause between runs is
 * what those who study it advise (Steiger et al. 2021, doi 10.1145/3411764.3445092). The number is ours.
 */
export const longRun = 30;

/** Comments that are on the screen now, added to those of the last hour. `now` in milliseconds. */
export function readAlso(before: HostileRead, keys: readonly string[], now: number): HostileRead {
  const recent = Object.entries(before.seen).filter(([, at]) => now - at < hour);
  const seen = Object.fromEntries(recent);
  for (const key of keys) seen[key] ??= now;
  return { ...before, seen };
}

/** Has enough been read within the hour, and was nothing said of it within the last one? */
export function isBreakDue({ seen, dismissedAt }: HostileRead, now: number): boolean {
  if (dismissedAt !== null && now - dismissedAt < hour) return false;
  return Object.values(seen).filter((at) => now - at < hour).length >= longRun;
}
