import { expect, it } from 'vitest';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import { cached } from '@/lib/scoring/cached';

function counting(): Scorer & { asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'counting-1',
    asked,
    score({ text, thread }) {
      asked.push(`${text}/${thread ?? ''}`);
      return { hostility: asked.length } as Reading;
    },
  };
}

it('asks once for the same text in the same surroundings', () => {
  const scorer = counting();
  const memo = cached(scorer, { max: 10 });
  expect(memo.id).toBe('counting-1');
  expect(memo.score({ text: 'a' })).toBe(memo.score({ text: 'a' }));
  memo.score({ text: 'a', thread: 'fr' });
  expect(scorer.asked).toEqual(['a/', 'a/fr']);
});

it('forgets what was not asked for the longest', () => {
  const scorer = counting();
  const memo = cached(scorer, { max: 2 });
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) memo.score({ text });
  expect(scorer.asked).toEqual(['a/', 'b/', 'c/', 'b/']);
});
