import type { Crisis } from '@/lib/core/crisis/crisis';
import type { Review } from '@/lib/core/review/review';
import type { Db } from './db';
import { deleteUnused } from './thread-rows';

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

export interface SiteKept {
  host: string;
  /** Flagged threads that are kept of it. */
  threads: number;
}

/** Hosts that something is kept of, those with most threads first; by the index, no thread is read for it. */
export async function sitesKept(db: Db): Promise<SiteKept[]> {
  const counts = new Map<string, number>();
  for (const url of await db.flags.orderBy('url').keys()) {
    const host = typeof url === 'string' ? hostOf(url) : '';
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return Array.from(counts, ([host, threads]) => ({ host, threads })).sort(
    (a, b) => b.threads - a.threads || a.host.localeCompare(b.host),
  );
}

/**
 * Everything that is kept of a site's pages: threads, comments, drafts, answers, and its threads in crises and reviews.
 * A crisis of which nothing is left goes with its review. → how many threads went.
 */
export const eraseSite = (db: Db, host: string): Promise<number> => {
  const isThere = ({ url }: { url: string }): boolean => hostOf(url) === host;
  const { flags, comments, readings, drafts, followUps, answers, crises, reviews } = db;
  const tables = [flags, comments, readings, drafts, followUps, answers, crises, reviews];
  return db.transaction('rw', tables, async () => {
    const flagIds = await db.flags.filter(isThere).primaryKeys();
    await db.flags.bulkDelete(flagIds);
    const said = await db.comments.where('flagId').anyOf(flagIds).toArray();
    await db.comments.bulkDelete(said.map(({ flagId, id }): [string, string] => [flagId, id]));
    await deleteUnused(db, [...new Set(said.map(({ readingKey }) => readingKey))]);
    await db.followUps.bulkDelete(flagIds);
    await db.drafts.where('flagId').anyOf(flagIds).delete();
    await db.answers.filter(isThere).delete();
    await db.crises.filter(({ threads }) => threads.length > 0 && threads.every(isThere)).delete();
    await db.crises
      .filter(({ threads }) => threads.some(isThere))
      .modify((crisis: Crisis) => {
        crisis.threads = crisis.threads.filter((thread) => !isThere(thread));
      });
    await db.reviews.filter(({ threads }) => threads.length > 0 && threads.every(isThere)).delete();
    await db.reviews
      .filter(({ threads }) => threads.some(isThere))
      .modify((review: Review) => void Object.assign(review, withoutThreads(review, isThere)));
    return flagIds.length;
  });
};

/** A review names threads by their titles, too. */
function withoutThreads(review: Review, isGone: (thread: { url: string }) => boolean): Partial<Review> {
  const threads = review.threads.filter((thread) => !isGone(thread));
  const titles = new Set(threads.map(({ title }) => title));
  const gone = new Set(review.threads.map(({ title }) => title).filter((title) => !titles.has(title)));
  return {
    threads,
    answers: review.answers.filter(({ thread }) => !gone.has(thread)),
    timeline: review.timeline.map((entry) =>
      entry.threads === undefined
        ? entry
        : { ...entry, threads: entry.threads.filter((title) => !gone.has(title)) },
    ),
  };
}
