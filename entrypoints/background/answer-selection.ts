import { i18n } from '#i18n';
import { readSelection } from '@/lib/app/read-selection';
import { selectionFrom } from '@/lib/core/conversation/selection';
import { answer } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { offerDraft, onDraftAsked, type MenuClick } from '@/lib/platform/context-menu';
import { onStart } from '@/lib/platform/lifecycle';
import { reportFailure } from '@/lib/platform/log';
import { forgetSelection, keepSelection, selectionOf } from '@/lib/platform/selections';
import { openSidePanel } from '@/lib/platform/side-panel';
import { currentTab, onTabClosed } from '@/lib/platform/tabs';
import { hosts } from '@/lib/sites/hosts';
import { dropSelectionDrafts } from '@/lib/storage/drafts';
import { tabState } from '@/lib/storage/tabs';
import { readPlan } from '@/lib/storage/plan';
import type { ComposedWorker } from './compose';

/** "Draft a calm reply to this": from the click on marked words to what the panel shows of them. */
export function answerSelection({ db, memory, settings, scorer }: ComposedWorker): void {
  const forget = async (tabId: number): Promise<void> => {
    await forgetSelection(tabId);
    await dropSelectionDrafts(db, tabId);
  };
  onStart(() => {
    reportFailure('offering drafts', offerDraft(i18n.t('menuDraft')));
    reportFailure('forgetting marked words', dropSelectionDrafts(db));
  });
  onTabClosed((tabId) => reportFailure('forgetting marked words', forget(tabId)));

  async function take(click: MenuClick): Promise<void> {
    const tabId = click.tabId ?? (await currentTab())?.id;
    if (tabId === undefined) return;
    // Where the browser named no tab: the click may still count, and else the words wait for the panel.
    const opened = click.tabId === null ? openSidePanel(tabId) : null;
    await forget(tabId);
    await keepSelection(tabId, selectionFrom(click, now()));
    await opened;
  }
  onDraftAsked((click) => {
    // First of all: the click counts only until something is awaited.
    const opened = click.tabId === null ? null : openSidePanel(click.tabId);
    reportFailure('drafting for marked words', Promise.all([opened, take(click)]));
  });

  answer('selection.read', async ({ tabId }) => {
    const selection = await selectionOf(tabId);
    if (selection === null || selection.text === '') return null;
    const known = async (tab: number) => {
      const state = await tabState(db, tab);
      return state?.active === true ? memory.get(state.conversationKey ?? '') : null;
    };
    const ports = { settings: settings.read, plan: () => readPlan(db), scorer, known, hosts };
    return { at: selection.at, ...(await readSelection(tabId, selection, ports)) };
  });
  answer('selection.forget', async ({ tabId }) => {
    await forget(tabId);
    return {};
  });
}
