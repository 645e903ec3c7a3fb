import type { DraftEngine, EngineId } from '@/lib/core/draft/draft';
import type { Endpoint } from './endpoint';
import { guarded } from './guarded';

/** What the engines beside the composer need to know; without it they say so, and the composer's drafts stand. */
export interface EngineSetup {
  endpoint?: Endpoint;
  model?: string;
}

/** Every drafting engine, loaded only when it is asked for. What a language model says has passed the judge of `rewording`. */
export const engines = {
  templates: async () => guarded((await import('./templates')).templates),
  'built-in': async () => {
    const [{ rewording }, { builtIn }] = await Promise.all([import('./rewording'), import('./built-in')]);
    return rewording(builtIn());
  },
  'chat-completions': async ({ endpoint = { address: '', key: '' }, model = '' }: EngineSetup = {}) => {
    const [{ rewording }, { chatCompletions }] = await Promise.all([
      import('./rewording'),
      import('./chat-completions'),
    ]);
    return rewording(chatCompletions(endpoint, model));
  },
} as const satisfies Record<EngineId, (setup?: EngineSetup) => Promise<DraftEngine>>;
