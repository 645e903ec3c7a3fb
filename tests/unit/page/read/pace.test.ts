import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageClock } from '@/lib/platform/clock';
import { createPace } from '@/lib/page/read/pace';
import type { Changes } from '@/lib/sites/site';

const node = {} as Node;
const change: Changes = { edited: [node], added: [], removed: [] };
const went: Changes = { edited: [], added: [], removed: [node] };

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Readings take as long as said; what was read, and when. */
function begin({ whole = 100, some = 2 } = {}) {
  const log: [at: number, what: string][] = [];
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
  const started = Date.now();
  const now = () => Date.now() - started;
  const work = async (what: string, milliseconds: number) => {
    log.push([now(), what]);
    await wait(milliseconds);
    return milliseconds;
  };
  const pace = createPace({
    clock: { ...pageClock, now, wait },
    signal: end.signal,
    whole: () => work('whole', whole),
    apart: ({ edited, removed }) => (removed.length > 0 ? null : work(`${edited.length}`, some)),
  });
  return { pace, log };
}

describe('the pace of reading', () => {
  it('reads changes at once, even while the page rests from the whole, and the whole once more afterwards', async () => {
    const { pace, log } = begin();
    pace.all();
    await vi.advanceTimersByTimeAsync(150);
    pace.some(change);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toEqual([
      [0, 'whole'],
      [150, '1'],
      [5150, 'whole'],
    ]);
  });

  it('rests from the whole for four times as long as it took', async () => {
    const { pace, log } = begin();
    pace.all();
    await vi.advanceTimersByTimeAsync(110);
    pace.some(went);
    pace.all();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toEqual([
      [0, 'whole'],
      [500, 'whole'],
    ]);
  });

  it('joins what changes while it reads or rests, and gives the whole its turn on a page that never stops', async () => {
    const { pace, log } = begin({ some: 50 });
    pace.all();
    await vi.advanceTimersByTimeAsync(1000);
    for (let at = 0; at < 300; at++) {
      pace.some(change);
      await vi.advanceTimersByTimeAsync(100);
    }
    const wholes = log.filter(([, what]) => what === 'whole').length;
    expect(wholes).toBeGreaterThanOrEqual(5);
    expect(wholes).toBeLessThanOrEqual(8);
    // Two changes come in the 250 ms of a reading and its rest.
    expect(log.filter(([, what]) => what === '2' || what === '3').length).toBeGreaterThan(80);
  });

  it('reads nothing by itself, and nothing more at the end', async () => {
    const { pace, log } = begin();
    pace.all();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toHaveLength(1);
    pace.some(change);
    await vi.advanceTimersByTimeAsync(1);
    end.abort();
    pace.all();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toHaveLength(2);
  });
});
