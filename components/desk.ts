import { createContext, useContext } from 'react';
import type { DraftEngine } from '@/lib/core/draft';
import type { Db } from '@/lib/storage/db';

/** Loads the engine that drafts; the entry point knows which. */
export type LoadEngine = () => Promise<DraftEngine>;

const dbContext = createContext<Db | null>(null);
const engineContext = createContext<LoadEngine | null>(null);
export const DbProvider = dbContext.Provider;
export const EngineProvider = engineContext.Provider;

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A screen was drawn without what its entry point gives it');
  return value;
}

export const useDb = (): Db => given(useContext(dbContext));
export const useEngine = (): LoadEngine => given(useContext(engineContext));
