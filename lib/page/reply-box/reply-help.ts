import { forgetReplies, handedReplies, type ReplyPlace } from './handed-replies';
import type { Reader, Worker } from '../ports';
import type { Found } from '../read/reading';
import type { AskedReply, Insertion } from './insert';

/** What takes text: asked first, because every focus in the page comes by. */
const writable = 'textarea, [contenteditable]:not([contenteditable="false"])';

export interface ReplyHelpOptions {
  page: Document;
  worker: Pick<Worker, 'replyHelp'>;
  overlay: ReplyPlace['overlay'];
  reader: Pick<Reader, 'site' | 'isReplyBox'>;
  /** Aborted when this script steps aside. */
  signal: AbortSignal;
}

/** Knows where the user writes a reply, and has the script for that come when it is needed. */
export function createReplyHelp({ page, worker, overlay, reader, signal }: ReplyHelpOptions) {
  signal.addEventListener('abort', forgetReplies);

  const attendTo = async (
    box: EventTarget | null | undefined,
    key: string,
    found: () => Found,
    until: AbortSignal,
  ) => {
    if (!(box instanceof HTMLElement) || !box.matches(writable)) return;
    const site = reader.site(new URL(page.location.href));
    if (site === null || !reader.isReplyBox(site, box, found().values())) return;
    const help = await worker.replyHelp('check');
    if (!help.ok || !help.value.ready || until.aborted) return;
    handedReplies()?.attend({ box, site, found, conversationKey: key, overlay, signal: until });
  };

  return {
    /** Attends to the reply boxes of one conversation that the user enters, until the abort. */
    watch(key: string, found: () => Found, until: AbortSignal): void {
      const enter = (event: Event): void => void attendTo(event.composedPath()[0], key, found, until);
      page.addEventListener('focusin', enter, { capture: true, passive: true, signal: until });
    },
    async insert(asked: AskedReply): Promise<Insertion> {
      const help = await worker.replyHelp('insert');
      const replies = help.ok && help.value.ready ? handedReplies() : undefined;
      return replies === undefined ? { outcome: 'not-taken', to: null } : replies.insert(asked);
    },
  };
}

export type ReplyHelp = ReturnType<typeof createReplyHelp>;
