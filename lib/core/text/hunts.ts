import { fold } from '../calm-check/fold';

/** Seldom there: the long look is for those that hold one of these. */
const gate =
  /insta|facebook|tiktok|snap|profil|adress|address|num[eé]ro|number|habit|bosse|travaill|lives?|works|bus|train|famous|visit|bonjour|coucou|say h|find (?:out )?where|m[ée]rite|deserves|compte|account|maison|link/i;

/** Where somebody lives, works or posts is looked for or given out, to be gone after (G5, G41). French and English. */
const hunting =
  /\b(?:trouve[zr]?|cherche[zr]?|dites|donnez|balance[zr]?) (?:moi |nous )?(?:ou (?:elle|il|cette|ce) |son adresse|sa maison|l'adresse d)|\bou (?:elle|il) (?:habite|bosse|travaille)\b[^.!?]{0,40}\b(?:rigol\w*|visite|regl\w+|attend\w*)|\b(?:son|sa) (?:insta\w*|facebook|compte|profil|adresse|numero) (?:perso\w*|prive\w*)|\bmerite ce qui (?:va|l')|\bfind (?:out )?where (?:\w+ ){1,3}(?:lives?|works)\b|\b(?:her|his|their) (?:private|personal|home) (?:insta\w*|account|address|number|profile)|\b(?:she|he) deserves what'?s coming|\bposting (?:the link|her address|his address|her number|his number)|\b(?:trouve|found) (?:son|sa|her|his) (?:compte |page )?(?:insta\w*|facebook|fb|tiktok|snap\w*|profile?|socials?|adresse|address|numero|home)\b|\ballez (?:tous |toutes )?(?:lui|la|le) (?:dire (?:bonjour|coucou|ce qu)|mettre|ecrire|rendre (?:une )?(?:petite )?visite|chercher|voir)\b|\bgo (?:and )?(?:say (?:hi|hello) to (?:her|him)|pay (?:her|him) a visit|find (?:her|him))\b|(?<!\b(?:will|would|could|could've|to) )\bmake (?:her|him) famous\b|(?<!\b(?:he|they|il|ils|driver|man|guy) )\b(?:know|knows|sais|sait) (?:(?:what|which|quel|quelle) (?:bus|train|car|street|rue|voiture)|where|ou) (?:she|he|elle|il) (?:lives?|works|gets?|takes|parks?|habite|bosse|travaille|prend|rentre)\b/;

export const hunts = (text: string): boolean => gate.test(text) && hunting.test(fold(text));
