import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assessThread } from '@/lib/core/level/assess';
import { commentSchema, isTimed, type Comment } from '@/lib/core/conversation/comment';
import { createTempo } from '@/lib/core/trajectory/tempo';
import { contextAt, made } from '../level/thread-made';

const comment = (more: Partial<Comment>): Comment => ({
  ...z.parse(commentSchema, { id: 'a', text: 'some words' }),
  ...more,
});

it('is read from the store as it was written before times had a precision', () => {
  const old = { id: 'a', parentId: null, depth: 0, author: null, text: 'x', postedAt: null, likes: null };
  expect(z.parse(commentSchema, old)).not.toHaveProperty('precision');
  expect(z.parse(commentSchema, { ...old, precision: 'week' }).precision).toBe('week');
  expect(z.safeParse(commentSchema, { ...old, precision: 'soon' }).success).toBe(false);
});

it.each([
  [{ postedAt: null }, false],
  [{ postedAt: '2026-11-21' }, false],
  [{ postedAt: '2026-11-21T10:00:00' }, true],
  [{ postedAt: '2026-11-21T10:00:00Z', precision: 'minute' }, true],
  [{ postedAt: '2026-11-21T10:00:00Z', precision: 'hour' }, false],
] as const)('%j is known to the minute: %s', (time, expected) =>
  expect(isTimed(comment(time))).toBe(expected),
);

it('takes twelve complaints of "2 d ago" for no storm of one minute', () => {
  const { comments, read } = made(
    Array.from({ length: 12 }, () => ({ kind: 'complaint', minute: 60 }) as const),
  );
  const reasonsWith = (precision?: Comment['precision']) =>
    assessThread(
      { id: 'c0', comments: comments.map((one) => ({ ...one, ...(precision && { precision }) })) },
      read,
      contextAt(60),
    ).reasons.map(({ code }) => code);
  const tempo = createTempo();
  for (const one of comments) tempo.add(Date.parse(one.postedAt ?? ''));
  expect(tempo.burst).toBeGreaterThan(0.5);
  expect(reasonsWith()).toContain('burst');
  expect(reasonsWith('day')).not.toContain('burst');
});
