import type { Worker } from '@/lib/page/ports';
import type { Session } from '@/lib/page/session';
import { answerInPage, askFromPage } from '@/lib/platform/bus';

export const worker: Worker = {
  hello: (url) => askFromPage('page.hello', { url }),
  found: (batch) => askFromPage('comments.found', batch),
  doubt: (doubt) => askFromPage('page.doubt', { doubt }),
  openPanel: (flagId) => askFromPage('panel.open', { flagId }),
  replyHelp: (to) => askFromPage('reply.help', { to }),
  switchOff: (scope, url) => askFromPage('reading.switch-off', { scope, url }),
};
/** Answers the worker and our screens for this page. Returns what ends it. */
export function answerFor(session: Session): () => void {
  const stops = [
    answerInPage('page.state', ({ active }) => {
      session.state(active);
      return {};
    }),
    answerInPage('page.flags', ({ conversationKey, flags }) => {
      session.flags(conversationKey, flags);
      return {};
    }),
    answerInPage('page.resend', () => {
      session.resend();
      return {};
    }),
    answerInPage('page.go', ({ to }) => {
      session.go(to);
      return {};
    }),
    answerInPage('page.show', ({ commentId }) => ({ shown: session.show(commentId) })),
    answerInPage('draft.insert', ({ commentId, text }) => session.insert(commentId, text)),
    answerInPage('page.report', () => session.report()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
