import { isEnglishNoun } from '../nouns';
import { asks, type Failure } from './failure';
import { failureAt, typedIn } from './found';
import { thingOf } from './thing-en';
import { either } from './words-en';
import { matchesOf } from '../../../text/matches';

/**
 * A fault that stands before the thing: "slimy spinach", "two stone cold burgers". It says less than a sentence does, and
 * is said back where nothing else was told.
 */
const faults =
  `stone cold|slimy|mouldy|soggy|stale|cracked|smashed|shattered|ripped|torn|burnt|rotten|faulty|filthy|grubby|rusty|dented|crushed
 squashed|melted|leaking|leaky|bent|wilted|soaked|sodden|chipped|overcooked|undercooked|lukewarm|stained|mangled|defective|wonky|wobbly|scratched|cold`
    .split(/\s*[|\n]\s*/)
    .filter(Boolean);

const before = new RegExp(
  `(?<!\\b(?:no|not|never|without|any|if|or|fix\\w*|repair\\w*|replac\\w+|mend\\w*|clean\\w*) (?:an? |the |my |our |any )?)(?<![a-z'-])(?:(?<det>my|our|the|your|this|these|those|an?|two|three|four|both|all) )?(?<fault>${either(faults)}) (?<head>[a-z-]+[a-z](?: [a-z-]+[a-z])?)`,
  'dg',
);

/** What is sold like that, or is no fault in it: "melted cheese", "cold water", "cracked pepper". */
const meant: Readonly<Record<string, RegExp>> = {
  melted: /^(?:cheese|butter|chocolate)/,
  cracked: /^(?:pepper|wheat)/,
  smashed: /^(?:burgers?|avocado|potato)/,
  cold: /^(?!(?:food|chips|fries|burgers?|pizzas?|meals?|soup|coffee|tea|dinner|curry|starters?|mains?|showers?|toast|pie)\b)/,
};

export function described(folded: string, text: string): Failure[] {
  const found: Failure[] = [];
  for (const match of matchesOf(before, folded)) {
    const { det = '', fault = '', head = '' } = match.groups ?? {};
    const [first = '', second = ''] = head.split(' ');
    if (!isEnglishNoun(first) || meant[fault]?.test(first) === true) continue;
    if (asks.en.test(folded.slice(0, match.index))) continue;
    const name = isEnglishNoun(second) ? head : first;
    const it = thingOf(/^(?:two|three|four|both|all)$/.test(det) ? 'the' : det, name, '', {
      head: typedIn(match, text, 'head').slice(0, name.length),
      more: '',
    });
    if (it !== null)
      found.push(
        failureAt(match, {
          text: `${it.text} ${it.isMany ? 'were' : 'was'} ${fault}`,
          head: it.head,
          weight: 2.6,
        }),
      );
  }
  return found;
}
