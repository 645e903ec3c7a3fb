import type { Frame } from '../frame';

/** Whoever speaks for the house: a trade, or somebody at a desk. */
const staff = String.raw`vendeu\w+|caissi\w+|serveu\w+|hotesses?|receptionnistes?|soignante?s?|infirmi\w+|moniteurs?|monitrices?|coachs?|profs?|professeure?s?|maitresse|animat\w+|conseill\w+|chauffeurs?|conduct\w+|controleu\w+|agente?s?|guichetiere?s?|technicien\w*|medecins?|docteur|dentiste|patronn?e?|gerante?|responsable|employee?s?|coiffeu\w+|facteur|factrice|livreu\w+|vigiles?|dame|monsieur|collegues?`;
const says = String.raw`dit|dire|dis|repond\w*|lance\w*|sorti?e?|balance\w*|souffl\w*|rigol\w*|criee?|crie|hurle\w*|demande\w*|montre\w*`;
/** Words that nobody says to a guest. */
const sharp = String.raw`emmerd\w*|avez qu'a|n'avez qu|vous avez qu|saurez|apprenez|on (?:ne )?(?:fait|prend|sert|coiffe) pas|fallait|revenez|allez voir|ce genre|comme vous|les gens comme|trop (?:gros\w*|vieux|vieille|lourde?)|betes?|idiot\w*|debiles?|c'est pas mon (?:probleme|probl)|en fous|encore vous|rentrez chez|d'ou vous venez|crepus?|cmu|css|rsa|prendre le bus|dans la couche|prochaine fois|petit peu (?:pris|grossi|forci)|pris (?:du poids|des kilos|quelques kilos)|maigrir|perdre du poids|manger moins|au regime|tous les jours|faut pas venir|pas pour vous|vous etes (?:sourde?|aveugle|bouchee?)`;
const before = String.raw`devant (?:tout le monde|toute? (?:la|le) \w+|les (?:autres|clients|gens|eleves|enfants|patients)|(?:deux|trois|quatre|cinq|dix|mon|ma|mes) \w+)`;

/** How people were spoken to. */
export const conduct: readonly Frame[] = [
  {
    // « la vendeuse a dit "quand vous saurez compter vous revenez" »: told without an insult, and often beside praise.
    id: 'humiliated',
    kind: 'fault',
    topic: 'service',
    find: new RegExp(
      String.raw`\b(?:${staff})\b[^.!?]{0,40}\b(?:fait pleurer|humili\w+) (?:ma|mon|notre|un|une|mes) (?:\w+ )?(?:fille|fils|enfant|gamine?|petite?|eleve|mere|pere)\b|\b(?:${staff})\b[^.!?]{0,140}\b(?:${says})\b[^.!?"«]{0,60}["«][^"»]{0,80}\b(?:${sharp})|\b(?:${staff})\b[^.!?]{0,90}\b(?:${says})\b[^.!?]{0,90}\b${before}|\b(?:${staff})\b[^.!?]{0,60}\b${before}[^.!?]{0,60}["«]|["»] ?[.,]? ?(?:(?:l'|le |la |les |un |une |son |sa )(?:${staff}|interne|stagiaire|assistant\w*)|tout le monde|toute l'equipe) (?:a|ont) (?:ri|rigole|ricane|pouffe|eclate de rire)\b`,
    ),
    say: [
      "les mots rapportés ici n'auraient pas dû être dits",
      'le respect a manqué',
      "quelqu'un a été traité sans égards",
    ],
  },
];
