import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import type { Draft, DraftEngine, DraftRequest } from '@/lib/core/draft/draft';
import { guarded } from '@/lib/engines/guarded';

const request: DraftRequest = {
  comments: [],
  assessment: {
    threadId: '*',
    steps: [],
    level: 'calm',
    peak: 'calm',
    trend: 'steady',
    reasons: [],
    advice: {
      posture: 'wait',
      reasons: [],
      replyBy: null,
      lookAgainAt: null,
      place: 'public',
      who: 'community-manager',
    },
    defenders: [],
    topics: [],
    voices: 0,
    hostileVoices: 0,
    firstSignalAt: null,
    lastCommentAt: null,
    answeredAt: null,
  },
  brand: z.parse(brandSchema, {}),
  statements: [],
  network: 'web',
  language: 'en',
  alreadySaid: [],
  seed: 'guard',
};

const saying = (text: string): DraftEngine => ({
  id: 'templates',
  availability: async () => 'ready',
  async *draft() {
    const draft: Draft = {
      engine: 'templates',
      variant: 'warm',
      text,
      moves: [],
      statements: [],
      limit: 600,
    };
    yield { kind: 'draft', draft };
    yield { kind: 'done' };
  },
});

async function textOf(engine: DraftEngine): Promise<string> {
  for await (const chunk of guarded(engine).draft(request, { aborted: false }))
    if (chunk.kind === 'draft') return chunk.draft.text;
  return '';
}

it('lets a calm draft through as it is', async () => {
  expect(await textOf(saying('Thank you all, see you soon.'))).toBe('Thank you all, see you soon.');
});

it.each([
  'You should have read the label.',
  'Everyone gets a £20 voucher!',
  'We guarantee that this will never happen again.',
  'It was sent to 300 customers, see https://elsewhere.example.org/x',
  '',
])('puts the composer in place of: %s', async (text) => {
  const instead = await textOf(saying(text));
  expect(instead).not.toBe(text);
  expect(instead).not.toBe('');
});
