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

/** What happened, in words; `mayGoToAll`: the page has a box for new comments, which is for the user to choose. */
export interface Inserted {
  said: string;
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
  const said = (words: string, mayGoToAll = false): Inserted => ({ said: words, mayGoToAll });
  if (asked.ok && asked.value.outcome === 'inserted') return said(insertedWords(asked.value.to));
  if (!(await copy(text))) return said(i18n.t('panel.copyFailed'));
  if (!asked.ok) return said(i18n.t('panel.pageGone'));
  const { outcome } = asked.value;
  if (outcome === 'not-taken') return said(i18n.t('panel.notTaken'));
  return said(i18n.t(commentId === null ? 'panel.noBox' : 'panel.notOpen'), outcome === 'not-open');
}

function insertedWords(to: { author: string | null } | null): string {
  if (to === null) return i18n.t('panel.insertedForAll');
  return to.author === null ? i18n.t('panel.inserted') : i18n.t('panel.insertedTo', { name: to.author });
}
