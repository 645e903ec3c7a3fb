import type { Bank } from '../bank';

export const greet: Bank['greet'] = {
  named: [
    'Bonjour {name},',
    "Bonjour {name}, merci (pour [votre|ton] message|d'avoir écrit|de l'avoir signalé).",
    "Bonjour {name}, et merci (pour [votre|ton] message|d'avoir pris le temps d'écrire).",
    "Merci (pour [votre|ton] message|d'avoir écrit), {name}.",
    "{name}, merci (d'avoir écrit|pour [votre|ton] message|d'avoir pris le temps d'écrire).",
  ],
  plain: [
    'Bonjour,',
    "Bonjour, merci (pour [votre|ton] message|d'avoir écrit|de l'avoir signalé).",
    "Bonjour et merci (pour [votre|ton] message|d'avoir pris le temps d'écrire).",
    "Merci (pour [votre|ton] message|d'avoir pris le temps d'écrire).",
  ],
  everyone: [
    'Bonjour à toutes et à tous,',
    'Bonjour à tous,',
    'Bonjour, et merci pour (ces messages|tous ces messages).',
    'Merci (à toutes et à tous |)pour (ces messages|tous ces messages).',
    'Bonjour à toutes et à tous, merci pour ces messages.',
  ],
};

export const point: Bank['point'] = {
  fault: [
    "{point} : <je comprends|nous comprenons> (l'agacement|la déception|la colère|que cela pèse|que cela agace|que la patience s'use).",
    "{point}, ce n'est pas (normal|acceptable|correct|ce que [vous attendiez|tu attendais]).",
    "{point} : (ce n'est pas normal|ce n'est pas acceptable|[vous méritez|tu mérites] mieux|cela ne va pas|il y a de quoi s'agacer).",
    "<J'ai lu|Nous avons lu> [votre message|ton message|vos messages] (en entier|avec attention) : {point}, (ce n'est pas normal|cela ne va pas|ce n'est pas acceptable).",
    "[Vous avez|Tu as] raison de (le dire|le signaler|l'écrire ici) : {point}, (ce n'est pas normal|cela ne va pas|ce n'est pas acceptable).",
    "Merci (de le signaler|d'avoir écrit|de l'avoir dit) : {point}, ce n'est pas (normal|acceptable|correct).",
    '{point} : il y a de quoi (perdre patience|être en colère|réagir).',
    "{point}, c'est (pénible|usant|décevant|rageant), et <je le comprends|nous le comprenons>.",
    '{point} : à [votre|ta] place, <je perdrais|nous perdrions> patience aussi.',
    '{point} : (le reproche est entendu|la critique est entendue|le message est clair).',
    "{point} : personne n'a envie de (vivre cela|cela).",
    "Après [votre message|ton message|vos messages], c'est clair : {point}, (cela ne va pas|ce n'est pas normal).",
  ],
  view: [
    '{point} : (la question est légitime|la question mérite une vraie réponse|le sujet est sérieux|le sujet compte).',
    "<J'ai bien lu|Nous avons bien lu> [votre message|ton message|vos messages] : {point}, (la question mérite une réponse claire|le sujet compte|c'est une vraie question).",
    '{point} : <je comprends|nous comprenons> que cela (pose question|fasse réagir|déçoive|ne passe pas).',
    "{point} : (la critique est entendue|<j'entends|nous entendons> la critique|<j'entends|nous entendons> la question).",
    "Merci de poser la question (clairement|franchement) : {point}, (c'est important|le sujet compte).",
    'La question est (claire|précise) : {point}. Elle mérite (une réponse précise|des faits).',
  ],
  subject: [
    "<J'ai bien lu|Nous avons bien lu> [votre message|ton message|vos messages] sur {subjects}.",
    'Merci pour [votre message|ton message|vos messages] sur {subjects} : (la critique est entendue|le reproche est entendu).',
    "Sur {subjects}, <je comprends|nous comprenons> (la déception|l'agacement|que cela ne passe pas).",
    'Ce que [vous écrivez|tu écris] sur {subjects} mérite une (vraie réponse|réponse précise).',
    'Sur {subjects}, [vous avez|tu as] raison de (le dire|poser la question).',
    'Sur {subjects}, la critique est entendue.',
  ],
  none: [
    "<J'ai lu|Nous avons lu> [votre message|ton message|vos messages] (en entier|avec attention), et <je comprends|nous comprenons> (la déception|la colère|l'agacement).",
    "Ce que [vous décrivez|tu décris] n'est pas (normal|acceptable|correct).",
    "Merci (de l'avoir dit|de le dire clairement) : ce que [vous décrivez|tu décris] (n'est pas normal|mérite une vraie réponse).",
    'Il y a de quoi (être en colère|perdre patience|réagir), et [votre message est lu|ton message est lu|vos messages sont lus].',
    'Le reproche est entendu, et il mérite une (vraie réponse|réponse précise).',
    "<Je comprends|Nous comprenons> (la déception|la colère|l'agacement) à la lecture de [votre message|ton message|vos messages].",
  ],
  sorry: [
    '{point} : toutes <mes|nos> excuses.',
    "{point} : <je m'en excuse|nous nous en excusons>(, sincèrement|).",
    "Toutes <mes|nos> excuses : {point}, ce n'est pas (normal|acceptable|correct).",
    '{point}, <je le regrette|nous le regrettons> (vraiment|sincèrement).',
    '{point}, cela ne va pas, et [vous avez|tu as] <mes|nos> excuses.',
    "{point} : ce n'est pas (normal|acceptable), et <je m'en excuse|nous nous en excusons>.",
    "{point} : <je comprends|nous comprenons> (la colère|l'agacement|la déception), et <je présente mes|nous présentons nos> excuses.",
    "{point} : <mes|nos> excuses, il y a de quoi (perdre patience|s'agacer).",
    "Merci d'avoir écrit : {point}, cela ne devrait pas arriver, <mes|nos> excuses.",
  ],
  report: [
    'Ce que <je retiens|nous retenons> : {point}.',
    '(Le problème signalé|Le point soulevé|Le constat) : {point}.',
    'Voici ce que <je retiens|nous retenons> : {point}.',
    "(C'est noté|C'est lu et noté) : {point}.",
    '<Je lis|Nous lisons> ceci : {point}.',
    'Le sujet de [votre message|ton message|vos messages] : {point}.',
  ],
};
