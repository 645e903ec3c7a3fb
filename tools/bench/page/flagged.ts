import type { Page } from 'playwright-core';

/** How many threads of the page at this address are stored as flagged, as our own screens would read it. */
export const flaggedOn = (screen: Page, address: string): Promise<number> =>
  screen.evaluate(
    (url) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const asked = opening.result
            .transaction('flags', 'readonly')
            .objectStore('flags')
            .index('url')
            .count(url);
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result);
          });
        });
      }),
    address,
  );
