import { erase } from '@/lib/app/erase';
import { changeStatus, type FlagStatusPorts } from '@/lib/app/flag-status';
import { createJudgeAgain } from '@/lib/app/judge-again';
import { saveSettings } from '@/lib/app/save-settings';
import { resume } from '@/lib/app/switch-off';
import { showBadge } from '@/lib/platform/badge';
import { answer, askPage } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { reportFailure } from '@/lib/platform/log';
import { removeOrigin } from '@/lib/platform/permissions';
import { eraseAll } from '@/lib/storage/purge';
import { saveDraft, statusStore } from '@/lib/storage/stores';
import type { ComposedWorker } from './compose';

/** What only our own screens may ask. */
export function answerScreens({ db, turns, memory, settings, reader, pages, sites }: ComposedWorker): void {
  const store = statusStore(db);
  const erasing = { turns, memory, pages, settings, release: removeOrigin, eraseStore: () => eraseAll(db) };
  const mark: FlagStatusPorts['mark'] = (tabId, conversationKey, flags) =>
    Promise.all([askPage(tabId, 'page.flags', { conversationKey, flags }), showBadge(tabId, flags)]);
  const again = createJudgeAgain({ reader, tabsShowing: store.tabsShowing, mark });
  const judgeAgain = (): void => reportFailure('judging anew', again());

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
    return {};
  });
  answer('draft.save', async (draft) => {
    await saveDraft(db, draft, now());
    return {};
  });
  answer('settings.save', async (wanted) => {
    return { saved: (await saveSettings({ settings, sites, judgeAgain }, wanted)).ok };
  });
  answer('data.erase', async () => {
    await erase(erasing);
    return {};
  });
}
