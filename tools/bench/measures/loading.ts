import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, tenths } from '../metrics';
import type { Table } from '../table';
import type { Loaded } from './load-once';

const runs = 5;
const program = fileURLToPath(new URL('./load-once.ts', import.meta.url));

/** From files to a reader that has read its first comment, each time in a process of its own: nothing is warm. */
export async function measureLoading(): Promise<Table> {
  const loaded: Loaded[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--expose-gc',
      '--import',
      'tsx',
      program,
    ]);
    loaded.push(JSON.parse(stdout) as Loaded);
  }
  const middle = (of: (each: Loaded) => number): number => tenths(median(loaded.map(of)));
  return {
    id: 'loading',
    title: 'Loading the reader',
    note: `${runs} fresh processes, median. Loading: language tables parsed, weights checked against their SHA-256 and unpacked, as the worker does it; the files are in memory by then. Memory: what the reader holds after a collection.`,
    columns: ['', 'aim'],
    rows: [
      { name: 'files, kB', cells: [middle(({ fileBytes }) => fileBytes / 1024), '≤ 1536 with the weights'] },
      { name: 'load, ms', cells: [middle(({ loadMs }) => loadMs), '≤ 50'] },
      { name: 'first comment, ms', cells: [middle(({ firstMs }) => firstMs), null] },
      { name: 'heap, kB', cells: [middle(({ heapBytes }) => heapBytes / 1024), null] },
      {
        name: 'array buffers beside the heap, kB',
        cells: [middle(({ bufferBytes }) => bufferBytes / 1024), null],
      },
    ],
  };
}
