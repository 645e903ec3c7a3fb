import { i18n } from '#i18n';
import type { Proposal, Review, TimelineEntry } from '@/lib/core/review/review';
import { stepKinds, type PlanStep } from '@/lib/core/plan/plan';
import { topics } from '@/lib/core/reading/signals';
import { networks } from '@/lib/core/conversation/thread';
import { roles } from '@/lib/core/plan/plan';
import { roleWord, stepWords } from '../plan/words';
import { exactSpanWords } from '../time';
import { fromTo } from '../crisis/words';
import { keyOf, levelWord, networkWord, topicWord, wholeNumber } from '../words';

const isStepKind = (step: string): step is PlanStep['kind'] => stepKinds.some((kind) => kind === step);

/** A step's id is its kind, or the user's own step, whose words only the plan has. */
export const stepIdWords = (id: string, steps: readonly PlanStep[] = []): string => {
  const own = steps.find((step) => step.id === id);
  if (own !== undefined) return stepWords(own);
  return isStepKind(id) ? stepWords({ kind: id, text: '' }) : i18n.t('planStep.own');
};

export function entryWords(entry: TimelineEntry, steps: readonly PlanStep[]): string {
  const { kind, from, to, threads, step } = entry;
  if (kind === 'step') return i18n.t('timeline.step', { step: stepIdWords(step ?? '', steps) });
  if (kind === 'peak')
    return to === undefined ? i18n.t('timeline.peak') : `${i18n.t('timeline.peak')} ${levelWord(to)}`;
  if (kind === 'first-signal' || kind === 'flagged' || kind === 'reply' || kind === 'cooled')
    return withThreads(i18n.t(`timeline.${keyOf(kind)}`), threads);
  return withThreads(fromTo(i18n.t(`crisisChange.${keyOf(kind)}`), from, to), threads);
}

function withThreads(what: string, threads: readonly string[] | undefined): string {
  if (threads === undefined || threads.length === 0) return what;
  const [first] = threads;
  return threads.length === 1
    ? i18n.t('timeline.inThread', { what, title: first ?? '' })
    : i18n.t('timeline.inThreads', { what, count: i18n.t('crisis.threads', threads.length) });
}

/** Of answers, of which there may be none. */
const percent = (share: number | null): string =>
  share === null
    ? i18n.t('review.noAnswer')
    : i18n.t('review.percent', { share: wholeNumber(Math.round(share * 100)) });
export const span = (minutes: number | null, none: string): string =>
  minutes === null ? none : exactSpanWords(minutes * 60_000);

/** Each figure of a review with its name, in the order in which they are read. */
export const figureRows = ({ figures }: Review): [name: string, value: string][] => [
  [i18n.t('review.figure.threads'), wholeNumber(figures.threads)],
  [i18n.t('review.figure.sites'), wholeNumber(figures.sites)],
  [i18n.t('review.figure.comments'), wholeNumber(figures.comments)],
  [i18n.t('review.figure.hostileVoices'), wholeNumber(figures.hostileVoices)],
  [i18n.t('review.figure.minutesToPeak'), span(figures.minutesToPeak, i18n.t('review.notKnown'))],
  [i18n.t('review.figure.minutesToQuiet'), span(figures.minutesToQuiet, i18n.t('review.notYet'))],
  [i18n.t('review.figure.minutesToClose'), span(figures.minutesToClose, i18n.t('review.notKnown'))],
  [i18n.t('review.figure.answered'), wholeNumber(figures.answered)],
  [i18n.t('review.figure.medianAnswer'), span(figures.medianAnswer, i18n.t('review.noAnswer'))],
  [i18n.t('review.figure.meanAnswer'), span(figures.meanAnswer, i18n.t('review.noAnswer'))],
  [i18n.t('review.figure.withinTarget'), percent(figures.withinTarget)],
  [i18n.t('review.figure.cooled'), percent(figures.cooled)],
];

const named = <Name extends string>(
  names: readonly Name[],
  about: string,
  word: (name: Name) => string,
): string => {
  const name = names.find((known) => known === about);
  return name === undefined ? about : word(name);
};

export function proposalWords({ kind, about, level }: Proposal, steps: readonly PlanStep[]): string {
  const at = level === null ? '' : levelWord(level);
  if (kind === 'name-contact') return i18n.t('proposal.nameContact', { role: named(roles, about, roleWord) });
  if (kind === 'prepare-statement')
    return i18n.t('proposal.prepareStatement', { topic: named(topics, about, topicWord) });
  if (kind === 'shorten-target')
    return i18n.t('proposal.shortenTarget', { network: named(networks, about, networkWord), level: at });
  if (kind === 'drop-step')
    return i18n.t('proposal.dropStep', { step: stepIdWords(about, steps), level: at });
  return kind === 'prepare-holding'
    ? i18n.t('proposal.prepareHolding', { level: at })
    : i18n.t('proposal.addInformationPage');
}
