import { describe, expect, it } from 'vitest';
import { inSlices } from '@/lib/page/read/slices';

/** A clock that moves on by `cost` with every item. */
function ticking(cost: number, pause = async (): Promise<void> => undefined) {
  let time = 0;
  const clock = { now: () => time, wait: async () => undefined, pause };
  return { clock, tick: () => (time += cost) };
}
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('inSlices', () => {
  it('hands over every item, in order, and pauses whenever a slice is used up', async () => {
    let pauses = 0;
    const { clock, tick } = ticking(3, async () => void (pauses += 1));
    const seen: number[] = [];
    const timing = await inSlices(numbers(10), (item) => (seen.push(item), tick()), {
      clock,
      signal: new AbortController().signal,
    });
    expect(seen).toEqual(numbers(10));
    expect(pauses).toBe(3);
    expect(timing).toEqual({ busy: 30, longestSlice: 9 });
  });

  it('stops between slices', async () => {
    const end = new AbortController();
    const seen: number[] = [];
    const { clock, tick } = ticking(8, async () => {
      if (seen.length === 2) end.abort();
    });
    await inSlices(numbers(10), (item) => (seen.push(item), tick()), {
      clock,
      signal: end.signal,
    });
    expect(seen).toEqual([0, 1]);
  });

  it('lets through what the page throws', async () => {
    const { clock } = ticking(0);
    const broken = (function* () {
      yield 1;
      throw new Error('a page that throws');
    })();
    const run = inSlices(broken, () => undefined, { clock, signal: new AbortController().signal });
    await expect(run).rejects.toThrow('a page that throws');
  });
});
