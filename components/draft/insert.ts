import { i18n } from '#i18n';
import { wholeConversation } from '@/lib/core/conversation/thread';
import type { Flag } from '@/lib/core/flag/flag';
import { askPage } from '@/lib/platform/bus';

/** Puts the text on the clipboard; false where the browser refuses. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/**
 * What happened, in words. `end`: the text is in the page; it waits on the clipboard for the user's next step; or the
 * page, or the browser, did not answer. `mayBeSent`: it is in the page or on the clipboard. `mayGoToAll`: the page has a
 * box for new comments, which is for the user to choose.
 */
export interface Inserted {
  said: string;
  end: 'done' | 'waits' | 'failed';
  mayBeSent: boolean;
  mayGoToAll: boolean;
}

/**
 * Fills the box in which the thread is answered, or with `toAll` the page's own for new comments; where neither is open
 * the text is left on the clipboard. Never sends.
 */
export async function insertReply(
  { tabId, frameId }: { tabId: number; frameId: number },
  { threadId }: Flag,
  text: string,
  toAll = false,
): Promise<Inserted> {
  const commentId = toAll || threadId === wholeConversation ? null : threadId;
  const asked = await askPage(tabId, 'draft.insert', { commentId, text }, frameId);
  if (asked.ok && asked.value.outcome === 'inserted')
    return { said: insertedWords(asked.value.to), end: 'done', mayBeSent: true, mayGoToAll: false };
  const isCopied = await copy(text);
  const left = { end: isCopied ? 'waits' : 'failed', mayBeSent: isCopied, mayGoToAll: false } as const;
  if (!isCopied) return { ...left, said: i18n.t('panel.copyFailed') };
  if (!asked.ok) return { ...left, end: 'failed', said: i18n.t('panel.pageGone') };
  const { outcome } = asked.value;
  if (outcome === 'not-taken') return { ...left, said: i18n.t('panel.notTaken') };
  const closed = commentId === null ? 'panel.noBox' : 'panel.notOpen';
  return { ...left, said: i18n.t(closed), mayGoToAll: outcome === 'not-open' };
}

function insertedWords(to: { author: string | null } | null): string {
  if (to === null) return i18n.t('panel.insertedForAll');
  return to.author === null ? i18n.t('panel.inserted') : i18n.t('panel.insertedTo', { name: to.author });
}
