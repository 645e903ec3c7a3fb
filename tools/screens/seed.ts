import type { Page } from 'playwright-core';
import type { Sample } from './sample';
import type { SampleLibrary } from './sample-library';

/** Puts rows where the screens read them. The database is there once a screen has asked it anything. */
export const seed = (page: Page, sample: Partial<Sample & SampleLibrary>): Promise<void> =>
  page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const writing = db.transaction([...db.objectStoreNames], 'readwrite');
          for (const name of db.objectStoreNames) writing.objectStore(name).clear();
          for (const [name, list] of Object.entries(rows))
            for (const row of list) writing.objectStore(name).put(row);
          writing.addEventListener('complete', () => {
            db.close();
            resolve();
          });
        });
      }),
    sample,
  );
