import { capitalised } from '../../../text/letter-case';

/** Times that may be said back as they stand. On folded text. */
const count = {
  fr: '\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs',
  en: 'an?|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half an|a few|several|a couple of',
} as const;

const months = {
  fr: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
} as const;
const days = {
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
} as const;
const units = {
  fr: 'minutes?|heures?|h|jours?|semaines?|mois|ans?|annees?',
  en: 'minutes?|mins|hours?|hrs|days?|weeks?|months?|years?',
} as const;

export const frenchTime = `depuis (?:plus d'|plus de |bientot |presque )?(?:${count.fr}) (?:${units.fr})|depuis (?:(?:le )?\\d{1,2}(?:er)?(?: (?:${months.fr}))?|(?:debut |fin |mi-)?(?:${months.fr})|hier(?: soir| matin)?|ce matin|${days.fr}|la semaine derniere|le mois dernier|le debut|des (?:jours|semaines|mois))|(?:au bout d[e'] ?|apres |pendant )(?:${count.fr}) (?:${units.fr}|utilisations?|lavages?|ports|seances?)|des (?:le|la) (?:premiere?|deuxieme|1ere?|2e|2eme|3e|second) (?:jour|utilisation|lavage|soir|semaine|nuit)|tous les (?:soirs|matins|jours|week-ends)|toutes les (?:nuits|\\d+ minutes|cinq minutes)|a chaque fois|a chaque (?:lavage|utilisation|ouverture)|chaque (?:jour|soir|matin|nuit|semaine|mois)|(?:${days.fr})(?: matin| soir| dernier)?|hier(?: soir| matin)?|ce (?:matin|soir|midi|week-end)|pour la (?:deuxieme|troisieme|quatrieme|cinquieme|\\d+e) fois(?: (?:consecutive|d'affilee|cette (?:semaine|annee)))?|la veille(?: au soir)?|a la derniere minute|le jour meme|du jour au lendemain|en (?:${months.fr})|le \\d{1,2}(?:er)? (?:${months.fr})`;

export const englishTime = `(?:for|after|over) (?:the (?:last|past) |over |nearly |almost |about |more than |like |only )*(?:${count.en}) (?:${units.en}|washes|wears|uses)|for (?:days|weeks|months|years|hours|ages)|since (?:(?:early |late |mid-)?(?:${months.en})|(?:${days.en})|yesterday|this morning|last (?:week|month|night|year|${days.en}|${months.en})|the (?:\\d{1,2}(?:st|nd|rd|th)|start|update|beginning)|\\d{1,2} ?(?:am|pm)(?: this morning)?|christmas|easter|summer)|on (?:the )?(?:first|second|third) (?:day|wear|wash|use|night)|within (?:${count.en}) (?:${units.en})|every (?:day|night|morning|evening|time|single day|week|month)|all (?:day|night|morning|week|weekend)|again|for the (?:second|third|fourth|fifth|\\d(?:nd|rd|th)) time(?: (?:this (?:week|month|year)|in a row))?|(?:twice|three times|\\d times) (?:this|last) (?:week|month|year)|at the last minute|the (?:day|night) before|overnight|(?:on )?(?:${days.en})(?: morning| night| evening)?|yesterday|last (?:night|week|month|${days.en})|this (?:morning|week|weekend)|again (?:and again|today)|in (?:${months.en})`;

const accents: readonly (readonly [RegExp, string])[] = [
  [/\bapres\b/g, 'après'],
  [/\bdes l(?=[ea] )/g, 'dès l'],
  [/\bpremiere\b/g, 'première'],
  [/\bderniere\b/g, 'dernière'],
  [/\bdebut\b/g, 'début'],
  [/\bfevrier\b/g, 'février'],
  [/\baout\b/g, 'août'],
  [/\bdecembre\b/g, 'décembre'],
  [/\ba chaque\b/g, 'à chaque'],
  [/\bseance/g, 'séance'],
  [/\bannee/g, 'année'],
  [/\b(deux|trois|quatr|cinqu)ieme\b/g, '$1ième'],
  [/\bconsecutive\b/g, 'consécutive'],
  [/\bd'affilee\b/g, "d'affilée"],
  [/\bjour meme\b/g, 'jour même'],
  [/\ba la\b/g, 'à la'],
  [/(\d)(?:eme|ème)\b/g, '$1e'],
  [/(\d) h\b/g, '$1 heures'],
];

/** A French time, spelled as it is written. */
export const spelledTime = (folded: string): string =>
  accents.reduce((text, [find, put]) => text.replaceAll(find, put), folded);

const capitals = new RegExp(`\\b(?:${months.en}|${days.en}|christmas|easter)\\b`, 'g');

/** An English time, with its capitals; "may" alone is a month here. */
export const capitalTime = (folded: string): string =>
  folded
    .replaceAll(capitals, capitalised)
    .replaceAll(/\bmins\b/g, 'minutes')
    .replaceAll(/\bhrs\b/g, 'hours')
    .replaceAll(/\blike /g, '')
    .replace(/^(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/, 'on ');
