import { browser } from 'wxt/browser';
import { report } from './log';
import { addressOf } from './tabs';

const pageScript = '/content-scripts/page.js';
/** In the order in which they run: the page script takes what the one before hands over. */
const files = {
  page: [pageScript],
  'open-web': ['/open-web.js', pageScript],
} as const;
type ScriptId = keyof typeof files;
const ids = Object.keys(files) as ScriptId[];

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** Pages of named sites need no other reader. A pattern for many hosts counts as the open web: it may be any of them. */
const idFor = (address: string, named: ReadonlySet<string>): ScriptId =>
  named.has(/^[^/]+:\/\/([^/:]+)/.exec(address)?.[1] ?? '') ? 'page' : 'open-web';

let registering: Promise<void> = Promise.resolve();

/**
 * Makes the content script run on pages that match, and on no other; where no named site's host matches, the readers
 * for the open web before it. Browsers drop registered scripts on an update and sometimes on a restart, so this is
 * called again at each start. Calls run one after the other: two at once would register the same id twice.
 */
export function registerPageScripts(matches: string[], named: ReadonlySet<string>): Promise<void> {
  registering = registering
    .then(async () => {
      for (const id of ids)
        await register(
          id,
          matches.filter((pattern) => idFor(pattern, named) === id),
        );
    })
    .catch((error) => report('registering scripts', error));
  return registering;
}

async function register(id: ScriptId, matches: string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  const script = {
    id,
    js: [...files[id]],
    matches,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } satisfies Script;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the content script in a tab now. False where the browser forbids it. */
export async function injectPageScripts(tabId: number, named: ReadonlySet<string>): Promise<boolean> {
  // An address that nothing allows us to know may be any page.
  const id = idFor((await addressOf(tabId)) ?? '', named);
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
