import type { Lexicon } from '../phrases/lists';
import hostility from './pt/hostility.json';
import sentiment from './pt/sentiment.json';
import signals from './pt/signals.json';
import spellings from './pt/spellings.json';

/** A starter set: the commonest words only. */
export const portuguese = {
  entries: { ...sentiment, ...hostility, ...signals },
  spellings,
} satisfies Lexicon;
