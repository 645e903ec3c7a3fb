import { modelHost } from '@/lib/core/draft/engine-choice';
import type { Settings } from '@/lib/core/settings/settings';
import type { ConversationMemory } from './conversation-memory';
import type { Pages } from './pages';
import type { Turns } from './turns';

export interface ErasePorts {
  turns: Turns;
  memory: ConversationMemory;
  pages: Pick<Pages, 'reconcile'>;
  settings: { read(): Promise<Settings>; erase(): Promise<void> };
  release(pattern: string): Promise<unknown>;
  /** Empties every table, and what is held in the browser's memory. */
  eraseStore(): Promise<unknown>;
}

/**
 * Back to a fresh install: pages are let go of first and what is under way ends, so that nothing is written after
 * everything was erased.
 */
export async function erase(ports: ErasePorts): Promise<void> {
  const { watched, engine } = await ports.settings.read();
  const model = modelHost(engine.address)?.pattern;
  const granted = new Set(model === undefined ? watched : [...watched, model]);
  await ports.settings.erase();
  await ports.pages.reconcile();
  await ports.turns.apart(() => {
    ports.memory.clear();
    return ports.eraseStore();
  });
  await Promise.all(Array.from(granted, (pattern) => ports.release(pattern)));
}
