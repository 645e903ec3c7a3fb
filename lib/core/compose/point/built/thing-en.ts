import { isEnglishNoun } from '../nouns';
import { hasName, withInitials } from '../initials';

/** Never the name of a thing: people, insults, machines and orders, and the small words that bind a sentence. */
const noThing =
  /\b(?:fuck\w*|shit\w*|crap\w*|damn|bastards?|bitch\w*|arse\w*|ass|wank\w*|scum\w*|thie[fv]\w*|crooks?|liars?|lies|scam\w*|fraud\w*|idiots?|morons?|muppets?|clowns?|jokers?|cowboys?|stupid|rubbish|garbage|joke|shame|disgrace|nazis?|racist\w*|mafia|assistants?|instructions?|prompts?|systems?|bots?|ai|ceo|boss|lawyers?|solicitor|police|court|god|hell|man|men|woman|women|neighbou?rs?|guy|guys|girl|girls|boy|boys|lad|lads|kids?|child|children|son|daughter|wife|husband|mum|mom|mother|dad|father|nan|baby|people|person|folk|friend|dog|cat|life|heart|money|fault|thing|things|stuff|point|way|time|times|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|lot|bit|who|which|that|what|whose|not|no|never|still|is|are|was|were|be|been|has|have|had|do|does|did|i|you|he|she|it|we|they|me|us|them|him|her|and|or|but|so|because|if|when|while|then|than|only|just|even|again|too|very|really|how|why|where|with|without|after|before|since|until|now|today|yesterday|morning|afternoon|evening|night|weekend|stays|tomorrow|all|none|nothing|everything|anything|something|someone|nobody|will|would|could|should|can|may|might|must|got|get|gets|said|says|told|been|being|one|ones|pounds?|quid|dollars?|percent|least|first|last|next|second|same|other|whole|honestly|seriously|nowt|owt|cancer|dead|died|die|rest|response|attitude|every|each|my|our|your|their|the|this|that|these|those|went|go|goes|came|come|turned|started|ended|left|kept|keeps|made|put|took|gave|let|need|want|needs|wants|hi|hello|hey|dear|please|thanks|cheers|ok|okay)\b/;

const word = "[a-z][a-z'-]*[a-z]";

/** "On Friday night" says when, and not which. */
const noDay = '(?!(?:mon|tues|wednes|thurs|fri|satur|sun|pay|birth)day|(?:the )?first|(?:the )?second)';

/** "On the 1st": no thing is called "the". */
const ownWord = `(?!(?:my|our|the|your|this|that|these|those|an?)\\b)${word}`;

/** On folded text. Groups: `det`, `head` (up to three words), `more` ("on the serum"). */
export const thing = `(?<det>my|our|the|your|this|these|those|both|two|three|half (?:of )?(?:the|my)|half|all (?:of )?(?:the|my)|another|an?) (?<head>(?:\\d{1,2}[:.]\\d{2} )?(?:${word} ){0,2}?${word})(?<more> (?:of|on|for|in|at|from|to) ${noDay}(?:(?:the|my|our|your) )?(?:${word} )?${ownWord})?`;
const bareWord = `(?!(?:my|our|the|your|this|that|these|those|an?|because|and|but|when|if|since|after|so) )${word}`;

/** Without its article, as in a telegram: "lift out of order". */
export const bareThing = `(?<=^ ?|[,:;(–-] ?|\\b(?:and|but|so|then|also|honestly|seriously|plus) )(?<bare>${bareWord}(?: ${bareWord}){0,2}?)(?<bareMore> (?:of|on|for|in|at|from|to) ${noDay}(?:(?:the|my|our|your) )?${word})?`;

export interface EnglishThing {
  text: string;
  head: string;
  isMany: boolean;
}

/** "Bathed my toddler in | cold water": a name ends on no preposition. */
const noLast = / (?:in|on|at|of|for|from|to|with|by|into|off|under|over)$/;

const singularS = /(?:ss|us|is|bus|gas|lens|news)$/;

/** @param typed what was typed for `more`, where a town may have its capital */
export function thingOf(
  det: string,
  head: string,
  more: string,
  typed: { head: string; more: string },
): EnglishThing | null {
  const named = head.replace(/^(?:whole|entire) /, '');
  if (noThing.test(named) || noLast.test(named)) return null;
  const tail = more.replace(/^ (?:of|on|for|in|at|from|to) (?:(?:the|my|our|your) )?/, '');
  if (tail !== '' && noThing.test(tail)) return null;
  // A capital is a name; only a town after "at", "in" or "from" may be one.
  if (hasName(typed.head) && det !== '') return null;
  if (/\p{Lu}/u.test(typed.more) && !/^ (?:at|in|from|to) /.test(more)) return null;
  const last = (named.split(' ').at(-1) ?? named).replace(/'s$/, '');
  if ((det === '' || /(?<!fam|jel|bel|al|suppl|assemb|du|mono|f|lil)ly$/.test(last)) && !isEnglishNoun(last))
    return null;
  // "A two room flat": no two of them.
  if (/^(?:two|three)$/.test(det) && !/(?:s|people|children|men|women|mice|feet|teeth)$/.test(last))
    return null;
  // "Half my order" is one thing, "half my boxes" are many.
  const isMany = /^(?:these|those|both|two|three)/.test(det) || (last.endsWith('s') && !singularS.test(last));
  const own = det
    .replace(/\b(?:my|our)\b/, 'your')
    .replace(/^your$/, (was) => (det === 'your' ? 'our' : was));
  const noun =
    named.replace(/'s$/, '') +
    (/\p{Lu}/u.test(typed.more) ? typed.more : more)
      .replace(/ your /, ' \uE000our ')
      .replace(/ (?:my|our) /, ' your ')
      .replace('\uE000', '');
  const article =
    det === '' || det === 'this' ? 'the' : det === 'another' ? 'another' : /^an?$/.test(det) ? 'the' : own;
  return { text: withInitials(`${article} ${noun}`), head: last, isMany };
}
