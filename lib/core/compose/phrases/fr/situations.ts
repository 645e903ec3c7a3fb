import type { PhraseTable } from '../bank';

/** Openings of situations that need their own words; where a point is named, the point's sentence comes first. */
export const acknowledge: PhraseTable = {
  followed: [
    "<J'ai lu|Nous avons lu> (toutes |)les réponses à <mon|notre> message plus haut.",
    "<Ma|Notre> réponse plus haut (tient toujours|reste valable), et <j'ai lu|nous avons lu> la suite.",
    "Merci d'avoir (répondu|réagi) à <mon|notre> message plus haut.",
  ],
  praise: [
    'Lire cela sur {subjects}, (quel plaisir|cela fait vraiment plaisir), merci !',
    'Merci pour ces mots sur {subjects}, ils font (très |vraiment |)plaisir !',
    '[Votre message sur {subjects} fait|Ton message sur {subjects} fait|Vos messages sur {subjects} font] (vraiment |)plaisir, merci !',
    'Merci, (cela fait plaisir à lire|voilà qui fait plaisir|ces mots font du bien) !',
    "(Quel plaisir|Que c'est agréable) de [vous|te] lire !",
    '<Je souris|Nous sourions> en [vous|te] lisant, merci !',
    'Merci pour (ces mots|ce message|ce retour), (cela fait plaisir|quel plaisir) !',
  ],
  chat: [
    "Merci pour (tous ces messages|l'ambiance|ces échanges) !",
    '(Quelle énergie|Quelle ambiance|Quel enthousiasme) ici !',
    "C'est un plaisir de [vous|te] lire.",
    "Merci d'être (là|au rendez-vous) !",
  ],
  quarrel: [
    'Le sujet ne laisse pas indifférent, et chaque avis a sa place ici.',
    'Les avis diffèrent, et il y a de la place pour tous (ici|dans ce fil).',
    'Merci à chaque personne qui a (écrit|donné son avis) : chaque expérience a sa place ici.',
    '<Je lis|Nous lisons> (ici |)des expériences (différentes|variées), et chacune (compte|est utile).',
    "Plusieurs avis se croisent ici, et (c'est bien ainsi|chacun compte).",
  ],
  settled: [
    "Merci (d'avoir donné la suite|pour ces nouvelles|de l'avoir écrit ici).",
    "C'est bien noté, merci (d'avoir donné la suite|de l'avoir écrit).",
    "Merci de [votre|ton] retour, il (servira à d'autres|est utile).",
    "<J'ai bien noté|Nous avons bien noté> la suite, merci (de l'avoir partagée|de l'avoir écrite ici).",
  ],
  mistaken: [
    "Ce que [vous décrivez|tu décris] semble (pénible|difficile), et il doit s'agir d'une autre maison au nom proche.",
    "Ce message semble (destiné à|écrit pour) une autre maison au nom (proche|presque identique) : <j'espère|nous espérons> une réponse rapide de sa part.",
    "Il semble que ce message concerne une autre maison, au nom (proche|presque identique), et <je souhaite|nous souhaitons> que cela s'arrange vite.",
  ],
  remark: [
    "C'est (bien |)noté, merci (pour ce message|de l'avoir écrit ici).",
    "Merci (pour ce mot|d'avoir écrit ici|pour ce message).",
    "Merci à [vous|toi] (d'avoir écrit|pour ce message).",
  ],
  help: [
    'Merci pour [votre message|ton message|vos messages] sur {things} : voyons (cela ensemble|ce qui peut aider).',
    'Pour {things}, voyons (cela ensemble|ce qui peut aider).',
    '« {quote} » : voyons (cela ensemble|ce qui peut aider).',
    'Merci pour [votre message|ton message|vos messages] : voyons (cela ensemble|ce qui peut aider).',
    "Merci (d'avoir écrit|de l'avoir écrit ici) : voyons cela ensemble.",
  ],
  question: [
    'Merci pour [votre|ta] question.',
    '(Bonne question|Très bonne question), merci !',
    "Merci (de poser la question, elle est utile à d'autres|d'avoir demandé, cela sert à d'autres).",
    '[Votre|Ta] question est (claire|précise), merci.',
  ],
  safety: [
    "Par précaution, mieux vaut ne plus utiliser ni consommer ce produit (pour le moment|pour l'instant).",
    "La santé d'abord : par précaution, mieux vaut mettre ce produit de côté (dès maintenant|tout de suite).",
    "La sécurité d'abord : <je conseille|nous conseillons> de ne plus se servir de ce produit (pour le moment|pour l'instant).",
    "Par précaution, mieux vaut garder ce produit (hors de portée|à l'écart), avec son emballage et son numéro de lot.",
    "Par précaution, ce produit est à mettre de côté ; en cas de symptôme, (un médecin|l'avis d'un médecin) passe avant tout.",
    "En cas de symptôme, un médecin peut conseiller tout de suite ; d'ici là, mieux vaut ne plus toucher à ce produit.",
  ],
  water: [
    "Par précaution, mieux vaut ne pas boire cette eau (pour le moment|pour l'instant).",
    "La santé d'abord : <je conseille|nous conseillons> de ne pas boire l'eau du robinet (pour le moment|pour l'instant).",
    "Tant que rien n'est confirmé, mieux vaut ne pas boire cette eau.",
    "En cas de symptôme, un médecin peut conseiller tout de suite ; d'ici là, mieux vaut ne pas boire cette eau.",
  ],
  harm: [
    'Ce qui est raconté ici est grave, et cela passe avant (tout le reste|toute autre chose).',
    'La sécurité des personnes passe avant tout, et (ce récit|ce témoignage) est entendu.',
    "Un tel récit (ne se lit pas à la légère|appelle une réponse sans attendre) : il s'agit de personnes.",
    "<J'ai lu|Nous avons lu> ce récit en entier : il est grave, et il passe en premier.",
  ],
  'data-leak': [
    "Des informations personnelles vues par d'autres, c'est grave, et <je comprends|nous comprenons> (l'inquiétude|la colère).",
    'Ce signalement est (grave|sérieux) : il touche à des données personnelles, et il passe avant le reste.',
    "Savoir ses informations personnelles chez (des inconnus|quelqu'un d'autre), c'est (inquiétant|grave).",
    "[Votre alerte est bien reçue|Ton alerte est bien reçue|Vos alertes sont bien reçues] : des informations personnelles chez d'autres, c'est (grave|très sérieux).",
  ],
  discrimination: [
    "Ce témoignage est grave, et <je l'ai lu|nous l'avons lu> en entier.",
    "Merci d'avoir (parlé|témoigné) : ce qui est raconté ici est (grave|inacceptable).",
    "Personne ne doit être (humilié|mis à l'écart) pour ce qu'il est, (et ce témoignage est entendu|nulle part).",
    "<J'ai lu|Nous avons lu> ce témoignage avec gravité : une humiliation en public, c'est inacceptable.",
  ],
  harassment: [
    "On peut critiquer les choix faits ici ; viser une personne, c'est autre chose.",
    "La critique a sa place ici, les attaques contre une personne n'en ont pas.",
    "Derrière ces décisions, il y a des personnes, et aucune ne mérite d'être prise pour cible.",
    "Ce fil vise une personne, et (cela dépasse la critique|ce n'est plus de la critique).",
    "<J'entends|Nous entendons> la déception ; elle ne justifie pas de viser quelqu'un.",
    "Une personne est prise pour cible ici, et (sa sécurité passe d'abord|cela doit s'arrêter).",
  ],
  outage: [
    '[Votre message le dit|Ton message le dit|Vos messages le disent] : le service ne répond plus, et <je sais|nous savons> ce que cela bloque.',
    "Rester bloqué sans savoir pourquoi, c'est très pénible, et <je le comprends|nous le comprenons>.",
    "<J'ai lu|Nous avons lu> [votre message|ton message|vos messages] : le service ne marche pas, et (cela bloque tout|c'est très pénible).",
    "Un service qui ne répond plus au mauvais moment, c'est (très pénible|rageant), et <je le comprends|nous le comprenons>.",
  ],
  boycott: [
    'Chacun choisit où va son argent, et <je respecte|nous respectons> cette décision.',
    'Renoncer est un choix (légitime|qui se respecte), et il mérite une (réponse|explication).',
    'Cet appel dit une attente (claire|forte), et il est entendu.',
    "L'appel est entendu, et la question qu'il pose (aussi|mérite une réponse).",
  ],
  rumour: [
    'Plusieurs questions circulent ici, et il est normal de vouloir des faits.',
    '<Je comprends|Nous comprenons> que ce qui circule (inquiète|interroge).',
    'Les questions posées ici sont (légitimes|entendues), et elles appellent des faits (datés|vérifiés).',
    "L'inquiétude est (compréhensible|entendue) : elle appelle des faits.",
  ],
};

