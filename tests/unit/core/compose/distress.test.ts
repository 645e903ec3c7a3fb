import { describe, expect, it } from 'vitest';
import { isFault } from '@/lib/core/calm-check/finding';
import { calmCheck } from '@/lib/core/calm-check';
import { compose, viewThread } from '@/lib/core/compose';
import { replyLimit } from '@/lib/core/draft/network-limits';
import type { DraftRequest } from '@/lib/core/draft/draft';
import type { Statement } from '@/lib/core/draft/statement';
import { networks } from '@/lib/core/conversation/thread';
import type { LanguageCode } from '@/lib/core/text/language';
import { requestIn } from '../../../contract/made-request';

/** A complaint about a parcel, and below it somebody who sees no point in going on. */
function inDistress(language: LanguageCode, over: Partial<DraftRequest> = {}): DraftRequest {
  const request = requestIn(language, over);
  const [read] = request.comments;
  if (read === undefined) throw new Error('a request has a comment');
  const text = 'x';
  return {
    ...request,
    comments: [read, { ...read, comment: { ...read.comment, id: 'c2', author: 'Wilfried Nt', text } }],
    assessment: {
      ...request.assessment,
      level: 'moderate',
      reasons: [{ code: 'distress', weight: 1.2, commentIds: ['c2'] }],
    },
  };
}

const languages = ['fr', 'en', 'de', 'es', 'it', 'pt'] as const;

/** What it is about, what may be done to oneself, regrets for the service, patience. */
const unwanted =
  /suic|suiz|selbstm|parcel|colis|commande|paket|pedido|ordine|encomenda|sorry|apolog|désol|excus|inconv|patien|geduld|leid tut|bedauer|scus|lamento|desculp|disculp|\p{Extended_Pictographic}/iu;

describe.each(languages)('to somebody in distress, in %s', (language) => {
  const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('names them, nothing they complained of, and who listens now', () => {
    for (const seed of seeds)
      for (const network of networks)
        for (const address of ['vous', 'tu'] as const) {
          const request = inDistress(language, { seed, network });
          const brand = { ...request.brand, address, emoji: true, humour: true, warmth: 0.9 };
          for (const { text, variant } of compose({ ...request, brand })) {
            expect(text, variant).not.toMatch(unwanted);
            expect(text, variant).not.toContain('Nadia');
            expect(text, variant).toMatch(/\[[^\]]{8,60}\]/);
            expect(text.length, text).toBeLessThanOrEqual(replyLimit(network));
            if (replyLimit(network) > 200) expect(text, variant).toContain('Wilfried');
            const { findings } = calmCheck(text, { language });
            expect(findings.filter(isFault), text).toEqual([]);
          }
        }
  });

  it('is signed by a person, by name or by a gap', () => {
    const request = inDistress(language);
    for (const { text } of compose(request)) expect(text).toContain('Inès');
    const unsigned = { ...request, brand: { ...request.brand, signature: '' } };
    for (const { text } of compose(unsigned)) expect(text).toMatch(/\[\p{L}+(?: name)?\], Filéas$/u);
  });
});

const line = (id: string, text: string): Statement => ({
  id,
  text: { fr: text },
  topics: ['delivery'],
  approvedAt: '2026-11-01T00:00:00.000Z',
  expiresAt: null,
  owner: '',
  link: '',
});

it('names the helpline that an approved statement names, and states nothing else', () => {
  const statements = [
    line('parcels', 'Les colis partent de nouveau chaque jour depuis le 3 novembre 2026.'),
    line('helpline', "Le 3114 est une ligne d'écoute gratuite, jour et nuit."),
  ];
  for (const draft of compose(inDistress('fr', { statements }))) {
    expect(draft.text).toContain('3114');
    expect(draft.text).not.toContain('[numéro');
    expect(draft.statements).toEqual(['helpline']);
  }
});

it('comes before every other kind of thread', () => {
  const request = inDistress('en');
  const hateful = request.comments.map((read) => ({
    ...read,
    reading: {
      ...read.reading,
      hostile: true,
      signals: [{ code: 'staff-harassment' as const, start: 0, end: 1 }],
    },
  }));
  expect(viewThread({ ...request, comments: hateful }).situation).toBe('distress');
});
