/** A thread under a brand's post, and what a reply to it must and must not say. */
export interface MadeThread {
  about: string;
  language: 'fr' | 'en';
  network: string;
  brand: string;
  /** "Author: text"; the brand's own comments bear its name. */
  lines: readonly string[];
  /** Stands in every draft. */
  says: RegExp;
  /** Stands in none. */
  never: RegExp;
}

const thread =
  (language: 'fr' | 'en', network: string) =>
  (about: string, brand: string, lines: readonly string[], says: RegExp, never: RegExp): MadeThread => ({
    about,
    language,
    network,
    brand,
    lines,
    says,
    never,
  });

const fr = thread('fr', 'facebook');
const en = thread('en', 'facebook');

/** Each was answered beside the matter once: told as harm that did not happen, owned though it is only said, or another trouble. */
export const threads: readonly MadeThread[] = [
  fr(
    'what might have happened',
    'Boulangeries Maréchal',
    [
      "Sylvain B.: J'ai trouvé un bout de métal dans une baguette achetée ce matin. Ma fille aurait pu s'étouffer.",
      'Odile: mon dieu',
    ],
    /corps étranger|quelque chose/,
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
  en(
    'an application',
    'Nexia Logistics',
    ['Karim B.: Applied in March, interviewed in May, silence since. A no takes one line.', 'Lucy: Same.'],
    /application/,
    /one line/,
  ),
  en(
    'a bowl',
    'Marlow & Finch',
    [
      'Dawn P.: That "handmade" bowl is £4 on AliExpress, same photo and everything. Shame on you.',
      'Gareth: I bought two of these at £38 😡',
    ],
    /product/,
    /more than once|again and again/,
  ),
  en(
    'a line in the notes',
    'Hearthside Games',
    [
      'owlbear: You removed offline mode from a game people paid $60 for and buried it in line 31.',
      'dev_fan: they need servers for anti cheat',
    ],
    /removed|taken away/,
    /wait|waiting/,
  ),
  en(
    'an allergy',
    'The Copper Kettle',
    [
      'Aisha M.: Told three times my son has a nut allergy, served him pesto anyway. Ambulance. He is ok now.',
      'Rob: best scones in town',
    ],
    /allergy/,
    /more than once|again and again|asked for/,
  ),
  en(
    'sizes that end',
    'Solstice Swim',
    ['mica.j: then why does your size chart stop at a 14', 'bee: 👏👏'],
    /size/,
    /picture|as shown|announced/,
  ),
  en(
    'a flight and no desk',
    'FlyMeridian',
    [
      'tobyh: You cancelled my honeymoon flight by text while we were in the taxi. No phone line, no desk, no one.',
      'pilotpete: weather mate',
    ],
    /flight was cancelled/,
    /engineers|connection|Back in service/,
  ),
  en(
    'a trolley',
    'Meadowbank Hospital',
    [
      'Trish: My nan was on a trolley in the corridor 19 hours. Nineteen. No water.',
      'Bev: staff are run off their feet',
    ],
    /./,
    /you have no water|engineers/,
  ),
  en(
    'the queue and an assault',
    'Rivermouth Festival',
    [
      'clo: 2 hrs to get out of the car park, people fainting at the gate, no water',
      'maxb: my girlfriend was groped at stage 2 and your security laughed',
      'anna: so sorry max',
    ],
    /serious|safety|about people/,
    /no water|engineers|product/,
  ),
  en(
    'a ramp',
    'Kestrel Trains',
    [
      'Amir: My wife is a wheelchair user. Ramp booked, nobody there, train left with our bags on it and her on the platform.',
      'Lyn: disgraceful',
    ],
    /assistance|help that was booked/,
    /humiliat/,
  ),
  en(
    'a pool',
    'Three Rivers Pool',
    [
      'Kev: there was an accident saturday a kid nearly drowned and the lifeguard was on his phone',
      'Audrey: I was there it is true',
    ],
    /./,
    /product|batch|to eat/,
  ),
  en(
    'a story lifted',
    'Foxglove Press',
    [
      'Margaret: Chapter four is lifted from a Jean Aubry story from 2009. Word for word.',
      'Raj: I checked. She is right.',
      'Margaret: Will you be withdrawing it?',
    ],
    /work/,
    /fair question, thanks|approved answer/,
  ),
  en(
    'tickets',
    'Marina Travel',
    [
      'cath: 5 days waiting for an email. We fly SATURDAY and I have no tickets and no hotel address',
      'lolo: never had a problem with them',
    ],
    /no tickets/,
    /dispatch|logistics|Delivery date/,
  ),
];
