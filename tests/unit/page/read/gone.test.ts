import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGone } from '@/lib/page/read/gone';
import { aComment } from '../a-comment';

/** `a b(a)`: b answers a. */
const list = (written: string) =>
  written
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [, id = '', parent = null] = /^(\w+)(?:\((\w+)\))?$/.exec(word) ?? [];
      return aComment(id, { parentId: parent });
    });

describe('findGone', () => {
  it.each([
    ['a comment deleted between two that stay', 'a b c', 'a c', ['b']],
    ['a thread deleted with its replies', 'a b c(b) d', 'a d', ['b', 'c']],
    ['one of several replies', 'a b(a) c(a) d', 'a c(a) d', ['b']],
    ['nothing, where the list was scrolled away at its beginning', 'a b c d', 'c d e', []],
    ['nothing, where it was scrolled away at its end', 'a b c d', 'a b', []],
    ['nothing, where a comment was folded', 'a b(a) c(b) d', 'a d', []],
    ['nothing, where another order shows another choice', 'a b c d', 'd x y a', []],
    ['nothing, where new comments came', 'a b', 'a x b y', []],
    ['a deleted comment, also where a new one stands in its place', 'a b c', 'a x c', ['b']],
    ['nothing, where the page was emptied', 'a b c', '', []],
  ])('tells %s', (_, before, now, gone) => {
    expect(findGone(list(before), list(now))).toEqual(gone);
  });

  it('never names a comment that is there, nor the first or last that it knew', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 10 });
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const gone = findGone(
          before.map((id) => aComment(id)),
          now.map((id) => aComment(id)),
        );
        for (const id of gone) {
          expect(now).not.toContain(id);
          expect([before[0], before.at(-1)]).not.toContain(id);
        }
      }),
    );
  });
});
