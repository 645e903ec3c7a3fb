import { describe, expect, test } from 'vitest';
import { soundsDelighted } from '@/lib/core/compose/pleased';
import { pleasedInEnglish } from '@/lib/core/compose/pleased/english';
import { pleasedInFrench } from '@/lib/core/compose/pleased/french';

describe('what somebody is pleased with, as the brand names it', () => {
  test.each([
    [
      "Franchement votre nouvelle glace pistache est une tuerie, bravo à l'équipe !",
      'notre nouvelle glace pistache',
    ],
    ["J'adore le packaging, et la crème sent trop bon", 'le packaging'],
    ['Super expo, les enfants ont adoré la salle des dinosaures', 'la salle des dinosaures'],
    ['trop hâte de la saison 2 !!', 'la saison 2'],
    ['Vous avez changé ma vie avec ce podcast, merci', 'ce podcast'],
    ["Le concert d'hier soir était magique", 'le concert'],
    ['ma fille ne quitte plus sa peluche 🥰', 'sa peluche'],
    ['bravo pour la nouvelle ligne de bus, enfin !', 'la nouvelle ligne de bus'],
    ['Merci pour un accueil pareil', "l'accueil"],
    // Whom they love, and what is no thing at all, is not said back.
    ["J'adore ma fille, elle chante tout le temps", null],
    ['Merci pour votre réponse', null],
    ['Bravo à toute la bande', null],
    ['quel bonheur', null],
  ])('%s', (text, named) => {
    expect(pleasedInFrench(text, 'vous')).toBe(named);
  });

  test.each([
    ['The new pistachio gelato is unreal, well done team!', 'the new pistachio gelato'],
    ['love the packaging and the cream smells amazing', 'the packaging'],
    ['3 years in and my backpack still looks new, thank you', 'your backpack'],
    ['Fab exhibition, the kids loved the dinosaur room', 'the dinosaur room'],
    ['Fab exhibition!', 'the exhibition'],
    ['cannot wait for season 2!!', 'season 2'],
    ["Last night's gig was magic", "last night's gig"],
    ["my daughter won't put her plushie down 🥰", 'her plushie'],
    ['well done on the new bus line, finally!', 'the new bus line'],
    ['obsessed with your oat latte', 'our oat latte'],
    ['Huge thanks to Sandra in Leeds, such a warm welcome.', 'the welcome'],
    ['love my husband', null],
    ['Great job!', null],
    ['thank you for the reply', null],
    ['so happy', null],
  ])('%s', (text, named) => {
    expect(pleasedInEnglish(text)).toBe(named);
  });
});

describe('delight, whatever the single words say', () => {
  test.each([
    ['cannot wait for season 2!!', true],
    ["my daughter won't put her plushie down", true],
    ['trop hâte de la saison 2', true],
    ['il ne lâche plus son doudou', true],
    // What is waited for too long is no delight.
    ["can't wait for my refund to arrive", false],
    ["I can't wait any longer", false],
    ['hâte de recevoir enfin mon colis', false],
    ['vivement que ça s’arrête', false],
    ['vivement que je change de banque', false],
  ])('%s', (text, is) => {
    expect(soundsDelighted(text)).toBe(is);
  });
});
