import { sentimentLabels, type Reading } from '@/lib/core/reading/reading';
import { censusOf } from '../character-census';
import { listSet } from '../phrases/lists';
import type { Mood } from './mood';
import type { Passage } from './passage';
import { rounded, shares } from '@/lib/core/reading/probability';

/** What weighs on negative, neutral, positive. */
type Weights = readonly [negative: number, neutral: number, positive: number];

/**
 * Log-odds per feature. Fitted by softmax regression (L2 0.002) on the six XLM-T training sets (Apache-2.0, 11,034
 * tweets); `failures`, `hostility`, `topical`, `asks` and `alarm` then set by hand, because tweets hold few complaints to a
 * brand. Macro-F1 on the validation tweets: `npm run bench -- reading`.
 */
const weights = {
  base: [-0.14, 0.06, 0.08],
  good: [-0.14, -0.06, 0.21],
  bad: [0.37, 0, -0.36],
  rootGood: [-0.35, -0.15, 0.49],
  rootBad: [0.48, -0.19, -0.29],
  silent: [-0.04, 0.26, -0.22],
  failures: [0.8, 0, -0.5],
  hostility: [2.5, -1.2, -1.2],
  topical: [0.1, 0.2, -0.3],
  asks: [0, 0.4, -0.35],
  exclamations: [-0.08, -0.15, 0.23],
  negator: [0.49, -0.1, -0.39],
  alarm: [1, 0, -0.6],
} as const satisfies Record<string, Weights>;

const harm = listSet('safety-alarm', 'data-leak', 'discrimination');
const publicSteps = listSet('legal-threat', 'press-threat');

/** Nobody who is content speaks of a danger; of courts and boycotts people speak in other moods too. */
function alarmOf(passage: Passage): number {
  if (passage.has('defends-brand')) return 0;
  if (passage.hasAny(harm)) return 1;
  return passage.hasAny(publicSteps) ? 0.8 : passage.has('boycott-call') ? 0.5 : 0;
}

function add(logits: number[], weights: Weights, value: number): void {
  if (value === 0) return;
  for (let outcome = 0; outcome < 3; outcome += 1)
    logits[outcome] = (logits[outcome] ?? 0) + value * (weights[outcome] ?? 0);
}

/** Stance towards the brand or the thing discussed. Irony turns its praise round. */
export function sentimentOf(
  passage: Passage,
  mood: Mood,
  other: { hostility: number; sarcastic: boolean; topical: boolean },
): Reading['sentiment'] {
  const good = Math.min(6, other.sarcastic ? 0 : mood.good);
  const bad = Math.min(6, other.sarcastic ? mood.bad + mood.good : mood.bad);
  const census = censusOf(passage.text);
  const logits = [...weights.base];
  add(logits, weights.good, good);
  add(logits, weights.bad, bad);
  add(logits, weights.rootGood, Math.sqrt(good));
  add(logits, weights.rootBad, Math.sqrt(bad));
  add(logits, weights.silent, good === 0 && bad === 0 ? 1 : 0);
  add(logits, weights.failures, Math.min(2, mood.failures));
  add(logits, weights.hostility, other.hostility);
  add(logits, weights.topical, other.topical ? 1 : 0);
  add(logits, weights.asks, passage.has('asks') || census.questions > 0 ? 1 : 0);
  add(logits, weights.exclamations, Math.min(3, census.exclamations));
  add(logits, weights.negator, mood.denials > 0 && mood.deniedBad === 0 ? 1 : 0);
  add(logits, weights.alarm, alarmOf(passage));
  const chances = shares(logits);
  const label = sentimentLabels[chances.indexOf(Math.max(...chances))] ?? 'neutral';
  return { label, negative: rounded(chances[0] ?? 0) };
}
