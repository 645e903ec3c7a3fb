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

/** Fills the page's own reply box, or leaves the text on the clipboard; says in words what happened. Never sends. */
export async function insertReply(
  { tabId, frameId }: { tabId: number; frameId: number },
  flag: Flag,
  text: string,
): Promise<string> {
  const commentId = flag.threadId === wholeConversation ? null : flag.threadId;
  const asked = await askPage(tabId, 'draft.insert', { commentId, text }, frameId);
  if (asked.ok && asked.value.outcome === 'inserted') return i18n.t('panel.inserted');
  if (!(await copy(text))) return i18n.t('panel.copyFailed');
  if (!asked.ok) return i18n.t('panel.pageGone');
  return i18n.t(asked.value.outcome === 'no-box' ? 'panel.noBox' : 'panel.notTaken');
}
