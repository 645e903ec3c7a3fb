import type { Token } from '@/lib/core/text/text';
import { censusOf } from '../character-census';
import { listSet } from '../phrases/lists';
import type { Mood } from './mood';
import type { Passage } from './passage';
import { chance } from '../probability';

const rude = listSet('swear', 'insult', 'slur', 'attack', 'threat');

/**
 * How worked up a writer is, 0–1: anger, fear, disgust and delight are high, sadness is low and spreads less
 * (Berger and Milkman 2012; Herhausen et al. 2019). Log-odds by judgement: no labelled set exists for it.
 */
export function arousalOf(passage: Passage, mood: Mood): number {
  let marks = 0;
  const { exclamations, questions } = censusOf(passage.text);
  const isMarked = exclamations > 0 || questions > 1;
  for (const token of isMarked ? passage.tokens : noTokens) if (isExcited(token)) marks += 1;
  let stretched = false;
  for (const word of passage.words) if (word.stretched) stretched = true;
  return chance(
    -1.9 +
      Math.min(3, marks) * 0.5 +
      (stretched ? 0.7 : 0) +
      (passage.shouted.length > 0 ? 1.3 : 0) +
      Math.min(3, passage.of('excited').length) * 0.6 +
      Math.min(2, passage.ofAny(rude).length) * 0.8 +
      Math.min(6, mood.good + mood.bad) * 0.18 -
      Math.min(2, passage.of('sad').length) * 0.8,
  );
}

const noTokens: readonly Token[] = [];
const isExcited = ({ kind, plain }: Token): boolean =>
  kind === 'mark' && (plain === '!' || (plain.length > 1 && (plain.includes('!') || plain.includes('??'))));
