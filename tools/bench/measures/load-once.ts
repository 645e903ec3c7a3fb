import { readFileSync } from 'node:fs';
import { createPackagedScorer, packagedFiles, withoutWeightsSentence } from '@/lib/scoring/packaged-scorer';

/** What one process measured; `loading.ts` runs this file several times and reads it from standard output. */
export interface Loaded {
  fileBytes: number;
  loadMs: number;
  firstMs: number;
  heapBytes: number;
  /** Array buffers, which live beside the heap. */
  bufferBytes: number;
}

const read = (path: string): Buffer => readFileSync(new URL(`../../../public${path}`, import.meta.url));

/** In a function, so that the files' bytes are let go unless the reader keeps them. */
async function load() {
  const table = read(packagedFiles.languages);
  const weights = read(packagedFiles.weights);
  const files = { languages: table.toString('utf8'), weights: new Uint8Array(weights).buffer };
  const start = performance.now();
  const scorer = await createPackagedScorer({ ...files, languages: JSON.parse(files.languages) }, (cause) => {
    throw new Error(withoutWeightsSentence(cause));
  });
  const loadMs = performance.now() - start;
  return { scorer, loadMs, fileBytes: table.length + weights.length };
}

globalThis.gc?.();
const before = process.memoryUsage();
const { scorer, loadMs, fileBytes } = await load();
const start = performance.now();
scorer.score({ text: 'Ma commande est arrivée cassée, et personne ne me répond.' });
const firstMs = performance.now() - start;
globalThis.gc?.();
// What was freed beside the heap is counted off by the next collection.
globalThis.gc?.();
const after = process.memoryUsage();

console.log(
  JSON.stringify({
    fileBytes,
    loadMs,
    firstMs,
    heapBytes: after.heapUsed - before.heapUsed,
    bufferBytes: after.arrayBuffers - before.arrayBuffers,
  } satisfies Loaded),
);
// Read once more, so that the reader is still held while memory is counted.
scorer.score({ text: '' });
