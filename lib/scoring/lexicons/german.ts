import type { Lexicon } from '../phrases/lists';
import hostility from './de/hostility.json';
import sentiment from './de/sentiment.json';
import signals from './de/signals.json';
import spellings from './de/spellings.json';

/** A starter set: the commonest words only. */
export const german = { entries: { ...sentiment, ...hostility, ...signals }, spellings } satisfies Lexicon;
