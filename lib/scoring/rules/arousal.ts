import type { Tokens } from '@/lib/core/text/tokens';
import { censusOf } from '../character-census';
import { listSet } from '../phrases/lists';
import type { Mood } from './mood';
import type { Passage } from './passage';
import { chance } from '@/lib/core/reading/probability';

const rude = listSet('swear', 'insult', 'slur', 'attack', 'threat');

/**
 * How worked up a writer is, 0–1: anger, fear, disgust and delight are high, sadness is low and spreads less
 * (Berger and Milkman 2012; Herhausen et al. 2019). Log-odds by judgement: no labelled set exists for it.
 */
export function arousalOf(passage: Passage, mood: Mood): number {
  const { exclamations, questions } = censusOf(passage.text);
  const marks = exclamations > 0 || questions > 1 ? excitedMarks(passage.tokens) : 0;
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

function excitedMarks(tokens: Tokens): number {
  let marks = 0;
  for (let at = 0; at < tokens.count; at += 1)
    if (tokens.isMark(at) && isExcited(tokens.plainOf(at))) marks += 1;
  return marks;
}

const isExcited = (mark: string): boolean =>
  mark === '!' || (mark.length > 1 && (mark.includes('!') || mark.includes('??')));
