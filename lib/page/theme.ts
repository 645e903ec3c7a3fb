import type { Theme } from './looks';

/** Below this relative luminance white text reads better than black (WCAG 2.2, contrast). */
const darkBelow = 0.18;

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `rgb(1 2 3 / 0.5)` → channels 0–255 and alpha; else null. */
function channels(color: string): [number, number, number, number] | null {
  if (!color.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, alpha];
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Is the colour light or dark? Null where it lets through most of what is behind it. */
export function themeOfColor(color: string): Theme | null {
  const parsed = channels(color);
  if (parsed === null || parsed[3] < 0.5) return null;
  const [red, green, blue] = parsed;
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance < darkBelow ? 'dark' : 'light';
}

/**
 * Whether marks at this element lie on a light or a dark ground: the first ground behind it that shows, out of
 * shadow roots too. A page that paints nothing shows the browser's own ground, dark where the page says that it
 * can be and the user wants it so.
 */
export function themeAt(element: Element): Theme {
  const page = element.ownerDocument;
  const view = page.defaultView;
  if (view === null) return 'light';
  let at: Element | null = element;
  while (at !== null) {
    const theme = themeOfColor(view.getComputedStyle(at).backgroundColor);
    if (theme !== null) return theme;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  const schemes = view.getComputedStyle(page.documentElement).colorScheme ?? '';
  const wantsDark = view.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  return schemes.includes('dark') && (wantsDark || !schemes.includes('light')) ? 'dark' : 'light';
}
