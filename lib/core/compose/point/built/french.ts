import { elides } from '../../../text/elision';
import type { Speaker } from '../told';
import { asks, type Failure } from './failure';
import { failureAt, typedIn } from './found';
import { fold } from '../../../calm-check/fold';
import { definite, thingOf, type Agreement, type Thing } from './thing-fr';
import { frenchDeeds } from './deeds-fr';
import { frenchFigures } from './figures-fr';
import { frenchPrices } from './prices-fr';
import { frenchRules, type Groups } from './rules-fr';
import { frenchUnable } from './unable-fr';
import { dueOf, stateOf } from './words-fr';
import { matchesOf } from '../../../text/matches';

const lists = new RegExp(
  `\\b(?<none>aucune?|pas (?:d'|de )|jamais (?:une? |d'|de )|plus (?:d'|de )|zero |toujours pas (?:d'|de ))\\s?(?<head>[a-z][a-z-]*[a-z])(?<more>(?: (?:de |d'|du |en |a )[a-z-]+| (?:assise?s?|libres?|disponibles?|prevue?s?)| (?!(?:pour|nulle|part|non|plus|meme|que|qui|alors|chez|avec|sans|les?|la|une?|du|des|de|ce|cette|quand|malgre|depuis|dans|sur|et|mais|ni|possible|encore|car|donc|hier|aujourd|sous|au|aux|en)(?![a-z]))[a-z-]{3,}(?=[,.:;!)]|$))?)(?=[,.:;)]|$| (?:et|mais|depuis|alors|sur|dans|a|le|la|les|pour|en) )`,
  'dg',
);

const riseBefore = /\d(?: ?€| euros)? (?:a|->) \d+,\d\d/;
const ofOnesOwn =
  /(?<![a-z])(?:je |j'|on |nous )(?:ne |n')?(?!(?:ai|a|avons|avais|avait|trouv|recoi|vois|voit)\w*(?: |$))[a-z]+ (?:surtout |meme |vraiment )?$/;

