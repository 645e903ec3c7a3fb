import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { forBrand } from '@/lib/core/brand/for-brand';
import { commentSchema } from '@/lib/core/conversation/comment';
import { minutesToReply } from '@/lib/core/advice/reply-times';
import { assessWhole } from '@/lib/core/level/assess-whole';
import type { Scorer } from '@/lib/core/reading/reading';
import { loadScorer } from '@/tools/cli/score';
import { readAll } from '@/tools/cli/thread-line';
import { adviceThreads, type AdviceThread } from './advice-threads';

const start = Date.parse('2026-11-20T09:00:00Z');
const brand = z.parse(brandSchema, { name: 'Acme', handles: ['acme'] });
let reader: Scorer;
beforeAll(async () => {
  reader = await loadScorer();
});

function adviceOn({ comments, network, ownPage, language }: AdviceThread) {
  const made = comments.map(([who, minute, text, likes = 0], at) =>
    z.parse(commentSchema, {
      id: String(at),
      parentId: at === 0 ? null : '0',
      author: who === 'B' ? 'acme' : who,
      postedAt: new Date(start + minute * 60_000).toISOString(),
      text,
      likes,
    }),
  );
  return assessWhole(made, readAll(forBrand(reader, brand), made, language), {
    conversation: { network, post: ownPage ? { text: '', author: 'acme' } : null },
    postReading: null,
    brand,
    sensitivity: 'normal',
    now: made.at(-1)?.postedAt ?? '',
  });
}

describe('advice on threads that the reader has to read', () => {
  it.each(adviceThreads.map((thread) => [thread.id, thread] as const))('%s', (_, thread) => {
    const { advice, level } = adviceOn(thread);
    const said = `${level}: ${advice.posture}, ${advice.place}, ${advice.who}, ${advice.reasons.map(({ code }) => code).join(' ')}`;
    expect(thread.postures, said).toContain(advice.posture);
    if (thread.places !== undefined) expect(thread.places, said).toContain(advice.place);
    if (thread.who !== undefined) expect(thread.who, said).toContain(advice.who);
    for (const { source } of advice.reasons) expect(source).toMatch(/G\d+|\d{4}|Coombs/);
    if (advice.replyBy !== null)
      expect(Date.parse(advice.replyBy) - start).toBeLessThanOrEqual(
        (minutesToReply(thread.network, 'calm') + (thread.comments.at(-1)?.[1] ?? 0)) * 60_000,
      );
  });
});
