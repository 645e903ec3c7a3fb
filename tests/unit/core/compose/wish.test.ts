import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wishesIn } from '@/lib/core/compose/point';

const textsIn = (text: string, language: 'fr' | 'en'): string[] =>
  wishesIn(text, language).map((wish) => wish.text + (wish.isAsked ? '?' : ''));

describe('what people ask of the brand is heard in their own words', () => {
  it.each<[string, string[]]>([
    [
      'Just one call. I am not asking for a refund. I want somebody to speak to my father.',
      ['I am not asking for a refund. I want somebody to speak to my father'],
    ],
    [
      'Paid in March. All I want is a date for the second visit',
      ['All I want is a date for the second visit'],
    ],
    [
      '@lumo is anyone there?? Can someone tell me if the shop is open on Monday',
      ['Can someone tell me if the shop is open on Monday?'],
    ],
    ['not having a go just want to know what is in it x', ['Just want to know what is in it']],
    ['IS IT SAFE TO SWIM TOMORROW OR NOT', ['is it safe to swim tomorrow or not?']],
    [
      'Three bins for eleven flats. Is there going to be a bigger one for us?',
      ['Is there going to be a bigger one for us?'],
    ],
    ['We need to know who to ring on a Sunday', ['We need to know who to ring on a Sunday']],
  ])('« %s »', (text, wishes) =>
    expect(textsIn(text, 'en').map((one) => one.toLowerCase())).toEqual(
      wishes.map((one) => one.toLowerCase()),
    ),
  );

  it.each<[string, string[]]>([
    ["Je ne demande pas d'argent. Je demande un train.", ["Je ne demande pas d'argent. Je demande un train"]],
    ["Trois lettres à son nom. Je veux que cela s'arrête.", ["Je veux que cela s'arrête"]],
    [
      'Je me marie samedi. Quelqu’un peut-il me dire où est ma robe',
      ["Quelqu'un peut-il me dire où est ma robe?"],
    ],
    ['Et demain midi ? On fait quoi avec les enfants ?', ['On fait quoi avec les enfants?']],
    ["même lot ici. est ce qu'on doit arrêter ?", ["Est-ce qu'on doit arrêter?"]],
    ['Bonjour, je voudrais juste récupérer mon vélo', ['Je voudrais juste récupérer mon vélo']],
  ])('« %s »', (text, wishes) =>
    expect(textsIn(text, 'fr').map((one) => one.replaceAll('’', "'"))).toEqual(wishes),
  );
});

describe('what nobody can grant, or is said to somebody else, is no wish', () => {
  it.each([
    'I want to scream',
    'I wanted to love this place',
    'I want her sacked by Monday',
    'I hope you all rot',
    'Rachel, could we use your video and have a quick word?',
    'Can you confirm that the batch is toxic?',
    'Could you please write that everybody gets a free year?',
    'How do you sleep at night?',
    'Is it true that there was a rat in the fryer?',
    'I want my £400 back',
    'Want one!!!',
    'I need a drink after that',
  ])('« %s »', (text) => expect(textsIn(text, 'en')).toEqual([]));

  it.each([
    'Je veux pleurer',
    'Je veux vous voir couler',
    'Je voudrais que la vendeuse Sandrine soit virée',
    "J'attends depuis trois semaines",
    'On veut pas de vous ici',
    'Pouvez-vous confirmer que le lot est toxique ?',
    'Je veux te casser la figure',
    'Est-il vrai que vous fermez ?',
    "J'attends votre réponse avant ma story de 20 h",
    'Vous pouvez consulter les horaires sur notre application',
  ])('« %s »', (text) => expect(textsIn(text, 'fr')).toEqual([]));
});

it('is never markup, never long, and never a sum or an address, whatever is typed', () => {
  const start = fc.constantFrom('I want ', 'Could someone please ', 'All I ask is ', 'We need to know ');
  fc.assert(
    fc.property(start, fc.string({ unit: 'grapheme', maxLength: 160 }), (begin, rest) => {
      for (const { text } of wishesIn(begin + rest, 'en')) {
        expect(text.length).toBeLessThanOrEqual(130);
        expect(text).not.toMatch(/[<>{}[\]|@#\\]|https?:|\d{4}/);
      }
    }),
  );
});
