import { originOf } from '@/lib/app/may-read';
import { switchOff } from '@/lib/app/switch-off';
import { answer } from '@/lib/platform/bus';
import { now } from '@/lib/platform/clock';
import { reportFailure } from '@/lib/platform/log';
import { tellDoubt } from '@/lib/platform/problems';
import type { Sender } from '@/lib/platform/sender';
import { openSidePanel } from '@/lib/platform/side-panel';
import { chooseFlag } from '@/lib/storage/tabs';
import type { ComposedWorker } from './compose';

/** The page's own word for its address, which follows it without a load; the browser's where they disagree. */
const addressIn = (url: string, sender: Sender): string =>
  sender.frameId === 0 ? ownAddress(url, sender) : (sender.pageUrl ?? url);

const ownAddress = (url: string, sender: Sender): string =>
  sender.ownScreen || sender.url === null || originOf(url) === originOf(sender.url) ? url : sender.url;

async function hello(pages: ComposedWorker['pages'], url: string, sender: Sender): Promise<boolean> {
  const { tabId, frameId, pageUrl } = sender;
  if (tabId === null) return false;
  if (frameId === 0) return pages.hello(tabId, ownAddress(url, sender));
  return pageUrl !== null && pages.helloInFrame(tabId, pageUrl, ownAddress(url, sender));
}

/** What content scripts ask. */
export function answerPages({ db, settings, scorer, reader, pages, sites, crises }: ComposedWorker): void {
  answer('page.hello', async ({ url }, sender) => {
    const active = await hello(pages, url, sender);
    // Its tables are there by the time that the page has read its first comments.
    if (active) reportFailure('loading the reader', scorer());
    return { active };
  });
  answer('comments.found', async (batch, { tabId, frameId }) => {
    if (tabId === null || !(await pages.isActive(tabId))) return { resend: false, flags: [] };
    const found = await reader.found(batch, tabId, frameId);
    if (found.flags.length > 0) reportFailure('gathering crises', crises.gatherSoon());
    return found;
  });
  answer('page.doubt', async ({ doubt }, { tabId, frameId }) => {
    // What is offered then (another reading, a report) is of the page itself, never of a frame.
    if (tabId !== null && frameId === 0 && (await pages.isActive(tabId))) await tellDoubt(tabId, doubt);
    return {};
  });
  answer('panel.open', async ({ flagId }, { tabId }) => {
    if (tabId === null) return {};
    // First of all: the click that sent the message counts only until something is awaited.
    const opened = openSidePanel(tabId);
    await Promise.all([opened, chooseFlag(db, tabId, flagId, now())]);
    return {};
  });
  answer('reading.switch-off', async ({ scope, url }, sender) => {
    const off = { scope, url: addressIn(url, sender), tabId: sender.tabId };
    await switchOff({ settings: settings.read, pages, sites }, off);
    return {};
  });
}
