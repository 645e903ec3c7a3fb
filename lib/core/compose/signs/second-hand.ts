import { fold } from '../../calm-check/fold';

const heard =
  /\b(?:(?:il )?parait (?:que |qu')|(?:j'ai entendu dire|on m'a raconte) (?:que |qu')|(?:une? ami\w*|la cousine|le cousin|le voisin|la voisine|le beau-frere|la belle-soeur|le collegue) d(?:e |')(?:ma|mon|une?) [\w-]+|my (?:mate|friend|neighbou?r|cousin|sister|brother|mum|colleague)(?:'?s (?:cousin|mate|friend|neighbou?r|sister|brother|mum|boss|uncle|aunt))? (?:reckons?|heard|swears)|(?:a )?friend of a friend|i(?:'ve)? heard (?:that )?(?=(?:a|some|one|there|they)\b)|rumou?r has it|word is)/g;
const firsthand = /(?:\bj'|\b(?:je|mon|ma|mes|nous|moi|i|i'm|i've|my|we|our|us)\b)/;

/** « Il paraît qu'un gamin … », "my mate's cousin reckons": what somebody was told, and nothing of their own. */
export function isSecondHand(text: string): boolean {
  const folded = fold(text);
  const rest = folded.replaceAll(heard, ' ');
  return rest !== folded && !firsthand.test(rest);
}

const longAgo =
  /\b(?:en|in|since|depuis|around|vers) (?:19\d\d|200\d|201\d)\b|\b(?:il y a (?:plus de |bien )?(?:dix|quinze|vingt|trente|quarante|cinquante|\d\d) ans|(?:ten|fifteen|twenty|thirty|forty|fifty|\d\d)(?: odd)? years ago|in the (?:[5-9]0s|sixties|seventies|eighties|nineties)|dans les annees \d0|quand j'etais (?:petite?|gamine?|enfant|jeune)|when i was (?:a (?:kid|child|girl|boy|student)|little|young|small))\b/;

/** Of another time: nothing is left to put aside, and nobody is in danger. */
export const isLongAgo = (text: string): boolean => longAgo.test(fold(text));
