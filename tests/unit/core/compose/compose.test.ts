import { describe, expect, it } from 'vitest';
import { firstNameOf } from '@/lib/core/compose/write/first-name';
import { readPoint } from '@/lib/core/compose/point';
import { elide, joinSentences, typeset } from '@/lib/core/compose/write/typography';
import { wordingOf } from '@/lib/core/compose/write/phrase';

it.each([
  ['Josiane Petitbon', 'Josiane'],
  ['Mireille T.', 'Mireille'],
  ['Jean-Luc Pujol', 'Jean-Luc'],
  ['@jordan_bmr', null],
  ['kellyyy92', null],
  ['Roy from plot 9', null],
  ['The Real Jibe', null],
  ['Autisme Ensemble 71', null],
  ['Tarn Rail Users', null],
  ['Mme Bourdette', null],
  [null, null],
] as const)('greets %s as %s', (author, name) => {
  expect(firstNameOf(author)).toBe(name);
});

it.each<[string, 'fr' | 'en', string, boolean]>([
  ['My wife broke her hip in Madeira and you declined the claim.', 'en', 'broken', false],
  ['The handle broke on the second day.', 'en', 'broken', true],
  ['He had an accident in assembly and never came back to school.', 'en', 'not-arrived', false],
  ['The parcel never came.', 'en', 'not-arrived', true],
])('« %s » (%s): %s is %s', (text, language, id, isThere) => {
  expect(readPoint(text, language, 'vous').frames.some((frame) => frame.id === id)).toBe(isThere);
});

it('owes nobody money for a message', () => {
  const { frames, slots } = readPoint('Toujours pas remboursée, lisez mon mail.', 'fr', 'vous');
  expect(frames[0]?.topic).toBe('refund');
  expect(slots.object).toBeUndefined();
});

describe('the point of a French comment', () => {
  it('names the thing, agrees with it and counts the wait', () => {
    const { frames, slots } = readPoint(
      "J'attends ma machine depuis trois semaines, jamais livrée.",
      'fr',
      'vous',
    );
    expect(frames[0]?.id).toBe('not-arrived');
    expect(slots).toMatchObject({ object: 'votre machine', ending: 'e', duration: 'trois semaines' });
    expect(readPoint('Mon application plante.', 'fr', 'tu').slots.object).toBe('ton application');
  });

  it('does not take a participle for a thing', () => {
    expect(readPoint('Mon frigo commandé lundi est en panne.', 'fr', 'vous').slots.object).toBe(
      'votre frigo',
    );
  });

  it('never takes words that are not its own', () => {
    const { slots } = readPoint('Votre vendeur Kevin est un idiot, 06 39 98 11 22.', 'fr', 'vous');
    expect(JSON.stringify(slots)).not.toMatch(/Kevin|idiot|06/i);
  });
});

describe('the point of an English comment', () => {
  it('names the thing and counts the wait', () => {
    const { frames, slots } = readPoint(
      'Still no refund for my coffee machine after two weeks',
      'en',
      'vous',
    );
    expect(frames.map(({ id }) => id)).toContain('refund-waiting');
    expect(slots).toMatchObject({ object: 'your coffee machine', duration: 'two weeks' });
  });

  it('says days as names', () => {
    expect(readPoint('The app is down since monday', 'en', 'vous').slots.since).toBe('since Monday');
  });
});

it('sets French with its own spaces and curly apostrophes', () => {
  expect(typeset("C'est noté : « merci » ! Prêt ; à 14 h ?", 'fr')).toBe(
    'C’est noté\u00A0: «\u00A0merci\u00A0»\u202F! Prêt\u202F; à 14\u00A0h\u202F?',
  );
  expect(typeset("It's noted: ready?", 'en')).toBe('It’s noted: ready?');
});

it('elides a word of its own, and no end of another', () => {
  expect(elide('Sur le chèque et sur les frais, nous lisons que il manque de eau')).toBe(
    "Sur le chèque et sur les frais, nous lisons qu'il manque d'eau",
  );
});

it('goes on in lower case after a greeting, and keeps "I" and German nouns', () => {
  expect(joinSentences(['Bonjour Léa,', 'Votre colis est là.'], 'fr')).toBe(
    'Bonjour Léa, votre colis est là.',
  );
  expect(joinSentences(['Hi Tom,', "I've read this."], 'en')).toBe("Hi Tom, I've read this.");
  expect(joinSentences(['Hallo Jo,', 'Kritik hat Platz.'], 'de')).toBe('Hallo Jo, Kritik hat Platz.');
});

it('speaks as I or we, vous or tu', () => {
  const phrase = '<Je [vous|te] tiens|Nous [vous|te] tenons> au courant (ici|).';
  expect(wordingOf(phrase, { person: 'i', address: 'tu' }, () => 1)).toBe('Je te tiens au courant.');
  expect(wordingOf(phrase, { person: 'we', address: 'vous' }, () => 0)).toBe(
    'Nous vous tenons au courant ici.',
  );
});
