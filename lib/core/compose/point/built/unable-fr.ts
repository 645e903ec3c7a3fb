import { elides } from '../../../text/elision';
import type { Speaker } from '../told';
import type { Failure } from './failure';
import { failureAt } from './found';
import { ownWords, toYou } from './to-you-fr';
import { matchesOf } from '../../../text/matches';

/** "Impossible de me connecter", "pas moyen d'avoir un humain", "je n'arrive pas à ouvrir le fichier". */
const unable =
  /(?:(?:il est |c'est |c est )?(?:toujours |encore )?impossible (?:de |d')|(?:il n'y a |il n'est |y a |c'est )?(?<no>pas|plus) (?:moyen|possible) (?:de |d')|(?:je |on |nous )?(?:n'|ne )?(?:arrive|arrivons|parviens|parvient|reussis|reussit) (?<not>pas|plus|toujours pas) a )(?<what>(?!resister|faire (?:mieux|moins)|oublier|choisir|dire non|s'en |se lasser|ne pas|rever|trouver mieux)(?:(?:me |vous |m'|nous |l[ea]s? |l'|y )?[a-z]{2,}(?:er|ir|re|oir))(?![a-z])[^.,;:!?…()\n]{0,70})/dg;

/** « Trouver le bouton ils l'ont caché »: where another sentence begins. */
const thenSomebody =
  / (?:(?<!(?:que|qu|dont|si|quand|où) )(?:ils?|elles?|on|c'est|ça|ca|cela) (?:ne |n'|l'|l[ea]s? |m'|me |nous )?\p{L}+|j'\p{L}+|je (?:ne |n')?\p{L}+) ?.*$/u;

/** What somebody cannot do, in their own words. @param folded the same sentence, folded */
export const frenchUnable = (text: string, folded: string, { address }: Speaker): Failure[] =>
  matchesOf(unable, folded).flatMap((match): Failure[] => {
    const what = ownWords(match, text, 'what');
    // "De le rendre": what it stands for was named elsewhere.
    if (what === null || /^l(?:[ea]s? |')/.test(what)) return [];
    const said = toYou(what.replace(thenSomebody, ''), address);
    const de = elides(said) ? "d'" : 'de ';
    const no =
      (match.groups?.['no'] ?? match.groups?.['not']) === 'plus' ? "n'est plus possible" : 'est impossible';
    return [failureAt(match, { text: `il ${no} ${de}${said}`, head: said, weight: 4.6 })];
  });
