import type { Bank, PhraseTable } from '../bank';

export const empathise: PhraseTable = {
  any: [
    "À [votre|ta] place, <j'attendrais|nous attendrions> (aussi une réponse claire|aussi du concret|des explications).",
    "À [votre|ta|votre] place, <j'attendrais|nous attendrions> aussi (une réponse claire|du concret|des explications).",
    "<Je vois|Nous voyons> combien cela compte, et <je ne le balaierai|nous ne le balaierons> pas d'un revers de main.",
    "[Vous avez|Tu as|Vous avez] raison d'(attendre mieux|attendre une vraie réponse|en parler ici).",
    "N'importe qui, à [votre|ta|votre] place, demanderait (des explications|une vraie réponse).",
    '<Je comprends|Nous comprenons> que [vous attendiez|tu attendes|vous attendiez] (mieux|une vraie réponse|du concret).',
    "[Vous n'auriez|Tu n'aurais|Vous n'auriez] pas dû avoir à (l'écrire|le signaler) ici.",
    "<Je n'aimerais pas que cela m'arrive|Nous n'aimerions pas que cela nous arrive>( non plus|).",
    "<J'aurais|Nous aurions> écrit la même chose à [votre|ta|votre] place.",
    'Cela compte, <je le vois|nous le voyons> bien.',
  ],
  delivery: [
    "Attendre sans nouvelles, c'est (usant|pénible|long).",
    '<Je comprends|Nous comprenons> que ne pas savoir soit le plus pénible.',
    "Quand on compte sur une livraison, (l'incertitude pèse|l'attente est longue).",
    '[Vous comptiez|Tu comptais] dessus, <je le comprends|nous le comprenons>.',
    "On s'organise autour d'une livraison, et <je comprends|nous comprenons> (la déception|la lassitude).",
  ],
  damaged: [
    "Recevoir cela dans cet état, c'est (décevant|rageant|très désagréable).",
    '<Je comprends|Nous comprenons> (la déception|la colère) en ouvrant (la porte|le colis).',
    "[Vous attendiez|Tu attendais] (un colis en bon état|une livraison soignée), et c'est bien normal.",
    "<J'imagine|Nous imaginons> la déception à la réception.",
  ],
  outage: [
    '<Je sais|Nous savons> (ce que cela bloque|ce que cela complique) (dans une journée|en ce moment).',
    "Ne pas savoir ce qui se passe, c'est (inquiétant|ce qui inquiète le plus).",
    "<Je comprends|Nous comprenons> l'inquiétude, (surtout dans un moment pareil|surtout maintenant).",
    "Quand on compte dessus, (chaque minute compte|l'attente est longue).",
  ],
  discrimination: [
    'Personne ne devrait (vivre cela|être traité ainsi|repartir avec ce souvenir).',
    "<Je pense|Nous pensons> d'abord à la personne (qui l'a vécu|concernée).",
    "La colère qui s'exprime ici est (juste|bien compréhensible).",
    "C'est blessant, et (cela ne se discute pas|<je le mesure|nous le mesurons>).",
  ],
  price: [
    'Dans un budget, cela (compte|pèse), et <je le comprends|nous le comprenons>.',
    'Payer plus sans explication, (cela passe mal|cela ne passe pas).',
    "<Je comprends|Nous comprenons> que (cela pèse|l'on attende une explication).",
    'Quand un prix monte, (une explication est due|on attend une explication).',
  ],
};

