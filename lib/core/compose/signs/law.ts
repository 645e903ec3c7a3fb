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

const english = anyOf(
  rowsIn(`law\\w*|il?legal\\w*|solicitors?|attorneys?|barristers?|courts?|su(?:e|es|ed|ing)|tribunals?|ombuds\\w+|regulat\\w+|trading standards|small claims|claims?|citizens advice
 consumer (?:rights|affairs|act|protection|law)|statutory|rights|action|police|prosecut\\w+|crime|criminal\\w*|liab\\w+|negligen\\w+|damages|disput\\w+|charge ?back|section 75|watchdog|mediat\\w+|arbitrat\\w+|adjudicat\\w+
 ofcom|ofgem|ofwat|ofsted|cqc|fca|fos|caa|cma|asa|ico|ftc|bbb|fcc|faa|hse|epa|report(?:ed|ing)? (?:you|this|it|them)|letter before|contract\\w*|fraud\\w*|breach\\w*|gdpr|evidence|journalists?|press|reporters?|newspapers?|bbc
 formal\\w*|escalat\\w*|environment agency|environmental health|councillors?|mp|minister|hear(?:d|ing)? from my|notice|deadline|days to|next step|take (?:this|it|you) (?:further|higher|up)`),
);

/** "I am a solicitor and I sat in my car and shook": who somebody is, and no threat. */
const trade =
  /\b(?:i am|i'm|im|as) an? [a-z ]{0,30}?\b(?:solicitor|lawyer|barrister|attorney|police officer|journalist)\b/g;

/** "If he kicks another point I'm suing for emotional damage", "my liver is suing you": nobody goes to court. */
const inJest =
  /\bsu(?:e|ing) (?:(?:you|u|them|him|the \w+) )?for (?:\w+ )?(?:emotional|psychological|mental|liver) (?:damages?|distress)\b|\bmy (?:tongue|liver|wallet|bank (?:account|balance)|waistline|stomach|diet|cat|dog|hamster|taste buds) (?:is|are|will be) (?:suing|calling (?:its|his|her|their|a) lawyer)\b/g;

export const suesInJest = (text: string): boolean => fold(text).search(inJest) >= 0;

/** An English word without which nobody threatens with courts: "did you know the outfall has been discharging" is none. */
export const speaksOfLaw = (text: string): boolean =>
  english.test(fold(text).replace(trade, ' ').replace(inJest, ' '));

/** A French word without which nobody threatens with courts: a registered letter or a tax return is none. */
export const speaksOfLawInFrench = (text: string): boolean => french.test(fold(text));
