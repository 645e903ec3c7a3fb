import type { Answer } from '@/lib/core/draft/answer';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Correction } from '@/lib/core/reading/correction';
import type { Draft } from '@/lib/core/draft/draft';
import type { Flag } from '@/lib/core/flag/flag';
import type { SavedReply } from '@/lib/core/draft/saved-reply';
import type { Settings } from '@/lib/core/settings/settings';
import type { Statement } from '@/lib/core/draft/statement';

interface SavedDraft {
  draft: Draft;
  text: string;
  edited: boolean;
  updatedAt: string;
}

export interface ExportPorts {
  settings(): Promise<Settings>;
  allFlags(): Promise<Flag[]>;
  commentsOf(flagId: string): Promise<ReadComment[]>;
  draftsOf(flagId: string): Promise<SavedDraft[]>;
  corrections(): Promise<Correction[]>;
  statements(): Promise<Statement[]>;
  savedReplies(): Promise<SavedReply[]>;
  answers(): Promise<Answer[]>;
  days(): Promise<{ day: string; comments: number; pages: number }[]>;
}

/** Everything that Accalmie remembers, as one JSON text that a person can read. Only screens ask for it. */
export async function exportData(ports: ExportPorts, now: string): Promise<string> {
  const [settings, flags, days, corrections, statements, savedReplies, answers] = await Promise.all([
    ports.settings(),
    ports.allFlags(),
    ports.days(),
    ports.corrections(),
    ports.statements(),
    ports.savedReplies(),
    ports.answers(),
  ]);
  const threads = [];
  for (const flag of flags) {
    const [comments, drafts] = await Promise.all([ports.commentsOf(flag.id), ports.draftsOf(flag.id)]);
    threads.push({ flag, comments, drafts });
  }
  return JSON.stringify(
    {
      product: 'accalmie',
      version: 1,
      exportedAt: now,
      settings,
      statements,
      savedReplies,
      corrections,
      answers,
      days,
      threads,
    },
    null,
    2,
  );
}
