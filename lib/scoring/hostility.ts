import type { ListName } from './lists';
import type { Hit } from './matcher';
import { isNegated, negatorsOf, type Passage } from './passage';
import { chance } from './probability';

export interface Hostility {
  /** Probability, 0–1. */
  probability: number;
  /** What counted as an insult or a threat after its context was weighed, strongest first. */
  insults: readonly Hit[];
  threats: readonly Hit[];
}

/**
 * Log-odds. Chosen so that one insult without an excuse gives about 0.85 and a slight that is aimed at nobody stays
 * under 0.3; tried on TweetEval and ToxiFrench tuning rows and on the brand comments (`tools/bench/reading.ts`).
 */
const base = -3.3;
const weights: Partial<Record<ListName, number>> = {
  insult: 4.6,
  slur: 5.2,
  attack: 5,
  threat: 4.8,
  slight: 0.9,
  swear: 0.7,
};
const aimedSlight = 4.2;
const severalFactor = 0.35;

/** What is left of an insult that is not the writer's own blow. */
const excuses = { quoted: 0.12, reported: 0.25, self: 0.1, denied: 0.3, friendly: 0.35 } as const;

export function hostilityOf(passage: Passage, mood: { good: number; bad: number }): Hostility {
  const negators = negatorsOf(passage);
  const weighed = passage
    .of('insult', 'slur', 'attack', 'threat', 'slight', 'swear')
    .map((hit) => ({ hit, weight: weightOf(passage, hit) * excuseOf(passage, hit, negators, mood) }))
    .sort((one, other) => other.weight - one.weight);
  const score = weighed.reduce(
    (sum, { weight }, index) => sum + weight * (index === 0 ? 1 : severalFactor / index),
    base,
  );
  const strong = weighed.filter(({ weight }) => weight > 2.6).map(({ hit }) => hit);
  return {
    probability: chance(score),
    insults: strong.filter((hit) => hit.list !== 'threat'),
    threats: strong.filter((hit) => hit.list === 'threat'),
  };
}

function weightOf(passage: Passage, hit: Hit): number {
  const weight = weights[hit.list] ?? 0;
  return hit.list === 'slight' && isAimed(passage, hit) ? aimedSlight : weight;
}

/** Plural nouns alone (`Voleurs !`, `thieves.`) mean somebody; an adjective needs people beside it. */
function isAimed(passage: Passage, hit: Hit): boolean {
  const word = passage.words[hit.from];
  if (word === undefined) return false;
  const sentence = passage.words.filter((other) => other.sentence === word.sentence);
  const plural =
    /[^s]s$|x$/.test(word.key) &&
    /^(?:voleu|escroc|menteu|arnaqueu|incapable|nul|thieves|liar|crook|clown|muppet|guignol|charlot|scammer|cheat|cowboy|joker)/.test(
      word.key,
    );
  if (plural && sentence.length <= 4) return true;
  return plural && passage.of('you').some((you) => Math.abs(you.from - hit.from) <= 5);
}

function excuseOf(
  passage: Passage,
  hit: Hit,
  negators: ReadonlySet<number>,
  mood: { good: number; bad: number },
): number {
  const word = passage.words[hit.from];
  let factor = 1;
  if (word?.quoted === true) factor *= excuses.quoted;
  if (hit.list !== 'swear' && before(passage, hit, 'reports', 6)) factor *= excuses.reported;
  if (hit.list !== 'threat' && !addresses(passage, hit) && before(passage, hit, 'self', 4))
    factor *= excuses.self;
  if (hit.list !== 'attack' && isNegated(passage, hit, negators)) factor *= excuses.denied;
  if (isFriendly(passage, mood)) factor *= excuses.friendly;
  return factor;
}

/** Does the phrase itself speak to somebody: "you idiot"? Then it isn't about the writer. */
const addresses = (passage: Passage, hit: Hit): boolean =>
  hit.list === 'attack' && passage.of('you').some((you) => you.from >= hit.from && you.from < hit.to);

/** Does a word of that list stand shortly before, in the same sentence? */
function before(passage: Passage, hit: Hit, list: ListName, reach: number): boolean {
  const sentence = passage.words[hit.from]?.sentence;
  return passage
    .of(list)
    .some(
      (other) =>
        other.to <= hit.from &&
        hit.from - other.to <= reach &&
        passage.words[other.from]?.sentence === sentence,
    );
}

/** Banter and rude praise: laughter or tenderness, and nothing that complains. */
function isFriendly(passage: Passage, mood: { good: number; bad: number }): boolean {
  if (passage.has('slang') && mood.good > mood.bad) return true;
  if (passage.has('failure')) return false;
  return passage.has('laugh', 'affection') && !passage.has('slur');
}
