import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalmCheckResult } from '@/lib/core/calm-check/finding';
import { createChecker } from '@/lib/page/ring/checker';

const calm: CalmCheckResult = { calm: 0.9, findings: [] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const end = new AbortController();
  const asked: { text: string; answer: (result: CalmCheckResult | null) => void }[] = [];
  const told: [string, CalmCheckResult | null][] = [];
  let text = '';
  const checker = createChecker({
    read: () => text,
    check: (now) => new Promise((resolve) => void asked.push({ text: now, answer: resolve })),
    checked: (...heard) => void told.push(heard),
    signal: end.signal,
  });
  const type = async (now: string, wait: number): Promise<void> => {
    text = now;
    checker.touched();
    await vi.advanceTimersByTimeAsync(wait);
  };
  return { type, asked, told, end };
}

describe('what is being written', () => {
  it('is checked once it rests, not at each key', async () => {
    const { type, asked } = begin();
    for (const text of ['H', 'He', 'Hel', 'Hell']) await type(text, 100);
    expect(asked).toEqual([]);
    await type('Hello', 200);
    expect(asked.map((one) => one.text)).toEqual(['Hello']);
    await type('Hello', 200);
    expect(asked).toHaveLength(1);
  });

  it('hears no answer to what it no longer says, in whatever order they come', async () => {
    const { type, asked, told } = begin();
    await type('First', 200);
    await type('Second', 200);
    asked[1]?.answer(calm);
    asked[0]?.answer(null);
    await vi.runAllTimersAsync();
    expect(told).toEqual([['Second', calm]]);
  });

  it.each(['', '  \n ', 'a'.repeat(20_001)])('is not checked where it is no reply', async (text) => {
    const { type, asked, told } = begin();
    await type('Hello', 200);
    await type(text, 200);
    expect(asked).toHaveLength(1);
    expect(told).toEqual([[text, null]]);
  });

  it('is left alone after the end', async () => {
    const { type, asked, told, end } = begin();
    await type('Hello', 200);
    end.abort();
    asked[0]?.answer(calm);
    await type('Hello you', 500);
    expect(asked).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
