import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '@/lib/page/box';
import { placeBadge, type Surroundings } from '@/lib/page/overlay/place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const sizes = { full: { width: 200, height: 22 }, brief: { width: 90, height: 22 } };
const around = (rest: Partial<Surroundings>): Surroundings => ({
  comment: box(300, 100, 600, 120),
  taken: [box(300, 100, 80, 20), box(300, 124, 590, 20)],
  viewport: { width: 1200, height: 800 },
  isEmpty: () => true,
  ...rest,
});

describe('placeBadge', () => {
  it.each([
    ['in the gutter left of it', {}, { form: 'full', left: 92, top: 99 }],
    [
      'at the end of its first line where something stands in the gutter',
      { isEmpty: () => false },
      { form: 'full', left: 388, top: 99 },
    ],
    [
      'at the end of its first line where there is no gutter',
      { comment: box(0, 100, 600, 120), taken: [box(0, 100, 80, 20), box(0, 124, 590, 20)] },
      { form: 'full', left: 88, top: 99 },
    ],
    [
      'in its brief form where the whole does not fit',
      {
        comment: box(0, 100, 400, 120),
        taken: [box(0, 100, 290, 20), box(0, 124, 390, 20)],
        viewport: { width: 400, height: 800 },
      },
      { form: 'brief', left: 298, top: 99 },
    ],
    [
      'nowhere where all is taken',
      {
        comment: box(0, 100, 400, 120),
        taken: [box(0, 100, 400, 20)],
        viewport: { width: 400, height: 800 },
      },
      null,
    ],
  ] as const)('stands %s', (_, rest, place) => {
    expect(placeBadge(around(rest), sizes)).toEqual(place);
  });

  it('never stands on a word of the comment, nor beyond the sides of the window', () => {
    const boxes = fc.array(
      fc.tuple(fc.nat(900), fc.nat(60), fc.integer({ min: 5, max: 500 }), fc.constant(20)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(boxes, fc.integer({ min: 320, max: 1600 }), fc.boolean(), (words, width, empty) => {
        const taken = words.map(([left, top, wide, high]) => box(left, 100 + top, wide, high));
        const left = Math.min(...taken.map((one) => one.left));
        const comment = box(left, 100, 600, 200);
        const at = placeBadge(
          around({ comment, taken, viewport: { width, height: 800 }, isEmpty: () => empty }),
          sizes,
        );
        if (at === null) return;
        const badge = box(at.left, at.top, sizes[at.form].width, sizes[at.form].height);
        expect(badge.left).toBeGreaterThanOrEqual(0);
        expect(badge.right).toBeLessThanOrEqual(width);
        for (const word of taken) {
          const letters = { ...word, top: word.top + 4, bottom: word.bottom - 4 };
          const hit =
            badge.left < letters.right &&
            letters.left < badge.right &&
            badge.top < letters.bottom &&
            letters.top < badge.bottom;
          expect(hit).toBe(false);
        }
      }),
    );
  });
});
