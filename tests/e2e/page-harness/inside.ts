import { pageClock } from '@/lib/platform/clock';
import type { PageFlag } from '@/lib/core/flag/flag';
import { createMarks } from '@/lib/page/marks/marks';
import type { FoundBatch, PageWords, Worker } from '@/lib/page/ports';
import { shareOverlay } from '@/lib/page/overlay/overlay';
import { createReplyHelp } from '@/lib/page/reply-box/reply-help';
import { startSession } from '@/lib/page/session';
import { siteReader } from '@/lib/page/read/site-reader';
import { openWebSites } from '@/lib/sites/open-web';
import { namedSites } from '@/lib/sites/registry';

/** The page layer as the entrypoint joins it; only the worker's answers are written by the test. */
const words: PageWords = {
  language: 'en',
  level: (level) =>
    ({ calm: 'Calm', watch: 'Watch', minor: 'Minor', moderate: 'Moderate', severe: 'Severe' })[level],
  trend: (trend) => trend,
  voices: (count) => `${count} voices`,
  reason: (code) => code.replaceAll('-', ' '),
  openPanelOn: (badge) => `Open the panel on this thread: ${badge}`,
  bar: 'Threads that are heating up',
  counts: (count, level) => `${count} ${level}`,
  previous: 'Previous flagged thread',
  next: 'Next flagged thread',
  nextShort: 'Next',
  panel: 'Panel',
  off: 'Off',
  offScope: (scope) => `Off: ${scope}`,
  collapse: 'Fold away',
  expand: 'Unfold',
};

function start(flags: PageFlag[]) {
  const end = new AbortController();
  const messages: FoundBatch[] = [];
  /** How often the whole page had been read when each of them was sent. */
  const readsBefore: number[] = [];
  const opened: (string | null)[] = [];
  const off: string[] = [];
  const problems: string[] = [];
  const worker: Worker = {
    hello: async () => ({ ok: true, value: { active: true } }),
    found: async (batch) => {
      messages.push(structuredClone(batch));
      readsBefore.push(session.report().timings.reads);
      // A message's answer is a task of its own.
      await new Promise((resolve) => void setTimeout(resolve));
      const ours = flags.filter((flag) => flag.id.startsWith(batch.conversation.key));
      return { ok: true, value: { resend: false, flags: ours } };
    },
    doubt: async () => ({ ok: true as const, value: {} }),
    openPanel: async (flagId) => {
      opened.push(flagId);
      return { ok: true, value: {} };
    },
    replyHelp: async () => ({ ok: true as const, value: { ready: false } }),
    switchOff: async (scope) => {
      off.push(scope);
      return { ok: true, value: {} };
    },
  };
  const reader = siteReader(document, [...namedSites, ...openWebSites]);
  const overlay = shareOverlay(document, () => words.language);
  const session = startSession({
    page: document,
    reader,
    worker,
    clock: pageClock,
    signal: end.signal,
    stepAside: () => end.abort(),
    replies: createReplyHelp({ page: document, worker, overlay, reader, signal: end.signal }),
    createMarks: (signal, stop) =>
      createMarks({
        page: document,
        ranges: reader.ranges,
        words,
        overlay,
        signal,
        openPanel: (flagId) => void worker.openPanel(flagId),
        off: (scope) => {
          void worker.switchOff(scope, location.href);
          stop();
        },
      }),
    report: (doing, error) => void problems.push(`${doing}: ${String(error)}`),
  });
  return { session, messages, readsBefore, opened, off, problems, end: () => end.abort() };
}

export type Harness = ReturnType<typeof start>;
Object.assign(globalThis, { accalmieHarness: { start } });
