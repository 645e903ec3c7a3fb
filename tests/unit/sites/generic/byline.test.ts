import { describe, expect, it } from 'vitest';
import { bylineIn, nameLeadingDate } from '@/lib/sites/generic/byline';

describe('who speaks, by a line of words', () => {
  it.each([
    ['Posté par Anne, le 3 mai 2024 à 22h15', 'Anne'],
    ['Par Anne Roux le lundi 3 mai 2024', 'Anne Roux'],
    ['Écrit par : hugo.m | 03/05/2024', 'hugo.m'],
    ['Le 3 mai 2024 à 10:05, Anne a écrit :', 'Anne'],
    ['le 3 mai 2024 par Anne', 'Anne'],
    ['Posté le 03/05/2024\n par Anne', 'Anne'],
    ['Geschrieben am 3. Mai 2024 von Silke', 'Silke'],
    ['piou75 a dit…', 'piou75'],
    ['Anne wrote on May 3, 2024:', 'Anne'],
    ['S. Whitlock wrote on May 3, 2024:', 'S. Whitlock'],
    ['On May 3, 2024 Anne wrote:', 'Anne'],
    ['by Anne » Tue May 3, 2024 10:15 am', 'Anne'],
    ['Posted by: Anne at May 3, 2024 10:15 PM', 'Anne'],
    ['Reply by Anne on May 3', 'Anne'],
    ['Silke schrieb am 03.05.2024 um 22:15 Uhr:', 'Silke'],
    ['2024-05-03 10:15 – Anne schrieb:', 'Anne'],
    ['Anne Petit, 3. Mai 2024', 'Anne Petit'],
    ['Anne Roux (3 mai 2024)', 'Anne Roux'],
    ['Anne · il y a 3 jours', 'Anne'],
    ['Date Added: 03/14/2021 by Anne', 'Anne'],
    ['Edith Roux (3 mai 2024)', 'Edith Roux'],
  ])('%s', (line, name) => {
    expect(bylineIn(line)?.name).toBe(name);
  });

  it.each([
    'Posted on May 3, 2024',
    'Reply #1 on: November 2, 2026',
    'Inscrit : il y a 12 ans',
    'Joined: 12 Mar 2011',
    'Messages : 4',
    'Updated May 3, 2024',
    'Édité par Anne le 3 mai 2024',
    'Zuletzt bearbeitet von Silke am 3. Mai 2024',
    'Edited by user May 3, 2024 | Reason: Not specified',
    'commented 3 days ago',
    'Friday, May 3, 2024 09:12',
    'Next tour: May 4, 2024, 10:00',
    'The hinge broke on May 3, 2024, and nobody answered my letter.',
    'Rendez-vous le 3 mai 2024 à la mairie',
  ])('nobody: %s', (line) => {
    expect(bylineIn(line)).toBeNull();
  });

  it('says whether the words say that somebody speaks', () => {
    expect(bylineIn('Anne, 3 mai 2024')?.isSaid).toBe(false);
    expect(bylineIn('Par Anne, 3 mai 2024')?.isSaid).toBe(true);
  });

  it.each([
    ['2 De Marguerite P. - 12/05/2011, 09:02', 'Marguerite P.'],
    ['4 De julio - 12/05/2011, 22:10', 'julio'],
    ['Gerda am 14. Februar 2015:', 'Gerda'],
    ['Anne le 3 mai 2024', 'Anne'],
    ['May 3, 2024, 10:05 a.m. - Anne', 'Anne'],
    ['May 3, 2024, 10:05 a.m. - Anne ¶', 'Anne'],
  ])('a line of several elements, and its date: %s', (line, name) => {
    expect(nameLeadingDate(line, [])).toBe(name);
  });

  it.each([
    'Inscrit : 3 mai 2024',
    'Publié le 3 mai 2024',
    'Friday, May 3, 2024',
    'Rendez-vous le 3 mai à la mairie',
  ])('nobody before the date: %s', (line) => {
    expect(nameLeadingDate(line, [])).toBeNull();
  });

  it('takes the element that ends with the name for the whole of it', () => {
    expect(nameLeadingDate('Message de zébulon posté le 3 mai 2024', ['zébulon'])).toBe('zébulon');
  });
});
