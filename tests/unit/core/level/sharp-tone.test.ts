import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessThread } from '@/lib/core/level/assess';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { contextAt, made, type Kind, type Said } from './thread-made';

const assess = (said: readonly Said[]) => {
  const { comments, read } = made(said);
  return assessThread({ id: 'c0', comments }, read, contextAt((said.length - 1) * 5, {}));
};
const said = (kind: Kind, sharpness: number | undefined, author: string): Said => ({
  kind,
  author,
  more: { sharpness },
});

describe('a sharp tone', () => {
  const quarrel = (sharpness: number | undefined): Said[] =>
    ['ann', 'bob', 'ann', 'bob'].map((author) => said('calm', sharpness, author));

  it('flags two people who snap at one another without an insult, with the comments that prove it', () => {
    const { peak, reasons } = assess(quarrel(0.6));
    expect(peak).toBe('minor');
    expect(reasons[0]).toMatchObject({ code: 'sharp-tone', commentIds: ['c0', 'c1', 'c2', 'c3'] });
  });

  it.each([undefined, 0.25])('of %s flags nobody', (sharpness) => {
    const { peak, reasons } = assess(quarrel(sharpness));
    expect(peak).toBe('calm');
    expect(reasons.map(({ code }) => code)).not.toContain('sharp-tone');
  });

  it('is not made by one remark', () => {
    const once = [said('calm', 0.5, 'ann'), ...quarrel(undefined)];
    expect(['calm', 'watch']).toContain(assess(once).peak);
  });

  it('however long it lasts, is never more than minor', () => {
    const long = Array.from({ length: 60 }, (_, at) => said('calm', 1, `person${at % 7}`));
    expect(assess(long).peak).toBe('minor');
  });

  it('is told at each step as it is heard there: in its thread, on a flat page after what stands before it', () => {
    const { comments, read } = made([
      said('calm', 0.9, 'ann'),
      said('calm', 0.4, 'bob'),
      said('calm', 0.4, 'cid'),
    ]);
    const tones = (answers: (at: number) => string | null): (number | undefined)[] =>
      assessWhole(
        comments.map((comment, at) => ({ ...comment, parentId: answers(at) })),
        read,
        contextAt(10, {}),
      ).steps.map(({ tone }) => tone);
    const [first, second = 0, third = 0] = tones(() => null);
    expect(first).toBe(0.9);
    expect(second).toBeGreaterThan(0.7);
    expect(third).toBeGreaterThan(0.5);
    expect(third).toBeLessThan(second);
    // The second person answers nobody, the third the second.
    expect(tones((at) => (at === 2 ? 'c1' : null))[2]).toBeGreaterThan(0.4);
    expect(tones((at) => (at === 2 ? 'c1' : null))[2]).toBeLessThan(third);
  });

  it('never lowers the risk', () => {
    const anyKind = fc.constantFrom<Kind>('calm', 'kind', 'sad', 'complaint', 'insult');
    const anyRow = fc.tuple(
      anyKind,
      fc.constantFrom('ann', 'bob', 'cid'),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const risks = (withFigure: boolean): number[] =>
          assess(
            rows.map(([kind, author, sharpness]) => said(kind, withFigure ? sharpness : undefined, author)),
          ).steps.map(({ risk }) => risk);
        const [without, having] = [risks(false), risks(true)];
        for (const [at, risk] of having.entries()) expect(risk).toBeGreaterThanOrEqual(without[at] ?? 0);
      }),
    );
  });
});
