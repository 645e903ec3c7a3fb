import { Db } from '@/lib/storage/db';
import { addToDay } from '@/lib/storage/days';
import { purge } from '@/lib/storage/purge';
import { halfYear, months, type MonthsChunk } from '@/tools/store/months';

/** Run inside one of our own screens, on the tables that the product reads. */

interface Filled {
  comments: number;
  flags: number;
  crises: number;
}

/** Chunks that go into one transaction: each costs the disk a visit. */
const together = 30;

async function fill(seed: number, now: string): Promise<Filled> {
  const db = new Db();
  const waiting: MonthsChunk[] = [];
  const put = (): Promise<void> => putChunks(db, waiting.splice(0));
  for (const chunk of months(halfYear, seed, now)) if (waiting.push(chunk) === together) await put();
  await put();
  const [comments, flags, crises] = await Promise.all([
    db.comments.count(),
    db.flags.count(),
    db.crises.count(),
  ]);
  db.close();
  return { comments, flags, crises };
}

const putChunks = (db: Db, chunks: readonly MonthsChunk[]): Promise<void> =>
  db.transaction('rw', [db.flags, db.comments, db.readings, db.answers, db.crises, db.days], async () => {
    await db.flags.bulkAdd(chunks.flatMap(({ flags }) => flags));
    await db.comments.bulkAdd(chunks.flatMap(({ comments }) => comments));
    await db.readings.bulkAdd(chunks.flatMap(({ readings }) => readings));
    await db.answers.bulkAdd(chunks.flatMap(({ answers }) => answers));
    await db.crises.bulkAdd(chunks.flatMap(({ crises }) => crises));
    // Chunks share days: the later one counts.
    await db.days.bulkPut(chunks.flatMap(({ days }) => days));
  });

interface Purged {
  took: number;
  /** Milliseconds that each write waited until it was stored. */
  waits: number[];
  left: number;
}

/** Purges while another connection writes a batch as a page's comments come, every 30 ms. */
async function purgeBeside(keepDays: number, now: string): Promise<Purged> {
  const [purging, writing] = [new Db(), new Db()];
  const flag = await writing.flags.orderBy('updatedAt').last();
  const comment = await writing.comments.toCollection().last();
  if (flag === undefined || comment === undefined) throw new Error('nothing to write');
  const waits: number[] = [];
  const over = new AbortController();
  const tables = [writing.flags, writing.comments, writing.readings, writing.days, writing.answers];
  const writes = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      await writing.transaction('rw', tables, async () => {
        await writing.flags.put(flag);
        await writing.comments.put(comment);
        await addToDay(writing, now.slice(0, 10), 1, 0);
      });
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  })();
  const began = performance.now();
  await purge(purging, keepDays, now);
  const took = performance.now() - began;
  over.abort();
  await writes;
  const left = await writing.flags.count();
  purging.close();
  writing.close();
  return { took, waits, left };
}

Object.assign(globalThis, { fill, purgeBeside });

export type Inside = { fill: typeof fill; purgeBeside: typeof purgeBeside };
