import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';

export const problems = ['storage-full', 'reading-failed'] as const;
const problemSchema = z.enum(problems);
export type Problem = z.infer<typeof problemSchema>;

/** In the browser's memory, not in a table: a full disk has no room for the words that say so. */
const keyOf = (tabId: number) => `session:problem-${tabId}` as const;

const parse = (stored: unknown): Problem | null => problemSchema.safeParse(stored).data ?? null;

/** What went wrong while a tab was read; null once it went well. Gone with the browser's session. */
export const tellProblem = (tabId: number, problem: Problem | null): Promise<void> =>
  problem === null ? storage.removeItem(keyOf(tabId)) : storage.setItem(keyOf(tabId), problem);

export const problemOf = async (tabId: number): Promise<Problem | null> =>
  parse(await storage.getItem<unknown>(keyOf(tabId)));

/** Calls back at every change. Returns what ends it. */
export const watchProblem = (tabId: number, changed: (problem: Problem | null) => void): (() => void) =>
  storage.watch<unknown>(keyOf(tabId), (stored) => changed(parse(stored)));
