import type { Level } from '@/lib/core/level/level';
import { levelWord } from '../words';

/** Each level has its own outline, so that nobody needs to tell colours apart. `calm` has none. */
const outlines: Record<Level, string | null> = {
  calm: null,
  watch:
    'M6 1.700a4.300 4.300 0 1 0 0 8.600 4.300 4.300 0 0 0 0-8.600Zm0 2a2.300 2.300 0 1 1 0 4.600 2.300 2.300 0 0 1 0-4.600Z',
  minor: 'M6 1.200 11.300 10.600H.7L6 1.200Z',
  moderate: 'M6 .4 11.600 6 6 11.600.4 6 6 .4Z',
  severe: 'M3.200 1.100h5.600L11.600 6l-2.800 4.900H3.200L.4 6l2.800-4.900Z',
};

export const levelInk: Record<Level, string> = {
  calm: 'text-soft',
  watch: 'text-watch',
  minor: 'text-minor',
  moderate: 'text-moderate',
  severe: 'text-severe',
};

export const levelGround: Record<Level, string> = {
  calm: 'bg-sunken',
  watch: 'bg-watch-ground',
  minor: 'bg-minor-ground',
  moderate: 'bg-moderate-ground',
  severe: 'bg-severe-ground',
};

/** The shape alone: decoration, always beside the level's word or a count that names it. */
export function LevelShape({ level, size = 12 }: { level: Level; size?: number }) {
  const outline = outlines[level];
  if (outline === null) return null;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      className={`shrink-0 ${levelInk[level]}`}
    >
      <path d={outline} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

export function LevelBadge({ level }: { level: Level }) {
  return (
    <span
      className={`forced-edge inline-flex items-center gap-1.5 rounded-md px-2 py-1 text-sm leading-4 font-semibold ${levelInk[level]} ${levelGround[level]}`}
    >
      <LevelShape level={level} />
      {levelWord(level)}
    </span>
  );
}
