import type { Bench } from '../section';
import type { Table } from '../table';
import { openBare, openWatched } from './browsers';
import { measureMemory } from './memory';
import { measurePlay, plays } from './moving';
import { measureReading } from './reading';

/** What the built extension costs the pages that it reads, in a real Chromium beside one without it. */
export async function measurePage({ only }: Bench): Promise<Table[]> {
  const [bare, watched] = [await openBare(), await openWatched()];
  try {
    const parts: [id: string, measure: () => Promise<Table>][] = [
      ['page-reading', () => measureReading(bare, watched)],
      ...plays.map((play): [string, () => Promise<Table>] => [
        `page-${play.id}`,
        () => measurePlay(play, bare, watched),
      ]),
      ['page-memory', () => measureMemory(bare, watched)],
    ];
    const tables: Table[] = [];
    for (const [id, measure] of parts) if (only === null || only === id) tables.push(await measure());
    return tables;
  } finally {
    await bare.close();
    await watched.close();
  }
}
