import type { Comment } from '@/lib/core/conversation/comment';
import type { Network } from '@/lib/core/conversation/thread';
import type { CommentRules, PageField } from './rules';

export interface FoundComment {
  /** As the page shows it. */
  comment: Comment;
  /** `comment.text` with blanks where others are quoted, so that nobody is blamed for what they answer to. */
  ownWords: string;
  /** The comment's own block: where a badge may stand. */
  element: Element;
  /** Offsets into `comment.text` are offsets into `readText(textElement)`. */
  textElement: Element;
}

/** What happened on a page since it was read. */
export interface Changes {
  /** Nodes whose own text, attributes or children changed. */
  edited: readonly Node[];
  /** Nodes that came, without those that came inside another of them. */
  added: readonly Node[];
  removed: readonly Node[];
}

export interface ConversationRules {
  /** What tells this post from others at whatever address; null: the address itself does. */
  id: (url: URL, page: Document) => string | null;
  /**
   * Does this address show one post? Elsewhere the posts of many stand side by side: none of them is the post, and on a
   * flat site each is a thread of its own. Without it every address does.
   */
  isOne?: (url: URL) => boolean;
  /** Sites that show the same posts in another layout share the key. */
  family?: string;
  title?: readonly PageField[];
  author?: readonly PageField[];
  text?: readonly string[];
}

/**
 * Finds out from the page itself how its comments are built; null where it can't tell. Yields wherever the page may be
 * let run: a long page takes longer than a frame.
 */
export type LearnRules = (page: Document) => Generator<void, CommentRules | null>;

/**
 * A site as data: what is read where. All that reads by it stands in `read-site.ts`, so that a site can be handed from
 * one script to another.
 */
export interface Site {
  id: string;
  network: Network;
  /** As in `hosts.ts`; empty for software that many servers run. */
  hosts: readonly string[];
  /** On one of the hosts: is this what the site reads? Without hosts: is this page made by that software? */
  isHere?: (url: URL, page: Document) => boolean;
  conversation: ConversationRules;
  comments: CommentRules | LearnRules;
  /** What to watch for new comments; the body where none is there yet. */
  roots: readonly string[];
  /** The field that a person would write a reply in; `send` and the like are never touched. */
  replyBox: {
    near: readonly string[];
    /** For fields that open outside of their comment, where more than one may be open. */
    beside?: (comment: Element) => Element | null;
    page: readonly string[];
  };
}

/** A site's file holds nothing but this and at most a few small pure functions. */
export const defineSite = (site: Site): Site => site;
