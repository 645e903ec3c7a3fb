import { isEnglishNoun } from '../nouns';
import { described } from './described-en';
import { asks, type Failure } from './failure';
import { failureAt, typedIn } from './found';
import { englishRules, type Groups } from './rules-en';
import { thingOf } from './thing-en';
import { matchesOf } from '../../../text/matches';

const lists =
  /\b(?<none>(?<!\b(?:i'm|i am|we're|for|no claims and|mak(?:e|es|ing)|produc(?:e|es|ing)|generat(?:e|es|ing)) )(?:still )?no|zero|without(?: any| a| the| its)?|missing(?: the| my| a| its| one of (?:the|its))?) (?<head>[a-z][a-z-]*[a-z](?: [a-z][a-z-]*[a-z])?)(?=[,.;:)]|$| (?:and|but|in|on|from|at|for|anywhere|whatsoever|since|now|left|inside|again|anymore|any more|at all|either)(?![a-z]))/dg;

/** "No idea", "no apology": nothing that was to be in the box. */
const neverLacking =
  /^(?:boiler|idea|words|wonder|problem|sorry|apology|answer|reply|response|one|thanks|need|reason|excuse|doubt|matter|matter what|longer|chance|joke|questions|further|issues?|update|updates|warning|notice|news|fix|fixes|solution|help|luck|sense|way|point|care|contact|one|body|word|claims?|complaints?|accidents?|fault|trouble|refunds?|notes|show|brainer|offence|biggie|fuss|regrets|cap|lie|kidding)\b/;
/** Runs all the time, so that its lack is told in the present. */
const supplies =
  /\b(?:internet|power|electricity|water|heating|signal|broadband|wifi|gas|connection|phone|service)$/;

/** On the way somewhere, or on a day out, it is over by now. */
const under =
  /\b(?:station|race|marathon|\d+k|festival|concert|stadium|flight|plane|tarmac|train|coach|bus|ferry|carriage|tunnel|trolley|ward|hospital|corridor|waiting room|queue|gate|campsite|kennels?|stuck|air con|guard)\b|\bfrom \d+ ?[ap]m to\b|\b(?:either|both|one|that|sunday|saturday) (?:morning|night|evening)s?\b/;

/** "No track in the box": what was to be there and was not. */
function lacks(folded: string, text: string, whole: string): Failure[] {
  return matchesOf(lists, folded).flatMap((match): Failure[] => {
    const head = match.groups?.['head'] ?? '';
    const it = thingOf('no', head, '', { head: typedIn(match, text, 'head'), more: '' });
    // "Without telling anybody": what was not done, and no thing.
    const isDeed = /^[a-z]+ing\b/.test(head) && !isEnglishNoun(head.split(' ')[0] ?? '');
    // "No driver on the tannoy": somebody was there, and silent.
    const isSilent = /^ on (?:the )?(?:tannoy|radio|intercom|speakers?|phone|line|mic)\b/.test(
      folded.slice(match.index + match[0].length),
    );
    // "Missing the murder basically": said with a smile.
    const isSaidLightly = / (?:basically|literally|honestly|essentially|actually|apparently)$/.test(head);
    if (it === null || isDeed || isSilent || isSaidLightly || neverLacking.test(head)) return [];
    const isStill = match[0].startsWith('still');
    const made =
      supplies.test(head) && !under.test(whole)
        ? { text: `you ${isStill ? 'still ' : ''}have no ${head}`, weight: 4 }
        : isStill
          ? { text: `there ${it.isMany ? 'are' : 'is'} still no ${head}`, weight: 4.2 }
          : { text: `there ${it.isMany ? 'were' : 'was'} no ${head}`, weight: 3 };
    return [failureAt(match, { ...made, head })];
  });
}

/** "As the curtain closed you played Rawhide": when it was. */
const meanwhile = /\b(?:as|while|before|until|till|by the time) $/;

const describing =
  /\b(?:new|old|brand|main|front|back|top|spare|second-hand|expensive|favou?rite|big|small|little)$/;

/** "Scratched our new | floor", "froze my checking | account": a thing at the end of what was found may go on. */
function restOf(match: RegExpExecArray, after: string): string {
  const [, next = '', last = ''] = /^ ([a-z-]{2,})(?: ([a-z-]{2,}))?/.exec(after) ?? [];
  if (isEnglishNoun(next)) return isEnglishNoun(last) ? ` ${next} ${last}` : ` ${next}`;
  return describing.test(match.groups?.['head'] ?? '') && next !== '' ? ` ${next}` : '';
}

/** "Ate my loyalty | points": the thing goes on, by a noun that no list knows; half of its name says something else. */
const goesOn =
  /^ (?!(?:at|on|in|for|from|to|with|without|and|but|or|nor|when|whenever|after|before|because|cos|by|off|again|last|this|next|yesterday|today|tonight|twice|once|which|that|who|so|then|as|while|until|till|til|since|over|under|out|up|down|not|no|never|i|we|you|they|it|he|she|is|was|were|are|has|have|had|the|a|an|my|our|your|his|her|all|every|each|both|despite|instead|even|only|just|now|still|two|three|four|five|six|through|into|onto|within|during|against|between|above|below|near|inside|outside|around|about|like|than|if|though|although|unless|straight|early|late|later|anyway|too|either|also|apparently|suddenly|overnight|completely|ago|away|back|here|there|somehow|mid|half|of)\b)[a-z]{3,}/;

/** @param folded the same sentence, folded; `whole`: the comment that it stands in, so too */
export function englishFailures(text: string, folded: string, whole: string): Failure[] {
  const found: Failure[] = [];
  for (const { find, make } of englishRules) {
    for (const match of matchesOf(find, folded)) {
      const before = folded.slice(0, match.index);
      if (asks.en.test(before) || meanwhile.test(before)) continue;
      const groups: Groups = { ...match.groups };
      const typed = (name: string): string => typedIn(match, text, name);
      const after = match.index + match[0].length;
      const rest = match.indices?.groups?.['head']?.[1] === after ? restOf(match, folded.slice(after)) : '';
      if (rest === '' && match.indices?.groups?.['head']?.[1] === after && goesOn.test(folded.slice(after)))
        continue;
      const it = thingOf(
        groups['det'] ?? '',
        (groups['head'] ?? groups['bare'] ?? '') + rest,
        groups['more'] ?? groups['bareMore'] ?? '',
        {
          head: typed('head') + text.slice(after, after + rest.length) + typed('bare'),
          more: typed('more') + typed('bareMore'),
        },
      );
      if (it === null) continue;
      const made = make(groups, it);
      if (made === null) continue;
      found.push(failureAt(match, { ...made, head: it.head }));
    }
  }
  return [...found, ...lacks(folded, text, whole), ...described(folded, text)];
}
