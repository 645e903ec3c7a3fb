import { assert, boolean, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ReadComment } from '@/lib/core/reading/read-comment';
import { brandSchema } from '@/lib/core/brand/brand';
import { compose } from '@/lib/core/compose';
import type { DraftRequest } from '@/lib/core/draft/draft';
import { levels, type Level } from '@/lib/core/level/level';
import type { SignalCode, Topic } from '@/lib/core/reading/signals';
import { networks } from '@/lib/core/conversation/thread';
import { requestIn } from '../../../contract/made-request';

interface Case {
  fr: string;
  en: string;
  topic: Topic;
  signal?: SignalCode;
}

const cases: Case[] = [
  {
    fr: 'Ma commande est toujours pas arrivée, trois semaines !',
    en: 'My order never arrived, three weeks now',
    topic: 'delivery',
  },
  {
    fr: 'Votre livreur a balancé mon colis par-dessus le portail',
    en: 'The driver threw my parcel over the gate',
    topic: 'delivery',
  },
  { fr: 'Aucun remboursement depuis lundi', en: 'Still no refund since monday', topic: 'refund' },
  {
    fr: 'Mon aspirateur est tombé en panne au bout de deux mois',
    en: 'My vacuum stopped working after two months',
    topic: 'defect',
  },
  { fr: 'Votre vendeuse a été impolie avec ma mère', en: 'The lady at the till was rude', topic: 'service' },
  { fr: 'Hausse de 20 %, trop cher', en: 'A price rise of 20%, too expensive', topic: 'price' },
  { fr: "L'appli est en panne", en: 'The app is down', topic: 'outage' },
  {
    fr: 'Malade après avoir mangé votre yaourt',
    en: 'I was sick after eating this yoghurt',
    topic: 'safety',
    signal: 'safety',
  },
  { fr: 'Je vais porter plainte', en: "I'll see you in court", topic: 'other', signal: 'legal-threat' },
  { fr: 'Boycott de cette marque', en: 'Boycott this brand', topic: 'ethics', signal: 'boycott-call' },
  {
    fr: 'Une employée est harcelée ici',
    en: 'They are hunting an employee',
    topic: 'other',
    signal: 'staff-harassment',
  },
  {
    fr: "Je suis tombé sur les données d'une autre cliente",
    en: "I got someone else's account statement",
    topic: 'privacy',
    signal: 'data-leak',
  },
  { fr: "J'adore cette crème", en: 'I love this cream', topic: 'other', signal: 'praise' },
];

function requestOf(
  one: Case,
  language: 'fr' | 'en',
  over: {
    person: 'i' | 'we';
    address: 'vous' | 'tu';
    warmth: number;
    emoji: boolean;
    level: Level;
    voices: number;
    seed: string;
  },
  network: DraftRequest['network'] = 'facebook',
): DraftRequest {
  const isPraise = one.signal === 'praise';
  const comments = Array.from({ length: over.voices }, (_, at): ReadComment => ({
    comment: {
      id: `c${at}`,
      parentId: null,
      depth: 0,
      author: at === 0 ? 'Nadia Perrin' : `someone ${at}`,
      text: one[language],
      postedAt: '2026-11-20T09:00:00.000Z',
      likes: 3,
      permalink: null,
    },
    reading: {
      language: { code: language, from: 'given' },
      sentiment: isPraise ? { label: 'positive', negative: 0.05 } : { label: 'negative', negative: 0.9 },
      hostility: 0.1,
      hostile: false,
      arousal: 0.5,
      complaint: isPraise ? 0.02 : 0.9,
      topics: [one.topic],
      signals: one.signal === undefined ? [] : [{ code: one.signal, start: 0, end: 4 }],
    },
  }));
  const { assessment } = requestIn(language);
  return requestIn(language, {
    comments,
    assessment: {
      ...assessment,
      threadId: 'c0',
      steps: [],
      level: over.level,
      peak: over.level,
      topics: [{ topic: one.topic, commentIds: ['c0'] }],
      voices: over.voices,
    },
    brand: z.parse(brandSchema, {
      ...over,
      name: 'Filéas',
      signature: 'Inès',
      contact: 'aide@fileas.example',
    }),
    network,
    seed: over.seed,
  });
}

const setting = record({
  person: constantFrom('i' as const, 'we' as const),
  address: constantFrom('vous' as const, 'tu' as const),
  warmth: constantFrom(0.1, 0.5, 0.9),
  emoji: boolean(),
  level: constantFrom(...levels),
  voices: constantFrom(1, 6),
  seed: string({ minLength: 1, maxLength: 8 }),
});

const textsOf = (language: 'fr' | 'en', one: Case, over: Parameters<typeof requestOf>[2]): string[] =>
  compose(requestOf(one, language, over)).map(({ text }) => text.replaceAll(/\[[^\]]*\]/g, '…'));

