import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAlarm } from '@/lib/platform/alarms';
import { showBadge } from '@/lib/platform/badge';
import { onCommand } from '@/lib/platform/commands';
import { digest } from '@/lib/platform/digest';
import { patternOf, removeOrigin, requestOrigin } from '@/lib/platform/permissions';
import {
  injectGeneric,
  injectPageScripts,
  readPost,
  readStructure,
  registerPageScripts,
} from '@/lib/platform/scripts';
import { openSidePanel } from '@/lib/platform/side-panel';
import { addressOf, goTo } from '@/lib/platform/tabs';

interface Script {
  id: string;
  js: string[];
  matches: string[];
  allFrames: boolean;
}
const named = { named: ['www.named.example'] };

/** The fake browser lacks these; what they do is the browser's, what is asked of them is ours. */
const scripting = {
  registered: [] as Script[],
  registerContentScripts: vi.fn(async (scripts: Script[]) => {
    if (scripts.some(({ id }) => scripting.registered.some((one) => one.id === id)))
      throw new Error('Duplicate script ID');
    scripting.registered.push(...scripts);
  }),
  unregisterContentScripts: vi.fn(async () => void (scripting.registered = [])),
  executeScript: vi.fn<(options: object) => Promise<{ result?: unknown }[]>>(),
};
const permissions = { request: vi.fn(async () => true), remove: vi.fn<() => Promise<boolean>>() };
const sidePanel = { open: vi.fn<(options: { tabId: number }) => Promise<void>>() };
const commands = { onCommand: { addListener: vi.fn() } };

beforeEach(() => {
  fakeBrowser.reset();
  scripting.registered = [];
  Object.assign(fakeBrowser, { scripting, permissions, sidePanel, commands });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('a pattern', () => {
  it.each([
    ['https://www.reddit.com/r/x?y#z', 'https://www.reddit.com/*'],
    ['http://127.0.0.1:4173/post', 'http://127.0.0.1/*'],
    ['chrome://extensions', null],
    ['file:///home/me/page.html', null],
    ['not an address', null],
  ])('of %s is %s', (url, pattern) => expect(patternOf(url)).toBe(pattern));

  it('is asked for in the click itself', () => {
    void requestOrigin('https://www.reddit.com/*');
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://www.reddit.com/*'] });
  });

  it('may be kept by the browser', async () => {
    permissions.remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'));
    expect(await removeOrigin('https://www.reddit.com/*')).toBe(false);
  });
});

describe('the page script', () => {
  it('is registered once, whatever happens at the same time, changed, and taken away', async () => {
    await Promise.all([
      registerPageScripts(['https://a.example/*'], named),
      registerPageScripts(['https://b.example/*'], named),
    ]);
    expect(scripting.registered).toMatchObject([{ id: 'open-web', matches: ['https://b.example/*'] }]);
    await registerPageScripts([], named);
    expect(scripting.registered).toEqual([]);
  });

  it('is registered with the readers of the hosts, until it is told otherwise', async () => {
    await registerPageScripts(['https://www.named.example/*', 'https://blog.example/*'], named);
    expect(scripting.registered).toMatchObject([
      { js: ['/sites/named.js', '/content-scripts/page.js'], matches: ['https://www.named.example/*'] },
      { js: ['/open-web.js', '/content-scripts/page.js'], matches: ['https://blog.example/*'] },
    ]);
  });

  it('runs in frames on the hosts whose pages stand in frames, and on no other', async () => {
    await registerPageScripts(
      ['https://framed.example/*', 'https://www.named.example/*', 'https://blog.example/*'],
      { ...named, framed: ['framed.example'] },
      new Set(['framed.example']),
    );
    expect(
      scripting.registered.map(({ matches, allFrames, js }) => ({ matches, allFrames, first: js[0] })),
    ).toEqual([
      { matches: ['https://framed.example/*'], allFrames: true, first: '/sites/framed.js' },
      { matches: ['https://www.named.example/*'], allFrames: false, first: '/sites/named.js' },
      { matches: ['https://blog.example/*'], allFrames: false, first: '/open-web.js' },
    ]);
  });

  it('is started with the readers of the tab’s own host', async () => {
    scripting.executeScript.mockResolvedValue([{}]);
    const files = async (tabId: number) => {
      await injectPageScripts(tabId, named);
      return scripting.executeScript.mock.lastCall?.[0];
    };
    const tab = await fakeBrowser.tabs.create({ url: 'https://www.named.example/post/1' });
    expect(await files(tab.id ?? 0)).toMatchObject({
      files: ['/sites/named.js', '/content-scripts/page.js'],
    });
    const open = await fakeBrowser.tabs.create({ url: 'https://blog.example/?at=www.named.example' });
    expect(await files(open.id ?? 0)).toMatchObject({ files: ['/open-web.js', '/content-scripts/page.js'] });
  });

  it('is started with the generic reader alone where its site’s own no longer reads', async () => {
    scripting.executeScript.mockResolvedValueOnce([{}]);
    expect(await injectGeneric(7)).toBe(true);
    expect(scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ['/generic.js', '/content-scripts/page.js'],
    });
  });

  it('says where the browser forbids it', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://blog.example/' });
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await injectPageScripts(id, named)).toBe(false);
    scripting.executeScript.mockResolvedValueOnce([{}]);
    expect(await injectPageScripts(id, named)).toBe(true);
  });
});

