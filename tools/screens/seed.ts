import type { Page } from 'playwright-core';
import type { Sample } from './sample';
import type { SampleLibrary } from './sample-library';

/** Rows by the name of their table. */
export type Rows = Partial<Sample & SampleLibrary> | Record<string, readonly unknown[]>;

/**
 * Puts rows where the screens read them, in the place of all others or, with `adds`, beside them. The database is there
 * once a screen has asked it anything.
 */
export const seed = (page: Page, rows: Rows, { adds = false } = {}): Promise<void> =>
  page.evaluate(
    ([given, isAdded]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const writing = db.transaction([...db.objectStoreNames], 'readwrite');
          if (!isAdded) for (const name of db.objectStoreNames) writing.objectStore(name).clear();
          for (const [name, list] of Object.entries(given))
            for (const row of list) writing.objectStore(name).put(row);
          writing.addEventListener('complete', () => {
            db.close();
            resolve();
          });
        });
      }),
    [rows, adds] as const,
  );
