import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSession } from '@/lib/platform/follow-session';

beforeEach(() => fakeBrowser.reset());

const { session } = fakeBrowser.storage;
const read = async (): Promise<unknown> => (await session.get('words')).words ?? null;

it('is not put back by an answer that was under way when something was stored', async () => {
  const held: ((value: unknown) => void)[] = [];
  let isSlow = true;
  const slow = (): Promise<unknown> => (isSlow ? new Promise((resolve) => held.push(resolve)) : read());
  const told: unknown[] = [];
  const stop = followSession(['words'], slow, (value) => told.push(value));
  isSlow = false;
  await session.set({ words: 'marked' });
  await vi.waitFor(() => expect(told).toEqual(['marked']));
  // The first question's answer, from before.
  held[0]?.(null);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['marked']);
  stop();
});

it('finds what was stored before the browser knew that we listen', async () => {
  vi.spyOn(session.onChanged, 'addListener').mockImplementationOnce(() => undefined);
  const told: unknown[] = [];
  const first = async (): Promise<unknown> => {
    const value = await read();
    if (value === null) await session.set({ words: 'marked' });
    return value;
  };
  const stop = followSession(['words'], first, (value) => told.push(value));
  await vi.waitFor(() => expect(told).toEqual([null, 'marked']));
  stop();
});

it('tells nothing once it is ended, not even an answer under way', async () => {
  const told: unknown[] = [];
  followSession(['words'], read, (value) => told.push(value))();
  await session.set({ words: 'marked' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([]);
});
