import { correct, uncorrect } from '@/lib/app/correct';
import { changeStatus, type FlagStatusPorts } from '@/lib/app/flag-status';
import { createJudgeAgain } from '@/lib/app/judge-again';
import { saveSettings } from '@/lib/app/save-settings';
import { resume } from '@/lib/app/switch-off';
import { showBadge } from '@/lib/platform/badge';
import { answer, askPage } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { reportFailure } from '@/lib/platform/log';
import { saveDraft, statusStore } from '@/lib/storage/stores';
import type { ComposedWorker } from './compose';

/** What only our own screens may ask. */
export function answerScreens(worker: ComposedWorker): void {
  const { db, turns, settings, corrections, reader, pages, sites, crises, watch } = worker;
  const store = statusStore(db);
  const mark: FlagStatusPorts['mark'] = (tabId, conversationKey, flags) =>
    Promise.all([askPage(tabId, 'page.flags', { conversationKey, flags }), showBadge(tabId, flags)]);
  const resend = (tabId: number) => askPage(tabId, 'page.resend', {});
  const again = createJudgeAgain({ reader, ...store, mark, resend });
  const judgeAgain = (): void =>
    reportFailure(
      'judging anew',
      again().then(() => crises.gatherSoon()),
    );
  const correcting = { now, corrections, judgeAgain };

  answer('reading.resume', async () => {
    await resume({ settings: settings.read, pages, sites });
    return {};
  });
  answer('site.watch', async ({ pattern }) => ({ watched: await sites.watch(pattern) }));
  answer('site.unwatch', async ({ pattern }) => {
    await sites.unwatch([pattern]);
    return {};
  });
  answer('page.read-once', async ({ tabId }) => ({ started: await pages.readOnce(tabId) }));
  answer('page.read-otherwise', async ({ tabId }) => ({ started: await pages.readOtherwise(tabId) }));
  answer('flag.status', async ({ flagId, status }) => {
    await changeStatus({ turns, now, reader, store, mark }, flagId, status);
    // An answer may have been sent, or a thread put aside: what waits and what is watched changed.
    reportFailure('gathering crises', crises.gatherSoon());
    return {};
  });
  answer('draft.save', async (draft) => {
    await saveDraft(db, draft, now());
    return {};
  });
  answer('reading.correct', async (said) => ({ kept: (await correct(correcting, said)).ok }));
  answer('reading.uncorrect', async ({ textKey }) => {
    await uncorrect(correcting, textKey);
    return {};
  });
  answer('settings.save', async ({ settings: wanted, before }) => {
    const saved = await saveSettings({ settings, sites, judgeAgain }, wanted, before);
    reportFailure('reminding', watch.ring());
    return { saved: saved.ok };
  });
}
