import { fold } from '../../calm-check/fold';

const warning =
  /\b(?:(?:verifiez|controlez|inspectez|regardez) (?:bien |tous |toutes )?(?:vos|votre|les votres|la votre|le votre)|retirez (?:ce|cette|ces|le|la|les) [^.!?]{0,40}(?:vente|rayons?|circulation|marche)|(?:ne|n') ?(?:l'|les )?(?:utilisez|achetez|mettez|portez|donnez) (?:plus|pas|surtout pas|jamais)|prevenir (?:les autres|tout le monde)|pour que (?:les autres|d'autres|ca n'arrive|cela n'arrive)|avant (?:un|qu'il y ait un) (?:drame|accident|mort|blesse)|avant qu'(?:un|une|il n'arrive)|check yours?\b|(?:nobody|no one) should (?:be |ever )?us|(?:take|get|pull) (?:it|this|these|them|that) off (?:sale|the (?:shelves|market|road))|before (?:some(?:one|body)|another|some other|a (?:child|kid|baby))\b[^.!?]{0,50}\b(?:hurt|killed|dies?|injured|lucky|worse|harmed)|(?:do not|don't|please stop) (?:use|using|let your|put your)|warn(?:ing)? (?:others|other (?:parents|people|owners|customers))|going to get (?:hurt|killed|injured)|could have been (?:so |so much |much |a lot |far )?worse)\b/;

/** "Nobody should be using this", « vérifiez les vôtres »: who was frightened by a thing tells those who have one too. */
export const warnsOthers = (text: string): boolean => warning.test(fold(text));

const sharing =
  /\b(?:(?:which|what|quel(?:le)?s?) (?:batch|lot|model|modele|numero de lot)|batch (?:number|code)|meme (?:lot|modele)|same (?:lot|batch)|(?:do|should) (?:we|i) (?:stop|throw|return)|on (?:en )?fait quoi|(?:faut[- ]il|doit[- ]on|on doit|faut) (?:jeter|arreter|rapporter)|safe to (?:use|eat|drive|ride|give)|(?:encore|toujours) (?:l'utiliser|rouler|s'en servir)|(?:rouler|utiliser|manger) (?:encore )?avec oui ou non)\b/;

/** "Which batch? Got two boxes here": who has one too asks what to do with it. */
export const asksForTheirs = (text: string): boolean => sharing.test(fold(text));
