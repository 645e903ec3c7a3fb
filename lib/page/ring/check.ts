import { calmCheck, prepareCalmCheck, type CalmCheckContext } from '@/lib/core/calm-check';
import type { CalmCheckResult } from '@/lib/core/calm-check/finding';
import type { ReplyPlace } from '../reply-box/handed-replies';
import type { Clock } from '../ports';
import { inSlices } from '../read/slices';

/** A thread goes on while a reply is written: what it is compared with is asked for again. Milliseconds. */
const contextKeeps = 15_000;

export interface CheckOptions {
  /** Null once the user does not want it here; undefined where nobody answers. */
  contextFor: (place: ReplyPlace) => Promise<CalmCheckContext | null | undefined>;
  clock: Clock;
}

/**
 * Checks what is being written, in the page's own process: no message holds it. The rules are made ready in slices
 * beforehand, for that takes longer than a frame; a check itself takes 1 ms for a usual reply and 3 for 5,000
 * characters.
 */
export function createCheck({ contextFor, clock }: CheckOptions) {
  let known: { place: ReplyPlace; at: number; context: CalmCheckContext | null } | null = null;
  const prepared = new Set<string>();

  const contextOf = async (place: ReplyPlace): Promise<CalmCheckContext | null | undefined> => {
    const isFresh = known?.place === place && clock.now() - known.at < contextKeeps;
    if (isFresh && known !== null) return known.context;
    const context = await contextFor(place);
    if (context === undefined) return known?.place === place ? known.context : undefined;
    known = { place, at: clock.now(), context };
    return context;
  };

  return async (text: string, place: ReplyPlace): Promise<CalmCheckResult | 'off' | null> => {
    const context = await contextOf(place);
    if (context === null) return 'off';
    const { language = 'und' } = context ?? {};
    if (!prepared.has(language)) {
      prepared.add(language);
      await inSlices(prepareCalmCheck(language), () => undefined, { clock, signal: place.signal });
    }
    return place.signal.aborted ? null : calmCheck(text, context);
  };
}
