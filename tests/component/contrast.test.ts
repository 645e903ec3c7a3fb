import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/ui/theme.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Every ink with every ground that it is drawn on. */
const pairs: [ink: string, ground: string, least: number][] = [
  ...['ground', 'sunken', 'accent-ground'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 4.5],
    ['soft', ground, 4.5],
    ['accent', ground, 4.5],
    ['severe', ground, 4.5],
  ]),
  ...['watch', 'minor', 'moderate', 'severe'].flatMap((level): [string, string, number][] => [
    [level, `${level}-ground`, 4.5],
    [level, 'ground', 4.5],
    [level, 'sunken', 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['soft', 'line', 4.5],
  // Edges of fields and what has the focus: WCAG 1.4.11.
  ['edge', 'ground', 3],
  ['accent', 'ground', 3],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(pairs)('%s on %s stands out by %d', (ink, ground, least) => {
    const [one, other] = [tokens.get(ink)?.[scheme], tokens.get(ground)?.[scheme]];
    if (one === undefined || other === undefined) throw new Error(`${ink} or ${ground} is no token`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});
