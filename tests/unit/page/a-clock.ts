import type { Clock } from '@/lib/page/ports';

export const realClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

export const sleep = realClock.wait;
