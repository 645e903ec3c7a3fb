import type { Bank, PhraseTable } from '../bank';

const message = '[votre message|ton message|vos messages]';

/** Whom a message can be handed to, in the form that follows "à". */
export const teams: Bank['teams'] = {
  any: ["l'équipe qui peut agir", 'la personne qui peut répondre', "l'équipe en charge"],
  help: ["l'équipe d'assistance", 'qui connaît le mieux le sujet'],
  delivery: ["l'équipe livraison", "l'équipe qui suit les livraisons", 'la logistique'],
  defect: ["l'équipe technique", "l'équipe qualité", 'la personne qui connaît le produit'],
  refund: [
    'la comptabilité',
    "l'équipe des remboursements",
    'la personne qui suit les remboursements',
    "l'équipe financière",
    'la personne chargée des virements',
    "l'équipe des retours",
  ],
  billing: ["l'équipe facturation", 'la comptabilité'],
  service: ["la personne responsable de l'équipe", 'la direction', "l'équipe concernée"],
  price: ["l'équipe qui fixe les prix", 'la direction'],
  account: ["l'équipe technique", "l'assistance"],
  outage: ["l'équipe technique"],
  water: ["l'équipe qui suit la qualité de l'eau", "l'équipe qualité"],
  safety: ["l'équipe qualité", "l'équipe sécurité des produits"],
  privacy: ["l'équipe sécurité", "l'équipe chargée de la protection des données"],
  ethics: ['la direction'],
};

