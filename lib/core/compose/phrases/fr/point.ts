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
  help: [
    '{point} : voyons (cela ensemble|ce qui peut aider|d’où cela vient).',
    "<J'ai bien noté|Nous avons bien noté> que {point}. Voyons (cela ensemble|ce qui peut aider).",
    'Merci pour (les détails|ces précisions) : {point}. Voyons (cela ensemble|ce qui peut aider).',
    '<Je comprends|Nous comprenons> que {point} : voyons (cela ensemble|ce qui peut aider).',
    '{point} : cela gêne, voyons ce qui peut aider.',
  ],
  fault: [
    "{point} : (ce n'est pas normal|ce n'est pas acceptable|cela n'aurait pas dû arriver), et <je comprends|nous comprenons> (la réaction|la déception|la colère).",
    '{point}, et <je comprends|nous comprenons> (la colère|la déception|la lassitude|que cela pèse).',
    `<J'ai lu|Nous avons lu> ${message} (en entier|avec attention) : {point}. (Ce n'est pas normal|Ce n'est pas acceptable|Cela n'aurait pas dû arriver).`,
    "[Vous avez|Tu as] (raison de le dire|bien fait de le signaler|bien fait d'écrire) : {point}, et ce n'est pas (normal|acceptable).",
    "[Vous avez|Tu as] (bien fait de le signaler|raison de l'écrire ici) : {point}. (Cela demande une vraie réponse|Ce n'est pas normal).",
    '{point}. À [votre|ta] place, <je serais|nous serions> en colère aussi.',
    "{point}. (Cela demande une vraie réponse|Il y a de quoi être en colère|Cela n'aurait pas dû arriver).",
    "<Je vois|Nous voyons> que {point}, et ce n'est pas (normal|acceptable|ce que [vous étiez|tu étais|chacun était] en droit d'attendre).",
    "<Je lis|Nous lisons> que {point}. (Cela n'aurait pas dû arriver|Ce n'est pas normal|La colère se comprend).",
    "Ce que [vous décrivez|tu décris] (n'est pas normal|n'est pas acceptable|mérite une vraie réponse) : {point}.",
    '{point} : <je comprends|nous comprenons> que cela (pèse|déçoive|use la patience).',
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
  heard: [
    '<Je lis|Nous lisons> que {point}, et la (critique|question) est entendue.',
    '{point} : (la critique est entendue|la question est légitime|une réponse claire est due).',
    `<J'ai bien lu|Nous avons bien lu> ${message} : {point}. (Le sujet compte|La question est légitime|La critique est entendue).`,
    "{point}. [Vous avez|Tu as] raison (de poser la question|de le dire|d'en parler ici).",
  ],
  grave: [
    "{point}. C'est (grave|très sérieux), et cela passe (en premier|avant le reste).",
    "<Je lis|Nous lisons> que {point}. C'est (grave|très sérieux), et cela passe (en premier|avant tout).",
    "Merci pour (l'alerte|cette alerte) : {point}, et c'est (grave|très sérieux).",
  ],
  grief: [
    '{point}, et <je pense d’abord à [vous|toi]|nous pensons d’abord à [vous|toi]>.',
    '<Je lis|Nous lisons> avec (beaucoup de |)tristesse que {point}.',
    '{point} : aucun mot ne suffit, et <je pense à [vous|toi]|nous pensons à [vous|toi]>.',
  ],
  warned: [
    '{point} : par précaution, mieux vaut (mettre ce produit de côté|ne plus toucher à ce produit).',
    "{point} : par précaution, ce produit est à mettre de côté (dès maintenant|pour l'instant).",
    "{point} : d'ici à en savoir plus, mieux vaut (mettre ce produit de côté|ne plus toucher à ce produit).",
  ],
  quoted: [
    '« {quote} » : (cela mérite une vraie réponse|une explication est due|<je comprends|nous comprenons> la colère).',
    `<J'ai lu|Nous avons lu> ${message} (en entier|avec attention) : « {quote} », (cela mérite une réponse|cela se comprend).`,
    `Merci pour ${message} : « {quote} » appelle une réponse (précise|claire).`,
    '[Vous écrivez|Tu écris|On lit ici] : « {quote} ». (Cela ne devrait pas arriver|Cela mérite une vraie réponse).',
    'En lisant « {quote} », <je comprends|nous comprenons> (la colère|la déception|la lassitude).',
    "« {quote} » : (ces mots sont entendus|<je l'ai bien lu|nous l'avons bien lu>), et (ce n'est pas normal|cela appelle une réponse).",
  ],
  news: [
    "Merci (pour ces nouvelles|d'avoir donné la suite) : « {quote} ».",
    "« {quote} » : (c'est bien noté|voilà une bonne nouvelle), merci (de l'avoir écrit ici|d'avoir donné la suite).",
    "C'est bien noté, et merci (de l'avoir écrit|d'avoir donné la suite) : « {quote} ».",
  ],
  asked: [
    'Merci (de poser la question|pour la question|pour cette question) : « {quote} ? »',
    '(La question posée ici|Question posée ici) : « {quote} ? » Merci, (cela sert à d’autres aussi|la question est utile).',
    '(Bonne question|Très bonne question), merci : « {quote} ? »',
    'La question est (claire|utile|précise), merci : « {quote} ? »',
  ],
  askedKindly: [
    'Ces mots font (vraiment |)plaisir, merci. (Et la question|Pour la question) : « {quote} ? »',
    'Voilà qui fait plaisir à lire, merci. (Et la question|Bonne question) : « {quote} ? »',
  ],
  wish: {
    said: [
      '(Et ce|Ce) que [vous demandez|tu demandes] est (clair|simple) : « {wish} ».',
      "<J'ai bien lu|Nous avons bien lu> ce que [vous demandez|tu demandes] : « {wish} ».",
      'La demande est (claire|entendue|notée) : « {wish} ».',
      '<Je retiens|Nous retenons> cette demande : « {wish} ».',
    ],
    asked: [
      '(Et la|La) question (appelle|mérite) une réponse : « {wish} ? »',
      "<J'ai bien lu|Nous avons bien lu> la question aussi : « {wish} ? »",
      'Ce que [vous demandez|tu demandes] est (clair|précis) : « {wish} ? »',
      'La question reste posée : « {wish} ? »',
    ],
    saidHere: [
      '(Une autre|Une) demande faite ici appelle une réponse : « {wish} ».',
      "<J'ai lu|Nous avons lu> aussi ce qui est demandé ici : « {wish} ».",
      'Parmi les demandes faites ici : « {wish} ».',
    ],
    askedHere: [
      '(Une autre|Une) question posée ici (appelle|mérite) une réponse : « {wish} ? »',
      "<J'ai lu|Nous avons lu> aussi ce qui est demandé ici : « {wish} ? »",
      'Parmi les questions posées ici : « {wish} ? »',
    ],
  },
  announced: [
    `<J'ai lu|Nous avons lu> ${message} sur ce changement (en entier|avec attention) : « {announced} ».`,
    '« {announced} » : <je lis|nous lisons> ici ce que cela change pour (chacun|celles et ceux que cela touche).',
    'Ce changement touche au quotidien, et <je lis|nous lisons> ici comment : « {announced} ».',
    `Cette annonce pèse, et [votre message le dit|ton message le dit|vos messages le disent] : « {announced} ».`,
    'La critique de ce changement est (entendue|claire) : « {announced} ».',
  ],
  rest: [
    "<J'ai lu|Nous avons lu> la suite aussi : « {rest} ».",
    "<J'ai|Nous avons> bien lu ceci également : « {rest} ».",
    'Cela aussi est (bien lu|noté) : « {rest} ».',
    '« {rest} » : cela aussi (compte|est entendu).',
    '<Je relève|Nous relevons> ceci aussi : « {rest} ».',
  ],
  inTheirWords: [
    'Dans [vos|tes|ces] mots : « {rest} ».',
    "C'est (dit sans détour|dit précisément) : « {rest} ».",
    'Le détail (compte|est bien lu) : « {rest} ».',
    '<Je garde|Nous gardons> [vos|tes|ces] mots : « {rest} ».',
    "« {rest} » : (c'est bien lu|le message est clair).",
  ],
  subject: [
    `<J'ai bien lu|Nous avons bien lu> ${message} sur {subjects}.`,
    `Merci pour ${message} sur {subjects} : (la critique est entendue|le reproche est entendu|une vraie réponse est due).`,
    `<J'ai lu|Nous avons lu> ${message} sur {subjects} (en entier|avec attention), et une réponse est due.`,
    'Ce que [vous écrivez|tu écris] sur {subjects} mérite une (vraie réponse|réponse précise).',
    'Un message comme [le vôtre|le tien|ceux-ci] sur {subjects} mérite une (vraie réponse|réponse claire).',
    "Ce que [vous décrivez|tu décris] sur {subjects} n'est pas (normal|ce que chacun attend).",
  ],
  none: [
    `<J'ai lu|Nous avons lu> ${message} (en entier|avec attention), et <je comprends|nous comprenons> (la déception|la colère|la lassitude).`,
    "Ce que [vous décrivez|tu décris] n'est pas (normal|acceptable|correct).",
    "Merci (de l'avoir dit|de le dire clairement) : ce que [vous décrivez|tu décris] (n'est pas normal|mérite une vraie réponse).",
    '<Je comprends|Nous comprenons> que cela (pèse|déçoive|use la patience), et cela mérite une (vraie réponse|réponse précise).',
  ],
  sorry: [
    '{point} : toutes <mes|nos> excuses.',
    "{point} : <je m'en excuse|nous nous en excusons> (sincèrement|vraiment).",
    '{point}, et <je [vous|te] présente mes|nous [vous|te] présentons nos> excuses.',
    "{point}, et <je m'en excuse|nous nous en excusons>(| sincèrement).",
    "{point} : ce n'est pas (normal|acceptable), et <je m'en excuse|nous nous en excusons>.",
    "{point} : cela n'aurait pas dû arriver, et <je [vous|te] présente mes|nous [vous|te] présentons nos> excuses.",
    '{point}. <Je comprends|Nous comprenons> (la colère|la déception|la lassitude), et <je [vous|te] présente mes|nous [vous|te] présentons nos> excuses.',
    '{point} : [vous êtes|tu es|chacun est] en droit d’attendre mieux, et <je m’en excuse|nous nous en excusons>.',
    "(D'abord|Avant tout), toutes <mes|nos> excuses : {point}.",
    "Toutes <mes|nos> excuses : {point}, et ce n'est pas (normal|acceptable).",
    'Des excuses sont dues, et <je les présente|nous les présentons> : {point}.',
    'Il y a de quoi (le dire|être en colère) : {point}. Toutes <mes|nos> excuses.',
    "Cela n'aurait pas dû arriver, et <je m'en excuse|nous nous en excusons> : {point}.",
    '<Je regrette|Nous regrettons> (vraiment |sincèrement |)de (lire|voir|constater|apprendre) que {point}.',
    '<Je comprends|Nous comprenons> [votre|ta] (lassitude|colère|déception), et <je [vous|te] présente mes|nous [vous|te] présentons nos> excuses : {point}.',
    "Merci (d'avoir écrit|de l'avoir signalé), et toutes <mes|nos> excuses : {point}.",
    "Ce n'est pas l'expérience que [vous attendiez|tu attendais|chacun attendait], et <je m'en excuse|nous nous en excusons> : {point}.",
    '<Mes|Nos> excuses les plus sincères : {point}.',
    '<Je le regrette|Nous le regrettons> (sincèrement|vraiment) : {point}.',
    '[Vous avez|Tu as] raison de le dire, et [vous avez|tu as] <mes|nos> excuses : {point}.',
  ],
  report: [
    "<J'ai|Nous avons> bien noté que {point}.",
    'Le problème, tel que [vous le décrivez|tu le décris] : {point}.',
    `Ce que <je retiens|nous retenons> de ${message} : {point}.`,
    "C'est (bien |)noté : {point}.",
    `D'après ${message}, {point}.`,
    `<J'ai bien lu|Nous avons bien lu> ${message} : {point}.`,
    '<Je comprends|Nous comprenons> que {point}.',
  ],
};

