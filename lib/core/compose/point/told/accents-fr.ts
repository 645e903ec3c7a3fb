import { fold } from '../../../calm-check/fold';
import { frenchNoun } from '../nouns';

/** Beginnings of words that are written with an accent, whatever follows: "reservation", "verifier". */
const beginnings = `réserv répara réparer réparez résili prévu préven prévis dépass déplac dérang désol détect déclar décal décid décoll déchir déçu démarr démont
 dépann dépos désactiv désinstall désinscri détér détrui dévelop débord débit débranch débloqu décroch défect défaut déform dégonfl dégag
 dégât délai déménag départ dépens échang échou écras élimin énerv épuis étir évacu expédi génér insér intéress négoci opér périm
 préci préfér prélev prépar présent préten procéd protég récept réclam récupér réduct réfrigér référ régul réinit rénov répond répons résolu
 résult rétract rétréci réuni réveil révis sécur sélect séri spécial téléphon télécharg véhicul vétér vérif numéro matériel matériau prévoi créneau décongel équi écol étud économ élec
 émis étab étag étein éten étoil évén évit évid écout échec édit éduc égal émot énorm épais épaul épic étap étroit`;

/** Whole words, where only one can be meant. */
const whole = `première dernière entière arrière lumière matière manière derrière près être deuxième troisième quatrième cinquième accès succès père
 mère frère fête tête arrêt intérêt voilà coûte coûtent goût août brûlé brûlée disparaît connaît dîner bientôt plutôt réservé réservée problème
 problèmes système abîmé abîmée abîmés abîmées casse-tête éteint éteinte éteindre étranger écran électrique électricité équipe équipes
 propriétaire cassé fermé bloqué annulé délavé moitié qualité quantité santé société sécurité journée soirée matinée entrée année années
 été étais désormais cinéma réponse également énorme énormes gêner gênant gênante périmé périmée périmés périmées préfère côté côtés`;

const bare = new Map(whole.split(/\s+/).map((word) => [fold(word), word]));
// "Casse", "ferme" and "bloque" are verbs as well.
for (const word of ['casse', 'ferme', 'bloque', 'annule', 'delave', 'abime', 'brule']) bare.delete(word);

const stems = beginnings
  .split(/\s+/)
  .map((stem) => [fold(stem), stem] as const)
  .sort(([a], [b]) => b.length - a.length);

/** Without its accent it is another word. */
const other = /^(?:pates?|cotes?|peche|cure|the|poele|sur|mur)$|^(?:referm|opercul|sering|revi[st]?$)/;

/** "Preleve" may be "prélève" or "prélevé": of these the ending is left to what stands before them. */
const open = /^e(?:e?s?|nt)$/;

const done = `command pay appel livr annul envoy débit prélev rembours achet bloqu cass relanc signal chang oubli jet facilit trouv demand arriv
 pass factur refus réserv répar résili abandonn accroch refus ferm coup donn laiss post vers enlev retir déplac repouss report
 décal supprim effac détérior abîm endommag perc ray tach lav install mont pos dépos pén insult agress moqu servi instal branch connect désactiv suspend valid enregistr
 expédi récupér retourn échang réclam expliqu racont précis coll décoll déchir explos tomb rest dur coût augment doubl renvoy rappel raccroch
 transfér baladé confirm programm planifi décid command rang nettoy vid jug not`;

const participles = new Map(
  done.split(/\s+/).map((stem) => [fold(stem.replace(/é$/, '')), stem.replace(/é$/, '')]),
);

function written(word: string): string {
  const known = bare.get(word);
  if (known !== undefined) return known;
  const noun = other.test(word) ? undefined : frenchNoun(word);
  if (noun !== undefined) return noun.written;
  const stem = other.test(word) ? undefined : stems.find(([folded]) => word.startsWith(folded));
  if (stem === undefined) return word;
  const end = word.slice(stem[0].length);
  // "Protege" is "protège" or "protégé".
  if (open.test(end) && /é[a-z]$/.test(stem[1]) && !participles.has(stem[0])) return word;
  return open.test(end) && participles.has(stem[0]) ? word : stem[1] + end;
}

/** "On m'a facture", "il a été livree": after these the ending is the participle's. */
const afterHave =
  /(?<=(?<!\p{L})(?:ai|as|a|ont|avait|avais|avaient|avez|avons|été|ete|est|sont|suis|était|étaient) (?:(?:pas|jamais|tout|déjà|encore|bien|toujours|même) )?)([a-z]{3,}?)(e|ee|es|ees)(?!\p{L})/gu;

/** "L appli m affiche", "j ai": the apostrophe left out. A size, "un M et un L", is none. */
const unbound =
  /(?<![\p{L}'’])([jldnmtsc]|qu|jusqu|lorsqu|[JLDNC](?= (?:ai|a|appli|aspi|est|en|eau|autre|an|été|attends))) (?=(?!(?:et|ou|a|à|au)(?!\p{L}))[aeiouyhàâéèêîôœ]\p{L}|y (?:a|ai|est)(?!\p{L}))/gu;
export const boundInFrench = (text: string): string =>
  text
    // "24/24", "7j/7".
    .replaceAll(/(?<!\d)24 ?h? ?\/ ?24 ?h?(?![\d\p{L}])/giu, '24 h sur 24')
    .replaceAll(/(?<!\d)7 ?j? ?\/ ?7 ?j?(?![\d\p{L}])/giu, '7 jours sur 7')
    // "Il est venu à 10 h. Le lendemain.": it says of what stands before it when.
    .replaceAll(
      /\. (Le lendemain|La veille|Encore|À nouveau|Deux fois|Trois fois|En tout|(?:Un|Deux|Trois) (?:jours?|mois|semaines|ans|heures) (?:après|plus tard)|Depuis (?:\p{L}+|\d[^.!?]{2,16}))(?=[.!…]|$)/gu,
      (_, after: string) => ` ${after.toLowerCase()}`,
    )
    .replaceAll(unbound, "$1'")
    .replaceAll(/(?<!\p{L})(rendez) (vous)(?!\p{L})/giu, '$1-$2');

/** "J'ai commander": heard, and not written. */
const heardAsInfinitive =
  /(?<=(?<!\p{L})(?:[jJ]'ai|avez|avons|on a|m'a|m'ont|ont) (?:(?:pas|jamais|tout|déjà|encore|bien|toujours|même) )?)([a-zéè]{3,})er(?!\p{L})/gu;

/** Accents that people leave out when they type fast, where only one word can be meant. */
export const accentedInFrench = (text: string): string =>
  text
    .replaceAll(heardAsInfinitive, (word, stem: string) => {
      const known = participles.get(fold(stem));
      return known === undefined ? word : `${known}é`;
    })
    .replaceAll(/(?<!(?<!\p{L})(?:il|elle|on|y|l'|qui|y) )(?<!\p{L})a (?=\d{1,2} ?h(?!\p{L}))/gu, 'à ')
    .replaceAll(/(?<=(?<!\p{L})(?:ai|as|a|avons|avez|ont) )du (?=\p{L}{2,}(?:er|ir|re)(?!\p{L}))/gu, 'dû ')
    .replaceAll(afterHave, (word, stem: string, end: string) => {
      const known = participles.get(stem);
      return known === undefined ? word : `${known}${end.replace(/^e/, 'é')}`;
    })
    .replaceAll(
      /(?<![\p{L}'@#])(?<!\p{L}')[a-z]{4,}(?!\p{L})|(?<=(?<!\p{L})[dlnsjmt]')[a-z]{4,}(?!\p{L})/gu,
      written,
    );
