import { browser } from 'wxt/browser';
import { report } from './log';
import { addressOf } from './tabs';

const pageScript = '/content-scripts/page.js';
/** In the order in which they run: the page script takes what the one before hands over. */
const files = {
  page: [pageScript],
  frame: [pageScript],
  'open-web': ['/open-web.js', pageScript],
} as const;
type ScriptId = keyof typeof files;
const ids = Object.keys(files) as ScriptId[];

/** Pages of named sites need no other reader. A pattern for many hosts counts as the open web: it may be any of them. */
const idFor = (address: string, named: ReadonlySet<string>, framed: ReadonlySet<string>): ScriptId => {
  const host = /^[^/]+:\/\/([^/:]+)/.exec(address)?.[1] ?? '';
  if (framed.has(host)) return 'frame';
  return named.has(host) ? 'page' : 'open-web';
};

const noHosts: ReadonlySet<string> = new Set();
let registering: Promise<void> = Promise.resolve();

/**
 * Makes the content script run on pages that match, and on no other; where no named site's host matches, the readers
 * for the open web before it; on framed hosts in frames too, whatever page holds them. Browsers drop registered scripts
 * on an update and sometimes on a restart, so this is called again at each start. Calls run one after the other: two at
 * once would register the same id twice. A page that loads in between is found by whoever asks the open tabs next.
 */
export function registerPageScripts(
  matches: string[],
  named: ReadonlySet<string>,
  framed: ReadonlySet<string> = noHosts,
): Promise<void> {
  const scripts = ids
    .map((id) => ({
      id,
      js: [...files[id]],
      matches: matches.filter((pattern) => idFor(pattern, named, framed) === id),
      allFrames: id === 'frame',
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    }))
    .filter((script) => script.matches.length > 0);
  registering = registering
    .then(() => browser.scripting.unregisterContentScripts())
    .then(() => (scripts.length > 0 ? browser.scripting.registerContentScripts(scripts) : undefined))
    .catch((error) => report('registering scripts', error));
  return registering;
}

/** Starts the content script in a tab now. False where the browser forbids it. */
export async function injectPageScripts(tabId: number, named: ReadonlySet<string>): Promise<boolean> {
  // An address that nothing allows us to know may be any page.
  const id = idFor((await addressOf(tabId)) ?? '', named, noHosts);
  return browser.scripting.executeScript({ target: { tabId }, files: [...files[id]] }).then(
    () => true,
    () => false,
  );
}

/** Ids of open tabs whose address matches and that are not put to sleep (those start when they wake). */
export async function openTabs(matches: string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

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
