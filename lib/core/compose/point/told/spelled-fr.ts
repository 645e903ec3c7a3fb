import { midSentence } from '../../../text/letter-case';
import { accentedInFrench } from './accents-fr';
import { passiveInFrench } from './passive-fr';

type Spelling = readonly (readonly [RegExp, string])[];

/** Accents and apostrophes that people leave out when they type fast, where only one word can be meant. */
const accents: Spelling = [
  [/(?<![\p{L}'])j(ai|avais|attends|en|y|etais|étais)(?!\p{L})/gu, "j'$1"],
  [/(?<![\p{L}'])(?:j'?suis|chuis?)(?!\p{L})/gu, 'je suis'],
  [/(?<![\p{L}'])cest(?!\p{L})/gu, "c'est"],
  [/(?<!\p{L})recu(e?s?)(?!\p{L})/gu, 'reçu$1'],
  [/(?<!\p{L})(?:ete|étés?)(?!\p{L})/gu, 'été'],
  [/(?<!\p{L})deja(?!\p{L})/gu, 'déjà'],
  [/(?<!\p{L})etai(t|ent)(?!\p{L})/gu, 'étai$1'],
  [/(?<!\p{L})(in|ex)terieur/gu, '$1térieur'],
  [/(?<!\p{L})deconnect/gu, 'déconnect'],
  [/(?<!\p{L})depech/gu, 'dépêch'],
  [
    /(?<!\p{L})a (?=(?:l'int|l'ext|l'env|l'arr|l'ava|cause|cote|moitie|peine|nouveau|chaque|travers(?!\p{L}))(?:\p{L}|'|(?!\p{L})))/gu,
    'à ',
  ],
  [/(?<!\p{L})[aà] cot[eé](?= (?:d[eu]|des)(?!\p{L}))/gu, 'à côté'],
  [/(?<!\p{L})à moitie(?!\p{L})/gu, 'à moitié'],
  [/(?<!\p{L})telephon/gu, 'téléphon'],
  [/(?<!\p{L})livree(s?)(?!\p{L})/gu, 'livrée$1'],
  [/(?<!\p{L})apres(?!\p{L})/gu, 'après'],
  [/(?<!\p{L})tres(?!\p{L})/gu, 'très'],
  [/(?<!\p{L})meme(?!\p{L})/gu, 'même'],
  [/(?<!\p{L})probleme/gu, 'problème'],
  [/(?<!\p{L})reponse/gu, 'réponse'],
  [/(?<!\p{L})telephone/gu, 'téléphone'],
];

/** What is left out or said twice in speech, as it is written. */
const spoken: Spelling = [
  [/(?<=[\p{L}\d] et )(?:moi|nous),? (?=(?:je |j'|on ))/giu, ''],
  [/(?<![\p{L}'])(?:et )?(?:moi|nous),? (?=(?:je |j'|on ))/giu, ''],
  [/^a (?=(?:la|l'|chaque|peine|\d|notre|mon|ma|mes)(?!\p{L}))/u, 'à '],
  [/^A (?=(?:la|l'|chaque|peine|\d|notre|mon|ma|mes)(?!\p{L}))/u, 'À '],
  [/(?<!\p{L})(avai(?:t|ent)|aviez|a|ont|était|étaient) promis(?=e?s?(?!\p{L}))/gu, '$1 annoncé'],
  [/(vo(?:s|tre) [^,]{2,40}? (?:est|sont)) toujours(?! pas)/gu, '$1 encore'],
  [/(?<!\p{L})(?:ya|y'a) qu(?=e |')/gu, "il n'y a qu"],
  [/(?<!\p{L})(?:ya|y'a)(?!\p{L})/gu, 'il y a'],
  [/(?<!\p{L})(?:yavait|y'avait|yavais)(?!\p{L})/gu, 'il y avait'],
  [/(?<= (?:et|mais) )faut(?!\p{L})/gu, 'il faut'],
  // "Ça fait depuis mars que le portail …"
  [/^[cç]a fait (depuis .{3,30}?) qu(?:e |')/gu, '$1 '],
  [/^y (a|avait)(?!\p{L})/u, 'il y $1'],
  [/(?<=[, ]|^)y (a|avait)(?= )/gu, 'il y $1'],
  [/^(?=(?:\d{1,2}e|deuxième|troisième|quatrième|cinquième) fois (?:que |qu'))/u, "c'est la "],
  [/(?<=\d)[eè]me(?!\p{L})/gu, 'e'],
  [/^(?=(?:deux|trois|quatre|cinq|six|dix|\d{1,2}) fois (?:que |qu'))/u, 'cela fait '],
  [/^(?:et )?[cç]a va faire (?:bient[oô]t )?(?=.{1,25} (?:que |qu'))/u, 'cela fait bientôt '],
  // "11 jours que …": what comes before it is left out in speech.
  [
    /^(?=(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|plusieurs) (?:minutes|heures?|jours?|semaines?|mois|ans?) (?:que |qu'))/u,
    'cela fait ',
  ],
  [/(?<!\p{L})dep (?=\d|le |la |hier|ce )/gu, 'depuis '],
  [/(?<!\p{L})(?:il )+il y/gu, 'il y'],
  [/(?<!\p{L})[cç]a(?!\p{L})/gu, 'cela'],
];

const put = (text: string, spelling: Spelling): string =>
  spelling.reduce(
    (written, [find, right]) =>
      written.replaceAll(
        new RegExp(find.source, find.flags.includes('g') ? find.flags : `${find.flags}g`),
        right,
      ),
    text,
  );

/** Spelt by ear, or a word of chat: not for a brand to say back. */
export const chat =
  /(?<![\p{L}\d'])(?:taf|corres|jsuis|chui|chuis|jvous|jme|jpeux|jai|jle|tjrs|tjs|pk|pq|pr|ki|ke|koi|qd|tt|ds|dc|bcp|svp|stp|mdr+|ptdr+|lol|ptn|vrmt|bref|wtf|omg|frr?|(?<!(?:mon|ton|son|votre|notre|leur|petit|grand|beau|un) )fr[eè]re|wesh|genre|trop pas|balles?|gosses?|boulot|caddie plein|nickel|oups|euh|hein|ouais|c|g|t|d|l|s|n|m|x|k|à é|etait|ca|debite|reponds|probl|svp|cad|ya)(?![\p{L}\d'])/u;

/** The same words, spelled as they are written. */
export const spelledInFrench = (piece: string): string => accentedInFrench(put(piece, accents));

/** Spelled, and said as one writes. */
export const writtenInFrench = (piece: string): string => put(spelledInFrench(piece), spoken);

/** "Le chauffage il marche plus": said twice in speech. */
const twice =
  /^((?:mon|ma|mes|notre|nos|votre|vos|l[ea]s?|l'|ce|cette|ces) ?(?:(?!(?:que?|qui|où|dont|quand|si|est|sont|a|ont|et|ou|mais|depuis|pour|dans|sur|avec|sans|par|chez|pas|plus|jamais|trop|bug|marche|plante|rame|glisse|glissent)(?!\p{L}))[\p{L}'-]+,? ){1,5}?)(?:ils?|elles?) (?=(?:ne |n'|se |s'|m'|me |nous )?\p{L}+)/iu;

/** "On est en novembre et …": the calendar, and nobody's matter. */
const dated =
  /^on est (?:en \p{L}+|le \d+(?: \p{L}+)?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?:,| et) |(?:,| et) on est (?:en \p{L}+|le \d+(?: \p{L}+)?)$/iu;

/** What somebody thinks of it, after what happened. */
const verdict =
  /(?:,? | - )(?:à mort|merci|bravo|super|génial|top|chapeau|quoi|hein|sérieux|franchement|du coup|lol|mdr+|(?:c'est |et c'est |je trouve ça )?(?:vraiment |juste |tout simplement |carrément )*(?:une |la |un |du |de la )?(?:grosse )?(?:honte|n'importe quoi|abusé|dingue|inadmissible|inacceptable|scandaleux|scandale|honteux|lamentable|ridicule|pénible|foutage de gueule|grand n'importe quoi|la cata|catastrophe|catastrophique|nul|pathétique|incroyable|intolérable|insupportable|aberrant|décevant))$/iu;

/** "… depuis le détartrage que vous conseillez": whose advice it was is no part of what happened. */
const oursToo =
  /,? (?:que vous (?:nous |m'|me )?(?:avez |m'avez |nous avez )?(?:conseill|recommand|vend|propos|annon[cç]|vant|promet|install|pos|mont|livr|fourni|indiqu)\p{L}*|comme (?:vous l'avez|vous m'aviez) \p{L}+)(?=$|[,.])/iu;

/** Said after it, and no part of it. */
const trailing = /,? (?:par contre|du coup|en fait|quand même|au passage|d'ailleurs|voilà|en tout)$/iu;

/** The stress that a calm reply leaves out. */
const stress =
  / (?:systématiquement|strictement|absolument|carrément|tout bonnement|littéralement|évidemment|bien évidemment|bien sûr|royalement|soi-disant|bêtement)(?= )/giu;

/** As it would be written with time, and told of what was done rather than of who did it. */
export const recastInFrench = (piece: string): string =>
  passiveInFrench(piece.replace(/^Vous|^On|^Ils/, midSentence))
    .replace(dated, '')
    .replace(verdict, '')
    .replace(trailing, '')
    .replace(oursToo, '')
    .replaceAll(stress, '')
    // "Mon aspirateur aspire à la retraite, il a six semaines": two clauses, and nothing said twice.
    .replace(twice, (found, thing: string) =>
      thing.includes(',') && thing.trim().split(' ').length > 5 ? found : thing.replace(/, ?$/, ' '),
    )
    // A card that was paid for is no gift of the brand's.
    .replaceAll(/\b(cartes?|chèques?) cadeaux?(?!\p{L})/giu, '$1');
