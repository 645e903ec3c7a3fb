import { shownName } from './mark-css';
import { styleMarks } from './style';
import { themeAt } from './theme';

/** Long enough to find it, short enough to be no lasting mark. Milliseconds. */
const shownFor = 2_500;

/** Underlines a comment for a moment through a highlight, so that the eye finds it. Undone on abort. */
export function createRevealer(page: Document, signal: AbortSignal): (ranges: readonly Range[]) => void {
  const view = page.defaultView;
  const registry = (view?.CSS as Partial<typeof CSS> | undefined)?.highlights;
  const Highlight = view?.Highlight;
  let undo: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(timer);
    undo?.();
    undo = null;
  };
  signal.addEventListener('abort', end);

  return (ranges) => {
    end();
    const element = ranges[0]?.startContainer.parentElement;
    if (signal.aborted || registry === undefined || Highlight === undefined || !element) return;
    const name = shownName(themeAt(element));
    const unstyle = styleMarks(page, name, null);
    registry.set(name, new Highlight(...ranges));
    undo = () => {
      registry.delete(name);
      unstyle();
    };
    timer = setTimeout(end, shownFor);
  };
}
