import type { Result } from '@/lib/core/result';
import type { Db } from './db';
import { modelKeyRowSchema, validRow } from './rows';
import { unlessFull } from './unless-full';

/** The key typed for exactly this address; empty where there is none. */
export const modelKey = async (db: Db, address: string): Promise<string> =>
  validRow(modelKeyRowSchema, 'model keys', await db.modelKeys.get(address))?.key ?? '';

/** One key at a time: the one before, of whichever server, is forgotten. An empty one only forgets. */
export const putModelKey = (db: Db, address: string, key: string): Promise<Result<void, 'full'>> =>
  unlessFull(() =>
    db.transaction('rw', db.modelKeys, async () => {
      await db.modelKeys.clear();
      if (key !== '') await db.modelKeys.put({ address, key });
    }),
  );