export const apologise: PhraseTable = {
  grief: [
    "<Je regrette|Nous regrettons> (profondément|de tout cœur|sincèrement) ce qui s'est passé.",
    "<Je [vous|te] présente mes|Nous [vous|te] présentons nos> excuses (sincères|les plus sincères) pour ce qui s'est passé.",
  ],
  any: [
    'Toutes <mes|nos> excuses (pour cela|pour cette situation|pour cette expérience|).',
    '<Je [vous|te] présente mes|Nous [vous|te] présentons nos> excuses(, sincèrement|).',
    "<Je m'en excuse|Nous nous en excusons> (sincèrement|auprès de [vous|toi]|).",
    'Sincèrement, toutes <mes|nos> excuses.',
    '<Je|Nous> [vous|te|vous] <présente mes|présentons nos> excuses(, sincèrement|).',
    "<Je m'en excuse|Nous nous en excusons>(, et c'est sincère| sincèrement).",
    "<Je m'en excuse|Nous nous en excusons> (vraiment |)auprès de [vous|toi|vous].",
    'Sincèrement, toutes <mes|nos> excuses( pour cela|).',
    '[Vous avez|Tu as|Vous avez] toutes <mes|nos> excuses( pour cela|, sincèrement|).',
    "[Vous méritiez|Tu méritais|Vous méritiez] mieux, et <je m'en excuse|nous nous en excusons>.",
    "Cela n'aurait pas dû (arriver|se passer ainsi), et <je m'en excuse|nous nous en excusons>.",
    'Pour cela, (sincèrement, |)toutes <mes|nos> excuses.',
    "<Je|Nous> [vous|te|vous] <prie|prions> (sincèrement |)de <m'en excuser|nous en excuser>.",
    "Ce n'est pas normal. <Je le reconnais, et je m'en excuse|Nous le reconnaissons, et nous nous en excusons>.",
  ],
};

/** Admits what the comment itself shows: a wait, no answer. The cause is not known here. */
export const own: Bank['own'] = {
  waiting: [
    "[Vous n'auriez|Tu n'aurais] pas dû attendre (des nouvelles|si longtemps|une réponse).",
    "Cette attente n'est pas (normale|acceptable), <je le reconnais|nous le reconnaissons>.",
    "C'était à <moi|nous> de donner des nouvelles, pas à [vous|toi] d'en demander.",
    "Une réponse [vous était|t'était] due plus tôt, <je le reconnais|nous le reconnaissons>.",
    'Personne ne devrait attendre ainsi (une réponse|des nouvelles), <je le reconnais|nous le reconnaissons>.',
    "L'attente a déjà trop duré, <je le reconnais|nous le reconnaissons>.",
  ],
  any: [
    "C'est à <moi|nous> de [vous|te] répondre, pas à [vous|toi] (d'insister|de relancer).",
    "Une (réponse|explication|vraie réponse) [vous est|t'est] due.",
    "C'est à <moi|nous> de [vous|te|vous] répondre, pas à [vous|toi|vous] (d'insister|de relancer).",
    "Une (explication|vraie réponse|réponse claire) [vous est|t'est|vous est] due.",
    "C'est à <moi|nous> de chercher ce qui s'est passé, et de [vous|te|vous] l'expliquer.",
    '[Vous avez fait votre part|Tu as fait ta part|Vous avez fait votre part]. (Le reste|La suite) <me|nous> revient.',
    "[Vous n'avez|Tu n'as|Vous n'avez] pas à courir après une réponse : c'est à <moi|nous> de l'apporter.",
    "Ce n'est pas à [vous|toi|vous] de chercher (la solution|une solution|des explications). C'est à <moi|nous>.",
  ],
};

export const ownReply: Bank['ownReply'] = [
  "La première réponse (n'aidait pas|passait à côté|ne suffisait pas), <je le reconnais|nous le reconnaissons>.",
  'Une vraie réponse était due dès le début, et <je le reconnais|nous le reconnaissons>.',
  "<Ma|Notre> (première|précédente) réponse (passait à côté|ne suffisait pas), et <je m'en excuse|nous nous en excusons>.",
  "Plus haut, <j'ai répondu|nous avons répondu> à côté. <Je m'en excuse|Nous nous en excusons>.",
  "<Ma|Notre> réponse plus haut n'aidait pas. [Vous attendiez|Tu attendais|Vous attendiez] autre chose, et c'est (bien |)normal.",
  "Une vraie réponse [vous était|t'était|vous était] due dès <mon|notre> premier message. <Je le reconnais|Nous le reconnaissons>.",
  "<Je n'ai|Nous n'avons> pas vraiment répondu à ce que [vous écriviez|tu écrivais|vous écriviez]. Ce n'était pas (correct|suffisant).",
  "En relisant <ma réponse, je vois|notre réponse, nous voyons> qu'elle passait à côté( de l'essentiel|).",
  "L'essentiel manquait dans <ma|notre> (première|précédente) réponse. [Vous avez|Tu as|Vous avez] raison d'(insister|y revenir).",
];

