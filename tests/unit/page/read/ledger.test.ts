import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLedger } from '@/lib/page/read/ledger';
import { aComment, readInto } from '../a-comment';

const idsOf = (batch: ReturnType<ReturnType<typeof createLedger>['next']>) =>
  batch?.comments.map(({ id }) => id) ?? null;

describe('ledger', () => {
  it('gives each comment once', () => {
    const ledger = createLedger();
    readInto(ledger, [aComment('a'), aComment('b')]);
    const batch = ledger.next(200);
    expect(batch).toMatchObject({ sent: 0, gone: [] });
    expect(idsOf(batch)).toEqual(['a', 'b']);
    if (batch) ledger.accept(batch);
    readInto(ledger, [aComment('a'), aComment('b')]);
    expect(ledger.next(200)).toBeNull();
  });

  it('gives an edited comment again, and counts it among those sent', () => {
    const ledger = createLedger();
    readInto(ledger, [aComment('a'), aComment('b')]);
    ledger.accept(ledger.next(200) ?? { comments: [], gone: [] });
    readInto(ledger, [aComment('a'), aComment('b', { text: 'another text' })]);
    expect(ledger.next(200)).toMatchObject({ sent: 2, comments: [{ id: 'b', text: 'another text' }] });
  });

  it('lets go of what a list that never ends has dropped, but for the last 5,000, and never of what is due', () => {
    const ledger = createLedger();
    const screens = 60;
    for (let at = 0; at < screens; at += 1) {
      readInto(
        ledger,
        Array.from({ length: 200 }, (_, nth) => aComment(`c${at * 200 + nth}`)),
      );
      const batch = ledger.next(200);
      if (batch) ledger.accept(batch);
    }
    expect(ledger.size()).toBe(5_200);
    expect(ledger.next(200, true)?.sent).toBe(5_200);
    expect([ledger.knows('c0'), ledger.knows('c11999')]).toEqual([false, true]);
    // Scrolled back to: sent as if it were new.
    readInto(ledger, [aComment('c0')]);
    expect(idsOf(ledger.next(200))).toEqual(['c0']);
  });

  it('takes a time that only moves with the clock for no news', () => {
    const ledger = createLedger();
    const seen = (postedAt: string) => aComment('a', { postedAt, precision: 'hour' });
    readInto(ledger, [seen('2026-11-21T09:00:00.000Z')]);
    ledger.accept(ledger.next(200) ?? { comments: [], gone: [] });
    readInto(ledger, [seen('2026-11-21T09:07:00.000Z')]);
    expect(ledger.next(200)).toBeNull();
  });

  it('takes a few more likes for no news, and twice as many for news', () => {
    const ledger = createLedger();
    readInto(ledger, [aComment('a', { likes: 20 })]);
    ledger.accept(ledger.next(200) ?? { comments: [], gone: [] });
    readInto(ledger, [aComment('a', { likes: 24 })]);
    expect(ledger.next(200)).toBeNull();
    readInto(ledger, [aComment('a', { likes: 48 })]);
    expect(idsOf(ledger.next(200))).toEqual(['a']);
  });

  it('keeps what was edited again while its message was on the way', () => {
    const ledger = createLedger();
    readInto(ledger, [aComment('a')]);
    const batch = ledger.next(200);
    readInto(ledger, [aComment('a', { text: 'edited meanwhile' })]);
    if (batch) ledger.accept(batch);
    expect(ledger.next(200)).toMatchObject({ sent: 1, comments: [{ text: 'edited meanwhile' }] });
  });

  it('gives everything again, also what the page has dropped since, when the worker lost it', () => {
    const ledger = createLedger();
    readInto(
      ledger,
      ['a', 'b', 'c'].map((id) => aComment(id)),
    );
    ledger.accept(ledger.next(200) ?? { comments: [], gone: [] });
    readInto(
      ledger,
      ['c', 'd'].map((id) => aComment(id)),
    );
    ledger.resend();
    expect(ledger.next(200)).toMatchObject({ sent: 0 });
    expect(idsOf(ledger.next(200))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reports a deleted comment until the worker has heard of it', () => {
    const ledger = createLedger();
    readInto(
      ledger,
      ['a', 'b', 'c'].map((id) => aComment(id)),
    );
    ledger.accept(ledger.next(200) ?? { comments: [], gone: [] });
    readInto(
      ledger,
      ['a', 'c'].map((id) => aComment(id)),
    );
    expect(ledger.next(200)).toEqual({ comments: [], gone: ['b'], sent: 2, more: false });
    expect(ledger.next(200)).toMatchObject({ gone: ['b'] });
    ledger.accept({ comments: [], gone: ['b'] });
    expect(ledger.next(200)).toBeNull();
  });

  it('reports a comment that was deleted while its message was on the way', () => {
    const ledger = createLedger();
    readInto(
      ledger,
      ['a', 'b', 'c'].map((id) => aComment(id)),
    );
    const batch = ledger.next(200);
    readInto(
      ledger,
      ['a', 'c'].map((id) => aComment(id)),
    );
    if (batch) ledger.accept(batch);
    expect(ledger.next(200)).toMatchObject({ comments: [], gone: ['b'] });
  });

  it('never puts more than 200 comments or half a million characters into a message, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 450 }), (lengths) => {
        const ledger = createLedger();
        readInto(
          ledger,
          lengths.map((length, at) => aComment(String(at), { text: 'x'.repeat(length) })),
        );
        const got: string[] = [];
        for (let batch = ledger.next(200); batch !== null; batch = ledger.next(200)) {
          expect(batch.sent).toBe(got.length);
          expect(batch.comments.length).toBeLessThanOrEqual(200);
          const size = batch.comments.reduce((sum, { text }) => sum + text.length, 0);
          expect(size).toBeLessThanOrEqual(500_000);
          expect(batch.more).toBe(got.length + batch.comments.length < lengths.length);
          got.push(...batch.comments.map(({ id }) => id));
          ledger.accept(batch);
        }
        expect(got).toEqual(lengths.map((_, at) => String(at)));
      }),
      { numRuns: 15 },
    );
  });
});
