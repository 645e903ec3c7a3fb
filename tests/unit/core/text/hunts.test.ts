import { describe, expect, it } from 'vitest';
import { hunts } from '@/lib/core/text/hunts';

describe('somebody is gone after', () => {
  it.each([
    'j’ai trouvé son insta, elle poste des selfies. allez lui dire bonjour vous',
    'quelqu’un sait où elle habite ?',
    'on sait quel bus il prend le soir, et son adresse perso est facile',
    'allez lui rendre une petite visite',
    'balancez son adresse',
    'found her insta lol, go say hi to her boys',
    'i know what bus she gets',
    'anyone find out where the manager lives?',
    'filmed her. make her famous x',
    'does anyone know where he works, asking for a friend',
    'balance son insta',
    'elle finit à 20h30 ce soir parking derrière, vous lui direz vous-même lol',
    'club de Saint-Orens non ? jte retrouve facile',
    'allez tous lui envoyer des 🐋 en dm',
  ])('%s', (text) => {
    expect(hunts(text)).toBe(true);
  });
});

describe('and nobody is, where people speak of', () => {
  it.each([
    'j’ai trouvé votre adresse sur le site, c’est bien au 12 ?',
    'vous savez quel bus va au magasin ?',
    'son compte est bloqué depuis lundi',
    'le livreur a mis le colis à une autre adresse que la mienne',
    'elle habite en face du magasin et elle attend encore',
    'I found your Instagram by accident and love it',
    'do you know which bus goes to the store?',
    'my mum lives alone and the lift is broken',
    'she works in your Leeds branch and was so kind',
    'this song will make her famous one day',
    'the driver knows where I live, and he knows where she lives',
    'La promo finit à 20 h, il y a un parking ?',
    'On la retrouve facilement en rayon.',
    'Je vais lui envoyer une photo de ma commande.',
  ])('%s', (text) => {
    expect(hunts(text)).toBe(false);
  });
});
