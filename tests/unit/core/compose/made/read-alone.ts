import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { forBrand } from '@/lib/core/brand/for-brand';
import { viewThread, type ThreadView } from '@/lib/core/compose/view';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { Comment } from '@/lib/core/conversation/comment';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { loadScorer } from '../../../../../tools/cli/score';

const brand = z.parse(brandSchema, { name: 'Larkfield' });
const scorer = forBrand(await loadScorer(), brand);
const now = '2026-11-20T10:00:00.000Z';

/** A lone comment under the brand's post, read by the reader that ships. */
export function requestOf(text: string): DraftRequest {
  const comment: Comment = {
    id: 'c1',
    parentId: null,
    depth: 0,
    author: 'Nadia',
    text,
    postedAt: now,
    likes: 3,
    permalink: null,
  };
  const reading = scorer.score({ text, thread: 'en' });
  const conversation = { network: 'facebook' as const, post: null };
  return {
    comments: [{ comment, reading }],
    assessment: assessWhole([comment], new Map([['c1', reading]]), {
      conversation,
      brand,
      sensitivity: 'normal',
      now,
    }),
    brand,
    statements: [],
    network: 'facebook',
    language: 'en',
    alreadySaid: [],
    seed: text,
  };
}

export const viewOf = (text: string): ThreadView => viewThread(requestOf(text));
