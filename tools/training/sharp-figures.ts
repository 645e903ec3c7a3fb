import { createToneInThread } from '@/lib/core/trajectory/tone-in-thread';
import { percent, reliability } from '../bench/metrics';
import type { SharpRow } from './sharp-rows';

interface Told {
  probability: number;
  yes: boolean;
}

/**
 * Out-of-fold figures of the sharpness head: the chance that a sharp comment is given more than a calm one, over all
 * comments of threads that hold a sharp one (of each by itself, of each after those before it) and as a mean of such
 * threads; and who is given a half or more.
 */
export function sharpFigures(rows: readonly SharpRow[], figures: readonly number[]): Record<string, unknown> {
  const threads = new Map<string, Told[]>();
  const halves = new Map<string, { over: number; all: number }>();
  for (const [at, { source, thread, yes }] of rows.entries()) {
    const probability = figures[at] ?? 0;
    if (source === 'github-incivility-en')
      threads.set(thread, [...(threads.get(thread) ?? []), { probability, yes }]);
    const key = `${source} ${yes ? 'sharp' : 'calm'}`;
    const { over, all } = halves.get(key) ?? { over: 0, all: 0 };
    halves.set(key, { over: over + Number(probability >= 0.5), all: all + 1 });
  }
  const heated = [...threads.values()].filter((told) => told.some(({ yes }) => yes));
  const inThread = heated.map((told) => {
    const toneOf = createToneInThread();
    return told.map(({ probability, yes }) => ({
      probability: toneOf({ sharpness: probability }) ?? 0,
      yes,
    }));
  });
  const mixed = heated.filter((told) => told.some(({ yes }) => !yes)).map(areaUnderCurve);
  return {
    comments: places(areaUnderCurve(heated.flat())),
    inThread: places(areaUnderCurve(inThread.flat())),
    meanOfThreads: places(mixed.reduce((sum, area) => sum + area, 0) / mixed.length),
    givenHalf: Object.fromEntries([...halves].map(([key, { over, all }]) => [key, percent(over, all)])),
    reliability: reliability([...threads.values()].flat()),
  };
}

const places = (value: number): number => Math.round(value * 1000) / 1000;

/** Ties count half. */
export function areaUnderCurve(told: readonly Told[]): number {
  const sorted = told.toSorted((one, other) => one.probability - other.probability);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to += 1;
    ranks += sorted.slice(from, to).filter(({ yes }) => yes).length * ((from + 1 + to) / 2);
    from = to;
  }
  const yes = sorted.filter((each) => each.yes).length;
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (sorted.length - yes));
}
