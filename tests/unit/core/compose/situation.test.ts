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

it.each([
  [
    '£48 at the gate for a bag that fitted in the sizer. It was in the sizer when she charged me',
    'complaint',
  ],
  ['I read somewhere that the bags are weighed by hand', 'rumour'],
] as const)('hearsay below “%s” makes it a %s', (said, situation) => {
  const request = requestIn('en');
  const [read] = request.comments;
  if (read === undefined) throw new Error('a request has a comment');
  const hearsay = { code: 'rumour' as const, start: 0, end: 10 };
  const own = situation === 'rumour' ? { complaint: 0.2, signals: [hearsay] } : {};
  const mate = {
    ...read.comment,
    id: 'c2',
    author: 'Nik',
    text: 'they are on commission, mate, or so I hear',
  };
  const even = { label: 'neutral' as const, negative: 0.1 };
  const { situation: found } = viewThread({
    ...request,
    comments: [
      { comment: { ...read.comment, text: said }, reading: { ...read.reading, ...own } },
      {
        comment: mate,
        reading: { ...read.reading, complaint: 0.1, sentiment: even, topics: [], signals: [hearsay] },
      },
    ],
  });
  expect(found).toBe(situation);
});
