import type { Highlighter } from './highlight';
import type { FlaggedLevel, Theme } from './looks';
import type { Reader } from '../ports';
import { createSights } from './sights';

/** Marks stand a little before they scroll into view. Pixels. */
const margin = 400;

/**
 * Words that were scrolled away stay marked for so long, or until others come into sight: each change of what is marked
 * costs the page a look at all of it, so that a scroll pays once for what comes and what goes. Milliseconds.
 */
const lingers = 1_000;

/** Words of a comment, to be marked. */
export interface MarkedWords {
  textElement: Element;
  level: FlaggedLevel;
  start: number;
  end: number;
}

export interface NearMarks {
  /** Replaces all words that may be marked, and marks those in sight at once. */
  show: (words: readonly MarkedWords[], theme: Theme) => void;
  /** Marks those that are near by now. Costs a frame: called once what is to be measured in it was measured. */
  mark: () => void;
}

/**
 * Marks words only while they are near what is in sight. As long as one highlight is registered, wherever it stands,
 * each change of the page has Chromium look through all of it (20 ms on 5,000 comments, by a trace of 2026-11; a tint
 * or a colour of letters costs what an underline does): nobody is to pay that for words that nobody sees.
 */
export function createNearMarks(
  ranges: Reader['ranges'],
  highlighter: Highlighter,
  signal: AbortSignal,
  changed: () => void,
): NearMarks {
  let words: readonly MarkedWords[] = [];
  let theme: Theme = 'light';
  let marked: readonly MarkedWords[] = [];
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const sights = createSights(margin, signal, changed);
  signal.addEventListener('abort', () => clearTimeout(leaving));

  const nearby = (): MarkedWords[] => words.filter(({ textElement }) => sights.isNear(textElement));
  const apply = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
    marked = nearby();
    highlighter.mark(
      marked.map(({ textElement, level, start, end }) => ({
        level,
        ranges: ranges(textElement, start, end),
      })),
      theme,
    );
  };
  return {
    show(all, wanted) {
      words = all;
      theme = wanted;
      sights.watch(new Set(words.map(({ textElement }) => textElement)));
      apply();
    },
    mark() {
      const near = nearby();
      if (near.some((one) => !marked.includes(one))) apply();
      else if (near.length < marked.length) leaving ??= setTimeout(apply, lingers);
    },
  };
}
