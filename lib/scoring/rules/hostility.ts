import { listSet, type ListName } from '../phrases/lists';
import type { Hit } from '../phrases/hit';
import { isNegated, startsBetween, type Passage } from './passage';
import { chance } from '@/lib/core/reading/probability';

export interface Hostility {
  /** Probability, 0–1. */
  probability: number;
  /** What counted as an insult or a threat after its context was weighed, strongest first. */
  insults: readonly Hit[];
  threats: readonly Hit[];
}

/**
 * Log-odds. Chosen so that one insult without an excuse gives about 0.85 and a slight that is aimed at nobody stays
 * under 0.3; tried on TweetEval and ToxiFrench tuning rows and on the brand comments (`npm run bench -- reading`).
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

/** Nobody draws an insult out or spells it letter by letter without meaning it. */
const onPurpose = 0.5;

/** What is left of an insult that is not the writer's own blow. */
const excuses = { quoted: 0.12, reported: 0.25, self: 0.1, denied: 0.3, friendly: 0.35 } as const;

const rude = listSet('insult', 'slur', 'attack', 'threat', 'slight', 'swear');
const orders = listSet('delivery', 'refund', 'billing', 'service');
const fond = listSet('laugh', 'affection');

const peace: Hostility = { probability: chance(base), insults: [], threats: [] };

export function hostilityOf(passage: Passage, mood: { good: number; bad: number }): Hostility {
  const hits = passage.ofAny(rude);
  if (hits.length === 0) return peace;
  const weighed = hits
    .map((hit) => ({ hit, weight: weightOf(passage, hit) * excuseOf(passage, hit, mood) }))
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
  const word = passage.words[hit.from];
  const isShown = hit.list === 'insult' && (word?.stretched === true || word?.spelt === true);
  const weight = (weights[hit.list] ?? 0) + (isShown ? onPurpose : 0);
  return hit.list === 'slight' && isAimed(passage, hit) ? aimedSlight : weight;
}

/** Plural nouns that mean people, whatever stands beside them. */
const peopleNoun =
  /^(?:voleu|escroc|menteu|arnaqueu|incapable|nul|thieves|liar|crook|clown|muppet|guignol|charlot|scammer|cheat|cowboy|joker).*[sx]$/;
const shortSentence = 4;

/** `Voleurs !`, `thieves.` alone mean somebody, and so do they beside a "you"; an adjective needs a phrase. */
function isAimed(passage: Passage, hit: Hit): boolean {
  const word = passage.words[hit.from];
  if (word === undefined || !peopleNoun.test(word.key.name)) return false;
  if (lengthAround(passage, hit.from, word.sentence) <= shortSentence) return true;
  return startsBetween(passage, 'you', hit.from - 5, hit.from + 6) !== undefined;
}

/** Words of the sentence within reach on either side. */
function lengthAround(passage: Passage, place: number, sentence: number): number {
  let count = 0;
  for (let at = place - shortSentence; at <= place + shortSentence; at += 1) {
    if (passage.words[at]?.sentence === sentence) count += 1;
  }
  return count;
}

function excuseOf(passage: Passage, hit: Hit, mood: { good: number; bad: number }): number {
  const word = passage.words[hit.from];
  let factor = 1;
  if (word?.quoted === true) factor *= excuses.quoted;
  if (hit.list !== 'swear' && before(passage, hit, 'reports', 6)) factor *= excuses.reported;
  if (hit.list !== 'threat' && !addresses(passage, hit) && before(passage, hit, 'self', 4))
    factor *= excuses.self;
  if (hit.list !== 'attack' && isNegated(passage, hit)) factor *= excuses.denied;
  if (isFriendly(passage, mood)) factor *= excuses.friendly;
  return factor;
}

/** Does the phrase itself speak to somebody: "you idiot"? Then it isn't about the writer. */
const addresses = (passage: Passage, hit: Hit): boolean =>
  hit.list === 'attack' && startsBetween(passage, 'you', hit.from, hit.to) !== undefined;

/** Does a word of that list stand shortly before, in the same sentence? */
function before(passage: Passage, hit: Hit, list: ListName, reach: number): boolean {
  // An entry is at most a few words long: it starts no further back than this.
  const other = startsBetween(passage, list, hit.from - reach - 3, hit.from);
  return (
    other !== undefined &&
    other.to <= hit.from &&
    passage.words[other.from]?.sentence === passage.words[hit.from]?.sentence
  );
}

/** Banter and rude praise: laughter or tenderness, and nothing that complains. */
function isFriendly(passage: Passage, mood: { good: number; bad: number }): boolean {
  if (passage.has('slang') && mood.good > mood.bad) return true;
  if (passage.has('failure') && passage.hasAny(orders)) return false;
  return passage.hasAny(fond) && !passage.has('slur');
}
