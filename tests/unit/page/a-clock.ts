import type { Clock } from '@/lib/page/ports';
import { pageClock } from '@/lib/platform/clock';

export const realClock: Clock = pageClock;

export const sleep = realClock.wait;
