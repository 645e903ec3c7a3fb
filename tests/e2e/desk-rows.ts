/// <reference types="chrome" />
import type { Page } from 'playwright-core';
import { singleKeys, type KeptSingle } from '@/lib/storage/tables';

/** By the name of their table. */
export type Rows = Record<string, object[]>;

/** Asks as our screens do → what the worker says, null where it did not. */
export const askWorker = (screen: Page, type: string, data: object): Promise<unknown> =>
  screen.evaluate(
    async ([name, request]) => {
      const message = { id: 1, type: name, data: request, timestamp: Date.now() };
      try {
        const answer: unknown = await chrome.runtime.sendMessage(message);
        return (answer as { res?: { value?: unknown } } | undefined)?.res?.value ?? null;
      } catch {
        return null; // the line closed: the worker was stopped
      }
    },
    [type, data] as const,
  );

/** Rings one of the worker's alarms; nobody is told when it is done. */
export const ring = (screen: Page, alarm: string): Promise<null> =>
  screen.evaluate(async (name) => {
    await chrome.alarms.create(name, { when: Date.now() });
    return null;
  }, alarm);

export const restoreFrom = async (screen: Page, text: string): Promise<unknown> => {
  const url = await screen.evaluate(
    (content) => URL.createObjectURL(new Blob([content], { type: 'application/json' })),
    text,
  );
  return askWorker(screen, 'data.restore', { url });
};

/** Puts rows in the place of all that is kept. The settings and the plan stay, but where they are given. */
export const putRows = (
  screen: Page,
  rows: Rows,
  singles: Partial<Record<KeptSingle, object>> = {},
): Promise<void> =>
  screen.evaluate(
    ([wanted, alone, keys]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('success', () => {
          const names = [...opening.result.objectStoreNames];
          const writing = opening.result.transaction(names, 'readwrite');
          for (const name of names.filter((each) => !(each in keys))) {
            writing.objectStore(name).clear();
            for (const row of wanted[name] ?? []) writing.objectStore(name).put(row);
          }
          for (const [name, row] of Object.entries(alone))
            writing.objectStore(name).put(row, keys[name as keyof typeof keys]);
          writing.addEventListener('abort', () => reject(writing.error ?? new Error('aborted')));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [rows, singles, singleKeys] as const,
  );

/** Everything that is kept but the settings, the tabs and what is shown right now. */
export const keptRows = (screen: Page): Promise<Rows> =>
  screen.evaluate(
    () =>
      new Promise<Record<string, object[]>>((resolve) => {
        const opening = indexedDB.open('accalmie');
        opening.addEventListener('success', () => {
          const names = [...opening.result.objectStoreNames].filter(
            (name) => !['settings', 'tabs', 'reminders', 'plans'].includes(name),
          );
          const found: Record<string, object[]> = {};
          const reading = opening.result.transaction(names, 'readonly');
          for (const name of names) {
            const asked = reading.objectStore(name).getAll();
            asked.addEventListener('success', () => {
              found[name] = asked.result as object[];
            });
          }
          reading.addEventListener('complete', () => {
            opening.result.close();
            resolve(found);
          });
        });
      }),
  );
