import type { Table } from '../table';
import { openBare, openWatched } from './browsers';
import { measureMemory } from './memory';
import { measurePlay, plays } from './moving';
import { measureReading } from './reading';

/** What the built extension costs the pages that it reads, in a real Chromium beside one without it. */
export async function measurePage(): Promise<Table[]> {
  const [bare, watched] = [await openBare(), await openWatched()];
  try {
    const tables = [await measureReading(bare, watched)];
    for (const play of plays) tables.push(await measurePlay(play, bare, watched));
    tables.push(await measureMemory(bare, watched));
    return tables;
  } finally {
    await bare.close();
    await watched.close();
  }
}
