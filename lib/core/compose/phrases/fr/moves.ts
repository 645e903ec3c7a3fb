import type { Bank, PhraseTable } from '../bank';

export const empathise: PhraseTable = {
  any: [
    '<Je comprends|Nous comprenons> que (cela fatigue|ce soit pénible|cela gâche la journée|la confiance en prenne un coup).',
    '(On ne devrait pas avoir à se battre|Personne ne devrait avoir à insister) pour (être entendu|obtenir une réponse).',
    "À [votre|ta] place, <j'attendrais|nous attendrions> (aussi |)(des explications|des réponses|du concret).",
    "Cela prend du temps et de l'énergie, et <j'en ai|nous en avons> bien conscience.",
    "<J'imagine|Nous imaginons> (sans peine |)(ce que cela a de pénible|le temps que cela a pris|la déception).",
    "[Vous comptiez|Tu comptais] sur nous, et (la déception est bien compréhensible|il est juste d'attendre mieux).",
    "C'est (usant|pénible|éprouvant), et cela (se comprend|s'entend) dans [vos|tes] mots.",
  ],
  delivery: [
    "Guetter une livraison (jour après jour|sans rien savoir), c'est (usant|pénible|éprouvant).",
    '<Je comprends|Nous comprenons> que ne pas savoir soit (le plus pénible|le pire).',
    "Quand on compte sur une date, l'incertitude (pèse|use|fatigue).",
    "[Vous comptiez|Tu comptais] dessus, et (l'attente pèse|l'incertitude use).",
    "Attendre sans nouvelles, (cela use la patience|c'est long|c'est éprouvant).",
    "On organise ses journées autour d'une livraison, (et tout tombe à l'eau|<je comprends|nous comprenons> l'agacement).",
  ],
  outage: [
    '<Je sais|Nous savons> (ce que cela bloque|ce que cela complique) (dans une journée|en ce moment).',
    'Le moment (ne pouvait pas être pire|est très mal tombé), et <je le sais|nous le savons>.',
    "Quand tout passe par là, (chaque minute compte|l'attente est longue).",
    "Ne pas savoir ce qui se passe, c'est (le plus angoissant|ce qui inquiète le plus).",
    "<Je comprends|Nous comprenons> l'inquiétude, (surtout aujourd'hui|surtout dans un moment pareil).",
    "C'est une situation (angoissante|éprouvante), et (elle appelle des nouvelles régulières|<je le mesure|nous le mesurons>).",
  ],
  discrimination: [
    'Personne ne devrait (vivre cela|être traité ainsi|repartir avec ce souvenir).',
    "C'est (grave|blessant), et cela (ne se discute pas|appelle des actes).",
    "Une telle humiliation (laisse des traces|ne s'efface pas), et <je le mesure|nous le mesurons>.",
    "<Je pense|Nous pensons> d'abord à la personne (qui l'a vécu|concernée).",
    "Le respect (est dû à chacun|se doit à toute personne), et (il a manqué ici|c'est là que tout commence).",
    "La colère (que cela suscite|qui s'exprime ici) est (juste|bien compréhensible).",
  ],
  price: [
    'Dans un budget, cela (compte|pèse), et <je le comprends|nous le comprenons>.',
    "<Je comprends|Nous comprenons> que (cela pèse|cela fasse hésiter|l'on attende une explication).",
    'Payer plus sans (explication|savoir pourquoi), cela (passe mal|ne donne pas envie).',
    'La question du prix (est sensible|touche tout le monde en ce moment).',
    'Quand un prix monte, une explication (est la moindre des choses|est attendue, à juste titre).',
    "[Vous êtes|Tu es] en droit d'(attendre une explication|avoir une explication).",
  ],
};

