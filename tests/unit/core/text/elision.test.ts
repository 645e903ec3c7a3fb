import { expect, it } from 'vitest';
import { elides } from '@/lib/core/text/elision';
import { elide } from '@/lib/core/compose/write/typography';

it.each([
  'appli',
  'écran',
  'été',
  'ordinateur',
  'usine',
  'œuf',
  'horaire',
  'hôtel',
  'huile',
  'humidité',
  'heure',
  'habite',
  'hésitez',
  'y avez',
  'avez',
  'oubli',
])('leaves the vowel out before « %s »', (word) => {
  expect(elides(word)).toBe(true);
});

it.each([
  'yaourt',
  'yoga',
  'hotline',
  'hotte',
  'housse',
  'hamburger',
  'haricot',
  'hall',
  'haut',
  'hurle',
  'onze',
  'oui',
  'huit',
  'colis',
  '',
])('keeps it before « %s »', (word) => {
  expect(elides(word)).toBe(false);
});

it('writes our own phrases so', () => {
  expect(elide('près de onze jours, et de une heure, que il manque de huile')).toBe(
    "près de onze jours, et d'une heure, qu'il manque d'huile",
  );
});
