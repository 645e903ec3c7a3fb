// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { flaggedLevels, grounds, inks, shapes, surfaces } from '@/lib/page/marks/looks';
import { themeAt, themeOfColor } from '@/lib/page/marks/theme';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9A-F]{2}/g) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(flaggedLevels)('%s is readable on its ground, and its underline on the page', (level) => {
    expect(contrast(inks[theme][level], grounds[theme][level])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks[theme][level], surfaces[theme].ground)).toBeGreaterThanOrEqual(4.5);
  });
  it('has readable words and a visible accent', () => {
    const { ground, ink, accent } = surfaces[theme];
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

it('gives every level a shape of its own', () => {
  expect(new Set(Object.values(shapes)).size).toBe(flaggedLevels.length);
});

describe('theme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(20, 23, 28)', 'dark'],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
    ['rgba(0, 0, 0, 0)', null],
    ['rgb(0 0 0 / 0.2)', null],
    ['color(srgb 0.98 1 1)', 'light'],
    ['color(srgb 0.1 0.1 0.1 / 0.2)', null],
    ['oklch(0.208 0.042 265.755)', 'dark'],
    ['oklab(0.985 0 0)', 'light'],
    ['lab(7.78 -1.5 -14.9)', 'dark'],
    ['transparent', null],
  ])('of %s is %s', (color, theme) => {
    expect(themeOfColor(color)).toBe(theme);
  });

  it('is that of the first ground behind the words, out of shadow roots too', () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.style.backgroundColor = 'rgb(10, 10, 10)';
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(themeAt(inner)).toBe('dark');
    inner.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(themeAt(inner)).toBe('light');
    expect(themeAt(document.body)).toBe('light');
  });
});
