import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Comment } from '@/lib/core/conversation/comment';
import { languageCodeOf, type LanguageCode } from '@/lib/core/text/language';
import type { Flag, PageFlag } from '@/lib/core/flag/flag';
import type { Reading } from '@/lib/core/reading/reading';
import type { Conversation } from '@/lib/core/conversation/thread';

/** A comment as the worker knows it. */
export interface KnownComment {
  comment: Comment;
  /** Null until it was read, and again once it was edited. */
  reading: Reading | null;
  /** Under which its reading is stored; made only for comments of flagged threads. */
  key: string | null;
}

/** What the worker knows of a conversation. Everything in it can be had again: from the store and from the page. */
export interface KnownConversation {
  conversation: Conversation;
  comments: Map<string, KnownComment>;
  /** Ids that pages sent, those gone since included. */
  heard: Set<string>;
  /** The same by tab and frame, to be compared with what a page says it sent: two tabs may show other parts of it. */
  heardFrom: Map<string, Set<string>>;
  flags: Map<string, Flag>;
  /** Marks of the flags that were judged since the worker started, by flag id. */
  pageFlags: Map<string, PageFlag>;
  /** Id of the scorer that gave the comments their readings; null where none has any. */
  readBy: string | null;
  /** Language that most comments of a thread are written in, by thread id. */
  threadLanguages: Map<string, LanguageCode>;
  /** What was last stored of each flagged thread, by flag id: the same comments need not be written again. */
  stored: Map<string, readonly ReadComment[]>;
  /** The post's own text as sought in the page, where the site file did not find it. */
  post: Conversation['post'];
  postWasSought: boolean;
  /** When it was last judged and how long that took, in milliseconds of the worker's own clock. */
  judged: { at: number; took: number };
}

export const pageLanguage = (conversation: Conversation): LanguageCode | undefined => {
  const code = languageCodeOf(conversation.language);
  return code === 'und' ? undefined : code;
};

export interface ConversationMemory {
  get(key: string): KnownConversation | null;
  /** Of all conversations in it, those used longest ago first. */
  keys(): string[];
  /** Puts it in as the one used last; lets go of those used longest ago where the bounds are passed. */
  put(known: KnownConversation): void;
  clear(): void;
}

export interface MemoryBounds {
  conversations: number;
  comments: number;
}

/** About 1 kB a comment: some 60 MB at the most. */
const usualBounds: MemoryBounds = { conversations: 40, comments: 60_000 };

export function createConversationMemory(bounds: MemoryBounds = usualBounds): ConversationMemory {
  const byKey = new Map<string, KnownConversation>();
  return {
    get: (key) => byKey.get(key) ?? null,
    keys: () => [...byKey.keys()],
    put(known) {
      byKey.delete(known.conversation.key);
      byKey.set(known.conversation.key, known);
      let comments = 0;
      for (const { comments: own } of byKey.values()) comments += own.size;
      for (const [key, old] of byKey) {
        if (old === known) break;
        if (byKey.size <= bounds.conversations && comments <= bounds.comments) break;
        byKey.delete(key);
        comments -= old.comments.size;
      }
    },
    clear: () => byKey.clear(),
  };
}
