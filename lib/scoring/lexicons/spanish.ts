import type { Lexicon } from '../phrases/lists';
import hostility from './es/hostility.json';
import sentiment from './es/sentiment.json';
import signals from './es/signals.json';
import spellings from './es/spellings.json';

/** A starter set: the commonest words only. */
export const spanish = { entries: { ...sentiment, ...hostility, ...signals }, spellings } satisfies Lexicon;