export const apologise: PhraseTable = {
  any: [
    "Les excuses de toute l'équipe (accompagnent ce message|sont sincères).",
    "Cette situation est regrettable, et (les excuses sont de notre côté|c'est à nous d'en répondre).",

    'Cela mérite des excuses sincères, (les voici|et elles sont là).',
    "(Vraiment|Sincèrement), <mes|nos> excuses pour la façon dont cela s'est passé.",
    '<Je le regrette|Nous le regrettons> (sincèrement|vivement), et [vous avez|tu as] <mes|nos> excuses.',
    "D'abord des excuses : cela n'aurait pas dû (se passer ainsi|arriver).",
    "Cela n'aurait pas dû arriver, et <je m'en excuse|nous nous en excusons>.",

    '<Je|Nous> [vous|te] <présente|présentons> (toutes |)<mes|nos> excuses.',
    "Toutes <mes|nos> excuses (pour cela|pour ce qui s'est passé|pour cette situation).",
    "<Je regrette|Nous regrettons> (sincèrement |vraiment |)(ce qui s'est passé|que les choses se soient passées ainsi).",
    'Cela appelle des excuses, et [vous avez|tu as] <les miennes|les nôtres>.',
    "Des excuses s'imposent : [vous avez|tu as] <les miennes|les nôtres>, (sincèrement|sans réserve).",
    'Avant tout, [vous avez|tu as] <mes|nos> excuses, (claires et nettes|sans détour).',
  ],
};

export const own: PhraseTable = {
  any: [
    "C'est à nous de (régler cela|remettre les choses en ordre|trouver la solution), pas à [vous|toi].",
    "C'est notre travail de (débloquer cela|trouver une issue|remettre les choses d'aplomb), et <je m'en charge|nous nous en chargeons>.",
    "Sur ce point, nous n'avons pas été à la hauteur (de ce que [vous attendiez|tu attendais]|).",
    'La responsabilité de (démêler cela|trouver une issue) nous revient.',
    'Nous aurions dû (faire mieux|réagir plus tôt|[vous|te] tenir au courant).',
    "C'est de notre côté que cela (a coincé|doit se régler), et <je prends|nous prenons> le relais.",
    "Ici, c'est nous qui (avons manqué à notre travail|[vous|te] devons une solution).",
  ],
};

export const ownReply: Bank['ownReply'] = [
  "Notre première réponse (n'aidait pas|passait à côté|ne répondait pas à la question), et <j'en prends|nous en prenons> acte.",
  "Notre premier message n'était pas à la hauteur (de ce que [vous demandiez|tu demandais]|).",
  "Nous avons répondu à côté, (et c'était une erreur|c'est notre erreur).",
  "La réponse donnée plus haut (ne convenait pas|n'était pas la bonne), (et c'est notre erreur|c'est à nous de la corriger).",
  "Il fallait une vraie réponse dès le début, (et c'est notre erreur|et nous ne l'avons pas donnée).",
  "Notre message précédent (était maladroit|n'apportait rien), <je le reconnais|nous le reconnaissons>.",
];

export const sayWhen: PhraseTable = {
  any: [
    'La suite sera publiée sous ce message, au plus tard {gap:(jour et heure|date)}.',
    'Un rappel est posé pour {gap:(jour et heure|date)} : (ce fil sera repris|la suite viendra alors).',
    "Dès que c'est clair, et avant {gap:(jour et heure|heure|date)}, le résultat paraît ici.",

    'Une réponse (paraîtra|sera) ici avant {gap:(jour et heure|heure|date)}.',
    "<J'ai noté|Nous avons noté> {gap:jour et heure} pour (donner la suite|revenir avec du concret).",
    "Un point d'étape (suivra|sera donné) dans ce fil {gap:jour et heure}.",
    'Avant {gap:(jour et heure|heure|date)}, ce fil aura (sa réponse|des nouvelles fraîches).',
    '<Je vise|Nous visons> une réponse complète pour {gap:jour et heure}.',
    'Le résultat de cette recherche sera partagé ici, avant {gap:(jour et heure|heure|date)}.',

    "<Je reviens|Nous revenons> ici avant {gap:(jour et heure|heure|date)} (avec une réponse précise|pour faire le point|avec ce que <j'aurai|nous aurons> appris).",
    'Prochaines nouvelles ici (au plus tard |avant |)({gap:jour et heure}).',
    '[Vous aurez|Tu auras] de <mes|nos> nouvelles (ici même |)avant {gap:(jour et heure|heure|date)}.',
    "<Je fais|Nous faisons> le point ici {gap:jour et heure}, (même s'il reste des zones d'ombre|que la réponse soit complète ou non|avec ce qui est établi).",
    'Rendez-vous ici {gap:jour et heure} (pour la suite|pour faire le point|avec du concret).',
    "D'ici {gap:jour et heure}, <je publie|nous publions> ici (où en sont les choses|ce que nous avons trouvé|la suite).",
    'La suite arrive ici avant {gap:(jour et heure|heure|date)}.',
    '<Je [vous|te] tiens|Nous [vous|te] tenons> au courant ici, avant {gap:(jour et heure|heure|date)}.',
  ],
};

