import type { Brand } from '../brand/brand';
import type { Conversation } from '../conversation/thread';
import type { Plan } from '../plan/plan';
import type { Reading } from '../reading/reading';
import type { Sensitivity } from '../settings/settings';

/** What a thread is judged by, besides its comments. */
export interface AssessContext {
  conversation: Pick<Conversation, 'network' | 'post'>;
  brand: Brand;
  sensitivity: Sensitivity;
  /** ISO 8601. */
  now: string;
  /** Whose times come before what people expect; absent: none is set up, or asked for. */
  plan?: Pick<Plan, 'playbooks'>;
  /** What the post says, where somebody read it: see `opening.ts`. */
  postReading?: Reading | null;
}
