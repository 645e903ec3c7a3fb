import type { Lexicon } from '../phrases/lists';
import hostility from './it/hostility.json';
import sentiment from './it/sentiment.json';
import signals from './it/signals.json';
import spellings from './it/spellings.json';

/** A starter set: the commonest words only. */
export const italian = { entries: { ...sentiment, ...hostility, ...signals }, spellings } satisfies Lexicon;
