import { isChecked, notCheckedAt, replyContext } from '@/lib/app/reply-context';
import { isInForce } from '@/lib/core/draft/statement';
import { answer, askPage } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { injectReplyHelp } from '@/lib/platform/scripts';
import type { Sender } from '@/lib/platform/sender';
import { allStatements } from '@/lib/storage/statements';
import type { ComposedWorker } from './compose';

/** Of the page, also where a frame of it asks: that is the site that the user knows. */
const siteOf = ({ frameId, url, pageUrl }: Sender): string | null => (frameId === 0 ? url : (pageUrl ?? url));

/** What is asked where the user writes in a page's own reply box. */
export function answerReplies({ db, settings, memory, pages, sites }: ComposedWorker): void {
  const knowing = {
    settings: settings.read,
    statements: async () => {
      const at = now();
      return (await allStatements(db)).filter((statement) => isInForce(statement, at));
    },
    memory,
    resend: (tabId: number) => void askPage(tabId, 'page.resend', {}),
  };
  answer('reply.help', async ({ to }, sender) => {
    const { tabId, frameId } = sender;
    if (tabId === null || !(await pages.isActive(tabId))) return { ready: false };
    const isWanted = to === 'insert' || isChecked(await settings.read(), siteOf(sender));
    return { ready: isWanted && (await injectReplyHelp(tabId, frameId)) };
  });
  answer('reply.context', async (where, sender) => ({
    context: await replyContext(knowing, where, { tabId: sender.tabId, url: siteOf(sender) }),
  }));
  answer('reply.not-here', async (_, sender) => {
    await sites.change((now) => notCheckedAt(now, siteOf(sender)));
    return {};
  });
}
