import { atLeast, highest, isFlagged, type Level } from '../level/level';
import type { Course } from './trajectory';

/** Discontent in this many threads, none of which holds more than half of it, is the post's trouble and not a thread's. */
const storm = { threads: 4, largestShare: 0.5, discontent: 0.3, shareOfVoices: 0.25 };

/**
 * Do many separate comments under one post turn negative at once, without any single thread explaining it?
 * @param course of the whole conversation, as if it were one thread
 * @param threadLevels of its threads, each for itself
 */
export function isStorm(course: Course, level: Level, threadLevels: readonly Level[]): boolean {
  if (!isFlagged(level) || atLeast(highest(threadLevels), level)) return false;
  const unhappyIn = new Map<string, Set<string>>();
  const unhappy = new Set<string>();
  const everyone = new Set<string>();
  for (const { byBrand, heat, negative, root, voice } of course.heard) {
    if (byBrand) continue;
    everyone.add(voice);
    if (Math.max(heat, negative) < storm.discontent) continue;
    unhappy.add(voice);
    const there = unhappyIn.get(root);
    if (there === undefined) unhappyIn.set(root, new Set([voice]));
    else there.add(voice);
  }
  const largest = [...unhappyIn.values()].reduce((most, { size }) => Math.max(most, size), 0);
  return (
    unhappyIn.size >= storm.threads &&
    largest <= storm.largestShare * unhappy.size &&
    unhappy.size >= storm.shareOfVoices * everyone.size
  );
}
