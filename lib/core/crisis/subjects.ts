import type { Flag } from '../flag/flag';
import { isSignal, type SignalCode, type Topic } from '../reading/signals';

/** A signal that is a subject by itself, whatever the words around it are about (G4, G5). */
const subjectOf: Partial<Record<SignalCode, Topic>> = {
  safety: 'safety',
  'data-leak': 'privacy',
  discrimination: 'ethics',
  'staff-harassment': 'ethics',
};

/** Of what is said about topics, the share from which on one is what a thread is about. */
const main = 0.25;

export const signalsOf = ({ reasons }: Pick<Flag, 'reasons'>): SignalCode[] =>
  reasons.flatMap(({ code, weight }) => (weight > 0 && isSignal(code) ? [code] : []));

/** What a flagged thread is about, most said first; empty where nothing tells. */
export function subjectsOf(flag: Pick<Flag, 'topics' | 'reasons'>): Topic[] {
  const said = flag.topics
    .map(({ topic, commentIds, count }) => ({ topic, count: count ?? commentIds.length }))
    .filter(({ topic }) => topic !== 'other');
  const all = said.reduce((sum, { count }) => sum + count, 0);
  const bySaying = said
    .filter(({ count }) => count >= main * all)
    .sort((a, b) => b.count - a.count)
    .map(({ topic }) => topic);
  const bySignal = signalsOf(flag).flatMap((code) => subjectOf[code] ?? []);
  return [...new Set([...bySignal, ...bySaying])];
}
