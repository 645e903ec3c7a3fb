import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebase } from '@/lib/core/rebase';

const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  says: fc.string({ maxLength: 2 }),
});
const list = fc.uniqueArray(row, { selector: ({ id }) => id });
const plan = fc.record({
  page: fc.string({ maxLength: 2 }),
  people: list,
  words: fc.uniqueArray(fc.string()),
});
type Row = { id: string; says: string };
const find = (rows: readonly Row[], id: string): Row | undefined => rows.find((each) => each.id === id);

describe('two screens that were open on one thing', () => {
  it('change nothing where one of them changed nothing', () => {
    fc.assert(
      fc.property(plan, plan, (before, other) => {
        expect(rebase(before, other, before)).toEqual(other);
        expect(rebase(before, before, other)).toEqual(other);
        expect(rebase(before, other, other)).toEqual(other);
      }),
    );
  });

  it('keep every row that either wrote, and lose only what one took out and the other left alone', () => {
    fc.assert(
      fc.property(list, list, list, (before, mine, now) => {
        const both = rebase({ people: before }, { people: mine }, { people: now }).people;
        expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
        for (const id of new Set([...before, ...mine, ...now].map((each) => each.id))) {
          const [was, my, their] = [find(before, id), find(mine, id), find(now, id)];
          const isMine = was?.says !== my?.says;
          const isTheirs = was?.says !== their?.says;
          const kept = find(both, id)?.says;
          if (isMine && my !== undefined) expect(kept).toBe(my.says);
          else if (isTheirs && their !== undefined) expect(kept).toBe(their.says);
          else if (isMine || isTheirs) expect(kept).toBeUndefined();
          else expect(kept).toBe(was?.says);
        }
      }),
    );
  });

  it('write into different fields of one row', () => {
    const before = [{ id: 'a', name: 'Ines', email: '', phone: '' }];
    const mine = [{ id: 'a', name: 'Ines', email: 'i@brand.example', phone: '' }];
    const now = [{ id: 'a', name: 'Ines', email: '', phone: '01' }];
    expect(rebase(before, mine, now)).toEqual([
      { id: 'a', name: 'Ines', email: 'i@brand.example', phone: '01' },
    ]);
  });

  it('put what the other added where the other put it', () => {
    const steps = (...ids: string[]) => ids.map((id) => ({ id }));
    expect(rebase(steps('a', 'b', 'c'), steps('a', 'c'), steps('a', 'x', 'b', 'c'))).toEqual(
      steps('a', 'x', 'c'),
    );
  });

  it('add to one list of words, of which they are told apart by what they say', () => {
    expect(rebase(['calm'], ['calm', 'kind'], ['calm', 'cold'])).toEqual(['calm', 'cold', 'kind']);
    expect(rebase([{ what: 'a voucher' }], [], [{ what: 'a voucher' }, { what: 'a new bar' }])).toEqual([
      { what: 'a new bar' },
    ]);
  });

  it('leave out what one of them took away', () => {
    const before: Record<string, number> = { x: 30, blog: 60 };
    expect(rebase(before, { blog: 60 }, { x: 30, blog: 90 })).toEqual({ blog: 90 });
  });
});
