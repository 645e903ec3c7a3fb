import { compose } from '@/lib/core/compose';
import type { DraftEngine } from '@/lib/core/draft/draft';

/** The composer behind the engines' port: no model, no network, always there. */
export const templates: DraftEngine = {
  id: 'templates',
  availability: async () => 'ready',
  async *draft(request, cancel) {
    for (const draft of compose(request)) {
      if (cancel.aborted) {
        yield { kind: 'error', code: 'cancelled' };
        return;
      }
      yield { kind: 'draft', draft };
    }
    yield { kind: 'done' };
  },
};
