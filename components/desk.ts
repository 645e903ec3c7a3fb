import { createContext, useContext } from 'react';
import type { DraftEngine, EngineState } from '@/lib/core/draft/draft';
import type { EngineChoice } from '@/lib/core/draft/engine-choice';
import type { Connection } from '@/lib/core/draft/model-problem';
import type { Db } from '@/lib/storage/db';

/** Loads the composer, or with a choice the engine that rewords its drafts; the entry point knows how. */
export type LoadEngine = (choice?: EngineChoice) => Promise<DraftEngine>;

/** What the settings do with language models. All of it ends on the signal. */
export interface ModelBench {
  tryServer(choice: EngineChoice, key: string, signal: AbortSignal): Promise<Connection>;
  builtInState(): Promise<EngineState>;
  /** `tell` hears the share that is there, 0–1; false where the browser refused. */
  downloadBuiltIn(tell: (share: number) => void, signal: AbortSignal): Promise<boolean>;
}

const dbContext = createContext<Db | null>(null);
const engineContext = createContext<LoadEngine | null>(null);
const benchContext = createContext<ModelBench | null>(null);
export const DbProvider = dbContext.Provider;
export const EngineProvider = engineContext.Provider;
export const ModelBenchProvider = benchContext.Provider;

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A screen was drawn without what its entry point gives it');
  return value;
}

export const useDb = (): Db => given(useContext(dbContext));
export const useEngine = (): LoadEngine => given(useContext(engineContext));
export const useModelBench = (): ModelBench => given(useContext(benchContext));
