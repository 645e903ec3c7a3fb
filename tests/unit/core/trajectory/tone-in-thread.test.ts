import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/core/reading/reading';
import { createToneInThread } from '@/lib/core/trajectory/tone-in-thread';

const reading = (sharpness?: number): Reading => ({
  language: { code: 'en', from: 'text' },
  sentiment: { label: 'neutral', negative: 0.3 },
  hostility: 0.1,
  hostile: false,
  arousal: 0.2,
  complaint: 0.1,
  topics: ['other'],
  signals: [],
  ...(sharpness === undefined ? {} : { sharpness }),
});
const tones = (given: readonly number[]): (number | undefined)[] => {
  const toneOf = createToneInThread();
  return given.map((sharpness) => toneOf(reading(sharpness)));
};

describe('a comment’s tone in its thread', () => {
  it('is its own where it comes first', () => {
    expect(tones([0.4])).toEqual([0.4]);
  });

  it('is heard sharper after sharp ones and milder after calm ones', () => {
    expect(tones([0.9, 0.9, 0.4])[2]).toBeGreaterThan(0.6);
    expect(tones([0.03, 0.03, 0.4])[2]).toBeLessThan(0.3);
  });

  it('knows the two before it, none further back', () => {
    expect(tones([0.9, 0.1, 0.1, 0.4])[3]).toBe(tones([0.1, 0.1, 0.4])[2]);
  });

  it('is not told where the lexicons read alone, and stays between none and sure', () => {
    expect(createToneInThread()(reading())).toBeUndefined();
    expect(createToneInThread()(undefined)).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (given) => {
        for (const tone of tones(given)) {
          expect(tone).toBeGreaterThanOrEqual(0);
          expect(tone).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the higher, the sharper the comment or one before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (given, pick) => {
          const at = pick % given.length;
          const sharper = given.map((each, place) => (place === at ? each + 0.1 : each));
          const [before, after] = [tones(given), tones(sharper)];
          for (const [place, tone] of before.entries())
            expect(after[place] ?? 0).toBeGreaterThanOrEqual(tone ?? 0);
        },
      ),
    );
  });
});
