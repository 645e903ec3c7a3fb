import { browser } from 'wxt/browser';
import { selectionSchema, type Selection } from '@/lib/core/conversation/selection';

/** In the browser's memory alone: words from pages that nobody asked to be read never reach the disk. */
const prefix = 'selection-';
const keyOf = (tabId: number): string => `${prefix}${tabId}`;

/** A tab holds one selection: a later one takes its place. */
export const keepSelection = (tabId: number, selection: Selection): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: selection });

export const forgetSelection = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

export async function forgetSelections(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix)));
}

/** Null where nothing was marked in the tab, or it was put away. */
export async function selectionOf(tabId: number): Promise<Selection | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return selectionSchema.safeParse(stored[keyOf(tabId)]).data ?? null;
}

/** Calls back at every change. Returns what ends it. */
export function watchSelection(tabId: number, changed: (selection: Selection | null) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (change !== undefined) changed(selectionSchema.safeParse(change.newValue).data ?? null);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
