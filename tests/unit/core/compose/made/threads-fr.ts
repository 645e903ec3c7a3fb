import { thread, type MadeThread } from './thread';

const fr = thread('fr', 'facebook');

/** Each was answered beside the matter once: told as harm that did not happen, owned though it is only said, or another trouble. */
export const threadsFrench: readonly MadeThread[] = [
  fr(
    'what might have happened',
    'Boulangeries Maréchal',
    [
      "Sylvain B.: J'ai trouvé un bout de métal dans une baguette achetée ce matin. Ma fille aurait pu s'étouffer.",
      'Odile: mon dieu',
    ],
    /corps étranger|quelque chose|bout de métal/,
    /est blessé|a été blessé|un blessé|sortie blessée/,
  ),
  fr(
    'an advert',
    'Brasserie Lunel',
    [
      'Anaïs: Une femme à moitié nue pour vendre de la bière, en 2026. Vous en êtes encore là.',
      'Marie-Jo: oh ça va on peut plus rien dire',
      'Karim: Sourire qui ?',
    ],
    /femmes/,
    /bonne question|réponse validée/,
  ),
  fr(
    'somebody of the house among the people',
    'Groupe Altair',
    [
      'Ancien salarié: Fiers de quoi ? Trois burn-out dans mon équipe en un an, dont moi.',
      'Directeur RH: Chez Altair nous avons mis en place un baromètre QVT.',
      'Ancien salarié: Un baromètre. Voilà.',
    ],
    /salariés|travail|équipes sont traitées/,
    /Bonjour (?:Directeur|Ancien)|^Directeur/m,
  ),
  fr(
    'a film that accuses',
    'Ferme des Trois Chênes',
    [
      'Association Griffe: Nous avons filmé vos hangars le 12 février : 9 000 poules, aucun accès extérieur.',
      "Chloé: j'achète vos oeufs depuis 5 ans... dites moi que c'est faux",
    ],
    /animaux/,
    /il n’y a eu aucun accès|excuses/,
  ),
  fr(
    'a candle',
    'Maison Verrier',
    [
      'inesss: elle a explosé chez ma soeur le verre a volé partout',
      'marg0: vous la retirez de la vente quand ??',
    ],
    /explosé|éclaté/,
    /appareil/,
  ),
  fr(
    'a date put off again',
    'Ville de Sérignac',
    [
      'Bernard: Troisième report. Mon commerce est à - 40 % depuis octobre, qui va payer ?',
      "Nadège: et les bus ? l'arrêt est déplacé à 800 m",
    ],
    /date/,
    /bonne question/,
  ),
  fr(
    'applause is no complaint',
    'Orphéa Conseil',
    [
      'Camille D.: Beau post. Sur la photo du comité de direction, je compte 11 hommes et une femme.',
      'Julien P.: 👏',
      "Sophie: Et l'index égalité à 71, on en parle ?",
    ],
    /femmes/,
    /ce compte|Julien/,
  ),
  fr(
    'a teacher who calls off',
    'Auto-école Zénith',
    ['Inès: Inscrite depuis 14 mois, 6 heures de conduite. À chaque fois le moniteur annule la veille.'],
    /annul/,
    /moniteur a été annulé/,
  ),
  fr(
    'a work that is not theirs',
    'Éditions du Phare',
    [
      'Gaëlle: Le roman primé est un plagiat. Le chapitre 4 reprend mot pour mot une nouvelle parue en 2009.',
      "Roland: j'ai comparé, c'est troublant",
    ],
    /travail|auteurs/,
    /avis se croisent|expériences variées|chaque avis/,
  ),
  fr(
    'contempt',
    'Électra Énergies',
    [
      'duval: offre verte mais centrale à charbon rachetée en mars. vous nous prenez pour des billes',
      'verte_lisa: greenwashing pur jus',
    ],
    /écologique/,
    /billes/,
  ),
  fr(
    'a price that was none',
    'Bricoland',
    [
      "Gérard: Promo « -50 % » sur la perceuse : 89 € au lieu de 178. Elle était à 92 € en août, j'ai le ticket.",
    ],
    /remise|promotion/,
    /sur la perceuse/,
  ),
  fr(
    'a quote is no goods',
    'TechNova',
    ['ulys: charnière cassée au bout de 2 mois, SAV : "usage non conforme", 340 € de devis', 'remy: idem'],
    /./,
    /devis vous a fait défaut|devis n’est pas dans l’état|pas reçu l’article/,
  ),
  fr(
    'a pool',
    'Piscine des Trois Rivières',
    [
      'Kevin: ya eu un accident samedi un gosse a failli se noyer et le maitre nageur etait sur son tel',
      "Audrey: j'y étais c'est vrai",
    ],
    /./,
    /produit|lots|consommer/,
  ),
  fr(
    'play',
    'Glacier Lanoue',
    [
      'tess.m: mais qui a validé ça 😂😂😂',
      "jordan: j'ai goûté, je ne suis plus la même personne",
      'mimi: criminel',
      'tess.m: vous êtes des monstres et je vous aime',
    ],
    /./,
    /regrett|excuses|même personne/,
  ),
  fr(
    'a threat in play',
    'Chef Roland',
    [
      'castel: des champignons ??? appelez la police',
      'toulouse31: je porte plainte 😤😂',
      "nini: je l'ai fait, régal",
    ],
    /./,
    /votre droit|voie choisie|regrett|agacement/,
  ),
  fr(
    'a lift',
    'Office HLM Rives',
    [
      "Saïda: L'ascenseur est en panne depuis 5 semaines, ma mère de 84 ans est bloquée au 7e",
      'Louis: pareil bât C',
    ],
    /ascenseur est en panne/,
    /est est|réserv/,
  ),
  fr(
    'a wallet',
    "Frip'Moi",
    ['naya: mon porte-monnaie est bloqué "vérification" depuis 1 mois', 'kiki: arnaque fuyez'],
    /porte-monnaie|compte/,
    /bloquée/,
  ),
  fr(
    'rubbish is no meal',
    'Club de rando du Vercors',
    ["Patrick: Qui a laissé ses déchets au refuge ? C'est dégueulasse.", 'Monique: pas nous en tout cas'],
    /./,
    /plat|repas|servi/,
  ),
  fr(
    'a warning that was none',
    'Météo Ouest',
    [
      "klaus: vous aviez dit rouge, j'ai annulé mon mariage en extérieur pour rien",
      'annick: mieux vaut trop que pas assez',
    ],
    /rouge/,
    /comptabilité|financière|facturation/,
  ),
];
