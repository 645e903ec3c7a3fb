import * as z from 'zod/mini';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import type { Reading } from '@/lib/core/reading/reading';
import { brandSchema } from '@/lib/core/brand/brand';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { LanguageCode } from '@/lib/core/text/language';

/** A complaint about a parcel, by language. */
export const complaints: Partial<Record<LanguageCode, string>> = {
  en: 'My parcel never arrived, two weeks now and nobody answers. Order QX-48210-A.',
  fr: "Ma commande n'est jamais arrivée, deux semaines maintenant, et personne ne répond. C'est la QX-48210-A.",
  de: 'Mein Paket ist seit zwei Wochen nicht angekommen und niemand antwortet.',
  es: 'Mi pedido no ha llegado en dos semanas y nadie responde.',
  it: 'Il mio ordine non è arrivato da due settimane e nessuno risponde.',
  pt: 'A minha encomenda não chegou em duas semanas e ninguém responde.',
};

/** A request for drafts under one complaint, as the panel would make it. */
export function requestIn(language: LanguageCode, over: Partial<DraftRequest> = {}): DraftRequest {
  const read: ReadComment = {
    comment: {
      id: 'c1',
      parentId: null,
      depth: 0,
      author: 'Nadia Perrin',
      text: complaints[language] ?? complaints.en ?? '',
      postedAt: '2026-11-20T09:00:00.000Z',
      likes: 12,
      permalink: null,
    },
    reading: {
      language: { code: language, from: 'given' },
      sentiment: { label: 'negative', negative: 0.9 },
      hostility: 0.1,
      hostile: false,
      arousal: 0.5,
      complaint: 0.95,
      topics: ['delivery'],
      signals: [],
    },
  };
  return {
    comments: [read],
    assessment: {
      threadId: 'c1',
      steps: [{ commentId: 'c1', risk: 0.4, level: 'minor' }],
      level: 'minor',
      peak: 'minor',
      trend: 'rising',
      reasons: [],
      advice: {
        posture: 'answer-now',
        reasons: [],
        replyBy: null,
        lookAgainAt: null,
        place: 'public-then-private',
        who: 'community-manager',
      },
      defenders: [],
      topics: [{ topic: 'delivery', commentIds: ['c1'] }],
      voices: 1,
      hostileVoices: 0,
      firstSignalAt: '2026-11-20T09:00:00.000Z',
      lastCommentAt: '2026-11-20T09:00:00.000Z',
      answeredAt: null,
    },
    brand: z.parse(brandSchema, { name: 'Filéas', contact: 'aide@fileas.example', signature: 'Inès' }),
    statements: [],
    network: 'facebook',
    language,
    alreadySaid: [],
    seed: 'contract',
    ...over,
  };
}

/** The same, with other words, read as before or as given. */
export function requestSaying(
  language: LanguageCode,
  text: string,
  reading: Partial<Reading> = {},
  over: Partial<DraftRequest> = {},
): DraftRequest {
  const request = requestIn(language, over);
  const comments = request.comments.map((read) => ({
    comment: { ...read.comment, text },
    reading: { ...read.reading, ...reading },
  }));
  return { ...request, comments };
}
