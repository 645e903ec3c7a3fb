import { createConversationMemory } from '@/lib/app/conversation-memory';
import { createPageReader, type PageReader, type ReadPagePorts } from '@/lib/app/read-page';
import { createTurns } from '@/lib/app/turns';
import { defaultPlan } from '@/lib/core/plan/default-plan';
import { defaultSettings } from '@/lib/core/settings/settings';
import { digest } from '@/lib/platform/digest';
import type { Db } from '@/lib/storage/db';
import { threadsOfConversation } from '@/lib/storage/flags';
import { savePage } from '@/lib/storage/save-page';
import { tellProblem } from '@/lib/platform/problems';
import { twoWordScorer } from './made';

export const noon = '2026-11-20T12:00:00.000Z';

/** The worker's reader on a real store: a second one on the same store is the worker after it was stopped. */
export function readerOn(db: Db, change: Partial<ReadPagePorts> = {}): PageReader {
  const scorer = twoWordScorer();
  const ports: ReadPagePorts = {
    memory: createConversationMemory(),
    turns: createTurns(),
    breath: {
      elapsed: () => performance.now(),
      pause: () => new Promise((resolve) => void setTimeout(resolve)),
    },
    scorer: async () => scorer,
    settings: async () => defaultSettings(),
    plan: async () => defaultPlan(),
    now: () => noon,
    digest,
    store: {
      threadsOf: (key) => threadsOfConversation(db, key),
      save: (page, threads) => savePage(db, page, threads, { now: noon, keepDays: 30 }),
      tell: tellProblem,
    },
    readPost: async () => null,
    show: async () => {},
    ...change,
  };
  return createPageReader(ports);
}
