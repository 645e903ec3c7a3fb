import type { Theme } from './looks';

/** Below this relative luminance white text reads better than black (WCAG 2.2, contrast). */
const darkBelow = 0.18;

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

/** Relative luminance from a colour's numbers, by the function that computed styles write it in. */
const luminances: Record<string, (first: number, second: number, third: number) => number> = {
  rgb: (red, green, blue) => luminances['color']?.(red / 255, green / 255, blue / 255) ?? 1,
  color: (red, green, blue) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue),
  // Lightness is close to the cube root of luminance in both.
  oklab: (lightness) => lightness ** 3,
  lab: (lightness) => ((lightness + 16) / 116) ** 3,
};

/** Is the colour light or dark? Null where it lets through most of what is behind it, or is none we know. */
export function themeOfColor(color: string): Theme | null {
  const name = /^[a-z]+/.exec(color)?.[0] ?? '';
  const family = { rgba: 'rgb', oklch: 'oklab', lch: 'lab' }[name] ?? name;
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  const luminance = luminances[family]?.(first, second, third);
  if (luminance === undefined || alpha < 0.5) return null;
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
