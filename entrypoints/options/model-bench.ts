import type { ModelBench } from '@/components/desk';
import { mayReachModel } from '@/lib/platform/model-reach';

/** Loaded when it is asked for: most people choose no language model. */
export const modelBench: ModelBench = {
  async tryServer({ address, model }, key, signal) {
    const { tryConnection } = await import('@/lib/engines/connection');
    return tryConnection({ address, key, mayReach: () => mayReachModel(address) }, model, signal);
  },
  async builtInState() {
    const { builtInState } = await import('@/lib/engines/built-in');
    return builtInState();
  },
  async downloadBuiltIn(tell, signal) {
    const { downloadBuiltIn } = await import('@/lib/engines/built-in');
    return downloadBuiltIn(tell, signal);
  },
};