export const offerPrivate: Bank['offerPrivate'] = [
  '[Vous pouvez|Tu peux] {contact} : <je regarde|nous regardons> cela (directement |)avec [vous|toi].',
  'Pour ce qui est personnel, [vous pouvez|tu peux] {contact}.',
  'Le plus simple pour la suite, si cela [vous|te] convient, serait de {contact}.',
  'Si [vous préférez|tu préfères] un échange direct, [vous pouvez|tu peux] {contact}.',
  'Pour les détails, mieux vaut {contact} : rien de personnel ne doit (rester|figurer) ici.',
  'Et si [vous le souhaitez|tu le souhaites], [vous pouvez|tu peux] {contact} : <je suis là|nous sommes là>.',
  'Pour avancer (plus vite|à deux|sans tout exposer ici), [vous pouvez|tu peux] {contact}.',
  'Quand [vous voulez|tu veux], [vous pouvez|tu peux] {contact}, (et nous reprenons tout ensemble|et nous en parlons de vive voix).',
];

export const protect: Bank['protect'] = [
  "Pour [votre|ta] tranquillité, [vous pouvez|tu peux] retirer [vos|tes] coordonnées de ce fil : <j'ai|nous avons> ce qu'il faut.",
  "[Vos|Tes] coordonnées sont visibles de tous ici, et <je préférerais|nous préférerions> [vous|te] savoir à l'abri : (elles peuvent être retirées|on peut les enlever) sans rien perdre.",
  "Une chose pour [votre|ta] sécurité : les coordonnées laissées ici peuvent être effacées, <j'en ai|nous en avons> pris note.",
  "Par prudence, les informations personnelles de ce fil (gagneraient à|peuvent) être retirées ; [vous n'aurez|tu n'auras] rien à redonner.",
  "Inutile de redonner quoi que ce soit : <j'ai|nous avons> ce qu'il faut, et les coordonnées peuvent être effacées d'ici.",
  'Par sécurité, mieux vaut effacer les coordonnées laissées ici, sans avoir à les renvoyer.',
];

export const thank: PhraseTable = {
  any: [
    "Merci (de [votre|ta] patience|pour [votre|ta] franchise|d'avoir pris le temps d'écrire|de nous l'avoir dit).",
    "Et merci (de l'avoir signalé|d'avoir écrit|pour la clarté de [votre|ton] message).",
    "Merci à [vous|toi] (d'avoir parlé|de nous aider à corriger cela|pour ce signalement).",
    "Merci encore (pour [votre|ton] message|de nous permettre de corriger cela|d'avoir écrit).",
    '[Votre|Ton] message nous aide, merci (beaucoup|à [vous|toi]|pour cela).',
    "Un grand merci (pour [votre|ta] patience|d'avoir pris ce temps|pour ce retour).",
  ],
};

export const contact: Bank['contact'] = {
  mail: "<m'écrire|nous écrire> à {address}",
  phone: "<m'appeler|nous appeler> au {address}",
  other: '<me|nous> joindre ici : {address}',
  network: {
    facebook: "<m'écrire|nous écrire> en privé, avec le bouton « Message » de notre page",
    instagram: "<m'écrire|nous écrire> en privé, avec le bouton « Contacter » de notre profil",
    x: "<m'écrire|nous écrire> en privé, avec l'enveloppe de notre profil",
    linkedin: "<m'écrire|nous écrire> en privé, avec le bouton « Message » de notre page",
    threads: "<m'écrire|nous écrire> en privé sur notre profil Instagram",
    bluesky: "<m'écrire|nous écrire> en privé, avec la bulle de notre profil",
    mastodon: "<m'écrire|nous écrire> en message privé",
    tiktok: "<m'écrire|nous écrire> en privé, avec le bouton « Message » de notre profil",
    reddit: "<m'écrire|nous écrire> en message privé",
  },
  none: '<me|nous> joindre ici : {gap:adresse ou téléphone}',
};
