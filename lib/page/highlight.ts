import { inks, flaggedLevels, type FlaggedLevel, type Theme } from './looks';
import { adoptStyle, scopesOf } from './style';

/** Names in the page's own registry: nothing in them tells whose they are. */
const nameOf = (level: FlaggedLevel): string => `tone-${level}`;

const css = (theme: Theme): string =>
  flaggedLevels
    .map(
      (level) =>
        `::highlight(${nameOf(level)}){text-decoration:underline wavy ${inks[theme][level]} 1.5px;text-decoration-skip-ink:none;text-underline-offset:3px}`,
    )
    .join('');

export interface Mark {
  level: FlaggedLevel;
  ranges: readonly Range[];
}

export interface Highlighter {
  /** Replaces all marks. */
  mark: (marks: readonly Mark[], theme: Theme) => void;
}

const silent: Highlighter = { mark: () => undefined };

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

  let styled = new Map<Document | ShadowRoot, () => void>();
  let theme: Theme = 'light';

  const unstyle = (): void => {
    for (const undo of styled.values()) undo();
    styled = new Map();
  };
  const styleFor = (ranges: readonly Range[]): void => {
    for (const root of scopesOf(ranges)) {
      if (!styled.has(root)) styled.set(root, adoptStyle(root, css(theme), root === page ? host : null));
    }
  };

  signal.addEventListener('abort', () => {
    for (const level of flaggedLevels) registry.delete(nameOf(level));
    unstyle();
  });

  return {
    mark(marks, wanted) {
      if (signal.aborted) return;
      if (wanted !== theme) unstyle();
      theme = wanted;
      for (const level of flaggedLevels) {
        const ranges = marks.flatMap((mark) => (mark.level === level ? mark.ranges : []));
        if (ranges.length === 0) registry.delete(nameOf(level));
        else registry.set(nameOf(level), new Highlight(...ranges));
        styleFor(ranges);
      }
      if (marks.every((mark) => mark.ranges.length === 0)) unstyle();
    },
  };
}
