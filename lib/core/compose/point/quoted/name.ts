import { frenchNoun, isEnglishNoun } from '../nouns';

/** "Rufus came back two kilos lighter": nobody's thing, and nothing that stands for one. */
const doer = {
  en: /^(?!(?:it|he|she|they|we|you|this|that|there|here|what|which|who|some|all|both|none|one|mine|yours|ours|half|most|everyone|everybody|everything|nobody|nothing|someone|something|somebody|then|still|never|only|also)\b)(\p{L}+) (?:(?:never|then|just|also|even|finally) )?(?:came|went|was|is|has|had|died|lost|got|told|said|rang|took|left|refused|laughed|shouted|hung|promised|sent) /iu,
  fr: /^(?!(?:il|elle|ils|elles|on|rien|personne|cela|ça|tout|tous|aucune?|ce|cet|cette|ces|qui|chacune?|quelqu'un|nous|je|vous|beaucoup|certaine?s?|plusieurs|celui|celle|deux|trois|quatre)(?!\p{L}))(\p{L}+) (?:(?:ne|n'|m'|nous) ?)?(?:a|ont|est|était|avait|dit|répond|rappelle|refuse)(?!\p{L})/iu,
} as const;

/** It begins with somebody's name. */
export function beginsWithName(clause: string, language: 'fr' | 'en'): boolean {
  const [, first = ''] = doer[language].exec(clause) ?? [];
  const word = first.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    !(language === 'en' ? isEnglishNoun(word) : frenchNoun(word) !== undefined)
  );
}
