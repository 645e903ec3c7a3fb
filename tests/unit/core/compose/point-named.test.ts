import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { brandSchema } from '@/lib/core/brand/brand';
import type { Comment } from '@/lib/core/conversation/comment';
import { compose } from '@/lib/core/compose';
import type { Draft } from '@/lib/core/draft/draft';
import { forBrand } from '@/lib/core/brand/for-brand';
import { loadScorer } from '../../../../tools/cli/score';
import { laterEn, seenEn, unseenEn } from './made/complaints-en';
import { laterFr, seenFr, unseenFr } from './made/complaints-fr';

const brand = z.parse(brandSchema, { name: 'Filéas', handles: ['fileas'] });
const scorer = forBrand(await loadScorer(), brand);
const now = '2026-11-20T10:00:00.000Z';

/** The drafts for one comment under a brand's post, read as the product reads it. */
function draftsFor(text: string, language: 'fr' | 'en', said: string[]): Draft[] {
  const comment: Comment = {
    id: 'c1',
    parentId: null,
    depth: 0,
    author: 'Nadia Perrin',
    text,
    postedAt: now,
    likes: 2,
    permalink: null,
  };
  const reading = scorer.score({ text, given: language });
  const conversation = { network: 'facebook' as const, post: null };
  const context = { conversation, brand, sensitivity: 'normal' as const, now };
  return compose({
    comments: [{ comment, reading }],
    assessment: assessWhole([comment], new Map([['c1', reading]]), context),
    brand,
    statements: [],
    network: 'facebook',
    language,
    alreadySaid: said,
    seed: text,
  });
}

/** A greeting of its own is no sentence: what follows "Thank you for writing, Nadia." still counts as the first. */
const firstTwo = (text: string): string =>
  text
    .replace(/^(?:[^.!?:]{0,60}(?:merci|thank)[^.!?:]{0,60}[.!?] )/i, '')
    .split(/(?<=[.!?]) /)
    .slice(0, 2)
    .join(' ');

/** Share of the complaints whose point every draft names at once; what was missed is shown. */
function named(rows: readonly (readonly [string, RegExp])[], language: 'fr' | 'en') {
  const said: string[] = [];
  const missed: string[] = [];
  for (const [text, names] of rows) {
    const drafts = draftsFor(text, language, said);
    said.push(...drafts.map((draft) => draft.text));
    const failing = drafts.find((draft) => !names.test(firstTwo(draft.text).toLowerCase()));
    if (failing !== undefined) missed.push(`${text} → ${failing.text}`);
  }
  return { share: 1 - missed.length / rows.length, missed: missed.join('\n') };
}

it.each([
  ['fr', 'seen', seenFr, 0.8],
  ['fr', 'later', laterFr, 0.8],
  ['fr', 'unseen', unseenFr, 0.8],
  ['en', 'seen', seenEn, 0.8],
  ['en', 'later', laterEn, 0.8],
  ['en', 'unseen', unseenEn, 0.8],
] as const)(
  '%s: the point of %s complaints stands in each draft’s first two sentences',
  (language, _, rows, least) => {
    const { share, missed } = named(rows, language);
    expect(share, missed).toBeGreaterThanOrEqual(least);
  },
);