export const empathise: PhraseTable = {
  legal: [
    "C'est [votre|ton] droit(, et <je le respecte|nous le respectons>|, bien entendu).",
    "Cette démarche est [votre|ton] droit ; (elle n'empêche pas de se parler|<je reste|nous restons> à l'écoute).",
    'Quelle que soit la voie choisie, [vous avez|tu as] droit à une réponse.',
    '<Je respecte|Nous respectons> cette démarche, et [vous avez|tu as] droit à une réponse.',
  ],
  safety: [
    "<J'espère|Nous espérons> que tout le monde va bien.",
    "<Je pense|Nous pensons> d'abord à (la personne touchée|toutes les personnes concernées).",
    '<Je comprends|Nous comprenons> la peur que cela (cause|provoque).',
    "Avant tout, <j'espère|nous espérons> que (chacun va mieux|personne n'a plus mal).",
  ],
};

export const jest: PhraseTable = {
  praise: [
    "L'équipe va en parler toute la journée, et c'est (très bien ainsi|tant mieux) !",
    "(Attention|Gare), <je risque|nous risquons> d'y prendre goût !",
    '<Je garde|Nous gardons> ce message pour les lundis (difficiles|de pluie) !',
    "De quoi rosir un peu derrière l'écran !",
  ],
  chat: [
    '<Je prends|Nous prenons> des notes, avec (du pop-corn|un café) !',
    '(Ce fil|La conversation) a plus de rythme que <ma playlist|notre playlist> !',
    "<Je ne suis|Nous ne sommes> pas loin, juste derrière (l'écran|le clavier) !",
    'Même le clavier a le sourire !',
  ],
};

export const thank: PhraseTable = {
  praise: [
    'À (très |)bientôt !',
    '(Très belle|Excellente) journée !',
    'Merci encore, et à bientôt !',
    'Un grand merci !',
    'Et encore merci !',
  ],
  chat: ['Merci (à tous|encore) !', "Et merci (à tous |)d'être là !", 'Un grand merci !', 'Merci beaucoup !'],
  harassment: [
    'Merci à celles et ceux qui (gardent cet espace respectueux|ont pris sa défense|ont signalé ces messages).',
    'Merci de faire la part entre les décisions et les personnes.',
    'Merci (à tous |)pour le respect (gardé|montré) ici.',
  ],
};
