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

const message = '[votre message|ton message|vos messages]';

export const point: Bank['point'] = {
  fault: [
    "{point} : (ce n'est pas normal|ce n'est pas acceptable|cela ne va pas|il y a de quoi s'agacer|il y a de quoi perdre patience).",
    "{point}, et <je comprends|nous comprenons> (l'agacement|la déception|la colère|que cela pèse|que la patience s'use).",
    `<J'ai lu|Nous avons lu> ${message} (en entier|avec attention) : {point}. (Ce n'est pas normal|Cela ne va pas|Ce n'est pas acceptable).`,
    "[Vous avez|Tu as] raison de (le dire|le signaler|l'écrire ici) : {point}, et ce n'est pas (normal|acceptable|correct).",
    "Merci (de le signaler|d'avoir écrit|de l'avoir dit) : {point}, et ce n'est pas (normal|acceptable|correct).",
    '{point}. À [votre|ta] place, <je perdrais|nous perdrions> patience aussi.',
    '{point} : (le message est clair|le reproche est entendu|la critique est entendue).',
    '<Je vois|Nous voyons> que {point}, et <je comprends|nous comprenons> (la colère|la déception|la lassitude).',
    "{point}, et (cela demande une vraie réponse|personne n'a envie de vivre cela|c'est vraiment pénible).",
    "<Je lis|Nous lisons> que {point}. (Il y a de quoi réagir|Cela mérite mieux qu'une formule|Ce n'est pas normal).",
  ],
  view: [
    "Sur {point}, (la critique est entendue|<j'entends|nous entendons> la question|une réponse est due|la question est légitime).",
    `Merci pour ${message} sur {point} : (la question est légitime|le sujet compte|la critique est entendue).`,
    'La question sur {point} est (légitime|claire), et elle mérite (des faits|une réponse précise|une vraie réponse).',
    "Il est (légitime|normal|juste) de s'interroger sur {point}(, et une réponse est due|).",
    '<Je comprends|Nous comprenons> les questions sur {point}, et (le sujet compte|elles sont légitimes).',
    `<J'ai bien lu|Nous avons bien lu> ${message} sur {point} : (la question mérite une réponse claire|le sujet est sérieux|la critique est entendue).`,
    'Sur {point}, (une réponse claire est due|des explications sont dues|une vraie réponse est due).',
    '[Vous avez|Tu as] raison de (poser la question|demander des explications) sur {point}.',
  ],
  quoted: [
    '« {quote} » : (cela mérite une vraie réponse|le message est clair|<je comprends|nous comprenons> la colère).',
    `<J'ai lu|Nous avons lu> ${message} (en entier|avec attention) : « {quote} », (cela mérite une réponse|c'est clair).`,
    'En lisant « {quote} », <je comprends|nous comprenons> (la colère|la déception|la lassitude).',
    "« {quote} » : (ces mots sont entendus|<je l'ai bien lu|nous l'avons bien lu>), et (ce n'est pas normal|cela appelle une réponse).",
  ],
  subject: [
    `<J'ai bien lu|Nous avons bien lu> ${message} sur {subjects}.`,
    `Merci pour ${message} sur {subjects} : (la critique est entendue|le reproche est entendu).`,
    "Sur {subjects}, <je comprends|nous comprenons> (la déception|l'agacement|que cela ne passe pas).",
    'Ce que [vous écrivez|tu écris] sur {subjects} mérite une (vraie réponse|réponse précise).',
    'Sur {subjects}, [vous avez|tu as] raison de (le dire|poser la question).',
    'Sur {subjects}, la critique est entendue.',
  ],
  none: [
    `<J'ai lu|Nous avons lu> ${message} (en entier|avec attention), et <je comprends|nous comprenons> (la déception|la colère|l'agacement).`,
    "Ce que [vous décrivez|tu décris] n'est pas (normal|acceptable|correct).",
    "Merci (de l'avoir dit|de le dire clairement) : ce que [vous décrivez|tu décris] (n'est pas normal|mérite une vraie réponse).",
    'Le reproche est entendu, et il mérite une (vraie réponse|réponse précise).',
  ],
  sorry: [
    '{point} : toutes <mes|nos> excuses.',
    "(D'abord|Avant tout), toutes <mes|nos> excuses : {point}.",
    '{point}, et cela appelle des excuses : <je [vous|te] les présente|nous [vous|te] les présentons>.',
    "Quelle déception, <je le comprends|nous le comprenons> : {point}, et <je m'en excuse|nous nous en excusons>.",
    "{point} : c'est (pénible|rageant|décevant), et <je m'en excuse|nous nous en excusons>.",
    "{point}, (loin de|tout sauf) ce que l'on attend : <mes|nos> excuses.",
    "<J'ai|Nous avons> des excuses à [vous|te] faire : {point}.",
    'Excuses sincères : {point}.',
    "{point}, bien loin de (l'attendu|ce qu'on doit attendre) : <mes|nos> excuses (sincères|).",
    "C'est (décevant|dommage|agaçant), et <je m'en excuse|nous nous en excusons> : {point}.",
    '{point}, et <je comprends|nous comprenons> que cela agace : (toutes |)<mes|nos> excuses.',
    'Avec <mes|nos> excuses : {point}.',
    '{point} : <je présente|nous présentons> des excuses pour cela.',
    "{point} ; <je [vous|te] prie|nous [vous|te] prions> d'accepter <mes|nos> excuses.",
    "{point}, et <je m'en excuse|nous nous en excusons>(| sincèrement| vraiment).",
    "Toutes <mes|nos> excuses : {point}, et ce n'est pas (normal|acceptable|correct).",
    '{point} : <je le regrette|nous le regrettons> (vraiment|sincèrement), et [vous avez|tu as] <mes|nos> excuses.',
    '{point}, cela ne va pas, et [vous avez|tu as] <mes|nos> excuses.',
    '<Je regrette|Nous regrettons> (vraiment |sincèrement |)de (lire|voir|constater|apprendre) que {point}.',
    "<Je comprends|Nous comprenons> (la colère|l'agacement|la déception), et <je [vous|te] présente mes|nous [vous|te] présentons nos> excuses : {point}.",
    "Il y a de quoi (perdre patience|s'agacer|réagir), et [vous avez|tu as] <mes|nos> excuses : {point}.",
    '{point} : (cela ne devrait pas arriver|cela ne va pas du tout), <mes|nos> excuses (sincères|les plus sincères).',
    "Merci (d'avoir écrit|de l'avoir signalé) : {point}, et <je [vous|te] présente mes|nous [vous|te] présentons nos> excuses.",
  ],
  report: [
    "<J'ai|Nous avons> bien noté que {point}.",
    `Pour résumer ${message} : {point}.`,
    'Le problème, tel que [vous le décrivez|tu le décris] : {point}.',
    `Ce que <je retiens|nous retenons> de ${message} : {point}.`,
    "(C'est noté|C'est lu et noté) : {point}.",
    `D'après ${message}, {point}.`,
  ],
};

/** As they follow « sur ». */
export const topics: Bank['topics'] = {
  delivery: 'cette livraison',
  defect: 'ce produit',
  refund: 'ce remboursement',
  billing: 'cette facture',
  service: "l'accueil reçu",
  price: 'le prix',
  safety: 'la sécurité',
  privacy: 'les données personnelles',
  ethics: 'ce choix',
  outage: 'cette panne',
  account: 'ce compte',
};
