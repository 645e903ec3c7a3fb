import { inks, flaggedLevels, type FlaggedLevel, type Theme } from './looks';
import { styleHighlights } from './style';

/** Names in the page's own registry: nothing in them tells whose they are. */
const nameOf = (level: FlaggedLevel): string => `tone-${level}`;

const rules = (theme: Theme): Record<string, string> =>
  Object.fromEntries(
    flaggedLevels.map((level) => [
      nameOf(level),
      `text-decoration:underline wavy ${inks[theme][level]} 1.5px;text-decoration-skip-ink:none;text-underline-offset:3px`,
    ]),
  );

export interface Mark {
  level: FlaggedLevel;
  ranges: readonly Range[];
}

export interface Highlighter {
  /** Replaces all marks. */
  mark: (marks: readonly Mark[], theme: Theme) => void;
}

const silent: Highlighter = { mark: () => undefined };

/** Each change has the browser look through the whole page for what to paint: 20 ms on 5,000 comments. */
const areSame = (ranges: readonly Range[], before: readonly Range[]): boolean =>
  ranges.length === before.length &&
  ranges.every((range, at) => {
    const other = before[at];
    return (
      range.startContainer === other?.startContainer &&
      range.startOffset === other.startOffset &&
      range.endContainer === other.endContainer &&
      range.endOffset === other.endOffset
    );
  });

/**
 * Underlines words through the CSS Custom Highlight API (Chrome 105, Firefox 140): no node is added, wrapped or
 * restyled. Says nothing where the browser lacks it. All is undone on abort.
 * @param host our own element in the document: the style's place where the browser takes no adopted sheet
 */
export function createHighlighter(page: Document, host: Element, signal: AbortSignal): Highlighter {
  const view = page.defaultView;
  const registry = (view?.CSS as Partial<typeof CSS> | undefined)?.highlights;
  const Highlight = view?.Highlight;
  if (registry === undefined || Highlight === undefined) return silent;

  let unstyle: (() => void) | null = null;
  let theme: Theme = 'light';
  const marked: Partial<Record<FlaggedLevel, readonly Range[]>> = {};

  const styleIn = (wanted: Theme | null): void => {
    if (unstyle !== null && wanted === theme) return;
    unstyle?.();
    unstyle = wanted && styleHighlights(page, rules(wanted), host);
    theme = wanted ?? theme;
  };

  signal.addEventListener('abort', () => {
    for (const level of flaggedLevels) registry.delete(nameOf(level));
    styleIn(null);
  });

  return {
    mark(marks, wanted) {
      if (signal.aborted) return;
      styleIn(marks.some((mark) => mark.ranges.length > 0) ? wanted : null);
      for (const level of flaggedLevels) {
        const ranges = marks.flatMap((mark) => (mark.level === level ? mark.ranges : []));
        if (areSame(ranges, marked[level] ?? [])) continue;
        marked[level] = ranges;
        if (ranges.length === 0) registry.delete(nameOf(level));
        else registry.set(nameOf(level), new Highlight(...ranges));
      }
    },
  };
}
