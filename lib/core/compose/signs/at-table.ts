import { fold } from '../../calm-check/fold';
import type { LanguageCode } from '../../text/language';

/** « La serveuse l'a noté devant moi », "she was given the flapjack". */
const served: Partial<Record<LanguageCode, RegExp>> = {
  fr: /\b(?:serveu(?:rs?|ses?)|restaurants?|restaurateurs?|maitre d'hotel|notre table|table voisine|tables? d'a cote|en salle|(?:a|en) (?:la )?cuisine\b[^.!?]{0,40}\bcommand\w*|command\w*[^.!?]{0,60}\ben cuisine|nous a servi|m'a servi|(?:lui|leur) a (?:ete )?servi\w*|(?:lui|leur) ont (?:\w+ )?servi\w*|cantine|self|creche|on a (?:\w+ )?donne a (?:mon|ma|notre) (?:fils|fille|petite?|bebe|enfant)|centre aere|carte des (?:allergenes|desserts|vins))\b/,
  en: /\b(?:(?:was|were|been|being|got) (?:\w+ )?(?:given|served|handed|dished|fed)|gave (?:him|her|me|us|them|my \w+)|served (?:him|her|me|us|them|my \w+)|our table|the kitchen|school (?:meals?|lunch\w*|dinners?))\b/,
};

/** What people took home and may still have. */
const fromAShelf =
  /\b(?:bought|packets?|pack|packaging|label\w*|batch|jars?|tins?|bottles?|recall\w*|may contain|best before|supermarket|barcode|achete\w*|paquets?|sachets?|bocal|bocaux|etiquet\w*|emballages?|numero de lot|supermarche)\b/;

/** What was eaten where it was served, is over: there is nothing to put aside, and no batch to look up. French and English. */
export function wasServed(text: string, language: LanguageCode): boolean {
  const folded = fold(text);
  return served[language]?.test(folded) === true && !fromAShelf.test(folded);
}
