/**
 * Work that may be asked for many times in a row and is done once they are over, again where it was asked for while it
 * ran. A page that reads 100 batches must not gather crises 100 times.
 * @param wait resolves when it is time
 */
export function createSoon(work: () => Promise<void>, wait: () => Promise<void>): () => Promise<void> {
  let coming: Promise<void> | null = null;
  let running: Promise<void> = Promise.resolve();
  return () => {
    coming ??= Promise.all([wait(), running.catch(() => undefined)]).then(() => {
      coming = null;
      running = work();
      return running;
    });
    return coming;
  };
}
