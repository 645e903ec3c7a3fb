import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Doubt } from '@/lib/core/conversation/doubt';
import { followSession } from './follow-session';

/** Told by the worker, at each batch that it reads; and by the page, about what it found. One does not undo the other. */
const told = {
  worker: ['storage-full', 'reading-failed'],
  page: ['no-comments', 'no-texts', 'no-authors', 'no-times'],
} as const;
type Teller = keyof typeof told;
const tellers = Object.keys(told) as Teller[];

export const problems = [...told.worker, ...told.page] as const;
const problemSchema = z.enum(problems);
export type Problem = z.infer<typeof problemSchema>;
export type WorkerProblem = (typeof told.worker)[number];

/** In the browser's memory, not in the store: a full disk has no room for the words that say so. */
const keyOf = (tabId: number, teller: Teller): string => `problem-${teller}-${tabId}`;

const put = (tabId: number, teller: Teller, problem: Problem | null): Promise<void> =>
  problem === null
    ? browser.storage.session.remove(keyOf(tabId, teller))
    : browser.storage.session.set({ [keyOf(tabId, teller)]: problem });

/** What went wrong while a tab was read; null once it went well. Gone with the browser's session. */
export const tellProblem = (tabId: number, problem: WorkerProblem | null): Promise<void> =>
  put(tabId, 'worker', problem);

/** What the page seems to hold and was not found; null once it is, or the page is another. */
export const tellDoubt = (tabId: number, doubt: Doubt | null): Promise<void> =>
  put(tabId, 'page', doubt === null ? null : `no-${doubt}`);

/** Is the page read by a file that no longer fits it? */
export const isDoubt = (problem: Problem): boolean => told.page.some((one) => one === problem);

/** The worker's comes first: without its store nothing else helps. */
export async function problemOf(tabId: number): Promise<Problem | null> {
  const keys = tellers.map((teller) => keyOf(tabId, teller));
  const stored = await browser.storage.session.get(keys);
  for (const key of keys) {
    const problem = problemSchema.safeParse(stored[key]).data;
    if (problem !== undefined) return problem;
  }
  return null;
}

/** Tells what went wrong in a tab, now and at every change. Returns what ends it. */
export function followProblem(tabId: number, tell: (problem: Problem | null) => void): () => void {
  const keys = tellers.map((teller) => keyOf(tabId, teller));
  return followSession(keys, () => problemOf(tabId), tell);
}
