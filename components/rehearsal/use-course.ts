import { useEffect, useReducer, useState } from 'react';
import type { Reading } from '@/lib/core/reading/reading';
import { begin, isOver, play, type Act, type Course } from '@/lib/core/rehearsal/course';
import type { Scenario } from '@/lib/core/rehearsal/scenario';

export const paces = ['slow', 'normal', 'quick'] as const;
export type Pace = (typeof paces)[number];

/** Seconds from one comment to the next: time to read it, to read and write, or neither. */
const seconds: Record<Pace, number> = { slow: 20, normal: 10, quick: 3 };

export interface Running {
  course: Course;
  isOver: boolean;
  pace: Pace;
  setPace: (pace: Pace) => void;
  isPaused: boolean;
  setPaused: (isPaused: boolean) => void;
  act: (act: Act) => void;
}

/** A rehearsal under way: comments come by themselves, also while the user writes, as they would. */
export function useCourse(scenario: Scenario, seed: number, readings: ReadonlyMap<string, Reading>): Running {
  const [course, act] = useReducer(play, null, () =>
    play(begin(scenario, seed, readings), { kind: 'arrive' }),
  );
  const [pace, setPace] = useState<Pace>('normal');
  const [isPaused, setPaused] = useState(false);
  // Of the whole course: whoever has just spoken or chosen to wait gets a whole pause before the next comment.
  useEffect(() => {
    if (isPaused || isOver(course)) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) act({ kind: 'arrive' });
    }, seconds[pace] * 1000);
    return () => clearInterval(timer);
  }, [isPaused, course, pace]);
  return { course, isOver: isOver(course), pace, setPace, isPaused, setPaused, act };
}
