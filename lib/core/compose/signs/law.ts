import { fold } from '../../calm-check/fold';
import { anyOf, rowsIn } from './any-of';

const court = anyOf(
  rowsIn(`mon avocat|mon avocate|notre avocat|mise en demeure|au tribunal|en justice|porter? plainte|saisir (?:le mediateur|la justice|le tribunal)
 my (?:solicitor|lawyer|attorney)|our (?:solicitor|lawyer)|legal action|small claims|take you to court|see you in court|letter before action`),
);

/** Somebody goes to court, in as many words. */
export const goesToLaw = (text: string): boolean => court.test(fold(text));

const french = anyOf(
  rowsIn(`avocate?s?|juristes?|tribun\\w+|justice|juridi\\w*|judiciair\\w*|plaintes?|proces|juges?|mediat\\w*|conciliat\\w*|litiges?|mises? en demeure|poursui\\w*
 dgccrf|repression des fraudes|que choisir|60 millions|signal ?conso|cnil|defenseur\\w*|prud'?hom\\w*|assign\\w*|huissier|commissaire de justice
 attaqu\\w+|loi|legal\\w*|illegal\\w*|droits?|recours|constat\\w*|(?:protection|association)s? (?:juridique|de consommateurs)|porter? ca|class action|action collective`),
);

/** A French word without which nobody threatens with courts: a registered letter or a tax return is none. */
export const speaksOfLawInFrench = (text: string): boolean => french.test(fold(text));
