import type { Level } from '@/lib/core/level/level';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type FlaggedLevel = Exclude<Level, 'calm' | 'watch'>;
export const flaggedLevels = ['severe', 'moderate', 'minor'] as const satisfies readonly FlaggedLevel[];

/** Levels differ in shape and word first; the colours, each pair at 4.5:1 or better, come on top. */
export const shapes = { severe: '⬣', moderate: '◆', minor: '▲' } satisfies Record<FlaggedLevel, string>;

export const inks = {
  light: { severe: '#9B1036', moderate: '#8F3F00', minor: '#7A5200' },
  dark: { severe: '#FDA4B8', moderate: '#FDBA8C', minor: '#FBD38D' },
} satisfies Record<Theme, Record<FlaggedLevel, string>>;

export const grounds = {
  light: { severe: '#FFE0E7', moderate: '#FFE6D3', minor: '#FFF3D1' },
  dark: { severe: '#4A0A1C', moderate: '#42200A', minor: '#3A2A05' },
} satisfies Record<Theme, Record<FlaggedLevel, string>>;

export const surfaces = {
  light: { ground: '#FFFFFF', ink: '#1F2937', line: '#D1D5DB', accent: '#0F766E' },
  dark: { ground: '#0F172A', ink: '#E2E8F0', line: '#334155', accent: '#5EEAD4' },
} satisfies Record<Theme, Record<'ground' | 'ink' | 'line' | 'accent', string>>;

export const isFlaggedLevel = (level: Level): level is FlaggedLevel => level in shapes;
