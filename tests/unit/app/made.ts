import type { Comment } from '@/lib/core/conversation/comment';
import type { Reading, Scorer } from '@/lib/core/reading/reading';
import type { Conversation } from '@/lib/core/conversation/thread';

export const madeConversation = (change: Partial<Conversation> = {}): Conversation => ({
  key: 'wordpress:42',
  url: 'https://blog.example/post',
  site: 'wordpress',
  network: 'blog',
  title: 'Our new opening hours',
  language: 'en',
  post: null,
  flat: false,
  ...change,
});

export const madeComment = (id: string, text: string, change: Partial<Comment> = {}): Comment => ({
  id,
  parentId: null,
  depth: 0,
  author: `author of ${id}`,
  text,
  postedAt: '2026-11-20T10:00:00.000Z',
  likes: null,
  permalink: null,
  ...change,
});

export const madeReading = (change: Partial<Reading> = {}): Reading => ({
  language: { code: 'en', from: 'text' },
  sentiment: { label: 'neutral', negative: 0.1 },
  hostility: 0.02,
  hostile: false,
  arousal: 0.1,
  complaint: 0.05,
  topics: [],
  signals: [],
  ...change,
});

const hostile = madeReading({
  sentiment: { label: 'negative', negative: 0.97 },
  hostility: 0.95,
  hostile: true,
  arousal: 0.9,
  complaint: 0.7,
  topics: ['service'],
  signals: [
    { code: 'insult', start: 0, end: 7 },
    { code: 'boycott-call', start: 8, end: 15 },
  ],
});

/** Reads two words only: for tests about what is done with readings, where their rightness is beside the point. */
export function twoWordScorer(id = 'two-words'): Scorer & { calls: number } {
  const scorer = {
    id,
    calls: 0,
    score({ text, thread, page }: Parameters<Scorer['score']>[0]): Reading {
      scorer.calls += 1;
      const reading = text.startsWith('CROOKS!') ? hostile : madeReading();
      if (text.startsWith('ok')) {
        const from = thread ? 'thread' : page ? 'page' : 'none';
        return { ...reading, language: { code: thread ?? page ?? 'und', from } };
      }
      return text.startsWith('Bonjour') ? { ...reading, language: { code: 'fr', from: 'text' } } : reading;
    },
  };
  return scorer;
}

export const angry = (count: number, from = 0): Comment[] =>
  Array.from({ length: count }, (_, at) =>
    madeComment(`c${from + at}`, `CROOKS! Boycott them, number ${from + at}.`, {
      parentId: from + at === 0 ? null : 'c0',
      depth: from + at === 0 ? 0 : 1,
      postedAt: new Date(Date.UTC(2026, 10, 20, 10, from + at)).toISOString(),
    }),
  );
