import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { structureSchema, type Structure } from '@/lib/core/conversation/structure';
import { report } from './log';
import { genericScripts, planScripts, scriptsFor, type FramedHosts, type NamedSites } from './script-plan';
import { addressOf } from './tabs';

let registering: Promise<void> = Promise.resolve();

/**
 * Makes the content script run on pages that match, and on no other, each with the readers for its host before it
 * (decision 0013); on framed hosts in frames too, whatever page holds them. Browsers drop registered scripts on an update and sometimes on a restart, so this is called again at
 * each start. Calls run one after the other: two at once would register the same id twice. A page that loads in between
 * is found by whoever asks the open tabs next.
 */
export function registerPageScripts(
  matches: string[],
  named: NamedSites,
  framed?: FramedHosts,
): Promise<void> {
  const scripts = planScripts(matches, named, framed).map((script) => ({
    ...script,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  registering = registering
    .then(() => browser.scripting.unregisterContentScripts())
    .then(() => (scripts.length > 0 ? browser.scripting.registerContentScripts(scripts) : undefined))
    .catch((error) => report('registering scripts', error));
  return registering;
}

// That each site's script is in the package is held by tests/architecture/manifest.test.ts.
const inject = (tabId: number, files: string[]): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: files as ScriptPublicPath[] }).then(
    () => true,
    () => false,
  );

/** Starts the content script in a tab now. False where the browser forbids it. */
export async function injectPageScripts(tabId: number, named: NamedSites): Promise<boolean> {
  // An address that nothing allows us to know may be any page.
  const address = URL.parse((await addressOf(tabId)) ?? '');
  return inject(tabId, scriptsFor(address?.hostname ?? '', named));
}

/** With the generic reader, whatever site the page is of. The page script that runs there already steps aside. */
export const injectGeneric = (tabId: number): Promise<boolean> => inject(tabId, genericScripts);

/** Ids of open tabs whose address matches and that are not put to sleep (those start when they wake). */
export async function openTabs(matches: string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Which scripts run where, for the sites that have hosts of their own. */
export const pageScripts = (named: NamedSites, framed: FramedHosts) => ({
  register: (patterns: string[]) => registerPageScripts(patterns, named, framed),
  inject: (tabId: number) => injectPageScripts(tabId, named),
  injectGeneric,
  openTabs,
});

/** Puts the script that attends to reply boxes beside the page script of one frame. False where the browser forbids it. */
export const injectReplyHelp = (tabId: number, frameId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reply.js'] }).then(
    () => true,
    () => false,
  );

const longestPost = 4000;
const patience = 3000;

/** The post's own text as plain text of at most 4,000 characters; null where the page has none or does not answer. */
export async function readPost(tabId: number): Promise<string | null> {
  const late = new Promise<[]>((resolve) => {
    setTimeout(() => resolve([]), patience);
  });
  const read = browser.scripting.executeScript({ target: { tabId }, files: ['/read-post.js'] });
  // The tab may have been closed or gone elsewhere in the meantime: then there is no text to have.
  const [frame] = await Promise.race([read.catch(() => []), late]);
  return typeof frame?.result === 'string' && frame.result !== '' ? frame.result.slice(0, longestPost) : null;
}

/** How the page in a tab is built, without its words; null where the browser forbids looking. */
export async function readStructure(tabId: number): Promise<Structure | null> {
  const read = browser.scripting.executeScript({ target: { tabId }, files: ['/page-structure.js'] });
  const [frame] = await read.catch(() => []);
  return structureSchema.safeParse(frame?.result).data ?? null;
}
