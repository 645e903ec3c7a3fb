import { isEnglishNoun } from '../nouns';
import { described } from './described-en';
import { asks, type Failure } from './failure';
import { failureAt, typedIn } from './found';
import { englishRules, type Groups } from './rules-en';
import { thingOf } from './thing-en';

const lists =
  /\b(?<none>(?<!\b(?:i'm|i am|we're|for|mak(?:e|es|ing)|produc(?:e|es|ing)|generat(?:e|es|ing)) )(?:still )?no|zero|without(?: any| a| the| its)?|missing(?: the| my| a| its| one of (?:the|its))?) (?<head>[a-z][a-z-]*[a-z](?: [a-z][a-z-]*[a-z])?)(?=[,.;:)]|$| (?:and|but|in|on|from|at|for|anywhere|whatsoever|since|now|left|inside|again|anymore|any more|at all|either)(?![a-z]))/dg;

/** "No idea", "no apology": nothing that was to be in the box. */
const neverLacking =
  /^(?:idea|wonder|problem|sorry|apology|answer|reply|response|one|thanks|need|reason|excuse|doubt|matter|matter what|longer|chance|joke|questions|further|issues?|update|updates|warning|notice|news|fix|fixes|solution|help|luck|sense|way|point|care|contact|one|body|word|claims?|complaints?|accidents?|fault|trouble|refunds?)\b/;
/** Runs all the time, so that its lack is told in the present. */
const supplies =
  /\b(?:internet|power|electricity|water|heating|signal|broadband|wifi|gas|connection|phone|service)$/;

/** On the way somewhere it is over by now. */
const under = /\b(?:flight|plane|tarmac|train|coach|bus|ferry|carriage|tunnel)\b/;

/** "No track in the box": what was to be there and was not. */
function lacks(folded: string, text: string): Failure[] {
  return Array.from(folded.matchAll(lists)).flatMap((match): Failure[] => {
    const head = match.groups?.['head'] ?? '';
    const it = thingOf('no', head, '', { head: typedIn(match, text, 'head'), more: '' });
    // "Without telling anybody": what was not done, and no thing.
    const isDeed = /^[a-z]+ing\b/.test(head) && !isEnglishNoun(head.split(' ')[0] ?? '');
    if (it === null || isDeed || neverLacking.test(head)) return [];
    const isStill = match[0].startsWith('still');
    const made =
      supplies.test(head) && !under.test(folded)
        ? { text: `you ${isStill ? 'still ' : ''}have no ${head}`, weight: 4 }
        : isStill
          ? { text: `there ${it.isMany ? 'are' : 'is'} still no ${head}`, weight: 4.2 }
          : { text: `there ${it.isMany ? 'were' : 'was'} no ${head}`, weight: 3 };
    return [failureAt(match, { ...made, head })];
  });
}

const describing =
  /\b(?:new|old|brand|main|front|back|top|spare|second-hand|expensive|favou?rite|big|small|little)$/;

/** "Scratched our new | floor", "froze my checking | account": a thing at the end of what was found may go on. */
function restOf(match: RegExpExecArray, after: string): string {
  const [, next = '', last = ''] = /^ ([a-z-]{2,})(?: ([a-z-]{2,}))?/.exec(after) ?? [];
  if (isEnglishNoun(next)) return isEnglishNoun(last) ? ` ${next} ${last}` : ` ${next}`;
  return describing.test(match.groups?.['head'] ?? '') && next !== '' ? ` ${next}` : '';
}

/** @param folded the same sentence, folded */
export function englishFailures(text: string, folded: string): Failure[] {
  const found: Failure[] = [];
  for (const { find, make } of englishRules) {
    for (const match of folded.matchAll(find)) {
      if (asks.en.test(folded.slice(0, match.index))) continue;
      const groups: Groups = { ...match.groups };
      const typed = (name: string): string => typedIn(match, text, name);
      const after = match.index + match[0].length;
      const rest = match.indices?.groups?.['head']?.[1] === after ? restOf(match, folded.slice(after)) : '';
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
  return [...found, ...lacks(folded, text), ...described(folded, text)];
}