export const sayWhen: PhraseTable = {
  any: [
    '<Je reviens|Nous revenons> ici avant {gap:(jour et heure|heure|date|jour)}.',
    '<Je reviens|Nous revenons> ici avant {gap:(jour et heure|heure|date|jour)} (pour faire le point|avec des nouvelles|pour dire où cela en est).',
    '<Je reviens|Nous revenons> vers [vous|toi] ici {gap:jour et heure} au plus tard.',
    '<Je donne|Nous donnons> des nouvelles ici avant {gap:(jour et heure|heure|date|jour)}.',
    "<Je fais|Nous faisons> le point ici {gap:jour et heure}(, même s'il manque encore des réponses|).",
    "<J'écris|Nous écrivons> ici avant {gap:(jour et heure|date)}, même s'il manque encore des réponses.",
    '<Je [vous|te] réponds|Nous [vous|te] répondons> ici avant {gap:(jour et heure|heure|date|jour)}.',
    '<Je [vous|te] tiens|Nous [vous|te] tenons> au courant ici, avant {gap:(jour et heure|heure|date|jour)}.',
    '<Je repasse|Nous repassons> ici {gap:jour et heure} (pour donner la suite|pour faire le point|).',
    '<Je publie|Nous publions> la suite ici avant {gap:(jour et heure|heure|date|jour)}.',
    "<J'apporte|Nous apportons> (une première réponse|des nouvelles) ici (au plus tard|avant) {gap:(jour et heure|date)}.",
    '<Je réponds|Nous répondons> (sous ce message|dans ce fil) {gap:jour et heure} au plus tard.',
    "<Je partage|Nous partageons> ici ce que <j'apprends|nous apprenons>, avant {gap:(jour et heure|heure|date|jour)}.",
    '<Je donne|Nous donnons> (un premier retour|une première réponse) ici avant {gap:(jour et heure|heure|date|jour)}.',
    'Prochain point ici avant {gap:(jour et heure|heure|date|jour)}.',
    'Réponse ici avant {gap:(jour et heure|heure|date|jour)}, même partielle.',
    "D'ici {gap:(jour et heure|date)}, il y aura des nouvelles (ici|dans ce fil|sous ce message).",
    'Au plus tard {gap:jour et heure}, <je fais|nous faisons> un point ici.',
    'La réponse arrive dans ce fil avant {gap:(jour et heure|heure|date|jour)}.',
    '<Je complète|Nous complétons> cette réponse avant {gap:(jour et heure|heure|date|jour)}.',
    '<Je [vous|te] dis|Nous [vous|te] disons> ici où cela en est avant {gap:(jour et heure|heure|date|jour)}.',
    '<Je [vous|te] donne|Nous [vous|te] donnons> (des nouvelles|une réponse|un retour) ici {gap:jour et heure} au plus tard.',
    'Une réponse suit ici, {gap:jour et heure} au plus tard.',
    "<J'en reparle|Nous en reparlons> ici avant {gap:(jour et heure|heure|date|jour)}(, avec du concret|).",
    "<Je [vous écris|t'écris]|Nous [vous écrivons|t'écrivons]> à nouveau ici avant {gap:(jour et heure|date|jour)}.",
  ],
};

export const inform: Bank['inform'] = [
  "La page d'information : {page}",
  '(Les informations|Les nouvelles) sont réunies ici : {page}',
  '(À lire aussi|Pour suivre la situation) : {page}',
];