/** "Pas de notice", "aucun SMS d'alerte": what was to be there and was not. */
function lacks(folded: string, text: string, speaker: Speaker): Failure[] {
  return matchesOf(lists, folded).flatMap((match): Failure[] => {
    const { none = '', head = '', more = '' } = match.groups ?? {};
    // "Ne fait plus de froid": what it does is told, not what there is.
    if (none.startsWith('plus') && /\b(?:j'ai|on a|avons) (?:meme )?$/.test(folded.slice(0, match.index)))
      return [];
    if (/(?:fait|font|donne|donnent|met|mettent) $/.test(folded.slice(0, match.index))) return [];
    // « Je ne veux pas de bon », « on ne prend pas de dessert »: what they do or wish, and not what there was.
    // « 29,90 à 37,90, aucun mail »: what it rose to is the point.
    if (/^(?:mail|courrier|sms|message|lettre)s?$/.test(head) && riseBefore.test(folded)) return [];
    if (none.startsWith('pas') && ofOnesOwn.test(folded.slice(0, match.index))) return [];
    const it = typedThing(match, text, speaker, undefined, none === 'aucune' ? 'une' : 'un');
    if (
      it === null ||
      /^(?:de|retour|nouvelle|reponse|probleme|souci|question|raison|excuse|rapport|fric|accord|avis|idee|doute|besoin|centime|solution|mal|mot|affichage|annonce|information|humain|geste|effort|respect|suivi|contact|discretion|bug|casse|retard|panne|plantage|surprise|regret|critique|quartier|chance|inquietude|danger|stress|defaut|rayure|piege|pitie|remords|gene|tache|trace|hesitation|mauvaise|mal|recu|livre|faute|envie)s?$/.test(
        head,
      )
    )
      return [];
    const noun = it.text.replace(/^une? /, '');
    const isOf = /^(?:pas|jamais|plus|zero|toujours)/.test(none);
    const de = elides(noun) ? "d'" : 'de ';
    // "Ma fille n'a toujours pas de prof": she has none.
    const isTheirs = /(?<!\b(?:j'|je n'|on n'|on |nous n'))(?:a|ont|est|sont) $/.test(
      folded.slice(0, match.index),
    );
    const phrase = none.startsWith('toujours')
      ? isTheirs
        ? `il n'y a toujours pas ${de}${noun}`
        : `${speaker.address === 'tu' ? "tu n'as" : "vous n'avez"} toujours pas ${de}${noun}`
      : none.startsWith('plus')
        ? `il n'y a plus ${de}${noun}`
        : isOf
          ? `il n'y avait pas ${de}${noun}`
          : `il n'y a eu ${it.isFeminine ? 'aucune' : 'aucun'} ${noun}`;
    return [failureAt(match, { text: phrase, head: head + more, weight: 3 })];
  });
}

/** Only the feminine of a word says that a thing is feminine: "refusé" typed without its accent does not. */
function agreementOf(folded: string): Agreement | undefined {
  const forms = stateOf.get(folded)?.forms ?? dueOf.get(folded)?.forms;
  const plain = forms?.map((form) => fold(form));
  if (plain === undefined) return undefined;
  const at = plain.indexOf(folded);
  return { isFeminine: at === 1 || at === 3, isMany: at >= 2 };
}

function typedThing(
  match: RegExpExecArray,
  text: string,
  speaker: Speaker,
  said?: Agreement,
  det = match.groups?.['det'] ?? '',
): Thing | null {
  // « La suspension parce qu'une fracture »: a reason is no part of its name.
  const named = (written: string): string => written.replace(/ (?:parce|car|puisque|sauf)(?!\p{L}).*$/u, '');
  const typed = (name: string): string => named(typedIn(match, text, name));
  const groups = match.groups ?? {};
  return thingOf(
    {
      det,
      head: groups['head'] ?? groups['bare'] ?? '',
      more: named(groups['more'] ?? groups['bareMore'] ?? ''),
    },
    { det: typed('det'), head: typed('head') + typed('bare'), more: typed('more') + typed('bareMore') },
    speaker,
    said,
  );
}

/** « Le moniteur annule la veille »: typed without accents or not, people are not what is called off. */
const isSomebody =
  /^(?:moniteur|monitrice|medecin|docteur|dentiste|kine|prof|professeure?|coach|livreu\w+|chauffeu\w+|technicien\w*|plombier|artisan|vendeu\w+|formateur|formatrice|guide|conducteu\w+|conductrice|serveu\w+|conseiller|conseillere|agent|organisateur|organisatrice|directeur|directrice|gerante?|patronn?e?)s?$/;
/** « La petite tache d'encre »: the word after it is the thing. */
const isOnlyDescribed =
  /^(?:l[ea]s?|une?|des|cet|cette|ces?|ma|mon|mes|votre|vos) (?:(?:petit|grand|gros|bel|vieil|nouvel|seul|m[eê]me|autre|bon|mauvais|vrai|joli)(?:e|le|ne|se)?s?|(?:beau|vieux|nouveau|premi(?:er|[eè]re)|derni(?:er|[eè]re))s?)$/;
/** « Notre compromis expire le 30 »: what is at stake, and not what failed. */
const isDeadline =
  /^(?:compromis|offre|promesse|visa|titre|bail|delai|passeport|recepisse|autorisation|devis|pret)s?$/;
const ofThings = /\b(?:annul|report|decal|supprim|repouss|factur|debit|prelev)e/;

const allRules = [...frenchRules, ...frenchDeeds, ...frenchFigures];

/** @param folded the same sentence, folded */
export function frenchFailures(text: string, folded: string, speaker: Speaker): Failure[] {
  const found: Failure[] = [];
  for (const { find, ending, make } of allRules) {
    for (const match of matchesOf(find, folded)) {
      if (asks.fr.test(folded.slice(0, match.index))) continue;
      const groups: Groups = { ...match.groups, '0': match[0] };
      const named = typedThing(
        match,
        text,
        speaker,
        ending === undefined ? undefined : agreementOf(groups[ending] ?? ''),
      );
      if (
        named === null ||
        isOnlyDescribed.test(named.text) ||
        (isDeadline.test(named.head) && /\bexpire/.test(match[0])) ||
        (isSomebody.test(named.head) && ofThings.test(match[0]))
      )
        continue;
      const made = make({
        groups,
        thing: groups['which'] === undefined ? named : definite(named),
        speaker,
        typed: (name) => typedIn(match, text, name),
      });
      if (made === null) continue;
      found.push(failureAt(match, { ...made, head: named.head }));
    }
  }
  return [
    ...found,
    ...lacks(folded, text, speaker),
    ...frenchPrices(text, folded, speaker),
    ...frenchUnable(text, folded, speaker),
  ];
}
