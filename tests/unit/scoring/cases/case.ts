import type { Reading } from '@/lib/core/reading/reading';
import type { SignalCode, Topic } from '@/lib/core/reading/signals';

/** What must hold of a reading; what isn't named may be anything. */
export interface Expected {
  language?: Reading['language']['code'];
  sentiment?: Reading['sentiment']['label'];
  not?: Reading['sentiment']['label'];
  hostile?: boolean;
  complaint?: boolean;
  topic?: Topic;
  signal?: SignalCode;
  noSignal?: SignalCode;
}

/** A sentence written for the purpose, why it is there, what it must read as. */
export type Case = readonly [text: string, why: string, expected: Expected];
