import { elides } from '../../../text/elision';
import { fold } from '../../../calm-check/fold';
import { frenchNoun } from '../nouns';
import { defined } from '../slots-fr';
import { asWished, fromWe, secondFromOn, secondPerson } from './french-verbs';
import { chat, writtenInFrench } from './spelled-fr';
import type { Speaker } from './speaker';
import { matchesOf } from '../../../text/matches';

const brandSubject =
  /(?<!chez |à |avec |de |sur |par |pour |sans )(?<![\p{L}-])vous (?!(?:toutes|tous)(?!\p{L}))|(?<!\p{L})(?:(?:tu|toi|te)(?!\p{L})|t'\p{L})/u;

/**
 * A French statement in the second person; null where a word is not sure to be right. People say "je" of themselves,
 * "vous" of the brand: the reply turns both round.
 */
export function retoldInFrench(clause: string, speaker: Speaker): string | null {
  const { address, person } = speaker;
  const [you, your, yours] =
    address === 'tu' ? (['tu', 'ton', 'tes'] as const) : (['vous', 'votre', 'vos'] as const);
  let text = writtenInFrench(clause);
  text = text
    .replace(
      /^(?:pas|plus) (?:moyen|possible) (?=d(?:e |'))/u,
      (found) => `il n'est ${found.slice(0, found.indexOf(' '))} possible `,
    )
    .replace(/(?<=^|, )impossible (?=d(?:e |'))/u, 'il est impossible ')
    .replace(/(?<![\p{L}'])(?:l')?on s'est (?=\p{L})/u, 'nous nous sommes ')
    .replace(/^attends? (?=toujours|encore|mon|ma|mes|depuis)/u, "j'attends ");
  // "Ma femme, qui marche avec une canne, n'était pas assise": what happened stands without it.
  text = text.replace(/, (?:qui|que|qu'|dont) ?[^,]+, (?=n'|ne |a |ont |est |sont |s'|se |\p{L}+ait )/u, ' ');
  text = text.replace(doneByThem, (deed) => `j'ai ${accented(deed)}`).replace(wentThere, 'je suis $&');
  text = withArticle(text)
    .replace(telegraphed, '$1 est $2')
    .replace(
      doneToIt,
      (_, it: string, done: string) => `${it} ${it.startsWith('les') ? 'ont' : 'a'} été ${done} `,
    );
  if (chat.test(text) || brandSubject.test(text)) return null;
  const speaksOfUs = /(?<!-)\b(?:vous|votre|vos)\b/.test(text);
  if (speaksOfUs && person === 'i') return null;
  const said = { failed: false };
  const fail = (): string => {
    said.failed = true;
    return '';
  };
  text = text
    .replaceAll(/(?<=(?<!\p{L})l[ea]s? )([vn])[oô]tre(?=s?(?!\p{L}))/gu, (_, whose: string) =>
      whose === 'v' ? 'nôtre' : address === 'tu' ? fail() : 'vôtre',
    )
    .replaceAll(/\bvotre\b/g, '\uE000notre')
    .replaceAll(/\bvos\b/g, '\uE000nos')
    .replaceAll(/(?<!-)\bvous\b/g, '\uE000nous')
    .replaceAll(
      /(?<![\p{L}'])(?:je |j')((?:ne |n')?)((?:me |m')?)((?:les? |la |l'|y |en |lui |leur )*)([\p{L}]+)/gu,
      (_, not: string, self: string, objects: string, verb: string) => {
        const turned = secondPerson(verb, address);
        if (turned === null) return fail();
        const spokenNot = not === '' ? '' : elides(self + objects + turned) ? "n'" : 'ne ';
        const own = self === '' ? '' : address === 'vous' ? 'vous ' : elides(objects + turned) ? "t'" : 'te ';
        const kept =
          objects === "l'" && !elides(turned)
            ? 'le '
            : objects.replace(/^l[ea] $/, (word) => (elides(turned) ? "l'" : word));
        return `\uE001${you} ${spokenNot}${own}${kept}${turned}`;
      },
    );
  if (said.failed || /(?<![\p{L}'])(?:je|j')(?!\p{L})/u.test(text)) return null;
  // "2 h qu'on est dans l'avion".
  if (address === 'vous')
    text = text.replaceAll(
      /(?<=(?:heures?|minutes?|\dh?|jours|semaines|mois|ans|fois) )qu'on (n'|ne )?(\p{L}+)/gu,
      (found, not: string | undefined, verb: string) => {
        const turned = secondFromOn(verb);
        return turned === null
          ? found
          : `que \uE001vous ${not === undefined ? '' : elides(turned) ? "n'" : 'ne '}${turned}`;
      },
    );
  // "On me répond": somebody else; "on a payé": the people themselves.
  text = text.replaceAll(
    /(?<![\p{L}'])(?:l')?on (n'|ne )?(?!(?:me|m'|nous|vous)\b|n'?e? ?m')(\p{L}+)/gu,
    (_, not: string | undefined, verb: string) => {
      const turned = secondFromOn(verb);
      if (turned === null || address === 'tu') return fail();
      return `\uE001${you} ${not === undefined ? '' : elides(turned) ? "n'" : 'ne '}${turned}`;
    },
  );
  text = text.replaceAll(
    /(?<!\uE000)(?<![\p{L}'])nous (n'|ne )?(\p{L}+ons|sommes|avions|étions)(?!\p{L})/gu,
    (_, not: string | undefined, verb: string) => {
      const turned = verb.endsWith('ions') ? verb.replace(/ions$/, 'iez') : fromWe(verb);
      if (turned === null || address === 'tu') return fail();
      return `\uE001${you} ${not ?? ''}${turned}`;
    },
  );
  if (said.failed) return null;
  if (address === 'tu' && /(?<!\uE000)\b(?:nous|notre|nos)\b/.test(text)) return null;
  text = text
    .replaceAll(/(?<!\uE000)(?<!\p{L})nous(?!\p{L})/gu, '\uE001vous')
    .replaceAll(/(?<!\uE000)(?<!\p{L})(?:mon|notre)(?!\p{L})/gu, your)
    .replaceAll(/(?<!\p{L})ma (?=(\p{L}+))/gu, (found, next: string) => (elides(next) ? `${your} ` : found))
    .replaceAll(/(?<!\p{L})ma(?!\p{L})/gu, address === 'tu' ? 'ta' : 'votre')
    .replaceAll(/(?<!\uE000)(?<!\p{L})(?:mes|nos)(?!\p{L})/gu, yours)
    .replaceAll(/(?<![\p{L}'])m'(?=\p{L})/gu, address === 'tu' ? "t'" : '\uE001vous ')
    .replaceAll(/(?<![\p{L}'])me (?=\p{L})/gu, address === 'tu' ? 'te ' : '\uE001vous ')
    .replaceAll(/(?<!\p{L})(?:moi|mien(?:ne)?s?)(?!\p{L})/gu, (word) =>
      word === 'moi' ? (address === 'tu' ? 'toi' : '\uE001vous') : fail(),
    )
    .replaceAll(/[\uE000\uE001]/g, '');
  if (said.failed) return null;
  // "Nous autres, les anciens" said back points a finger.
  if (/\b(?:vous|nous) autres\b/.test(text)) return null;
  // "… et on vous demande (18 €)": what was asked for was left out.
  text = text.replace(/,? et on (?:vous |te |t')(?:demande|réclame|facture|prélève|débite|compte)$/u, '');
  const whole = asWished(withNot(withDenial(text), you));
  return isHalfDenied(whole) || isCutShort(whole) ? null : whole;
}

/** What it was about stood after it and was left out, a price or the rest of a subordinate clause; or what was due is told, and not what came of it. */
const cutShort = [
  /^(?:vo(?:tre|s)|t(?:on|a|es)) \p{L}+ n'(?:est|sont|étai(?:t|ent)) pas (?:dessus|dedans)$/u,
  /(?<!\p{L})l[ea]s? mêmes?$/u,
  /^(?:vous avez|tu as) (?:bien|pourtant) \p{L}+é (?!.*(?: et |,| mais ))/u,
  /^(?!vous ).{3,40} (?:a|ont|avait|avaient|aviez) (?:annoncé|dit|indiqué|prévu|vendu) (?!.*(?:,| et | mais | alors |pas |plus |aucun|jamais|rien))/u,
  /^une? (?:facture|régularisation|amende|rappel|caution|hausse|augmentation|note) (?:pour|par) (?!.*(?<!\p{L})(?:n'|ne |est |a ))/u,
  /(?<!\p{L})(?:alors|pendant|parce|tandis|d[eè]s|apr[eè]s) qu(?:e |')(?:l[ea]s? |l'|une? |des |(?:vo|no)(?:tre|s) |t(?:on|a|es) )?[\p{L}-]+(?:, qui [^,]+)?$/u,
  /^(?:vous (?:vous )?(?:aviez|étiez)|tu (?:t')?(?:avais|étais)) (?!.*(?: et |,|\bmais\b|\bpas\b))/u,
  /(?<!\p{L})pass[eé](?:e|s|es|r|nt)? de \d[\d.,]*(?! ?(?:\p{L}+ )?(?:à|a) )/u,
  /(?<!\p{L})(?:perdu|pay[eé]|d[eé]pens[eé]|vers[eé]|laiss[eé]|avanc[eé]|claqu[eé]) (?:hier|ce|cette|pour|en|depuis|dans|sur|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/u,
  /(?<!\p{L})(?:pay\p{L}*|co[uû]t\p{L}*|factur\p{L}*|demand\p{L}*|r[eé]clam\p{L}*|pr[eé]l[eè]v\p{L}*) par (?:jour|mois|an|semaine|nuit|personne)(?!\p{L})/u,
  /^(?!.*(?<!\p{L})(?:ne|n'\p{L}+|pas|personne|rien|jamais|toujours|aucune?|mais|sans)(?!\p{L})).*(?<!\p{L})(?:devai(?:t|ent)|cens[eé]e?s?)(?!\p{L})/u,
];
const isCutShort = (text: string): boolean => cutShort.some((found) => found.test(text));

/** "Commandé deux cents tirages": who did is left out. What follows without a preposition is what they did it to. */
const doneByThem =
  /^(?:(?:r[eé])?(?:achet|command|r[eé]serv|pay|branch|attend|re[cç]|post|d[eé]pos|donn|confi|envoy|install|t[eé]l[eé]charg|souscri|appel|essay|mont|lav|ouvert|utilis|plant|pris|demand|perdu|eu|fait|voulu|mis|choisi|repris|pass|retrouv|trouv|lou|offert)[eéut]{0,2}s?) (?=(?:\d|une?|deux|trois|quatre|cinq|six|dix|vingt|l[ea]s?|l'|mon|ma|mes|notre|nos|votre|vos|ce|cette|cet|ces|des|du|plus d) ?)/u;

/** « Venue pour une vidange, repartie avec un voyant allumé »: who did is left out here too. */
const wentThere =
  /^(?:venu|arrivé|arrive|(?:re)?parti|allé|alle|resté|tombé|passé|sorti|rentré|retourné|revenu)e?s? (?=(?:pour|à|au|aux|chez|dans|avec|en|sur|ici|il y a|hier|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce|cet|trois|deux|\d) ?)/iu;

/** "Inscription en ligne impossible": its verb is put back. */
const telegraphed =
  /^((?:l[ea] |l')(?:(?!(?:est|sont|était|a|ne|n'|qui|que)(?!\p{L}))[\p{L}'-]+ ){0,4}?(?!(?:est|sont|était|étaient|a|ne)(?!\p{L}))[\p{L}'-]+) (impossible|indisponible|introuvable|injoignable|en panne|hors service)(?=$|,| depuis| sur| dans| à)/u;

/** « Commande annulée trois jours après »: so is the verb of what was done to it. */
const doneToIt =
  /^(?!.*(?:,| et) (?:aucun|rien|pas|toujours|personne|plus|zéro|depuis)(?!\p{L}))((?:les? |la |l')\p{L}+) ((?:fait|effectu|réalis|annul|supprim|refus|bloqu|débit|report|décal|coup|clôtur|suspendu|résili|modifi|renvoy|égar|livr|expédi|ferm|perdu)é?e?s?) (?=(?:\d|deux|trois|quatre|une? |après|avant|hier|sans|pour|par|il y a|au|en|la veille|le |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}{2}))/u;

/** "Verres progressifs refaits deux fois": a thing without its article, and no verb that looks like one. */
function withArticle(text: string): string {
  const [first = '', next = ''] = text.split(' ', 2);
  const noun = frenchNoun(fold(first));
  if (noun === undefined || (noun.written !== first && fold(first) !== first)) return text;
  if (/^(?:une?|l[ea]s?|du|des|à|au|aux|pas|plus|que|qui|et|ou|moi|nous|\d+)$/.test(next)) return text;
  return `${defined(noun.written, noun.gender)}${text.slice(first.length)}`;
}

/** "Les gens m'entendent plus", "la batterie tient plus que vingt minutes": what speech leaves out is put back. */
const halfDenied =
  /^((?:l[ea]s?|l'|vo(?:tre|s)|no(?:tre|s)|t(?:on|a|es)|ces?|cette|personne|on|rien) ?(?:(?!(?:ne|n'\p{L}+|pas|plus|jamais|et|qui|que|vous|te|se|en|y|t'\p{L}+|s'\p{L}+)(?!\p{L}))[\p{L}'-]+ ){0,6}?)((?:(?:vous|te|t'|y|en|se|s') ?)?)(?!(?:ne|le|de|ce|une|que|elle|cette|notre|votre|entre|autre|même|cent|faux|deux|trois|quelques) )(\p{L}+(?:e|ent|t|ait|aient|a|ont|est|d)) (pas|(?<!(?<!\p{L})(?:est|sont|était|étaient|semble|coûte|dure|devient|a l'air) )plus(?! (?:chère?s?|vite|loin|tard|tôt|grande?s?|petite?s?|gros(?:se)?s?|lente?s?|lentement|longue?s?|longtemps|haute?s?|mal|fort|souvent|d[e']? ?\d))|(?<=(?:est|sont|était|étaient) )plus(?= (?:là|en|à|dans|disponible|possible|aux?|accessible|valable|valide)(?!\p{L}))|jamais|toujours pas|même pas|rien)(?= |$)/u;

/** "Commande deux tirages" with its accent left out. */
const accented = (deed: string): string =>
  deed.replace(/(?<=\p{L}{3})e (?!\p{L})/u, 'é ').replace(/^recu/, 'reçu');

/** "Qui ferme plus": the same of what hangs on a thing. */
const halfDeniedOf =
  /(?<!\p{L})qui ((?:se |s'|vous |te |t'|en |y )?)(\p{L}+) (?=(?:pas|plus|jamais|rien)(?: |$))/gu;

function withDenial(text: string): string {
  const related = text.replaceAll(halfDeniedOf, (found, object: string, verb: string) =>
    verb === 'ne' ? found : `qui ${elides(object + verb) ? "n'" : 'ne '}${object}${verb} `,
  );
  return related.replace(halfDenied, (found, who: string, object: string, verb: string, not: string) => {
    if (/(?<!\p{L})(?:ne|n')/u.test(who) || /(?:ment|plus|trop)$/.test(verb)) return found;
    const next = object + verb;
    return `${who}${elides(next) ? "n'" : 'ne '}${next} ${not}`;
  });
}

const adverb = /^(?:toujours|encore|même|surtout|vraiment|presque)$/;

/** "Le conseiller répond pas": speech, and no brand's sentence. */
function isHalfDenied(text: string): boolean {
  return text.split(/, ?| : | (?:et|mais|car|puis) /).some((part) => {
    const words = part.trim().split(' ');
    const at = words.findIndex(
      (word, index) =>
        (/^(?:pas|jamais)$/.test(word) &&
          !/^(?:cent|faux|deux|trois|quelques|petits)$/.test(words[index - 1] ?? '')) ||
        (word === 'plus' && words[index - 1] === 'même'),
    );
    const before = at < 0 ? [] : words.slice(0, at);
    return (
      !before.every((word) => adverb.test(word)) &&
      !before.some((word) => /^(?:ne|n'\p{L}+|.*'n'.*)$/u.test(word))
    );
  });
}

/** "Vous avez pas dormi" is speech; a brand writes "vous n'avez pas dormi". */
function withNot(text: string, you: string): string {
  // "On paie plus cher": more, and not no more.
  const denies =
    '(?:même )?(?:pas|plus(?! (?:ch[eè]re?s?|vite|loin|tard|tôt|grande?s?|petite?s?|lente?s?|longtemps|souvent)(?!\\p{L}))|jamais|rien|aucune?|personne)(?!\\p{L})';
  return text
    .replaceAll(
      new RegExp(`(?<!\\p{L})(?<!ne )${you} (?!n'|ne )(\\p{L}+) (?=${denies})`, 'gu'),
      (_, verb: string) => `${you} ${elides(verb) ? "n'" : 'ne '}${verb} `,
    )
    .replace(
      /^personne (?!ne |n'|de |à |chez |dans |pour |sur |depuis |avec |sans |vers |en |au |ce |cette )(\p{L}+(?:e|t|d|a))(?= )/u,
      (_, verb: string) => `personne ${elides(verb) ? "n'" : 'ne '}${verb}`,
    )
    .replaceAll(new RegExp(`(?<!\\p{L})c'est (?=${denies})`, 'gu'), "ce n'est ")
    .replaceAll(new RegExp(`(?<!\\p{L})il y (a|avait) (?=${denies})`, 'gu'), "il n'y $1 ")
    .replaceAll(new RegExp(`(?<!\\p{L})cela (?!n'|ne )(\\p{L}+) (?=${denies})`, 'gu'), 'cela ne $1 ');
}

const finite =
  /(?<!\p{L})(?:on (?:vous |nous |te |t'|ne (?:vous |te ))\p{L}+|est|sont|a|ont|était|étaient|avait|avaient|n'\p{L}+|ne \p{L}+|s'est|se sont|s'\p{L}{3,}(?:e|ent)|se \p{L}{3,}(?:e|ent)|\p{L}{3,}(?:ait|aient)|sort|entre (?=chez|dans)|marche|fonctionne|plante|fuit|sent|sonne|ferme|tourne|tombe|coule|saute|affiche|refuse|demande|répond|rappelle|bloque|reste|manque|arrive|vient|(?<!(?:jour|prix|lieu|soi) )dit|continue|vomit|passe|coûte|déborde|laisse|tache|colle|gratte|brûle|dure|pique|empêche|oblige|change|augmente|donne|ouvre|dépasse|traîne|recommence|renvoie|impose|exige|propose|revend|oublie|ignore|raccroche|transfère|grésille|fume|disparaît|apparaît|existe|suffit|correspond|convient|couvre|semble|devient|commence|démarre|finit|bave|bouge|pousse|rétrécit|déteint|cogne|couine|rouille|gonfle|fond|rame|râle|ronfle|tousse|clignote|chauffe|casse|craque|lâche|glisse|grince|siffle|vibre|penche|tient|met|prend|rend|perd|sert|veut|peut|doit|fait(?! par(?!\p{L}))|part|revient|devient|contient|attend|laissent|restent|font|vont|(?<=^(?:les|nos|vos|des|mes|tes|ces|deux|trois|quatre|\d+) (?:[\p{L}'-]+ ){1,5})\p{L}{2,}(?<!m)ent)(?!\p{L})/u;

const begins =
  /^(?:(?:en|dans|dès|à|au|pendant|sur|chez|après|avec) (?:\S+ ){1,6}?)?(?:vous|tu|il|cela|c'|ce|personne|aucune?|rien|on|l[ea]|les|l'|votre|vos|ton|ta|tes|notre|nos|un|une|des|cette|cet|ces|chaque|depuis|après|tout|toute|deux|trois|quatre) ?/;

/** "Cela fait neuf jours que …" leaves the verb to what follows. */
const counted = /^(?:cela fait .{1,25}?|c'est la \S+ fois) (?:que |qu')/u;

const spokenTo =
  /(?<!\p{L})(?:vous (?:n'|ne )?(?:vous )?\p{L}+(?:ez|êtes|faites|dites)|vous (?:n')?(?:avez|êtes)|tu (?:n'|ne )?\p{L}+)(?!\p{L})/u;

const thingFirst = /^(?:(?:l[ea]s?|votre|vos|ton|ta|tes|notre|nos|une?|des|ces?|cette|cet) |l')[\p{L}-]+/u;
const finiteAnywhere = new RegExp(finite, 'gu');

/** "Le fond trop sombre" has none: the word after its article is the thing. */
function hasVerb(clause: string): boolean {
  const thing = thingFirst.exec(clause)?.[0].length ?? 0;
  return matchesOf(finiteAnywhere, clause).some(({ index }) => index >= thing);
}

/** Can follow « que ». */
export function isFrenchClause(text: string): boolean {
  // The verb of what hangs on "que" is not the clause's own.
  const own =
    text
      .replace(counted, '')
      .replace(
        /(?<!\p{L})il y a (?=\d|une?(?!\p{L})|deux|trois|quatre|cinq|six|dix|quelques|longtemps|plus d|presque|bientôt|à peine)/gu,
        '',
      )
      .replace(/^(?:depuis|à chaque fois) qu(?:e |')[^,]+, /u, '')
      .split(/ (?:que?|qui|dont|où)(?!\p{L})| qu'/u)[0] ?? '';
  return spokenTo.test(own) || (begins.test(text) && hasVerb(own));
}
