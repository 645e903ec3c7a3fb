import { createContext, useContext } from 'react';
import type { ReadComment } from '@/lib/core/assess';
import type { Brand } from '@/lib/core/brand';
import type { Cancel, DraftChunk } from '@/lib/core/draft';
import type { Flag } from '@/lib/core/flag';
import type { Db } from '@/lib/storage/db';

export interface DraftInput {
  flag: Flag;
  /** In time order. */
  comments: ReadComment[];
  brand: Brand;
  /** What the brand already answered in this thread. */
  alreadySaid: string[];
}

/** Streams one draft per variant; the entry point joins it with an engine. */
export type DraftThread = (input: DraftInput, cancel: Cancel) => AsyncIterable<DraftChunk>;

const dbContext = createContext<Db | null>(null);
const draftContext = createContext<DraftThread | null>(null);
export const DbProvider = dbContext.Provider;
export const DraftProvider = draftContext.Provider;

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A screen was drawn without what its entry point gives it');
  return value;
}

export const useDb = (): Db => given(useContext(dbContext));
export const useDraftThread = (): DraftThread => given(useContext(draftContext));
