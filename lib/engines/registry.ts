import type { DraftEngine, EngineId } from '@/lib/core/draft';
import { guarded } from './guarded';

/** Every drafting engine, loaded only when it is asked for. */
export const engines = {
  templates: async () => guarded((await import('./templates')).templates),
} as const satisfies Record<EngineId, () => Promise<DraftEngine>>;
