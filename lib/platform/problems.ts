import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const problems = ['storage-full', 'reading-failed'] as const;
const problemSchema = z.enum(problems);
export type Problem = z.infer<typeof problemSchema>;

/** In the browser's memory, not in the store: a full disk has no room for the words that say so. */
const keyOf = (tabId: number): string => `problem-${tabId}`;

const parse = (stored: unknown): Problem | null => problemSchema.safeParse(stored).data ?? null;

/** What went wrong while a tab was read; null once it went well. Gone with the browser's session. */
export const tellProblem = (tabId: number, problem: Problem | null): Promise<void> =>
  problem === null
    ? browser.storage.session.remove(keyOf(tabId))
    : browser.storage.session.set({ [keyOf(tabId)]: problem });

export const problemOf = async (tabId: number): Promise<Problem | null> =>
  parse((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);

/** Calls back at every change. Returns what ends it. */
export function watchProblem(tabId: number, changed: (problem: Problem | null) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[keyOf(tabId)];
    if (change !== undefined) changed(parse(change.newValue));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