/** Only what the person who signs can do alone (G33): pass on, ask, follow, come back. Never what others do. */
export const act: PhraseTable = {
  followed: [
    '<Je reste|Nous restons> sur ce sujet.',
    '<Je garde|Nous gardons> un œil (sur la suite|dessus), et <je réponds|nous répondons> ici.',
    "<Je reviens|Nous revenons> ici dès qu'il y a du nouveau.",
    '<Je reste|Nous restons> (là|ici) pour la suite.',
  ],
  any: [
    `<Je transmets|Nous transmettons> ${message} à {team} (dès maintenant|aujourd'hui|tout de suite).`,
    `<Je fais|Nous faisons> suivre ${message} à {team} (dès maintenant|aujourd'hui|sans attendre).`,
    "<Je demande|Nous demandons> une réponse (précise|claire) à {team} (dès maintenant|aujourd'hui|).",
    "<Je pose|Nous posons> la question à {team} (dès maintenant|aujourd'hui|tout de suite).",
    "<Je m'adresse|Nous nous adressons> à {team} (dès maintenant|aujourd'hui) pour (obtenir une réponse|avoir une explication|savoir où cela en est).",
    "<Je signale|Nous signalons> (cela|ce problème) à {team} (dès maintenant|aujourd'hui|sans attendre).",
    `<Je remets|Nous remettons> ${message} à {team}, avec (tous les détails|chaque détail).`,
    "<Je partage|Nous partageons> [vos mots|tes mots|vos mots] avec {team} dès aujourd'hui.",
    "<J'ai lu|Nous avons lu> (chaque ligne|chaque détail), et <je transmets|nous transmettons> le tout à {team} (dès maintenant|aujourd'hui).",
    '<Je demande|Nous demandons> à {team} (une explication|une réponse), et <je suis|nous suivons> [votre demande|ta demande|vos demandes] de près.',
    "<J'alerte|Nous alertons> {team} (dès maintenant|aujourd'hui|tout de suite).",
    "<J'écris|Nous écrivons> à {team} (dès maintenant|aujourd'hui|à l'instant) avec (tous les détails|chaque détail).",
    "<Je contacte|Nous contactons> {team} (dès maintenant|aujourd'hui) pour (comprendre ce qui s'est passé|demander des explications|avoir une réponse).",
    "<Je note|Nous notons> chaque point et <j'en parle|nous en parlons> à {team} (aujourd'hui|dès maintenant).",
    "<Je reste|Nous restons> en lien avec {team} jusqu'à (une réponse|ce qu'il y ait une réponse).",
    `<J'attire|Nous attirons> l'attention de {team} sur ${message} (dès maintenant|aujourd'hui).`,
    '<Je suis|Nous suivons> [votre demande|ta demande|vos demandes] auprès de {team}.',
    "<Je vois|Nous voyons> cela avec {team} (dès maintenant|aujourd'hui|tout de suite).",
    "<Je me renseigne|Nous nous renseignons> auprès de {team} (dès maintenant|aujourd'hui) pour (savoir où cela en est|comprendre ce qui s'est passé).",
    "<J'en parle|Nous en parlons> à {team} (dès maintenant|aujourd'hui même|tout de suite).",
    "[Votre message part|Ton message part|Vos messages partent] (dès maintenant|aujourd'hui|tout de suite) vers {team}(, en entier|).",
    "La question part (aujourd'hui|dès maintenant|tout de suite) vers {team}.",
    "(Aujourd'hui même|Dès maintenant), <je demande|nous demandons> à {team} (ce qui s'est passé|comment avancer|quelle suite donner).",
    "<Je porte|Nous portons> (cela|ce sujet|la question) à la connaissance de {team} (aujourd'hui|dès maintenant|).",
    "<Je fais|Nous faisons> remonter (cela|chaque détail) à {team} (dès maintenant|aujourd'hui même|sans attendre).",
    "<Je m'en occupe|Nous nous en occupons> avec {team}, (dès maintenant|aujourd'hui même).",
    "<Je demande|Nous demandons> à {team} (de regarder cela|d'y répondre|de [vous|te] répondre) (aujourd'hui|en priorité).",
    "<J'expose|Nous exposons> (la situation|ce qui se passe) à {team} (dès aujourd'hui|tout de suite).",
  ],
  refund: [
    '<Je demande|Nous demandons> à {team} (la date du virement|à quelle étape en est le remboursement|une date à donner ici).',
    "<Je demande|Nous demandons> (dès maintenant|aujourd'hui) à {team} (où en est ce remboursement|ce qui manque pour ce virement).",
    "<Je sollicite|Nous sollicitons> {team} (dès maintenant|aujourd'hui) pour une date de virement.",
    "<Je me renseigne|Nous nous renseignons> auprès de {team} sur (ce remboursement|l'état de ce virement).",
  ],
  delivery: [
    "<Je demande|Nous demandons> à {team} (où se trouve l'envoi|quel jour attendre l'envoi|une date à donner ici).",
    "<Je vois|Nous voyons> avec {team} (où se trouve l'envoi|quelle est la dernière étape connue).",
    "<Je sollicite|Nous sollicitons> {team} (dès maintenant|aujourd'hui) pour une date ferme.",
    '<Je me renseigne|Nous nous renseignons> auprès de {team} sur (cette livraison|le trajet de cet envoi).',
  ],
  damaged: [
    "<Je demande|Nous demandons> à {team} comment (arranger cela|remplacer ce qui doit l'être).",
    "<Je vois|Nous voyons> avec {team} (quelle solution proposer|comment arranger cela), (dès maintenant|aujourd'hui).",
    "<Je signale|Nous signalons> l'état de cette livraison à {team} (dès maintenant|aujourd'hui).",
  ],
  defect: [
    "<Je décris|Nous décrivons> le problème à {team} (dès maintenant|aujourd'hui), (tel qu'il est raconté ici|avec chaque détail).",
    '<Je demande|Nous demandons> à {team} (quelle solution proposer|ce qui est possible).',
    "<Je demande|Nous demandons> (dès maintenant|aujourd'hui) à {team} d'où vient le problème.",
    '<Je vois|Nous voyons> avec {team} (quelle solution proposer|ce qui peut être fait).',
  ],
  billing: [
    '<Je demande|Nous demandons> à {team} (à quoi correspond chaque somme|le détail de chaque opération).',
    "<Je demande|Nous demandons> (dès maintenant|aujourd'hui) à {team} (d'expliquer la somme|le détail de la facture).",
    '<Je sollicite|Nous sollicitons> {team} pour une explication (simple|ligne par ligne).',
    '<Je vois|Nous voyons> chaque somme avec {team}, (ligne par ligne|une par une).',
  ],
  service: [
    "<Je rapporte|Nous rapportons> ce qui s'est passé à {team} (dès maintenant|aujourd'hui).",
    '<Je demande|Nous demandons> à {team} qui peut suivre (ce dossier|cette demande) de bout en bout.',
    "<Je demande|Nous demandons> à {team} (ce qui s'est passé|ce qui aurait dû se passer).",
  ],
  praise: [
    "<Je transmets|Nous transmettons> (avec plaisir |)à (toute l'équipe|l'équipe).",
    "<Je partage|Nous partageons> (cela|ces mots) avec (toute l'équipe|l'équipe) (aujourd'hui|).",
  ],
  chat: [
    'À (bientôt|très vite) ici !',
    'Au plaisir de [vous|te] lire (encore|à nouveau).',
    '(À la prochaine|À très vite) !',
  ],
  quarrel: [
    '<Je réponds|Nous répondons> ici à (chaque|toute) question.',
    "Et s'il y a une question, <j'y réponds|nous y répondons> ici(, volontiers|).",
    'Pour une question, <je suis|nous sommes> là.',
  ],
  settled: [
    "S'il reste (une question|un point), [vous pouvez|tu peux] l'écrire ici.",
    "Et s'il manque quelque chose, (un mot ici suffit|<je suis|nous sommes> là).",
    '<Je garde|Nous gardons> un œil sur ce fil.',
    "<Je reste|Nous restons> joignable<|s> ici s'il manque quelque chose.",
  ],
  mistaken: [
    "La (bonne page|bonne adresse) : {gap:page de l'autre maison}.",
    "Pour une réponse, la bonne page est ici : {gap:page de l'autre maison}.",
    "La page en question, à <ma|notre> connaissance : {gap:page de l'autre maison}.",
  ],
  remark: [
    "(S'il y a|Et s'il y a) une question, <je suis|nous sommes> là.",
    'Pour une question, (un mot ici suffit|<je suis|nous sommes> là).',
    "<Je reste|Nous restons> à l'écoute ici.",
  ],
  help: [
    'Et si cela ne suffit pas, (un mot ici suffit|<je suis|nous sommes> là).',
    'Et si cela coince encore, <je pose|nous posons> la question à {team}.',
    "Et si cela ne change rien, un mot sur (l'étape qui coince|le message affiché) est le bienvenu.",
    "Et si ce n'est pas cela, <je demande|nous demandons> à {team} et <je réponds|nous répondons> ici.",
  ],
  question: [
    "S'il reste (une question|un doute), <je suis|nous sommes> là.",
    "Et s'il manque (un détail|quelque chose), <je complète|nous complétons> ici.",
    "<Je complète|Nous complétons> volontiers s'il manque un détail.",
    "Et si ce n'est pas clair, (un mot ici suffit|<je suis|nous sommes> là).",
  ],
  'data-leak': [
    "<J'alerte|Nous alertons> {team} (à l'instant|en urgence|tout de suite).",
    "<Je transmets|Nous transmettons> (ce signalement|[votre message|ton message|vos messages]) à {team} (à l'instant|en urgence).",
    '<Je demande|Nous demandons> à {team}, en urgence, (ce qui a été vu et par qui|qui est concerné et comment).',
  ],
  discrimination: [
    "<Je transmets|Nous transmettons> ce témoignage à la direction (aujourd'hui|à l'instant|dès maintenant).",
    '<Je demande|Nous demandons> à la direction de (répondre|prendre contact) (ici|directement), si la personne concernée le souhaite.',
    "<Je porte|Nous portons> ce témoignage devant la direction (aujourd'hui|dès maintenant), (mot pour mot|en entier).",
  ],
  harassment: [
    '<Je signale|Nous signalons> à la plateforme les messages qui visent une personne.',
    '<Je signale|Nous signalons> les attaques à la plateforme, et <je garde|nous gardons> les traces.',
    '<Je signale|Nous signalons> ces messages à la plateforme et <ne donne|ne donnons> ici aucun détail sur qui que ce soit.',
    '<Je signale|Nous signalons> (chaque attaque|chaque menace) à la plateforme, avec les traces.',
    '<Je garde|Nous gardons> les traces et <je signale|nous signalons> chaque attaque à la plateforme.',
  ],
  rumour: [
    '<Je demande|Nous demandons> les faits (à la source|à {team}) (dès maintenant|).',
    "<Je publie|Nous publions> ici ce qui est vérifié, (avec sa source|avec la date), et rien d'autre.",
    "<Je rassemble|Nous rassemblons> les questions posées ici et <je les transmets|nous les transmettons> à {team} (dès maintenant|aujourd'hui).",
  ],
};

