import { answerFigures, cooledAfterAnswer, type Answerable } from '../follow-up/answer-times';
import type { Crisis, CrisisThread } from '../crisis/crisis';
import type { Flag } from '../flag/flag';
import type { Plan } from '../plan/plan';
import { targetMinutes } from '../plan/target';
import type { Topic } from '../reading/signals';
import { propose } from './propose';
import type { GivenAnswer, Review } from './review';
import { timelineOf } from './timeline';

const minute = 60_000;

/**
 * Looks back on a closed crisis.
 * @param flags of its threads, as far as they are kept
 */
export function lookBack(
  crisis: Crisis,
  flags: readonly Flag[],
  answers: readonly GivenAnswer[],
  plan: Plan,
): Review {
  const closedAt = crisis.closedAt ?? crisis.updatedAt;
  const timeline = timelineOf(crisis, answers);
  const threads = crisis.threads.map((thread) => ({
    ...thread,
    targetMinutes: targetMinutes(plan, thread.network, thread.peak),
  }));
  const titles = new Map(threads.map(({ flagId, title }) => [flagId, title] as const));
  const cooled = new Set(threads.filter(hasCooled).map(({ flagId }) => flagId));
  const figures = figuresOf(crisis, timeline, closedAt, plan);
  return {
    id: crisis.id,
    brand: crisis.brand,
    name: crisis.name,
    topics: crisis.topics,
    peak: crisis.peak,
    firstSignalAt: crisis.firstSignalAt,
    closedAt,
    timeline,
    figures,
    threads,
    said: saidOf(flags),
    defenders: flags.reduce((sum, { defenders }) => sum + defenders.length, 0),
    answers: answers
      .filter(({ flagId }) => titles.has(flagId))
      .map(({ flagId, at, moves }) => ({
        at,
        thread: titles.get(flagId) ?? '',
        moves: [...moves],
        cooled: cooled.has(flagId),
      }))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    proposals: propose(crisis, plan, figures),
    lessons: [],
    actions: [],
  };
}

/** What a crisis keeps of a thread as the measures want it. */
const hasCooled = (thread: CrisisThread): boolean =>
  thread.quietAt !== null ? thread.firstAnsweredAt !== null : cooledAfterAnswer(thread);

function figuresOf(
  { firstSignalAt, threads }: Crisis,
  timeline: Review['timeline'],
  closedAt: string,
  plan: Plan,
): Review['figures'] {
  const since = (at: string | undefined): number | null =>
    at === undefined ? null : Math.max(0, (Date.parse(at) - Date.parse(firstSignalAt)) / minute);
  const total = (figure: (thread: CrisisThread) => number): number =>
    threads.reduce((sum, thread) => sum + figure(thread), 0);
  const answered = answerFigures(threads satisfies readonly Answerable[], plan);
  return {
    threads: threads.length,
    sites: new Set(threads.map(({ site }) => site)).size,
    comments: total((thread) => thread.comments),
    voices: total((thread) => thread.voices),
    hostileVoices: total((thread) => thread.hostileVoices),
    minutesToPeak: since(timeline.find(({ kind }) => kind === 'peak')?.at),
    minutesToQuiet: since(timeline.findLast(({ kind }) => kind === 'quiet')?.at),
    minutesToClose: since(closedAt),
    answered: answered.answered,
    meanAnswer: answered.mean,
    medianAnswer: answered.median,
    withinTarget: answered.withinTarget,
    cooled: answered.answered === 0 ? null : threads.filter(hasCooled).length / answered.answered,
  };
}

function saidOf(flags: readonly Flag[]): { topic: Topic; comments: number }[] {
  const counts = new Map<Topic, number>();
  for (const { topics } of flags)
    for (const { topic, count, commentIds } of topics)
      counts.set(topic, (counts.get(topic) ?? 0) + (count ?? commentIds.length));
  return [...counts]
    .map(([topic, comments]) => ({ topic, comments }))
    .sort((a, b) => b.comments - a.comments);
}