const anyCase = constantFrom(...cases);

describe('French drafts', () => {
  it('are set, elided and agree as a typesetter would have it', () => {
    assert(
      property(anyCase, setting, (one, over) => {
        for (const text of textsOf('fr', one, over)) {
          expect(text, text).not.toMatch(/\p{L}'/u);
          expect(text, text).not.toMatch(/[^\u202F][;!?](?=\s|$)/u);
          expect(text, text).not.toMatch(/[^\u00A0]:(?=\s|$)/u);
          expect(text, text).not.toMatch(/«[^\u00A0]|[^\u00A0]»/u);
          expect(text, text).not.toMatch(/ {2}| [,.]|\.\.|·|\(e\)/u);
          expect(text, text).not.toMatch(
            /(?<!\p{L})(?:de|que|je|ne|se|me|te|le|la|jusque|lorsque) [aeiouéèêà]/iu,
          );
          expect(text, text).not.toMatch(/(?<!\p{L})(?:à les|de les|si il) (?!\p{L}+er)/iu);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep to one person and one address', () => {
    assert(
      property(anyCase, setting, (one, over) => {
        for (const written of textsOf('fr', one, over)) {
          // What stands in quotation marks is the person's own.
          const text = written.replaceAll(/«[^»]*»/g, '');
          const first = /(?<![\p{L}])(?:je|j’|mon|mes|moi|m’)(?![\p{L}-])|(?<![\p{L}])[jm]’/iu;
          const many = /(?<![\p{L}])(?:nous|notre|nos)(?![\p{L}])/iu;
          expect(text, text).not.toMatch(over.person === 'i' ? many : first);
          if (over.voices === 1)
            expect(text, text).not.toMatch(
              over.address === 'tu'
                ? /(?<![\p{L}-])(?:vous|votre|vos)(?!\p{L})/iu
                : /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu,
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('keep to one person in English', () => {
  assert(
    property(anyCase, setting, (one, over) => {
      for (const text of textsOf('en', one, over))
        expect(text.replaceAll(/“[^”]*”/g, ''), text).not.toMatch(
          over.person === 'i' ? /\b(?:we|we’\w+|our|us|ours)\b/i : /\b(?:I|I’\w+|my|me|mine)\b/,
        );
    }),
    { numRuns: 300 },
  );
});

it('use one emoji at most, and none from moderate on or where the brand has none', () => {
  assert(
    property(anyCase, setting, (one, over) => {
      for (const text of textsOf('fr', one, over)) {
        const emoji = text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
        const isQuiet = over.emoji && over.level !== 'moderate' && over.level !== 'severe';
        expect(emoji, text).toBeLessThanOrEqual(isQuiet ? 1 : 0);
      }
    }),
  );
});

describe('the three drafts', () => {
  const complaint = cases[0] as Case;
  const over = {
    person: 'we',
    address: 'vous',
    warmth: 0.5,
    emoji: false,
    level: 'minor',
    voices: 1,
    seed: 's',
  } as const;

  it.each(['fr', 'en'] as const)(
    'differ in kind in %s: brief is short, factual holds the gaps',
    (language) => {
      for (let seed = 0; seed < 20; seed += 1) {
        const [brief, warm, factual] = compose(requestOf(complaint, language, { ...over, seed: `s${seed}` }));
        const sentences = (brief?.text.replaceAll(/\[[^\]]*\]/g, 'x').match(/[.!?](?:\s|$)/g) ?? []).length;
        expect(sentences, brief?.text).toBeLessThanOrEqual(3);
        expect(warm?.moves).toContain('empathise');
        expect(warm?.text.match(/\[/g) ?? []).toHaveLength(1);
        expect(factual?.moves).toContain('state-fact');
        expect((factual?.text.match(/\[/g) ?? []).length, factual?.text).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it('end with the signature', () => {
    for (const draft of compose(requestOf(complaint, 'fr', over)).slice(1))
      expect(draft.text).toMatch(/Inès$/);
  });

  it('ask for no delivery date where the parcel came, but broken', () => {
    for (let seed = 0; seed < 20; seed += 1)
      for (const { text } of compose(requestOf(cases[1] as Case, 'fr', { ...over, seed: `t${seed}` })))
        expect(text).not.toMatch(/date de livraison/);
  });

  it.each(networks)('offer the information page in an outage on %s where it fits', (network) => {
    const request = requestOf(cases[6] as Case, 'fr', { ...over, voices: 6 }, network);
    const page = 'https://fileas.example/etat';
    const drafts = compose({ ...request, brand: { ...request.brand, informationPage: page } });
    const roomy = !['x', 'tiktok', 'bluesky'].includes(network);
    if (roomy) expect(drafts.some(({ text }) => text.includes(page))).toBe(true);
    else for (const draft of drafts) expect(draft.text.length).toBeLessThanOrEqual(draft.limit);
  });
});
