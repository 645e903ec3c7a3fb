import { fold } from '../../calm-check/fold';

/** That a bank goes under, or that people are to take their money out of it. */
const failing =
  /\b(?:faillite|cessation de paiements?|liquidation|coule\w*|au bord du gouffre|retire[rz]? (?:tout|votre|vos|ton|l'argent|nos)|vide[rz] (?:vos|votre|les) comptes?|going (?:under|bust|down)|gone bust|bust\b|collaps\w+|insolven\w+|bankrupt\w*|moratorium|regulator (?:has )?stopp\w+|run on the bank|bank run|closed by (?:the )?(?:rbi|regulators?|government|fed|fca|authorit\w+)|withdrawal limits?|take out (?:what|all|every\w*)|(?:get|take|pull|withdraw) (?:\w+ )?(?:ur|your|the|all|my|our) (?:money|savings|cash)|withdraw everything)\b/;

/** Is it safe? */
const worried =
  /\b(?:argent|economies|epargne|sous|livret|comptes?|money|savings|deposits?|pension|fd|account)\b[^!]{0,80}\b(?:(?:en )?(?:securite|surs?|sure)|garanti\w*|bloque\w*|perd\w+|risque\w*|safe|gone|lose|lost|guaranteed|still there|is there|out or not)\b|\b(?:is|are) (?:it|our|my|the) (?:\w+ )?(?:money|savings|deposits?)? ?safe\b|\bshould (?:i|we) (?:withdraw|take|pull|move)\b|\btake it out or not\b/;

/** Two or more people pass on that a bank fails, or fear for what they have there. */
export const fearForMoney = (texts: readonly string[]): boolean => {
  const folded = texts.map((text) => fold(text));
  return (
    folded.some((text) => failing.test(text)) &&
    folded.filter((text) => failing.test(text) || worried.test(text)).length >= 2
  );
};

/** Whether what they have there is safe: the question itself, without what is said of it. */
export const asksForMoney = (text: string): boolean => worried.test(fold(text)) && !failing.test(fold(text));
