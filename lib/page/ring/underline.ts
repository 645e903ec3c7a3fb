import type { BoxText } from '../reply-box/box-text';
import type { Finding } from '@/lib/core/calm-check/finding';
import { inks, type FlaggedLevel, type Theme } from '../marks/looks';
import { adoptStyle } from '../marks/style';

const name = 'tone-reply';

export interface Underline {
  draw: (read: BoxText, findings: readonly Finding[], look: { level: FlaggedLevel; theme: Theme }) => void;
  clear: () => void;
}

/**
 * Underlines the words that are objected to, through the CSS Custom Highlight API: the site's editor notices nothing. In
 * plain fields, whose text is in no node, and where the browser lacks it, nothing is drawn.
 */
export function createUnderline(box: HTMLElement): Underline {
  const view = box.ownerDocument.defaultView;
  const registry = (view?.CSS as Partial<typeof CSS> | undefined)?.highlights;
  const Highlight = view?.Highlight;
  let undo: (() => void) | null = null;
  let styledAs = '';

  const clear = (): void => {
    registry?.delete(name);
    undo?.();
    undo = null;
    styledAs = '';
  };
  return {
    clear,
    draw(read, findings, { level, theme }) {
      const ranges = findings.flatMap(({ start, end }) => {
        const isWhole = end - start >= read.text.trim().length;
        const range = isWhole ? null : read.range(start, end);
        return range === null ? [] : [range];
      });
      if (registry === undefined || Highlight === undefined || ranges.length === 0) return clear();
      const rule = `text-decoration:underline wavy ${inks[theme][level]} 1.5px;text-decoration-skip-ink:none;text-underline-offset:3px`;
      if (rule !== styledAs) {
        undo?.();
        // Within editors only: a rule for every element would have a long page find all its styles anew.
        const css = `[contenteditable]::highlight(${name}),[contenteditable] *::highlight(${name}){${rule}}`;
        undo = adoptStyle(box.getRootNode() as Document | ShadowRoot, css, null);
        styledAs = rule;
      }
      registry.set(name, new Highlight(...ranges));
    },
  };
}