export const about: Bank['about'] = {
  fault: [
    `<J'ai bien lu|Nous avons bien lu> ${message} sur {things} : {point}, et (ce n'est pas normal|cela n'aurait pas dû arriver|la déception se comprend).`,
    `Merci pour ${message} sur {things} : {point}, et (ce n'est pas normal|ce n'est pas acceptable).`,
    'Pour {things}, (la déception|la colère|la lassitude) se comprend : {point}.',
    '[Vous avez|Tu as] raison de parler ici de ce qui se passe avec {things} : {point}.',
  ],
  sorry: [
    'Pour {things}, toutes <mes|nos> excuses : {point}.',
    '<Je regrette|Nous regrettons> (sincèrement |vraiment |)ce qui se passe avec {things} : {point}.',
    'Pour {things}, [vous étiez|tu étais|chacun était] en droit d’attendre mieux, et <je m’en excuse|nous nous en excusons> : {point}.',
    '<Je [vous|te] présente mes|Nous [vous|te] présentons nos> excuses pour {things} : {point}.',
  ],
  report: [
    "C'est (bien |)noté pour {things} : {point}.",
    `<Je retiens|Nous retenons> de ${message} sur {things} que {point}.`,
    '(Le sujet|Le point soulevé), c’est {things} : {point}.',
  ],
  grave: [
    "Merci pour (l'alerte|cette alerte) sur {things} : {point}, et c'est (grave|très sérieux).",
    'Ce que [vous signalez|tu signales|beaucoup signalent] sur {things} est (grave|très sérieux) : {point}.',
    "Sur {things}, <je lis|nous lisons> que {point}. C'est (grave|très sérieux), et cela passe avant tout.",
  ],
  view: [
    'Sur {things} et sur {point}, (la critique est entendue|une vraie réponse est due|la question est légitime).',
    `Merci pour ${message} sur {things} et sur {point} : (la critique est entendue|le sujet compte).`,
    'Ce que [vous écrivez|tu écris] sur {things} et sur {point} mérite une (vraie réponse|réponse précise).',
    'La question sur {things} et sur {point} est légitime, et elle mérite des faits.',
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