describe('the text of a post', () => {
  it.each([
    [[{ result: 'A post.' }], 'A post.'],
    [[{ result: 'x'.repeat(5000) }], 'x'.repeat(4000)],
    [[{ result: null }], null],
    [[{ result: { text: 'no' } }], null],
    [[], null],
  ])('%#', async (frames, text) => {
    scripting.executeScript.mockResolvedValueOnce(frames);
    expect(await readPost(3)).toBe(text);
  });

  it('is not waited for longer than three seconds', async () => {
    vi.useFakeTimers();
    scripting.executeScript.mockReturnValueOnce(new Promise(() => {}));
    const text = readPost(3);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await text).toBeNull();
  });
});

describe('the structure of a page', () => {
  const structure = { address: 'a.example/{word}', language: 'fr', lines: ['html', '  body'] };
  it.each([
    [[{ result: structure }], structure],
    [[{ result: { address: 1 } }], null],
    [[{ result: null }], null],
    [[], null],
  ])('%#', async (frames, expected) => {
    scripting.executeScript.mockResolvedValueOnce(frames);
    expect(await readStructure(3)).toEqual(expected);
  });

  it('is not to be had where the browser forbids it', async () => {
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await readStructure(3)).toBeNull();
  });
});

describe('the panel', () => {
  it('is opened before anything is awaited', async () => {
    sidePanel.open.mockResolvedValueOnce();
    const opened = openSidePanel(5);
    expect(sidePanel.open).toHaveBeenCalledWith({ tabId: 5 });
    expect(await opened).toBe(true);
  });

  it('says where the click did not count', async () => {
    sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    expect(await openSidePanel(5)).toBe(false);
  });

  it('is the sidebar in Firefox', async () => {
    const sidebarAction = { open: vi.fn(async () => {}) };
    Object.assign(fakeBrowser, { sidebarAction });
    expect(await openSidePanel(5)).toBe(true);
    expect(sidebarAction.open).toHaveBeenCalledTimes(1);
    expect(sidePanel.open).not.toHaveBeenCalled();
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  });
});

describe('the toolbar', () => {
  it.each([
    [['minor', 'severe', 'minor'], true, '3', '#9B1036'],
    [[], true, null, '#4B5563'],
    [['minor'], false, '!', '#7A5200'],
  ] as const)('for %j, fine: %s, shows “%s” on %s', async (levels, isFine, text, color) => {
    const coloured = vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor');
    const worded = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await showBadge(
      4,
      levels.map((level) => ({ level })),
      isFine,
    );
    expect(coloured).toHaveBeenLastCalledWith({ tabId: 4, color });
    expect(worded).toHaveBeenLastCalledWith({ tabId: 4, text });
  });
});

describe('keys', () => {
  it('of ours in a tab are told, others not', () => {
    const pressed = vi.fn();
    onCommand(pressed);
    const listen = commands.onCommand.addListener.mock.lastCall?.[0] as (name: string, tab?: object) => void;
    listen('open-panel', { id: 9 });
    listen('_execute_action', { id: 9 });
    listen('next-thread');
    expect(pressed.mock.calls).toEqual([['open-panel', 9]]);
  });
});

describe('an alarm', () => {
  it('is made once, and rings for its own name only', async () => {
    const rang = vi.fn();
    onAlarm('purge', 720, rang);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get('purge')).toMatchObject({ periodInMinutes: 720 }),
    );
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'other',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'purge',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    expect(rang).toHaveBeenCalledTimes(1);
  });
});

describe('tabs', () => {
  it('are brought to the front, or opened where they are gone', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://a.example/' });
    await goTo(tab.id ?? 0, 'https://b.example/');
    expect((await fakeBrowser.tabs.query({})).some(({ url }) => url === 'https://b.example/')).toBe(false);
    await goTo(9999, 'https://b.example/');
    expect((await fakeBrowser.tabs.query({})).some(({ url }) => url === 'https://b.example/')).toBe(true);
    expect(await addressOf(tab.id ?? 0)).toBe('https://a.example/');
    // The fake gives nothing where browsers reject.
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 9999.'));
    expect(await addressOf(9999)).toBeNull();
  });
});

describe('a digest', () => {
  it('is the first half of SHA-256', async () => {
    expect(await digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
  });
});
