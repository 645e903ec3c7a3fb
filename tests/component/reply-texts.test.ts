import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  declining,
  emptyDraft,
  replyText,
  restored,
  withoutOwn,
  written,
} from '@/components/draft/reply-texts';
import { withRewordings } from '@/components/draft/use-rewording';
import { findingAt, gapFrom, segments } from '@/components/draft/segments';
import type { Finding } from '@/lib/core/calm-check';

const draft = (text: string) => ({ ...emptyDraft('brief'), text });

it('shows the draft until something is written', () => {
  expect(replyText('brief', {}, {})).toMatchObject({ text: '', edited: false, newer: null });
  expect(replyText('brief', {}, { brief: draft('A') })).toMatchObject({ text: 'A', edited: false });
});

it('keeps every written text whatever drafts come after it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (first, mine, next) => {
      const own = written('brief', mine, {}, { brief: draft(first) });
      const shown = replyText('brief', own, { brief: draft(next) });
      if (mine === first) expect(shown).toMatchObject({ text: next, edited: false });
      else {
        expect(shown).toMatchObject({ text: mine, edited: true });
        expect(shown.newer?.text).toBe(next === first ? undefined : next);
      }
    }),
  );
});

it('offers a declined draft no more, but the next one', () => {
  const own = declining('brief', written('brief', 'mine', {}, { brief: draft('A') }), draft('B'));
  expect(replyText('brief', own, { brief: draft('B') }).newer).toBeNull();
  expect(replyText('brief', own, { brief: draft('C') }).newer?.text).toBe('C');
  expect(replyText('brief', withoutOwn('brief', own), { brief: draft('C') }).text).toBe('C');
});

it('goes on with a reworded draft that was edited, until the composer writes another', () => {
  const reworded = { ...draft('B'), engine: 'chat-completions' as const, rewordedFrom: 'A' };
  const own = written('brief', 'mine', {}, { brief: reworded });
  expect(replyText('brief', own, { brief: draft('A') }).newer).toBeNull();
  expect(replyText('brief', own, { brief: draft('C') }).newer?.text).toBe('C');
});

it('puts a reworded draft in the place of the one it was made from, and of no other', () => {
  const reworded = { ...draft('B'), engine: 'chat-completions' as const, rewordedFrom: 'A' };
  const rewordings = { brief: { phase: 'done' as const, draft: reworded, of: 'A', sent: [] } };
  expect(withRewordings({ brief: draft('A') }, rewordings).brief?.text).toBe('B');
  expect(withRewordings({ brief: draft('C') }, rewordings).brief?.text).toBe('C');
  expect(withRewordings({ brief: draft('A') }, {}).brief?.text).toBe('A');
});

it('restores only what was edited, each to its variant', () => {
  const row = { flagId: 'f', draft: draft('A'), updatedAt: '2026-11-20T10:00:00Z' };
  const own = restored([
    { ...row, variant: 'brief', text: 'mine', edited: true },
    { ...row, variant: 'warm', text: 'A', edited: false },
  ]);
  expect(own).toEqual({ brief: { text: 'mine', base: draft('A'), declined: null } });
});

const findings = (length: number): fc.Arbitrary<Finding[]> =>
  fc.array(
    fc
      .tuple(fc.nat(length + 3), fc.nat(length + 3), fc.constantFrom('blame' as const, 'gap' as const))
      .map(([start, end, code]): Finding => ({ code, start, end, suggestion: 'x' })),
  );

it('cuts a text into pieces that are the text again, each under the findings that cover it', () => {
  fc.assert(
    fc.property(
      fc.string().chain((text) => fc.tuple(fc.constant(text), findings(text.length))),
      ([text, found]) => {
        const pieces = segments(text, found);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: piece, finding } of pieces) {
          if (finding === null) continue;
          expect(finding.start).toBeLessThanOrEqual(start);
          expect(finding.end).toBeGreaterThanOrEqual(start + piece.length);
        }
      },
    ),
  );
});

it('finds what the caret touches, else what comes next, and jumps gap by gap', () => {
  const list: Finding[] = [
    { code: 'blame', start: 2, end: 5, suggestion: 'a' },
    { code: 'gap', start: 8, end: 12, suggestion: null },
    { code: 'order', start: 15, end: 20, suggestion: 'b' },
    { code: 'gap', start: 22, end: 26, suggestion: null },
  ];
  expect(findingAt(5, list)?.code).toBe('blame');
  expect(findingAt(9, list)?.code).toBe('order');
  expect(findingAt(30, list)?.code).toBe('blame');
  expect(gapFrom({ start: 0, end: 0 }, list, false)?.start).toBe(8);
  expect(gapFrom({ start: 8, end: 12 }, list, false)?.start).toBe(22);
  expect(gapFrom({ start: 22, end: 26 }, list, false)).toBeUndefined();
  expect(gapFrom({ start: 22, end: 26 }, list, true)?.start).toBe(8);
});
