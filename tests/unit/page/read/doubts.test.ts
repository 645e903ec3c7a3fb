import { expect, it, vi } from 'vitest';
import { pageClock } from '@/lib/platform/clock';
import type { Doubt } from '@/lib/core/conversation/doubt';
import { watchDoubts } from '@/lib/page/read/doubts';

function watching() {
  const end = new AbortController();
  const waits: (() => void)[] = [];
  const told: (Doubt | null)[] = [];
  const state = { doubt: null as Doubt | null };
  const check = vi.fn(() => state.doubt);
  const look = watchDoubts({
    check,
    tell: (doubt) => void told.push(doubt),
    clock: { ...pageClock, now: () => 0, wait: () => new Promise((resolve) => void waits.push(resolve)) },
    signal: end.signal,
  });
  const pass = async () => {
    for (const go of waits.splice(0)) go();
    await Promise.resolve();
  };
  return { end, told, state, check, look, pass };
}

it('looks once for many readings, and only a while later', async () => {
  const { check, look, pass } = watching();
  for (let reading = 0; reading < 5; reading += 1) look();
  expect(check).not.toHaveBeenCalled();
  await pass();
  expect(check).toHaveBeenCalledTimes(1);
});

it('tells a doubt once, and when it is over', async () => {
  const { told, state, look, pass } = watching();
  for (const doubt of [null, 'comments', 'comments', null, null] as const) {
    state.doubt = doubt;
    look();
    await pass();
  }
  expect(told).toEqual(['comments', null]);
});

it('says nothing of a page that was left', async () => {
  const { end, told, state, look, pass } = watching();
  state.doubt = 'comments';
  look();
  end.abort();
  await pass();
  expect(told).toEqual([]);
});
