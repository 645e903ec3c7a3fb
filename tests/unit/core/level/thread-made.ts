import * as z from 'zod/mini';
import type { AssessContext } from '@/lib/core/trajectory/context';
import { brandSchema } from '@/lib/core/brand/brand';
import { commentSchema, type Comment } from '@/lib/core/conversation/comment';
import type { Reading } from '@/lib/core/reading/reading';
import type { SignalCode } from '@/lib/core/reading/signals';

/** What a hand-made comment says; the readings that a reader would give it. */
export const kinds = {
  calm: { negative: 0.1, hostility: 0.02, arousal: 0.2, complaint: 0.02 },
  kind: { negative: 0.02, hostility: 0.01, arousal: 0.4, complaint: 0.01 },
  sad: { negative: 0.7, hostility: 0.03, arousal: 0.15, complaint: 0.4 },
  complaint: { negative: 0.85, hostility: 0.06, arousal: 0.45, complaint: 0.9 },
  insult: { negative: 0.95, hostility: 0.95, arousal: 0.9, complaint: 0.4 },
} satisfies Record<string, { negative: number; hostility: number; arousal: number; complaint: number }>;
export type Kind = keyof typeof kinds;

export function readingOf(
  kind: Kind,
  codes: readonly SignalCode[] = [],
  more: Partial<Reading> = {},
): Reading {
  const { negative, hostility, arousal, complaint } = kinds[kind];
  const label = kind === 'kind' ? 'positive' : negative > 0.5 ? 'negative' : 'neutral';
  return {
    language: { code: 'en', from: 'given' },
    sentiment: { label, negative },
    hostility,
    hostile: hostility > 0.5,
    arousal,
    complaint,
    topics: [],
    signals: codes.map((code) => ({ code, start: 0, end: 4 })),
    ...more,
  };
}

export interface Said {
  kind: Kind;
  author?: string | null;
  text?: string;
  to?: number;
  minute?: number | null;
  likes?: number;
  codes?: SignalCode[];
  more?: Partial<Reading>;
}

const start = Date.parse('2026-03-02T09:00:00Z');
export const atMinute = (minute: number): string => new Date(start + minute * 60_000).toISOString();

/** Comments `c0`, `c1`… five minutes apart, each by somebody else unless an author is named. */
export function made(said: readonly Said[]): { comments: Comment[]; read: Map<string, Reading> } {
  const comments = said.map(({ author, likes, minute, text, to }, index) =>
    z.parse(commentSchema, {
      id: `c${index}`,
      parentId: to === undefined ? null : `c${to}`,
      author: author === undefined ? `person${index}` : author,
      text: text ?? 'some words about the thing',
      postedAt: minute === null ? null : atMinute(minute ?? index * 5),
      likes: likes ?? 0,
    }),
  );
  const read = new Map(
    said.map(({ kind, codes, more }, index) => [`c${index}`, readingOf(kind, codes, more)] as const),
  );
  return { comments, read };
}

export const brandName = 'Maison Lune';

export function contextAt(minute: number, more: Partial<AssessContext> = {}): AssessContext {
  return {
    conversation: { network: 'facebook', post: { text: 'New opening hours', author: brandName } },
    brand: z.parse(brandSchema, { name: brandName, handles: ['@maisonlune'] }),
    sensitivity: 'normal',
    now: atMinute(minute),
    ...more,
  };
}
