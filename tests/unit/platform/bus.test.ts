import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, answerInPage, ask, askPage } from '@/lib/platform/bus';
import { asksOfPages } from '@/lib/platform/contract';
import { asksOfReplies } from '@/lib/platform/reply-contract';
import { asksOfTheWorker } from '@/lib/platform/worker-contract';
import { forgetReported } from '@/lib/platform/log';

const takenBack: (() => void)[] = [];
const own = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const page = { id: 'test-extension-id', url: 'https://example.org/post', tab: { id: 7 } };

/** Delivers a message as the browser would, with a sender that the page can't choose. */
async function deliver(type: string, data: unknown, sender: object): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const heard = await fakeBrowser.runtime.onMessage.trigger(
    { id: 1, type, data, timestamp: 1 },
    sender,
    resolve,
  );
  // The library returns true where it will answer later; the fake's types say void.
  return heard.some(Boolean) ? promise : undefined;
}

beforeEach(() => {
  while (takenBack.length > 0) takenBack.pop()?.();
  fakeBrowser.reset();
  forgetReported();
  return () => vi.restoreAllMocks();
});

describe('ask', () => {
  it('brings the answer back', async () => {
    takenBack.push(answer('page.hello', ({ url }) => ({ active: url.startsWith('https:') })));
    expect(await ask('page.hello', { url: 'https://example.org/' })).toEqual({
      ok: true,
      value: { active: true },
    });
  });

  it('says that nobody answered', async () => {
    expect(await ask('page.hello', { url: 'https://example.org/' })).toEqual({
      ok: false,
      code: 'no-answer',
    });
  });

  it('refuses an answer of another shape', async () => {
    takenBack.push(answer('page.hello', () => ({ active: 'yes' }) as never));
    expect(await ask('page.hello', { url: '' })).toEqual({ ok: false, code: 'bad-answer' });
  });

  it('gives up after a minute without an answer', async () => {
    vi.useFakeTimers();
    takenBack.push(answer('page.hello', () => new Promise(() => {})));
    const asked = ask('page.hello', { url: '' });
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await asked).toEqual({ ok: false, code: 'no-answer' });
  });

  it('tells a content script that outlived its extension', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await ask('page.hello', { url: '' })).toEqual({ ok: false, code: 'context-gone' });
  });
});

describe('askPage', () => {
  it('says that a tab without content script does not answer', async () => {
    expect(await askPage(12, 'page.go', { to: 'next' })).toEqual({ ok: false, code: 'no-answer' });
  });
});

describe('answer', () => {
  it('calls the handler before anything else may run, so that a click still counts', () => {
    const calls: string[] = [];
    takenBack.push(
      answer('panel.open', () => {
        calls.push('handled');
        return {};
      }),
    );
    void deliver('panel.open', { flagId: null }, page);
    calls.push('returned');
    expect(calls).toEqual(['handled', 'returned']);
  });

  it('hands over who asked, as the browser says', async () => {
    const heard = vi.fn(() => ({ active: true }));
    takenBack.push(answer('page.hello', heard));
    await deliver('page.hello', { url: 'https://lie.example/' }, page);
    expect(heard).toHaveBeenCalledWith(
      { url: 'https://lie.example/' },
      { tabId: 7, frameId: 0, url: 'https://example.org/post', pageUrl: null, ownScreen: false },
    );
  });

  it('refuses a request of another shape without calling the handler', async () => {
    const heard = vi.fn(() => ({ active: true }));
    takenBack.push(answer('page.hello', heard));
    expect(await deliver('page.hello', { url: 3 }, page)).toEqual({
      res: { ok: false, code: 'bad-request' },
    });
    expect(heard).not.toHaveBeenCalled();
  });

  it('lets pages ask these and no more: a new right must be a visible change here', async () => {
    const asked = [
      'page.hello',
      'comments.found',
      'page.doubt',
      'panel.open',
      'reply.help',
      'reading.switch-off',
      'reply.context',
      'reply.not-here',
    ];
    expect(Object.keys({ ...asksOfPages, ...asksOfReplies })).toEqual(asked);
    for (const name of Object.keys(asksOfTheWorker) as (keyof typeof asksOfTheWorker)[]) {
      if (asked.includes(name)) continue;
      const heard = vi.fn();
      takenBack.push(answer(name, heard));
      expect(await deliver(name, {}, page)).toEqual({ res: { ok: false, code: 'bad-request' } });
      expect(heard).not.toHaveBeenCalled();
    }
  });

  it('lets only our own screens erase', async () => {
    const erase = vi.fn(() => ({}));
    takenBack.push(answer('data.erase', erase));
    expect(await deliver('data.erase', {}, page)).toEqual({ res: { ok: false, code: 'bad-request' } });
    expect(erase).not.toHaveBeenCalled();
    expect(await deliver('data.erase', {}, own)).toEqual({ res: { ok: true, value: {} } });
  });

  it('logs a bug once and answers all the same', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const bug = new Error('bug');
    takenBack.push(
      answerInPage('page.show', () => {
        throw bug;
      }),
    );
    const failed = { res: { ok: false, code: 'failed' } };
    expect(await deliver('page.show', { commentId: 'a' }, own)).toEqual(failed);
    expect(await deliver('page.show', { commentId: 'b' }, own)).toEqual(failed);
    expect(log).toHaveBeenCalledTimes(1);
  });
});
