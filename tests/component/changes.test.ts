import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from '@/components/draft/changes';

it('reads as a person would tell it', () => {
  expect(changesBetween('We answer you here today.', 'We answer you here tomorrow.')).toEqual([
    { kind: 'same', text: 'We answer you here ' },
    { kind: 'removed', text: 'today' },
    { kind: 'added', text: 'tomorrow' },
    { kind: 'same', text: '.' },
  ]);
  expect(changesBetween('One two three.', 'Four two five.')).toEqual([
    { kind: 'removed', text: 'One two three' },
    { kind: 'added', text: 'Four two five' },
    { kind: 'same', text: '.' },
  ]);
});

it('loses nothing of either text', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'le', 'la', 'colis.', 'here,'))
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = changesBetween(before, after);
      const without = (kind: string): string =>
        changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('');
      expect(without('removed')).toBe(after);
      expect(without('added')).toBe(before);
    }),
  );
});
