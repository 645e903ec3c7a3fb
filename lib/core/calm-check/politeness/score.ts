import type { LanguageCode } from '../../text/language';
import type { Marker } from './marker';
import { markers } from './markers';
import { weights } from './weights';

export const formFeatures = [
  'doubled-marks',
  'shouting',
  'dots',
  'questions',
  'exclamations',
  'length',
  'smile',
] as const;
type Feature = Marker | (typeof formFeatures)[number];

const mostCounted = 2;

function count(pattern: RegExp, text: string): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < mostCounted && pattern.exec(text) !== null) found += 1;
  return found;
}

const doubled = /[!?]{2,}/g;
const caps = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const dots = /\.{3}|…/g;
const smile = /[:;]-?[)D]|😊|🙂|🙏|💛|❤/gu;

/**
 * What the politeness studies look at (Danescu-Niculescu-Mizil et al. 2013; Zhang et al. 2018): marker counts up to
 * two, and form. `folded` is `fold(text)`.
 */
export function politenessFeatures(
  text: string,
  folded: string,
  language: LanguageCode,
): Map<Feature, number> {
  const features = new Map<Feature, number>();
  const table = markers[language === 'und' || language === 'nl' ? 'en' : language];
  for (const [marker, pattern] of Object.entries(table) as [Marker, RegExp][]) {
    const found = count(pattern, folded);
    if (found > 0) features.set(marker, found);
  }
  features.set('doubled-marks', count(doubled, text));
  features.set('shouting', count(caps, text));
  features.set('dots', count(dots, text));
  features.set('questions', count(/\?/g, text));
  features.set('exclamations', count(/!/g, text));
  features.set('smile', count(smile, text));
  features.set('length', Math.min(3, Math.log1p(text.length / 60)));
  return features;
}

/** Log-odds that people would call the text polite. */
export function politenessScore(text: string, folded: string, language: LanguageCode): number {
  let score: number = weights.bias;
  for (const [feature, value] of politenessFeatures(text, folded, language))
    score += value * weights.features[feature];
  return score;
}
