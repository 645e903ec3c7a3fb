import { describe, expect, it } from 'vitest';
import { emptyBrand, type Brand } from '@/lib/core/brand/brand';
import { avoidedWords, gesturesAt, greetingOf, misfit, signatureOf } from '@/lib/core/brand/brand-words';
import { calmCheck } from '@/lib/core/calm-check';
import { inBrandVoice } from '@/lib/core/brand/in-brand-voice';

const brand = (change: Partial<Brand>): Brand => ({ ...emptyBrand(), ...change });

describe('the words of a brand', () => {
  it('are read with what to say instead', () => {
    expect(avoidedWords({ avoid: ['cheap', 'issue → problem', 'ticket->message', ' ', '→ x'] })).toEqual([
      { word: 'cheap', instead: null },
      { word: 'issue', instead: 'problem' },
      { word: 'ticket', instead: 'message' },
    ]);
  });

  it('are found in a reply, and the better one is suggested', () => {
    const { findings } = calmCheck('We saw the issue, it was cheap.', {
      language: 'en',
      brand: brand({ avoid: ['issue → problem', 'cheap'] }),
    });
    expect(findings.filter(({ code }) => code === 'avoided-word')).toEqual([
      { code: 'avoided-word', start: 11, end: 16, suggestion: 'problem' },
      { code: 'avoided-word', start: 25, end: 30, suggestion: null },
    ]);
  });

  it('speak for a wording or against it', () => {
    const mine = brand({ use: ['guests'], avoid: ['issue'], exclamation: false });
    expect(misfit(mine)('Our guests come first.')).toBeLessThan(0);
    expect(misfit(mine)('The issue is known.')).toBeGreaterThan(10);
    expect(misfit(mine)('Hello!')).toBeGreaterThan(0);
    expect(misfit(mine)('Tissues.')).toBe(0);
  });
});

it.each<[string, string | null, string | null]>([
  ['Hello {firstName},', 'Ann', 'Hello Ann,'],
  ['Coucou {prénom} !', null, 'Coucou !'],
  ['Bonjour {firstName},', null, 'Bonjour,'],
  [' ', 'Ann', null],
])('greets by %s and %s as %s', (greeting, name, said) => {
  expect(greetingOf({ greeting }, name)).toBe(said);
});

it('signs with the signature, or the first name of whoever says I', () => {
  expect(signatureOf(brand({ signature: 'The team', person: 'i', firstName: 'Ann' }))).toBe('The team');
  expect(signatureOf(brand({ person: 'i', firstName: 'Ann' }))).toBe('Ann');
  expect(signatureOf(brand({ person: 'we', firstName: 'Ann' }))).toBe('');
});

it('may give what the gravity allows', () => {
  const gestures: Brand['gestures'] = [
    { what: 'a voucher', from: 'severe', privateOnly: true },
    { what: 'free postage', from: 'minor', privateOnly: true },
    { what: ' ', from: 'minor', privateOnly: true },
  ];
  expect(gesturesAt({ gestures }, 'moderate').map(({ what }) => what)).toEqual(['free postage']);
  expect(gesturesAt({ gestures }, 'calm')).toEqual([]);
});

describe('a reply in the brand’s voice', () => {
  const text = 'Bonjour Léa, votre commande est perdue ! Nous cherchons. Camille';

  it('has its greeting, with the name that was greeted', () => {
    expect(inBrandVoice(text, brand({ greeting: 'Coucou {firstName} !' }), 'fr', 500)).toMatch(
      /^Coucou Léa\u202F! Votre commande/,
    );
    expect(inBrandVoice(text, brand({ greeting: 'Bonsoir {firstName},' }), 'fr', 500)).toMatch(
      /^Bonsoir Léa, votre commande/,
    );
    expect(
      inBrandVoice('Bonjour à tous, voici la suite.', brand({ greeting: 'Bonsoir {firstName},' }), 'fr', 500),
    ).toBe('Bonsoir, voici la suite.');
  });

  it('greets nobody in another language', () => {
    const english = 'Hello Tom, your parcel is late.';
    expect(inBrandVoice(english, brand({ greeting: 'Coucou {firstName},' }), 'en', 500)).toBe(english);
    expect(inBrandVoice(english, brand({ greeting: 'Aloha {firstName},' }), 'en', 500)).toMatch(
      /^Aloha Tom, /,
    );
  });

  it('calls out only where the brand does, and says its better words', () => {
    const mine = brand({ exclamation: false, avoid: ['commande → colis', 'nous → on'] });
    expect(inBrandVoice(text, mine, 'fr', 500)).toBe(
      'Bonjour Léa, votre colis est perdue. On cherchons. Camille',
    );
    expect(inBrandVoice('Bonjour Léa ! Merci.', mine, 'fr', 500)).toBe('Bonjour Léa, merci.');
  });

  it('stays as it was where it would grow too long', () => {
    expect(inBrandVoice(text, brand({ greeting: 'Bien le bonjour {firstName},' }), 'fr', text.length)).toBe(
      text,
    );
  });

  it('says nothing else for a brand that sets nothing', () => {
    const set = 'Bonjour Léa, votre commande est perdue\u202F! Nous cherchons. Camille';
    expect(inBrandVoice(set, brand({}), 'fr', 500)).toBe(set);
  });
});
