import type { Answer } from '@/lib/core/draft/answer';
import type { Flag } from '@/lib/core/flag/flag';
import type { SavedReply } from '@/lib/core/draft/saved-reply';
import type { Statement } from '@/lib/core/draft/statement';
import type { DraftRow } from '@/lib/storage/rows';

const at = '2026-11-20T10:00:00.000Z';

export const madeFlag = (change: Partial<Flag> = {}): Flag => ({
  id: 'wordpress:42#c0',
  conversationKey: 'wordpress:42',
  threadId: 'c0',
  url: 'https://blog.example/post',
  site: 'wordpress',
  network: 'blog',
  title: 'Our new opening hours',
  excerpt: 'You never answer',
  language: 'en',
  level: 'moderate',
  peak: 'moderate',
  trend: 'rising',
  reasons: [{ code: 'hostile-voices', weight: 0.6, commentIds: ['c0'] }],
  advice: {
    posture: 'answer-now',
    reasons: [{ code: 'unanswered', source: 'G37' }],
    replyBy: at,
    lookAgainAt: null,
    place: 'public',
    who: 'community-manager',
  },
  steps: [{ commentId: 'c0', risk: 0.7, level: 'moderate' }],
  topics: [],
  defenders: [],
  voices: 1,
  hostileVoices: 1,
  commentCount: 1,
  status: 'open',
  firstSignalAt: at,
  flaggedAt: at,
  updatedAt: at,
  lastCommentAt: at,
  answeredAt: null,
  firstAnsweredAt: null,
  ...change,
});

export const madeDraft = (flagId: string, updatedAt: string): DraftRow => ({
  flagId,
  variant: 'brief',
  draft: {
    engine: 'templates',
    variant: 'brief',
    text: 'Hello',
    moves: ['greet'],
    statements: [],
    limit: 280,
  },
  text: 'Hello there',
  edited: true,
  updatedAt,
});

export const madeStatement = (change: Partial<Statement> = {}): Statement => ({
  id: 'depot',
  text: { en: 'The depot reopens on 3 December.', fr: 'Le dépôt rouvre le 3 décembre.' },
  topics: ['delivery'],
  approvedAt: at,
  expiresAt: null,
  owner: 'Nadia',
  link: '',
  ...change,
});

export const madeSavedReply = (change: Partial<SavedReply> = {}): SavedReply => ({
  id: 'late',
  name: 'Late parcel',
  text: 'Hello {first name}, I am looking for your parcel. {signature}',
  language: 'en',
  used: 0,
  updatedAt: at,
  ...change,
});

export const madeAnswer = (change: Partial<Answer> = {}): Answer => ({
  id: 'a1',
  flagId: 'wordpress:42#c0',
  brandId: 'first',
  url: 'https://blog.example/post',
  title: 'Our new opening hours',
  network: 'blog',
  language: 'en',
  text: 'Hello, we are on it.',
  at,
  by: 'user',
  ...change,
});
