import type { Brand } from '../../brand/brand';

/** « Chez Altair, nous … », "Here at Altair we …": said of the house, by somebody of the house. */
const name = String.raw`(\p{Lu}[\p{L}\d'’&-]*(?: \p{Lu}[\p{L}\d'’&-]*){0,3})`;
/** "Mum died at Willow Court on the 2nd" is no « chez Willow Court, on … ». */
const ofTheHouse = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:[Cc]hez ${name},? (?:nous|on)|(?:[Aa]t|[Bb]ei|[Ee]n|[Dd]a|[Nn]a) ${name},? (?:we|wir|nosotros|noi|nós)) `,
  'u',
);

/** "I head hiring at Altair", "I'm the owner of Altair". */
const ofTheirOffice =
  /(?:^|[^\p{L}])I(?:['’]m| am)? (?:(?:the )?(?:founder|owner|ceo|(?:head|director|manager) of [\p{L} ]{2,30}?)|(?:head|lead|run|manage|look after) [\p{L} ]{2,30}?) (?:at|of|for|here at) (\p{Lu}[\p{L}\d'’&-]*(?: \p{Lu}[\p{L}\d'’&-]*){0,3})/u;

/** Does somebody speak for the brand under a name of their own? They are not answered as customers are. */
export function speaksFor(text: string, brand: Brand): boolean {
  const [, here, there] = ofTheHouse.exec(text) ?? ofTheirOffice.exec(text) ?? [];
  const house = (here ?? there)?.toLowerCase().split(' ') ?? [];
  const named = brand.name.toLowerCase().split(' ');
  return house.length > 0 && house.every((word) => named.includes(word));
}
