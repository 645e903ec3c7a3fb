import { createPackagedScorer, packagedFiles } from '@/lib/scoring/packaged-scorer';

/** The reader of the product in one of our own screens, as fast or slow as the worker beside it. */
async function readAll(texts: readonly string[], warmUp: readonly string[]): Promise<number> {
  const [languages, weights] = await Promise.all([
    fetch(packagedFiles.languages).then((answer) => answer.json() as Promise<unknown>),
    fetch(packagedFiles.weights).then((answer) => answer.arrayBuffer()),
  ]);
  const scorer = await createPackagedScorer({ languages, weights }, (cause) => {
    throw new Error(`the weights are ${cause}`);
  });
  for (const text of warmUp) scorer.score({ text, page: 'en' });
  const began = performance.now();
  for (const text of texts) scorer.score({ text, page: 'en' });
  return performance.now() - began;
}

Object.assign(globalThis, { readAll });
