import type { Advice, Posture } from '@/lib/core/advice/advice';
import type { Network } from '@/lib/core/conversation/thread';
import { englishAdviceThreads } from './advice-threads-en';
import { frenchAdviceThreads } from './advice-threads-fr';

/**
 * Whole threads, in words that the real reader has to read, with what somebody who trains community managers would
 * advise: one case or two for each situation of the issue, written before their advice was looked at. `B` writes for the
 * brand.
 */
export interface AdviceThread {
  id: string;
  language: 'fr' | 'en';
  network: Network;
  ownPage: boolean;
  /** Who, minutes after the first, what; likes. */
  comments: readonly (readonly [who: string, minute: number, text: string, likes?: number])[];
  /** Acceptable ones; of the others, too, where the situation asks for one. */
  postures: readonly Posture[];
  places?: readonly Advice['place'][];
  who?: readonly Advice['who'][];
  source: string;
}

export const adviceThreads: readonly AdviceThread[] = [...frenchAdviceThreads, ...englishAdviceThreads];
