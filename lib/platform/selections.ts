import { browser } from 'wxt/browser';
import { selectionSchema, type Selection } from '@/lib/core/conversation/selection';
import { followSession } from './follow-session';

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

/** Tells the words that a tab holds, now and at every change. Returns what ends it. */
export const followSelection = (tabId: number, tell: (selection: Selection | null) => void): (() => void) =>
  followSession([keyOf(tabId)], () => selectionOf(tabId), tell);
