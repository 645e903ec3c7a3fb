import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '@/lib/page/box';
import { placeCard, placeSign } from '@/lib/page/ring/where';

const viewport = { width: 1000, height: 800 };
const sizes = { full: { width: 180, height: 28 }, brief: { width: 40, height: 28 } };
const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const boxes = fc
  .record({
    left: fc.integer({ min: 0, max: 700 }),
    top: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 60, max: 300 }),
    height: fc.integer({ min: 24, max: 100 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

describe('the sign beside a reply box', () => {
  const box: Box = { left: 100, top: 300, right: 600, bottom: 400 };

  it('stands above the box’s right corner where that is free', () => {
    expect(placeSign(box, sizes, viewport, () => true)).toEqual({
      form: 'full',
      area: { left: 420, top: 269, right: 600, bottom: 297 },
    });
  });

  it('goes below where something stands above, and is brief where only that fits', () => {
    const nothingAbove = placeSign(box, sizes, viewport, ({ top }) => top > 350);
    expect(nothingAbove.area.top).toBeGreaterThanOrEqual(box.bottom);
    const narrow = placeSign(box, sizes, viewport, ({ left, right }) => right - left < 100);
    expect(narrow.form).toBe('brief');
  });

  it('covers the box nowhere, and is always within the window', () => {
    fc.assert(
      fc.property(boxes, fc.boolean(), (any, free) => {
        const { area } = placeSign(any, sizes, viewport, () => free);
        expect(overlaps(area, any)).toBe(false);
        expect(area.left >= 0 && area.right <= viewport.width).toBe(true);
        expect(area.top >= 0 && area.bottom <= viewport.height).toBe(true);
      }),
    );
  });
});

describe('the card', () => {
  it('opens over neither the box nor the sign, and within the window', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 100, max: 420 }), (box, height) => {
        const { area } = placeSign(box, sizes, viewport, () => true);
        const { left, top, most } = placeCard(box, area, { width: 320, height }, viewport);
        const card = { left, top, right: left + 320, bottom: top + Math.min(height, most) };
        expect(overlaps(card, box)).toBe(false);
        expect(overlaps(card, area)).toBe(false);
        expect(card.left >= 0 && card.right <= viewport.width).toBe(true);
        expect(card.top >= 0 && card.bottom <= viewport.height).toBe(true);
      }),
    );
  });

  it('still shows a finding in a window with no room', () => {
    const small = { width: 400, height: 200 };
    const box = { left: 10, top: 60, right: 390, bottom: 140 };
    const { top, most } = placeCard(box, { ...box, bottom: 88 }, { width: 320, height: 400 }, small);
    expect(top).toBe(8);
    expect(most).toBeGreaterThanOrEqual(160);
  });
});
