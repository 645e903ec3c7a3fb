import type { Lexicon } from '../phrases/lists';
import complaint from './en/complaint.json';
import hostility from './en/hostility.json';
import mockery from './en/mockery.json';
import sentiment from './en/sentiment.json';
import signals from './en/signals.json';
import spellings from './en/spellings.json';
import topics from './en/topics.json';
import words from './en/words.json';

export const english = {
  entries: { ...sentiment, ...hostility, ...words, ...signals, ...topics, ...complaint, ...mockery },
  spellings,
} satisfies Lexicon;
