import { levels } from '../level/level';
import type { SignalCode } from '../reading/signals';
import type { Trend } from '../trajectory/step';
import { isHot, worse, type CrisisLevel, type CrisisReason, type CrisisThread } from './crisis';

const hour = 3_600_000;

/**
 * What a crisis' score adds up from. Speed, volume and clusters mark a firestorm (Pfeffer et al. 2014); experts join
 * at severe (G17); leaks and safety are a case of their own (G4; Coombs); what waits grows (G37, G38).
 */
const weights = {
  worst: { minor: 0.4, moderate: 1.1, severe: 2 },
  thread: { each: 0.15, most: 0.9 },
  site: { each: 0.35, most: 0.7 },
  /** Threads flagged within the last hour. */
  fast: [
    { from: 6, weight: 0.6 },
    { from: 3, weight: 0.3 },
  ],
  /** People who attack, over all threads. */
  voices: [
    { from: 30, weight: 0.5 },
    { from: 10, weight: 0.2 },
  ],
  /** Likes of what they say, where pages show them: many more saw it than wrote (G40). */
  reach: [
    { from: 1000, weight: 0.5 },
    { from: 200, weight: 0.2 },
  ],
  waiting: { each: 0.1, most: 0.3 },
  answered: -0.2,
} as const;

/** A signal's weight counts once, however many threads hold it. */
const signalWeights: Partial<Record<SignalCode, number>> = {
  safety: 0.7,
  'data-leak': 0.7,
  discrimination: 0.4,
  threat: 0.3,
  'staff-harassment': 0.3,
  'press-threat': 0.3,
  'boycott-call': 0.3,
  'legal-threat': 0.2,
  rumour: 0.15,
};

/** Lowest score of each level: what one thread of that level weighs. */
const bars = { severe: 2, moderate: 1.1 } as const;

/**
 * The level that the rules give, with what it rests on, heaviest first. One more hot thread never lowers it.
 * @param now ISO 8601
 */
export function weigh(
  threads: readonly CrisisThread[],
  now: string,
): { level: CrisisLevel; reasons: CrisisReason[] } {
  const hot = threads.filter(isHot);
  const reasons = [...ofThreads(hot, now), ...ofSignals(hot)]
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const scored = score >= bars.severe ? 'severe' : score >= bars.moderate ? 'moderate' : 'minor';
  // Never less than its worst thread: what the panel says of a thread, the desk must not belittle.
  return { level: worse(scored, worstOf(hot)), reasons };
}

function ofThreads(hot: readonly CrisisThread[], now: string): CrisisReason[] {
  if (hot.length === 0) return [];
  const at = Date.parse(now);
  const sites = new Set(hot.map(({ site }) => site)).size;
  const fresh = hot.filter(({ flaggedAt }) => at - Date.parse(flaggedAt) <= hour).length;
  const voices = hot.reduce((sum, { hostileVoices }) => sum + hostileVoices, 0);
  const reach = hot.reduce((sum, thread) => sum + (thread.reach ?? 0), 0);
  const open = hot.filter(({ firstAnsweredAt }) => firstAnsweredAt === null);
  const late = open.filter(({ replyBy }) => replyBy !== null && Date.parse(replyBy) < at).length;
  const { worst, thread, site, waiting, answered } = weights;
  return [
    { code: 'worst-thread', weight: worst[worstOf(hot)], count: 1 },
    { code: 'many-threads', weight: capped(hot.length - 1, thread), count: hot.length },
    { code: 'many-sites', weight: capped(sites - 1, site), count: sites },
    { code: 'fast', weight: stepped(fresh, weights.fast), count: fresh },
    { code: 'many-voices', weight: stepped(voices, weights.voices), count: voices },
    { code: 'far-reach', weight: stepped(reach, weights.reach), count: reach },
    { code: 'left-waiting', weight: capped(late, waiting), count: late },
    { code: 'all-answered', weight: open.length === 0 ? answered : 0, count: hot.length },
  ];
}

function ofSignals(hot: readonly CrisisThread[]): CrisisReason[] {
  const counts = new Map<SignalCode, number>();
  for (const { signals } of hot)
    for (const code of new Set(signals)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, weight: signalWeights[code] ?? 0, count }));
}

const worstOf = (hot: readonly CrisisThread[]): CrisisLevel =>
  hot.reduce<CrisisLevel>((worst, { level }) => {
    const isWorse = levels.indexOf(level) > levels.indexOf(worst);
    return isWorse && (level === 'moderate' || level === 'severe') ? level : worst;
  }, 'minor');

const capped = (count: number, { each, most }: { each: number; most: number }): number =>
  Math.min(most, each * Math.max(0, count));

const stepped = (count: number, steps: readonly { from: number; weight: number }[]): number =>
  steps.find(({ from }) => count >= from)?.weight ?? 0;

/** Rising: a new thread within the hour, or a third of the hot ones rise. Cooling: two thirds of all are quiet or cool. */
export function trendOf(threads: readonly CrisisThread[], now: string): Trend {
  const hot = threads.filter(isHot);
  const isFresh = ({ flaggedAt }: CrisisThread): boolean => Date.parse(now) - Date.parse(flaggedAt) <= hour;
  const rising = hot.filter(({ trend }) => trend === 'rising').length;
  if (hot.some(isFresh) || (rising > 0 && rising >= hot.length / 3)) return 'rising';
  const cool = threads.filter((thread) => !isHot(thread) || thread.trend === 'cooling').length;
  return cool >= (2 * threads.length) / 3 ? 'cooling' : 'steady';
}
