import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { calmCheck, isFault } from '@/lib/core/calm-check';
import { checkContextOf } from '@/lib/core/draft/check-context';
import { draftSchema, engineIds, variants, type DraftChunk, type DraftRequest } from '@/lib/core/draft/draft';
import type { LanguageCode } from '@/lib/core/text/language';
import { replyLimit } from '@/lib/core/draft/network-limits';
import { networks } from '@/lib/core/conversation/thread';
import { engines } from '@/lib/engines/registry';
import { complaints, requestIn } from './made-request';

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
