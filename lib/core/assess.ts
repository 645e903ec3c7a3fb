import type { Advice } from './advice';
import type { Brand } from './brand';
import type { Comment } from './comment';
import type { Level, Reason } from './level';
import type { Reading } from './reading';
import type { Sensitivity } from './settings';
import type { Topic } from './signals';
import type { Conversation, Thread } from './thread';
import type { Step, Trend } from './trajectory';

/** A comment with what it says. */
export interface ReadComment {
  comment: Comment;
  reading: Reading;
}

export interface AssessContext {
  conversation: Pick<Conversation, 'network' | 'post'>;
  brand: Brand;
  sensitivity: Sensitivity;
  /** ISO 8601. */
  now: string;
}

/** All that is known of a thread after its last comment. */
export interface Assessment {
  threadId: string;
  steps: Step[];
  level: Level;
  peak: Level;
  trend: Trend;
  reasons: Reason[];
  advice: Advice;
  /** Comment ids of people who speak for the brand unasked. */
  defenders: string[];
  /** Most frequent first. */
  topics: { topic: Topic; commentIds: string[] }[];
  /** Distinct people; distinct people who were hostile. */
  voices: number;
  hostileVoices: number;
  /** First comment that raised the risk. */
  firstSignalAt: string | null;
  lastCommentAt: string | null;
  /** The brand's latest reply in the thread. */
  answeredAt: string | null;
}

/** A thread's comments and readings, in time order → its assessment. Pure. */
export type AssessThread = (
  thread: Thread,
  read: ReadonlyMap<string, Reading>,
  context: AssessContext,
) => Assessment;
