import type { Finding } from '@/lib/core/calm-check';

export interface Segment {
  text: string;
  start: number;
  /** The first finding that covers this piece; null for plain text. */
  finding: Finding | null;
}

/** Cuts a text where findings begin and end, in order; the pieces joined are the text again. */
export function segments(text: string, findings: readonly Finding[]): Segment[] {
  const inside = findings.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      finding: inside.find((finding) => finding.start <= start && end <= finding.end) ?? null,
    };
  });
}

/** The finding that the caret touches and that has something to write instead; else the next one after it. */
export function findingAt(caret: number, findings: readonly Finding[]): Finding | undefined {
  const mendable = findings.filter(({ suggestion }) => suggestion !== null);
  return (
    mendable.find(({ start, end }) => start <= caret && caret <= end) ??
    mendable.find(({ start }) => start > caret) ??
    mendable[0]
  );
}

/** The gap to jump to: the first after the caret, or before it when going back. */
export function gapFrom(
  caret: { start: number; end: number },
  findings: readonly Finding[],
  back: boolean,
): Finding | undefined {
  const gaps = findings.filter(({ code }) => code === 'gap');
  return back ? gaps.findLast(({ end }) => end <= caret.start) : gaps.find(({ start }) => start >= caret.end);
}