/** What only the user knows of what is being done. */
export const doing: readonly string[] = [
  'Ce qui est fait : {gap:ce qui est fait}.',
  'En ce moment : {gap:ce qui est fait}.',
  'Côté équipes : {gap:ce qui est fait, et par qui}.',
  'Étape (en cours|suivante) : {gap:ce qui est fait, et par qui}.',
  'Les mesures (prises|en place) : {gap:ce qui est fait}.',
];

/** Facts that only the user can give; asked for where they calm most. */
export const stateFact: PhraseTable = {
  followed: [
    '(Où cela en est|Où en est la suite) : {gap:état actuel}.',
    '(À ce jour|Aux dernières nouvelles) : {gap:état actuel}.',
  ],
  delivery: [
    '(Date|Nouvelle date) de livraison : {gap:date de livraison}.',
    'La livraison : {gap:date, ou étape en cours}.',
    "Où (en est|se trouve) l'envoi : {gap:étape et date de livraison}.",
    'Le suivi : {gap:étape et date de livraison}.',
  ],
  damaged: [
    "Ce qui [vous est|t'est] proposé : {gap:remplacement ou remboursement, date}.",
    'La solution : {gap:remplacement ou remboursement, date}.',
    '(Remplacement ou remboursement|Pour réparer cela) : {gap:solution et date}.',
    "Ce que l'on sait : {gap:faits confirmés}.",
  ],
  refund: [
    'Le remboursement : {gap:étape et date}.',
    'Où en est (le remboursement|le virement) : {gap:étape et date}.',
    'Date (prévue |)du virement : {gap:date du virement}.',
    'Ce qui bloque : {gap:raison}.',
  ],
  billing: [
    'Ce que [vous payez|tu paies] et pourquoi : {gap:explication validée}.',
    "L'origine de la somme : {gap:explication validée}.",
    'Les opérations en cause : {gap:faits confirmés}.',
    'La (facture|somme) en clair : {gap:explication validée}.',
  ],
  defect: [
    "Ce que l'on sait (de la cause|du défaut|) : {gap:cause ou étape}.",
    'La solution : {gap:réparation ou remplacement, date}.',
    'La cause : {gap:faits confirmés}.',
    'Où en est (le diagnostic|la correction) : {gap:étape et date}.',
  ],
  outage: [
    'Ce qui est touché : {gap:services et heure de début}.',
    'Retour du service : {gap:heure prévue}.',
    'À cette heure : {gap:ce qui marche, ce qui ne marche pas}.',
    '(Point de situation|La situation) : {gap:cause et heure de retour}.',
  ],
  price: [
    'Ce qui explique ce prix : {gap:explication validée}.',
    'Les raisons (de ce changement|du changement) : {gap:explication validée}.',
    'Ce que comprend ce prix : {gap:détail}.',
    'Les chiffres : {gap:chiffres validés}.',
  ],
  water: [
    'Secteurs et dates concernés : {gap:secteurs et dates}.',
    '(Ce qui est établi|Ce qui est confirmé) : {gap:faits confirmés}.',
    "La consigne pour l'eau : {gap:consigne validée}.",
  ],
  safety: [
    'Produits et lots concernés : {gap:références et lots}.',
    '(Ce qui est établi|Ce qui est confirmé) : {gap:faits confirmés}.',
    'La consigne pour ce produit : {gap:consigne validée}.',
    'Le point de situation : {gap:faits confirmés}.',
  ],
  any: [
    "(Ce que l'on sait|Ce qui est établi|Ce qui est confirmé) : {gap:faits confirmés}.",
    'Les faits : {gap:faits confirmés}.',
    'Ce qui est sûr : {gap:faits confirmés}.',
    'Le point à cette heure : {gap:faits confirmés}.',
  ],
  help: [
    "(Pour commencer|D'abord|À essayer en premier) : {gap:étapes à suivre}.",
    'Ce qui aide le plus souvent : {gap:étapes à suivre}.',
    '(La marche à suivre|La première étape) : {gap:étapes à suivre}.',
    'Ce qui est à vérifier : {gap:étapes à suivre}.',
  ],
  question: [
    '(La réponse|Voici la réponse|En bref|En deux mots) : {gap:réponse validée}.',
    'Pour répondre précisément : {gap:réponse validée}.',
    'Sur {subjects} : {gap:réponse validée}.',
    '(Sur|Au sujet de) [votre|ta] question : {gap:réponse validée}.',
    'Ce que <je peux|nous pouvons> dire sur {subjects} : {gap:réponse validée}.',
  ],
};
