import { topics, type Topic } from '@/lib/core/reading/signals';
import { listSet, type ListName } from '../phrases/lists';
import type { Passage } from './passage';

type Named = Exclude<Topic, 'other'>;
const named = topics.filter((topic): topic is Named => topic !== 'other') satisfies readonly ListName[];
const most = 3;

/** A leak is about privacy and a danger about safety, whatever words tell of it. */
const implied = (passage: Passage, topic: Named): boolean =>
  (topic === 'privacy' && passage.has('data-leak')) || (topic === 'safety' && passage.has('safety-alarm'));

/** Four comments in five hold none of these. */
const telling = listSet(...named, 'data-leak', 'safety-alarm');

/** What a text is about, most talked about first; `other` stands alone, where nothing fits. */
export function topicsOf(passage: Passage, is: { praise: boolean }): Topic[] {
  if (!passage.hasAny(telling)) return ['other'];
  const found = named
    .filter((topic) => passage.has(topic) || implied(passage, topic))
    .map((topic) => {
      const hits = passage.of(topic);
      return { topic, count: new Set(hits.map((hit) => hit.from)).size, first: hits[0]?.from ?? 0 };
    })
    // "Quality" in praise is not a defect: the brand data's labels put it under `other`.
    .map((row) => (implied(passage, row.topic) && !is.praise ? { ...row, count: row.count + 2 } : row))
    .filter(({ topic, count }) => count > 0 && !(is.praise && (topic === 'defect' || topic === 'safety')))
    .sort((one, other) => other.count - one.count || one.first - other.first)
    .slice(0, most)
    .map(({ topic }) => topic);
  return found.length === 0 ? ['other'] : found;
}
