import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMarks } from '@/lib/page/marks/marks';
import { shareOverlay } from '@/lib/page/overlay/overlay';
import { createReplyHelp } from '@/lib/page/reply-box/reply-help';
import { startSession } from '@/lib/page/session';
import { siteReader } from '@/lib/page/read/site-reader';
import { pageClock as clock } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { takeHandedOver } from '@/lib/sites/hand-over';
import { answerFor, worker } from './messages';
import { pageWords } from './words';

/** Registered for the sites that the user watches, or started once in a tab; never by the manifest. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  // WXT else also posts a message that every script of the page can read.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    // An updated or removed extension tells nobody: it shows when it is spoken to, or when the user comes back.
    const stepAsideIf = (answer: Awaited<ReturnType<typeof worker.openPanel>>): void => {
      if (!answer.ok && answer.code === 'context-gone') ctx.abort();
    };
    ctx.addEventListener(document, 'visibilitychange', () => ctx.isInvalid);
    const reader = siteReader(document, takeHandedOver());
    const overlay = shareOverlay(document, () => pageWords().language);
    const session = startSession({
      page: document,
      reader,
      worker,
      clock,
      signal,
      stepAside: () => ctx.abort(),
      replies: createReplyHelp({ page: document, worker, overlay, reader, signal }),
      createMarks: (until, stop) =>
        createMarks({
          page: document,
          ranges: reader.ranges,
          words: pageWords(),
          overlay,
          signal: until,
          openPanel: (flagId) => void worker.openPanel(flagId).then(stepAsideIf),
          off: (scope) => {
            void worker.switchOff(scope, location.href);
            stop();
          },
        }),
      report,
    });
    ctx.onInvalidated(answerFor(session));
  },
});
