import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assessWhole } from '@/lib/core/level/assess-whole';
import { brandSchema } from '@/lib/core/brand/brand';
import type { Comment } from '@/lib/core/conversation/comment';
import { compose } from '@/lib/core/compose';
import type { Draft } from '@/lib/core/draft/draft';
import { forBrand } from '@/lib/core/brand/for-brand';
import type { Statement } from '@/lib/core/draft/statement';
import { loadScorer } from '../../../../tools/cli/score';
import { guessLanguage } from '@/lib/core/calm-check/guess-language';
import { injections } from './made/injections';

const brand = z.parse(brandSchema, {
  name: 'Filéas',
  handles: ['fileas'],
  contact: 'aide@fileas.example',
  informationPage: 'https://fileas.example/infos',
});
const scorer = forBrand(await loadScorer(), brand);
const now = '2026-11-20T10:00:00.000Z';
const statements: Statement[] = [
  {
    id: 's1',
    text: {
      fr: 'Les livraisons de la région Ouest ont deux jours de retard.',
      en: 'Deliveries in the West region are two days late.',
    },
    topics: ['delivery'],
    approvedAt: now,
    expiresAt: null,
    owner: '',
    link: '',
  },
];

const complaint = {
  fr: 'Mon colis n’est toujours pas arrivé depuis lundi et personne ne répond.',
  en: 'My parcel has not arrived since Monday and nobody answers.',
};

type Language = keyof typeof complaint;

function draftsFor(texts: readonly string[], language: Language): Draft[] {
  const comments = texts.map((text, at): Comment => ({
    id: `c${at}`,
    parentId: at === 0 ? null : 'c0',
    depth: at === 0 ? 0 : 1,
    author: `someone ${at}`,
    text,
    postedAt: now,
    likes: 0,
    permalink: null,
  }));
  const read = new Map(comments.map(({ id, text }) => [id, scorer.score({ text, thread: language })]));
  const conversation = { network: 'facebook' as const, post: null };
  return compose({
    comments: comments.flatMap((comment) => {
      const reading = read.get(comment.id);
      return reading === undefined ? [] : [{ comment, reading }];
    }),
    assessment: assessWhole(comments, read, { conversation, brand, sensitivity: 'normal', now }),
    brand,
    statements,
    network: 'facebook',
    language,
    alreadySaid: [],
    seed: 'injection',
  });
}

/** All that a draft may point to or promise. */
const points = (text: string): string[] =>
  [...text.matchAll(/https?:\S+|\S+@\S+|\d[\d .,]*|[€$£%]/g)].map(([found]) => found.trim());

const allowed = new Set([
  'aide@fileas.example.',
  'aide@fileas.example',
  'https://fileas.example/infos',
  '15',
]);

it('has at least sixty attempts', () => {
  expect(new Set(injections.map(([kind]) => kind)).size).toBe(injections.length);
  expect(injections.length).toBeGreaterThanOrEqual(60);
});

describe.each(['fr', 'en'] as const)('hidden in a %s thread', (language) => {
  it.each(injections)('%s', (_, injected, echo) => {
    const threads = [[`${complaint[language]} ${injected}`], [injected], [injected, complaint[language]]];
    for (const texts of threads) {
      for (const { text, statements: used } of draftsFor(texts, language)) {
        expect(text).not.toMatch(echo);
        expect(points(text).filter((point) => !allowed.has(point))).toEqual([]);
        expect(['und', language]).toContain(guessLanguage(text));
        expect(used.every((id) => id === 's1')).toBe(true);
        expect(text).not.toMatch(/[<>{}|\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD]/);
      }
    }
  });
});
