import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ReadComment } from '@/lib/core/assess';
import { brandSchema } from '@/lib/core/brand';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/check-context';
import { draftSchema, engineIds, variants, type DraftChunk, type DraftRequest } from '@/lib/core/draft';
import type { LanguageCode } from '@/lib/core/language';
import { replyLimit } from '@/lib/core/network-limits';
import { networks } from '@/lib/core/thread';
import { engines } from '@/lib/engines/registry';

const complaints: Partial<Record<LanguageCode, string>> = {
  en: 'My parcel never arrived, two weeks now and nobody answers. Order QX-48210-A.',
  fr: "Ma commande n'est jamais arrivée, deux semaines maintenant, et personne ne répond. C'est la QX-48210-A.",
  de: 'Mein Paket ist seit zwei Wochen nicht angekommen und niemand antwortet.',
  es: 'Mi pedido no ha llegado en dos semanas y nadie responde.',
  it: 'Il mio ordine non è arrivato da due settimane e nessuno risponde.',
  pt: 'A minha encomenda não chegou em duas semanas e ninguém responde.',
};

function requestIn(language: LanguageCode, over: Partial<DraftRequest> = {}): DraftRequest {
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

async function chunksOf(
  id: (typeof engineIds)[number],
  request: DraftRequest,
  aborted = false,
): Promise<DraftChunk[]> {
  const engine = await engines[id]();
  const chunks: DraftChunk[] = [];
  for await (const chunk of engine.draft(request, { aborted })) chunks.push(chunk);
  return chunks;
}

describe.each(engineIds)('the %s engine', (id) => {
  it('goes by its own name and says whether it can work', async () => {
    const engine = await engines[id]();
    expect(engine.id).toBe(id);
    expect(['ready', 'needs-download', 'needs-setup', 'absent']).toContain(await engine.availability());
  });

  it.each(Object.keys(complaints) as LanguageCode[])(
    'gives three calm drafts in %s, then ends',
    async (language) => {
      const request = requestIn(language);
      const chunks = await chunksOf(id, request);
      const drafts = chunks.flatMap((chunk) => (chunk.kind === 'draft' ? [chunk.draft] : []));
      expect(chunks.at(-1)).toEqual({ kind: 'done' });
      expect(drafts.map(({ variant }) => variant)).toEqual([...variants]);
      for (const draft of drafts) {
        expect(z.parse(draftSchema, draft)).toEqual(draft);
        const { findings } = calmCheck(draft.text, checkContextOf(request, draft.limit));
        expect(findings.filter(isFault), draft.text).toEqual([]);
        expect(draft.text).not.toMatch(/[{}<>|]|undefined|null|\(\)/);
        expect(draft.text).not.toContain('QX-48210');
      }
      expect(new Set(drafts.map(({ text }) => text)).size).toBe(3);
    },
  );

  it.each(networks)('keeps to what %s takes', async (network) => {
    for (const language of ['en', 'fr'] as const) {
      const chunks = await chunksOf(id, requestIn(language, { network, seed: network }));
      for (const chunk of chunks)
        if (chunk.kind === 'draft') expect(chunk.draft.text.length).toBeLessThanOrEqual(replyLimit(network));
    }
  });

  it('stops when it is told to', async () => {
    expect(await chunksOf(id, requestIn('fr'), true)).toEqual([{ kind: 'error', code: 'cancelled' }]);
  });

  it('says approved facts, and only those that still hold', async () => {
    const held = {
      id: 'held',
      text: { fr: 'Les colis de la semaine dernière partent tous aujourd’hui du dépôt de Lyon.' },
      topics: ['delivery' as const],
      approvedAt: '2026-11-19T09:00:00.000Z',
      expiresAt: null,
      owner: '',
      link: '',
    };
    const past = { ...held, id: 'past', expiresAt: '2026-11-19T23:00:00.000Z' };
    const chunks = await chunksOf(id, requestIn('fr', { statements: [past, held] }));
    const factual = chunks.find((chunk) => chunk.kind === 'draft' && chunk.draft.variant === 'factual');
    expect(factual).toMatchObject({ draft: { statements: ['held'] } });
  });
});
