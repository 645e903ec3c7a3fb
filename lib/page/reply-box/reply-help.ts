import { forgetReplies, handedReplies, type ReplyPlace } from './handed-replies';
import type { Reader, Worker } from '../ports';
import type { Found } from '../read/reading';
import type { InsertOutcome } from './reply-box';

/** What takes text: asked first, because every focus in the page comes by. */
const writable = 'textarea, [contenteditable]:not([contenteditable="false"])';

export interface ReplyHelpOptions {
  page: Document;
  worker: Pick<Worker, 'replyHelp'>;
  overlay: ReplyPlace['overlay'];
  reader: Pick<Reader, 'answeredIn'>;
  /** Aborted when this script steps aside. */
  signal: AbortSignal;
}

/** Knows where the user writes a reply, and has the script for that come when it is needed. */
export function createReplyHelp({ page, worker, overlay, reader, signal }: ReplyHelpOptions) {
  signal.addEventListener('abort', forgetReplies);

  const attendTo = async (
    box: EventTarget | null | undefined,
    key: string,
    found: Found,
    until: AbortSignal,
  ) => {
    if (!(box instanceof HTMLElement) || !box.matches(writable)) return;
    const commentId = reader.answeredIn(new URL(page.location.href), box, found.values());
    if (commentId === undefined) return;
    const help = await worker.replyHelp('check');
    if (!help.ok || !help.value.ready || until.aborted) return;
    handedReplies()?.attend({ box, commentId, conversationKey: key, overlay, signal: until });
  };

  return {
    /** Attends to the reply boxes of one conversation that the user enters, until the abort. */
    watch(key: string, found: () => Found, until: AbortSignal): void {
      const enter = (event: Event): void => void attendTo(event.composedPath()[0], key, found(), until);
      page.addEventListener('focusin', enter, { capture: true, passive: true, signal: until });
    },
    async insert(box: HTMLElement, text: string): Promise<InsertOutcome> {
      const help = await worker.replyHelp('insert');
      const replies = help.ok && help.value.ready ? handedReplies() : undefined;
      return replies === undefined ? 'not-taken' : replies.insert(box, text);
    },
  };
}

export type ReplyHelp = ReturnType<typeof createReplyHelp>;
