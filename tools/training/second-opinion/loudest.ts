import { readReply } from '@/lib/core/calm-check/document';
import { cuesOf } from '@/lib/core/calm-check/second-opinion/cues';
import { familiesIn } from '@/lib/core/calm-check/second-opinion/families';
import type { Weights } from '@/lib/core/calm-check/second-opinion/weights';
import type { Line, OpinionLanguage } from './lines';

const shown = 24;

/** The cues that weigh most, in words; a place that several cues share says each once. */
export function loudestCues(
  lines: readonly Line[],
  language: OpinionLanguage,
  { of }: Weights,
): { arguing: string[]; calm: string[] } {
  const counts = new Map<string, { place: number; lines: number }>();
  for (const { text } of lines)
    cuesOf(readReply(text, language, {}).folded, familiesIn(language), (place, cue) => {
      counts.set(cue, { place, lines: (counts.get(cue)?.lines ?? 0) + 1 });
    });
  const words = [...counts].filter(([cue, { lines: count }]) => /^[= _&]/.test(cue) && count >= 8);
  const by = (sign: 1 | -1): string[] =>
    words
      .map(([cue, { place }]) => ({ cue, weight: sign * (of[place] ?? 0) }))
      .sort((one, other) => other.weight - one.weight || (one.cue < other.cue ? -1 : 1))
      .slice(0, shown)
      .map(({ cue }) => cue.slice(1).trim());
  return { arguing: by(1), calm: by(-1) };
}
