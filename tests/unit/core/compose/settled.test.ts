import { expect, it } from 'vitest';
import { viewThread } from '@/lib/core/compose';
import { requestIn } from '../../../contract/made-request';

/** A complaint, the brand's answer, and what the same person wrote after it, in even words. */
function situationAfter(said: string) {
  const request = requestIn('en');
  const [read] = request.comments;
  if (read === undefined) throw new Error('a request has a comment');
  const even = {
    ...read.reading,
    complaint: 0.2,
    sentiment: { label: 'neutral' as const, negative: 0.3 },
    topics: [],
  };
  const by = (id: string, author: string, text: string, reading = read.reading) => ({
    comment: { ...read.comment, id, author, text },
    reading,
  });
  return viewThread({
    ...request,
    comments: [
      read,
      by('c2', request.brand.name, 'Hi Nadia, prices are brought up to date every night.', even),
      by('c3', 'Nadia Perrin', said, even),
    ],
    assessment: {
      ...request.assessment,
      level: 'watch',
      answeredAt: '2026-11-20T10:00:00.000Z',
      advice: { ...request.assessment.advice, posture: 'wait' },
    },
  }).situation;
}

it.each([
  ['ok thanks', 'settled'],
  ['It came through this morning', 'settled'],
  ['so not last night then', 'complaint'],
  ['he knows, he is out of breath too', 'complaint'],
] as const)('after an answer, “%s” leaves the thread %s', (said, situation) => {
  expect(situationAfter(said)).toBe(situation);
});
