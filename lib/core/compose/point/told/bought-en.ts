import { isEnglishNoun } from '../nouns';

/**
 * "Ordered a blazer with a badge, came with the wrong badge on": told of the thing, since what somebody bought is the
 * start of the story and no fault of theirs: "the blazer with a badge came with the wrong badge on".
 */
const deeds =
  'ordered|bought|got|booked|purchased|rented|hired|picked up|received|had|treated (?:myself|ourselves) to|pre-?ordered|was given|was sent';
const count = 'an?|the|my|our|some|one|two|three|four|five|six|\\d{1,2}';
/** When and where it was bought says nothing of what went wrong. */
const aside =
  /,? (?:online|recently|yesterday|(?:last|this) (?:week\w*|month|year|summer|winter|spring|autumn|night|morning|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|store|the sale)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:from|off|at|through|on) (?:you|yours|here|your \w+(?: \w+)?|the (?:site|website|app|store|shop|market\w*)))\b/gi;
/** What things do, where nothing else says whose deed it was. */
const byItself =
  "came|arrived|turned up|showed up|broke|snapped|ripped|tore|split|stopped|died|fell|lasted|leaks?|leaked|cracked|shrank|melted|smells?|smelt|stinks|tastes?|tasted|doesn't|don't|won't|didn't|wouldn't|never (?:came|arrived|turned up|worked)|keeps?|went|was|were|has|have|looks?|looked";
const bought = new RegExp(
  `^(?:(?:I|we)(?:'ve| have|'d)? )?(?:just |recently |finally |only )?(?:${deeds})(?: (?:him|her|myself|us|them))? (?:(${count}) )?((?!(?:to|in|on|at|up|down|out|off|back|home|away|through|into|there|here|as|by|for|it|them|him|her|no|not|told|some|\\w+ed)\\b)[a-z0-9][^,.;:]{2,60}?)(?:,? (?:and|but|-)|,) (?:(it|they|it's|which)\\b ?)?(.+)$`,
  'i',
);
const begins = new RegExp(`^(?:${byItself})\\b`, 'i');
const saysVerb =
  /^(?:is|are|was|were|has|have|had|does|do|did|don't|doesn't|didn't|won't|wouldn't|isn't|can't|never|still|only|just|all|both|keeps?|[a-z]{3,}(?:ed|s)|broke|came|fell|tore|split|went|shrank|left|lost|stuck|cut|shut|made|took|ran|burst|bent|wore|froze|felt|smelt)\b/i;

const isMany = (det: string, thing: string): boolean =>
  /^(?:two|three|four|five|six|\d+)$/i.test(det) ||
  /[^su']s$/.test(thing.split(/ (?:for|with|of|from|in|to|on) /)[0] ?? '');

/** The same of the thing; null where a sentence tells of no purchase, or not what came of it. */
export function ofTheBought(sentence: string): string | null {
  const [, det = '', named = '', pronoun = '', rest = ''] = bought.exec(sentence.replaceAll(aside, '')) ?? [];
  if (rest === '' || !(pronoun === '' ? begins : saysVerb).test(pronoun === "it's" ? `is ${rest}` : rest))
    return null;
  const thing = named.trim();
  const head = (thing.split(/ (?:for|with|of|from|in|to|on) /)[0] ?? '').split(' ').at(-1) ?? '';
  const isGoods = isEnglishNoun(head.toLowerCase()) || pronoun !== '';
  if (!isGoods || / (?:and|but|who|which|that|because) /.test(thing)) return null;
  const own = /^(?:my|our)$/i.test(det) ? det.toLowerCase() : 'the';
  const many = /^(?:two|three|four|five|six|\d+)$/i.test(det) ? `${det} ` : '';
  const said = pronoun.toLowerCase() === "it's" ? `is ${rest}` : rest;
  const agreed = isMany(det, thing) ? said.replace(/^was\b/, 'were').replace(/^has\b/, 'have') : said;
  return `${own} ${many}${thing} ${agreed}`;
}
