import { beforeEach, describe, expect, it } from 'vitest';
import { headline } from '@/components/thread/headline';
import type { Flag } from '@/lib/core/flag/flag';
import { reasonCodes, type Reason, type ReasonCode } from '@/lib/core/level/level';
import { sampleOf } from '@/tools/screens/sample';
import { speak } from './stage';

const now = Date.parse('2026-11-20T14:00:00Z');
const sample = sampleOf('en', new Date(now).toISOString()).flags[0];

const flagWith = (fields: Partial<Flag>): Flag => {
  if (sample === undefined) throw new Error('the sample has no flag');
  return { ...sample, ...fields };
};
const reason = (code: ReasonCode, count: number, weight = 1): Reason => ({
  code,
  weight,
  commentIds: Array.from({ length: count }, (_, index) => `c${index}`),
});
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const cases: [Partial<Flag>, en: string, fr: string][] = [
  [
    { voices: 1, hostileVoices: 1, reasons: [reason('legal-threat', 1)] },
    'One person: one comment speaks of legal action. No answer yet.',
    'Une personne : un commentaire parle d’action en justice. Pas encore de réponse.',
  ],
  [
    { voices: 12, hostileVoices: 1, reasons: [reason('many-negative', 11), reason('boycott-call', 2)] },
    '12 people, one of them hostile: two comments call for a boycott and 11 comments are negative. No answer yet.',
    '12 personnes, dont une hostile : deux commentaires appellent au boycott et 11 commentaires sont négatifs. Pas encore de réponse.',
  ],
  [
    { voices: 3, hostileVoices: 0, reasons: [], answeredAt: '2026-11-20T13:40:00Z' },
    'Three people. You answered 20 min ago.',
    'Trois personnes. Vous avez répondu il y a 20 min.',
  ],
  [
    { voices: 2, hostileVoices: 5, reasons: [reason('rising', 2), reason('defended', 2, -1)] },
    'Two people, two of them hostile. No answer yet.',
    'Deux personnes, dont deux hostiles. Pas encore de réponse.',
  ],
];

describe.each(['en', 'fr'] as const)('%s', (language) => {
  beforeEach(() => speak(language));

  it.each(cases)('%#', (fields, en, fr) => {
    expect(plain(headline(flagWith(fields), now))).toBe(language === 'en' ? en : fr);
  });

  it.each(reasonCodes)('makes a whole sentence of %s, for one and for many', (code) => {
    for (const count of [0, 1, 2, 40]) {
      const text = headline(flagWith({ reasons: [reason(code, count)] }), now);
      expect(text).toMatch(/^\p{Lu}[^{}$]+\. \p{Lu}[^{}$]+\.$/u);
    }
  });
});
