import type { LanguageCode } from '@/lib/core/text/language';
import { withoutSpans, type Span } from '@/lib/core/text/quotation';

/**
 * Words that name a group or demean, in a meaning that does neither: what is bent or clouded (« roue voilée »), colours
 * of things ("the blacks in this print"), trades (« femme de ménage ») and names ("Gay, from your call centre"). The
 * heads weigh words and know no syntax, so where they hear an attack on people, or a group set apart, the text is read
 * again without these. Each pattern marks in its last group the words to leave out.
 */
const bent =
  'roues?|jantes?|disques?|plateaux?|plaques?|planches?|portes?|volets?|stores?|cadres?|hélices?|lames?|photos?|clichés?|images?|pellicules?|verres?|objectifs?|écrans?|voix|ciel|regards?|soleil|bois';
const printed =
  "l['’]écran|l['’]image|la photo|ce tirage|cette photo|mon écran|mes photos|la télé|l['’]impression|vos tirages";
const shown = 'photos?|prints?|pictures?|screens?|display|tv|panel|fabric|images?';

const french = [
  // A person between the thing and the word keeps it: « la porte, fermée à une cliente voilée ».
  new RegExp(
    `(?<!\\p{L})(?:${bent})(?!\\p{L})(?:(?!cliente|femme|fille|dame|élève|mère|sœur|collègue|personne|vendeuse)[^.!?\\n]){0,30}?(?<!\\p{L})(voilée?s?)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})((?:les|des|aux) (?:noirs|blancs|jaunes)) (?:de|sur|à) (?:${printed})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})((?:les |des )?(?:noirs|blancs)) (?:sont |restent |trop )?(?:profonds|bouchés|délavés|grisâtres|cassés|mats|brûlés)(?!\p{L})/giu,
  /(?<!\p{L})((?:femmes?|hommes?) de ménage|femmes? de chambre|bonnes? à tout faire)(?!\p{L})/giu,
];
const english = [
  new RegExp(
    `(?<!\\p{L})((?:the )?(?:blacks|whites|yellows)) (?:in|on|of) (?:the|this|that|my|your) (?:${shown})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})((?:the )?(?:blacks|whites)) (?:look|looks|are|come out|turn) (?:grey|gray|washed|crushed|milky|green|blown)(?!\p{L})/giu,
  /(?<!\p{L})((?:cleaning (?:lady|ladies)|maids?))(?!\p{L})/giu,
];
/** Capitals tell a name: after a title, or before where its bearer works. */
const names = [
  /(?<!\p{L})((?:M\.|Mme|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?) \p{Lu}\p{Ll}+)/gu,
  /(?<!\p{L})((?:Gay|Dick|Randy|Fanny|Willy|Roger|Kiki|Blanche)),? (?:from|at|in|on|du|de la|de l['’]|au|à la|chez) (?:the |your |my |votre |la )?(?:call|service|customer|support|reception|desk|store|branch|shop|sales|accueil|guichet|agence|boutique|caisse|standard)/gu,
];

const patterns: Partial<Record<LanguageCode, readonly RegExp[]>> = {
  fr: [...french, ...names],
  en: [...english, ...names],
};

/** Beyond this a text is no remark on one thing. */
const longestLooked = 2000;

/** A text without words in such a meaning; the same string where there are none. */
export function withoutSecondMeanings(text: string, language: LanguageCode): string {
  const spans: Span[] = [];
  for (const pattern of patterns[language] ?? []) {
    for (const match of text.slice(0, longestLooked).matchAll(pattern)) {
      const words = match[1];
      if (words === undefined) continue;
      const start = match.index + match[0].indexOf(words);
      spans.push({ start, end: start + words.length });
    }
  }
  if (spans.length === 0) return text;
  spans.sort((one, other) => one.start - other.start);
  const apart = spans.filter(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0));
  const rest = withoutSpans(text, apart, () => '');
  return /\p{L}/u.test(rest) ? rest : text;
}
