import { Db } from '@/lib/storage/db';
import { addToDay } from '@/lib/storage/days';
import { purgeAll } from '@/lib/storage/purge-figures';
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

interface Kept {
  keepDays: number;
  keepFiguresDays: number;
}

interface Purged {
  /** Milliseconds of all turns of the purge. */
  took: number;
  /** Milliseconds that each write waited until it was stored. */
  waits: number[];
  /** The same while nothing else is done, in turns as long as the purge's. */
  waitsAlone: number[];
  /** Rows. */
  left: { flags: number; comments: number; readings: number };
}

/** Writes a batch as a page's comments come, every 30 ms, until the work is done → milliseconds that each waited. */
async function writeBeside(work: () => Promise<void>, now: string): Promise<number[]> {
  const db = new Db();
  const flag = await db.flags.orderBy('updatedAt').last();
  const comment = await db.comments.toCollection().last();
  if (flag === undefined || comment === undefined) throw new Error('nothing to write');
  const waits: number[] = [];
  const over = new AbortController();
  const tables = [db.flags, db.comments, db.readings, db.days, db.answers];
  const writes = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      await db.transaction('rw', tables, async () => {
        await db.flags.put(flag);
        await db.comments.put(comment);
        await addToDay(db, now.slice(0, 10), 1, 0);
      });
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  })();
  await work();
  over.abort();
  await writes;
  db.close();
  return waits;
}

/** Takes turns, a stretch of the purge and as long a stretch of nothing: what else the machine does hits both alike. */
async function purgeBeside(stretches: Kept[], now: string): Promise<Purged> {
  const db = new Db();
  const waits: number[] = [];
  const waitsAlone: number[] = [];
  let took = 0;
  for (const kept of stretches) {
    const began = performance.now();
    waits.push(...(await writeBeside(() => purgeAll(db, kept, now), now)));
    const stretch = performance.now() - began;
    took += stretch;
    const idle = () => new Promise<void>((resolve) => setTimeout(resolve, stretch));
    waitsAlone.push(...(await writeBeside(idle, now)));
  }
  const left = {
    flags: await db.flags.count(),
    comments: await db.comments.count(),
    readings: await db.readings.count(),
  };
  db.close();
  return { took, waits, waitsAlone, left };
}

Object.assign(globalThis, { fill, purgeBeside });

export type Inside = { fill: typeof fill; purgeBeside: typeof purgeBeside };