export const offerPrivate: Bank['offerPrivate'] = [
  'Pour (les détails|la suite|ce qui est personnel), [vous pouvez|tu peux] {contact}.',
  'Si [vous préférez|tu préfères] (en parler directement|un échange direct), [vous pouvez|tu peux] {contact}.',
  'Pour en parler sans tout écrire ici, [vous pouvez|tu peux] {contact}.',
  'Le plus simple, si cela [vous|te] convient, est de {contact}.',
];

export const protect: Bank['protect'] = [
  'Par sécurité, mieux vaut effacer les coordonnées laissées ici : (chacun peut les lire|elles sont visibles de tous).',
  '[Vos|Tes] coordonnées sont visibles de tous ici : (mieux vaut les effacer|par prudence, elles peuvent être effacées).',
  'Par prudence, [vous pouvez|tu peux] retirer [vos|tes] coordonnées de ce fil : inutile de les redonner ici.',
  'Pour [votre|ta] tranquillité, [vous pouvez|tu peux] effacer [vos|tes] coordonnées de ce fil.',
];

export const impostor: Bank['impostor'] = [
  'Attention : un compte qui imite le nôtre écrit dans ce fil. (Mieux vaut|Par prudence, mieux vaut) ne rien lui envoyer ; <je le signale|nous le signalons> à la plateforme.',
  "Un message ci-dessus vient d'un compte qui n'est pas le nôtre : (par prudence, rien n'est à lui envoyer|mieux vaut ne rien lui envoyer), <je le signale|nous le signalons> à la plateforme.",
  'Prudence : un compte se fait passer pour la marque dans ce fil. <Je le signale|Nous le signalons>, et mieux vaut ne lui donner (ni carte ni code|aucune information).',
];

export const thank: PhraseTable = {
  any: [
    "Merci (pour [votre|ta] franchise|d'avoir pris le temps d'écrire|de l'avoir signalé).",
    "Et merci (d'avoir écrit|de l'avoir signalé|d'avoir pris ce temps).",
    "Merci encore (d'avoir écrit|pour [votre message|ton message|vos messages]|de l'avoir dit).",
    "Merci d'avoir pris le temps (d'écrire|de l'écrire|de le signaler).",
    "Merci de l'avoir (signalé|dit|écrit) (ici|clairement).",
    'Merci pour [votre|ta|votre] franchise( : elle est utile|).',
    '(Encore merci|Merci encore) pour [votre message|ton message|vos messages].',
    "[Vous avez|Tu as|Vous avez] bien fait d'écrire. Merci de l'avoir fait.",
    "Merci d'avoir (écrit|parlé) aussi (clairement|directement).",
    "Cela méritait d'être dit. Merci à [vous|toi|vous].",
  ],
};

export const contact: Bank['contact'] = {
  mail: "<m'écrire|nous écrire> à {address}",
  phone: "<m'appeler|nous appeler> au {address}",
  other: '<me|nous> joindre ici : {address}',
  network: {
    facebook: "<m'écrire|nous écrire> en privé, avec le bouton « Message » de la page",
    instagram: "<m'écrire|nous écrire> en privé, avec le bouton « Contacter » du profil",
    x: "<m'écrire|nous écrire> en privé, avec l'enveloppe du profil",
    linkedin: "<m'écrire|nous écrire> en privé, avec le bouton « Message » de la page",
    threads: "<m'écrire|nous écrire> en privé, depuis le profil Instagram",
    bluesky: "<m'écrire|nous écrire> en privé, avec la bulle du profil",
    mastodon: "<m'écrire|nous écrire> en message privé",
    tiktok: "<m'écrire|nous écrire> en privé, avec le bouton « Message » du profil",
    reddit: "<m'écrire|nous écrire> en message privé",
  },
  none: '<me|nous> joindre ici : {gap:adresse ou téléphone}',
};
