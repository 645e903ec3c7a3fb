import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { purge } from './purge';
import { unlessFull } from './unless-full';

/** Writes; on a full disk once more, after what is older than `keepDays` was let go of. `now` is ISO 8601. */
export async function withRoom(
  db: Db,
  write: () => Promise<unknown>,
  { now, keepDays }: { now: string; keepDays: number },
): Promise<Result<void, 'full'>> {
  const attempt = () => unlessFull(async () => void (await write()));
  const written = await attempt();
  if (written.ok) return written;
  await unlessFull(() => purge(db, keepDays, now));
  return attempt();
}
