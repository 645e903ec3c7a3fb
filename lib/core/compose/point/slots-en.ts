import { fold } from '../../calm-check/fold';
import { capitalised } from '../../text/letter-case';
import { isEnglishNoun } from './nouns';
import { centralOf, mainOf, Salience, telegram } from './salience';
import { withInitials } from './initials';
import { shareIn, type PointSlots } from './slots';

const number =
  'an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d{1,3}';
const unit = 'minutes?|mins?|hours?|hrs?|days?|weeks?|months?';
const duration = new RegExp(
  `\\b(?:for|over|after|been|wait(?:ed|ing)?|in|nearly|almost|about|than|past|last|spent|took|hold) (?:over |nearly |almost |about |more than |the (?:past|last) |at least )*(${number}) (${unit})\\b(?! ago)|\\b(${number}) (${unit}) (?:on hold|later|now|late|and (?:still|counting|nothing|no)|without|of waiting|waiting|wait|with no|in the queue)\\b`,
);
const since =
  /\bsince (yesterday|this morning|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

const longUnits: Record<string, string> = { min: 'minutes', mins: 'minutes', hr: 'hour', hrs: 'hours' };
const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "My daughter's yoghurt" is a yoghurt: whose it is, is nobody's business. */
const determiner =
  /\b(my|our|the|your|this|that|these|those|an?|(?:my|our|her|his|their|the) [a-z]+'s)((?: [a-z]+){0,2}) $/;
/** "I'm a teacher": who somebody is, and nothing that they write about. */
const isSomebody = (before: string): boolean =>
  /\b(?:i'm|i am|im|we're|we are|as) an? (?:[a-z]+ )?$/.test(before);

/** May stand between determiner and noun: they say which one, and say nothing about anyone. */
const qualifier =
  /^(?:birthday|new|coffee|washing|baby|mobile|gaming|noise|air|heat|dining|office|running|winter|wedding|season|train|flight|bank|credit|debit|gift|savings|return|family|double|smart|green|blue|brown|bed|checking|travel|pet|health|broadband|discount|promo|life|waiting|front|replacement|second|third|fourth|electric|gas|water|internet|home|school|christmas|phone|garden|hair|skin|dog|cat|concert|festival|parking|gym|monthly|annual|weekly|combat|parry|kitchen|hotel|customer|delivery|payment|vinyl|print|shower)$/;

/** Called one's own even without "my": nobody else's order is meant. */
const personal = /^(?:order|parcel|package|delivery|refund|booking|subscription|appointment)$/;

/** Neither arrives in a box nor breaks. */
const intangible =
  /\b(?:refund|payment|transfer|deposit|account|salary|rent|prices?|support|helpline|statements?|details|subscription|password|email)$/;

/** "Tickets", and no "dress" or "bus". */
const plural = /(?<!s|bu|cactu|len)s$|(?:^| )(?:people|children)$/;

interface Noun {
  phrase: string;
  own: boolean;
  at: number;
  weight: number;
}

/** What stands before a noun that begins a sentence without an article: nothing, or which one it is ("Smart meter …"). */
function startOf(before: string): string | null {
  if (telegram.test(before)) return '';
  const word = /([a-z]+) $/.exec(before)?.[1] ?? '';
  return qualifier.test(word) && telegram.test(before.slice(0, -word.length - 1)) ? word : null;
}

/** "The school kids", "the bar staff": people, and no school. */
const person =
  /^(?:kids?|children|child|boys?|girls?|people|staff|lady|ladies|man|men|woman|women|guys?|teachers?|workers?|manager|owner|team)$/;

/** "The price tag" is no price. */
const belonging = /^(?:tags?|labels?|stickers?|lists?|guide|desk|wheels?)$/;

/** A place in a room, by how one stands there. */
const stoodAt =
  /\b(?:at|to|by|behind|from|round|around|on|in|off) (?:the|a|your|their|my|our) (?:[a-z]+ )?(?:table|desk|counter|shelf|lap|porch|doorstep)$/;

/** Nouns that the lexicon knows, the person's own first, each in order of appearance. */
function nounsOf(folded: string): Noun[] {
  const owned: Noun[] = [];
  const others: Noun[] = [];
  const salience = new Salience(folded, 'en');
  for (const match of folded.matchAll(/[a-z]+/g)) {
    if (!isEnglishNoun(match[0])) continue;
    // "coffee machine": the last of two nouns is the thing.
    const next = /^ ([a-z]+)/.exec(folded.slice(match.index + match[0].length, match.index + 30))?.[1];
    if (next !== undefined && (isEnglishNoun(next) || person.test(next) || belonging.test(next))) continue;
    if (match[0] === 'hats' && next === 'off') continue;
    // "Two kids in coats at the table", "went to the desk": where, and not what.
    if (stoodAt.test(folded.slice(0, match.index + match[0].length))) continue;
    // "The check-in desk" is no check.
    if (/^-[a-z]/.test(folded.slice(match.index + match[0].length))) continue;
    const before = determiner.exec(folded.slice(Math.max(0, match.index - 40), match.index));
    const alone = before === null ? startOf(folded.slice(0, match.index)) : '';
    if (alone === null || isSomebody(folded.slice(0, match.index))) continue;
    // "The floor till we hear", "the dot I ring": another word's article.
    if (
      /\b(?:i|we|you|it|and|or|on|in|at|to|of|for|from|with|till|until|is|are|was|were)\b/.test(
        before?.[2] ?? '',
      )
    )
      continue;
    if (match[0] === 'till' && next !== undefined && /^(?:i|we|you|he|she|they|it|the|my)$/.test(next))
      continue;
    const kept = (before?.[2] ?? alone).split(' ').filter((word) => qualifier.test(word));
    const phrase = [...kept, match[0]].join(' ');
    if ([...owned, ...others].some((other) => other.phrase === phrase)) continue;
    const mine = before?.[1] === 'my' || before?.[1] === 'our';
    const place = { at: match.index, weight: salience.of(match[0], match.index, mine) };
    (mine ? owned : others).push({ phrase, ...place, own: mine || personal.test(match[0]) });
  }
  return [...owned, ...others];
}

const spokenDay = (word: string): string =>
  word
    .split(' ')
    .map((part) => (days.test(part) ? capitalised(part) : part))
    .join(' ');

const spokenOf = ({ own, phrase }: Noun): string => (own ? `your ${phrase}` : `the ${phrase}`);

/** What an English comment names: things, waiting times, a percentage. Only words of ours and numbers come out. */
export function englishSlots(text: string): PointSlots {
  const folded = fold(text);
  const nouns = nounsOf(folded);
  const object = nouns.find((noun) => noun.own && !intangible.test(noun.phrase));
  const waited = duration.exec(folded);
  const amount = waited?.[1] ?? waited?.[3];
  const length = waited?.[2] ?? waited?.[4] ?? '';
  const begun = since.exec(folded)?.[1];
  const share = shareIn(folded);
  const spoken = amount === undefined ? undefined : `${amount} ${longUnits[length] ?? length}`;
  return {
    object: object === undefined ? undefined : `your ${object.phrase}`,
    isMany: object !== undefined && plural.test(object.phrase),
    ending: '',
    duration: spoken,
    since:
      begun === undefined
        ? spoken === undefined
          ? undefined
          : `for ${spoken}`
        : `since ${spokenDay(begun)}`,
    percent: share === undefined ? undefined : `${share}%`,
    subjects: mainOf(nouns).map(spokenOf).map(withInitials),
    things: centralOf(nouns).map(spokenOf).map(withInitials),
    named: nouns.map(({ phrase }) => `the ${phrase}`),
  };
}
