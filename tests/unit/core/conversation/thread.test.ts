import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { commentSchema, type Comment } from '@/lib/core/conversation/comment';
import { threadsOf, wholeConversation } from '@/lib/core/conversation/thread';
import { costOf } from '../../cost-of';

const comment = (id: string, parentId: string | null = null, postedAt: string | null = null): Comment =>
  z.parse(commentSchema, { id, parentId, postedAt, text: id });
const shape = (comments: Comment[], flat = false) =>
  threadsOf(comments, flat).map(({ id, comments: own }) => [id, own.map((each) => each.id).join('')]);

describe('threadsOf', () => {
  it('keeps a head and all that hangs below it together', () => {
    const page = [comment('a'), comment('b', 'a'), comment('c', 'b'), comment('d'), comment('e', 'd')];
    expect(shape(page)).toEqual([
      ['a', 'abc'],
      ['d', 'de'],
    ]);
  });

  it('is one thread where the site is flat, and none where nothing was said', () => {
    expect(shape([comment('a'), comment('b', 'a')], true)).toEqual([[wholeConversation, 'ab']]);
    expect(threadsOf([], true)).toEqual([]);
    expect(threadsOf([], false)).toEqual([]);
  });

  it('keeps replies to a missing comment together under its id, which they keep once it loads', () => {
    const orphans = [comment('b', 'gone'), comment('c', 'b'), comment('d', 'gone')];
    expect(shape(orphans)).toEqual([['gone', 'bcd']]);
    expect(shape([...orphans, comment('gone')])).toEqual([['gone', 'bcdgone']]);
  });

  it('survives comments that answer themselves or each other', () => {
    expect(shape([comment('a', 'a')])).toEqual([['a', 'a']]);
    expect(shape([comment('a', 'b'), comment('b', 'a'), comment('c', 'b')])).toEqual([['a', 'abc']]);
    expect(shape([comment('c', 'b'), comment('b', 'a'), comment('a', 'b')])).toEqual([['a', 'cba']]);
  });

  it('orders by time across zones; a comment without a time stays after the one before it', () => {
    const page = [
      comment('late', null, '2026-03-02T12:00:00+01:00'),
      comment('untimed'),
      comment('early', null, '2026-03-02T09:00:00Z'),
    ];
    expect(shape(page, true)).toEqual([[wholeConversation, 'earlylateuntimed']]);
  });

  it('keeps the page order where no times are known or they are nonsense', () => {
    expect(shape([comment('b'), comment('a'), comment('c', null, 'yesterday')], true)).toEqual([
      [wholeConversation, 'bac'],
    ]);
  });

  it('never puts an answer before what it answers: "2 h" is coarse', () => {
    const page = [
      comment('head', null, '2026-03-02T10:30:00Z'),
      comment('answer', 'head', '2026-03-02T10:00:00Z'),
    ];
    expect(shape(page)).toEqual([['head', 'headanswer']]);
  });

  it('takes the later text of a comment that comes twice', () => {
    const edited = { ...comment('a'), text: 'edited' };
    expect(threadsOf([comment('a'), comment('b'), edited], true)[0]?.comments).toMatchObject([
      { id: 'a', text: 'edited' },
      { id: 'b' },
    ]);
  });

  it('keeps every comment exactly once, whatever the parents and times', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const anyComment = fc.record({
      id: fc.constantFrom(...ids),
      parentId: fc.option(fc.constantFrom(...ids, 'x', 'y', 'z')),
      postedAt: fc.option(fc.constantFrom('2026-01-01T00:00:00Z', '2025-01-01T00:00:00Z', 'nonsense')),
    });
    fc.assert(
      fc.property(fc.array(anyComment), fc.boolean(), (made, flat) => {
        const comments = made.map(({ id, parentId, postedAt }) => comment(id, parentId, postedAt));
        const kept = threadsOf(comments, flat).flatMap((thread) => thread.comments.map(({ id }) => id));
        expect(kept.toSorted()).toEqual([...new Set(comments.map(({ id }) => id))].toSorted());
      }),
    );
  });

  it('sorts one chain of 20,000 answers without walking it again and again', () => {
    const chainOf = (length: number) =>
      Array.from({ length }, (_, i) => comment(`c${i}`, i === 0 ? null : `c${i - 1}`)).toReversed();
    const [short, long] = [chainOf(2500), chainOf(20_000)];
    expect(threadsOf(long, false)).toHaveLength(1);
    // Eight times as long: 8 where each is looked at once, 64 where each looks at all.
    expect(costOf(() => threadsOf(long, false)) / costOf(() => threadsOf(short, false))).toBeLessThan(32);
  });
});
