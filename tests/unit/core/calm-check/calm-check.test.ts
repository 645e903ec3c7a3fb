import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { brandSchema } from '@/lib/core/brand/brand';
import { calmCheck, findingCodes, guessLanguage, isFault } from '@/lib/core/calm-check';
import { fold } from '@/lib/core/calm-check/fold';
import { rules } from '@/lib/core/calm-check/registry';
import type { Statement } from '@/lib/core/draft/statement';
import { costOf } from '../../cost-of';

const codesOf = (...args: Parameters<typeof calmCheck>): string[] =>
  calmCheck(...args).findings.map(({ code }) => code);

const statement: Statement = {
  id: 's1',
  text: {
    en: 'Deliveries to Leeds take 48 hours. Details: https://example.org/status',
    fr: 'La livraison prend 48 heures.',
  },
  topics: ['delivery'],
  approvedAt: '2026-11-01T08:00:00Z',
  expiresAt: null,
  owner: '',
  link: 'https://example.org/status',
};

describe('the rules', () => {
  it('know a rule for every code but the one that only the second opinion gives', () => {
    const codes = new Set([...rules.map(({ code }) => code), 'argues']);
    expect([...codes].sort()).toEqual([...findingCodes].sort());
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))('%s names its source', (_, rule) => {
    expect(rule.source).toMatch(/G\d|\d{4}|SCCT/);
  });
});

describe('what is found', () => {
  it('stands inside the text, in order, with a suggestion that is no empty shell', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (noise) => {
        for (const text of [noise, `Sorry if you ${noise}`, `${noise} mais vous devez relire les CGV`]) {
          const { calm, findings } = calmCheck(text);
          expect(calm).toBeGreaterThanOrEqual(0);
          expect(calm).toBeLessThanOrEqual(1);
          for (const { start, end } of findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it('keeps every offset when it folds', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('lets a gap be a gap, not a fault', () => {
    const { findings } = calmCheck('Bonjour, votre colis arrive le [date de livraison].');
    expect(findings.map(({ code }) => code)).toEqual(['gap']);
    expect(findings.some(isFault)).toBe(false);
  });
});

describe('who owns up', () => {
  it.each([
    'It’s not our fault.',
    'This isn’t our mistake.',
    'Nothing here is our fault.',
    'Ce n’est pas notre faute.',
    'Nous n’avons commis aucune faute et il n’y a eu aucune erreur de notre part.',
    'Rien de tout cela n’est notre erreur.',
  ])('hears a denial in “%s”', (text) => {
    expect(codesOf(text)).toContain('denial');
  });

  it.each([
    'The notice was not accurate, and that was our mistake.',
    'That is not true of your parcel, it is our mistake.',
    'Ce n’est pas exact, c’est notre erreur.',
  ])('lets “%s” pass, which owns the fault', (text) => {
    expect(codesOf(text)).not.toContain('denial');
  });
});

describe('what it compares with', () => {
  it('takes figures and links from statements only', () => {
    const context = { statements: [statement], language: 'en' as const };
    expect(codesOf('Deliveries to Leeds take 48 hours, see https://example.org/status.', context)).toEqual(
      [],
    );
    expect(codesOf('It was sent to 300 customers, see https://example.net/other.', context)).toEqual([
      'unsupported-fact',
      'unsupported-link',
    ]);
  });

  it('sees another figure for the same thing as a contradiction', () => {
    const context = { statements: [statement], language: 'en' as const };
    expect(codesOf('Deliveries to Leeds take 72 hours.', context)).toContain('contradiction');
  });

  it('never lets details from the thread go round again', () => {
    const thread = { texts: ['Call me on 07700 900123, order AB-20391-X'] };
    expect(codesOf('We will call 07700 900123 about AB-20391-X.', { thread })).toEqual([
      'personal-data',
      'personal-data',
    ]);
  });

  it('wants the language of the thread and the register of the brand', () => {
    const thread = { texts: ['Wo bleibt mein Paket? Ich warte seit zwei Wochen und niemand antwortet mir.'] };
    expect(codesOf('Thank you, we are looking into it and will be back tomorrow.', { thread })).toEqual([
      'wrong-language',
    ]);
    const brand = z.parse(brandSchema, { address: 'tu' });
    expect(codesOf('Bonjour, nous regardons votre commande.', { brand })).toEqual(['wrong-register']);
  });

  it('keeps gestures out of what everyone reads', () => {
    expect(codesOf('A voucher is waiting at the desk.')).toContain('public-compensation');
  });

  it('objects to what the network cuts off', () => {
    expect(codesOf('Merci pour votre message.'.repeat(12), { limit: 280 })).toContain('too-long');
  });
});

it('tells the languages of replies apart', () => {
  expect(guessLanguage('Nous regardons ce qui s’est passé avec le dépôt.')).toBe('fr');
  expect(guessLanguage('We are looking into what happened at the depot.')).toBe('en');
  expect(guessLanguage('Wir klären das heute mit dem Team.')).toBe('de');
  expect(guessLanguage('Revisamos hoy con el equipo lo que ha pasado.')).toBe('es');
  expect(guessLanguage('👍')).toBe('und');
});

/** A check of 500 characters costs less than so many bare passes over them, some 3 µs each. */
const passes = 2000;

it('is fast enough to run at every keystroke, and linear', () => {
  const text =
    'Nous regardons ce qui a bloqué, et je reviens vers vous demain, sans faute de notre part. '.repeat(6);
  const once = costOf(() => calmCheck(text));
  const bare = costOf(() => {
    for (let pass = 0; pass < passes; pass += 1) text.toLowerCase().split(' ');
  });
  expect(once).toBeLessThan(bare);
  expect(costOf(() => calmCheck(text.repeat(20)))).toBeLessThan(once * 100);
});
