import type { Speaker } from '../told';
import type { Failure } from './failure';
import { failureAt } from './found';
import { ownWords, toYou } from './to-you-fr';
import { matchesOf } from '../../../text/matches';

/** "On me facture 8 euros pour retirer mon argent au guichet", "140 balles pour trois griffes ?": asked for now, not paid and gone wrong. */
const asked =
  /(?:^[^a-z\d]*|\b(?:factur\w+|demand\w+|reclam\w+|c'est|coute\w*|compt\w+|passe a) (?:[a-z]+ )?)\d{1,4}(?:[.,]\d{1,2})? ?(?:€|euros?|balles) (?:pour (?<what>(?:[a-z]{2,}(?:er|ir|re) |une? |deux |trois |quatre |l[ea]s? |l'|mon |ma |mes |nos |notre )[^.,;:!?…()\n]{3,70}(?=[.,;:!?…()\n]|$))|(?<each>(?:l[ea]s? |l')[^.,;:!?…()\n]{3,60}(?=[.,;:!?…()\n]|$)))/dg;
const unfit = /(?<![a-z])(?:minutes?|heures?|nuits?|mois|personnes?)(?![a-z])/;

/** The dearness of a thing as the person names it: a choice, neither admitted nor denied. @param folded the same sentence, folded */
export function frenchPrices(text: string, folded: string, { address }: Speaker): Failure[] {
  return matchesOf(asked, folded).flatMap((match): Failure[] => {
    const name = match.groups?.['what'] === undefined ? 'each' : 'what';
    const what = ownWords(match, text, name);
    if (what === null || unfit.test(match.groups?.[name] ?? '')) return [];
    const said = toYou(what, address);
    const of = said
      .replace(/^le /, 'du ')
      .replace(/^les /, 'des ')
      .replace(/^(?=l[a'])/, 'de ');
    const phrase = name === 'what' ? `le prix demandé pour ${said}` : `le prix ${of}`;
    return [failureAt(match, { text: phrase, head: 'prix', weight: 3.4, isChoice: true })];
  });
}
