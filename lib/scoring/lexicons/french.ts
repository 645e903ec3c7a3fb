import type { Lexicon } from '../phrases/lists';
import complaint from './fr/complaint.json';
import hostility from './fr/hostility.json';
import mockery from './fr/mockery.json';
import sentiment from './fr/sentiment.json';
import signals from './fr/signals.json';
import spellings from './fr/spellings.json';
import topics from './fr/topics.json';
import words from './fr/words.json';

export const french = {
  entries: { ...sentiment, ...hostility, ...words, ...signals, ...topics, ...complaint, ...mockery },
  spellings,
} satisfies Lexicon;
