import type { DraftRequest, Variant } from '../../draft/draft';
import { atLeast } from '../../level/level';
import type { Situation } from '../situation';
import { is } from '../point';
import type { ThreadView } from '../view';
import { askedBriefly, followed, plans, usual, type Step } from './orders';

export { leastNeeded } from './least';
export type { Step } from './orders';

const isAccusing = is('accusing');

const crises = new Set<Situation>(['outage', 'data-leak', 'safety', 'harm', 'boycott', 'rumour']);

/** Many people want to know the same: the brand's own page answers them all (G46, G48). */
const isCrisis = (view: ThreadView, { brand, assessment }: DraftRequest): boolean =>
  brand.informationPage.trim() !== '' && (crises.has(view.situation) || atLeast(assessment.peak, 'severe'));

const closing: ReadonlySet<Step> = new Set<Step>(['offer-private', 'thank', 'sign']);

/** Who poses as the brand is warned of in every draft, before it closes. */
function warned(steps: readonly Step[]): Step[] {
  const from = steps.findIndex((step) => closing.has(step));
  const at = from < 0 ? steps.length : from;
  return [...steps.slice(0, at), 'warn', ...steps.slice(at)];
}

/** What stands beside the point: two quotations at most, and one in few words, where what is asked comes first. */
function saidBack({ quote, rest, wish, isFollowed }: ThreadView, variant: Variant): Step[] {
  if (isFollowed) return [];
  const isOne = variant === 'brief' || quote !== null;
  const told: Step[] = rest !== null && !(isOne && wish !== null) ? ['rest'] : [];
  if (wish === null) return told;
  return wish.isTheirs ? ['wish', ...told] : [...told, 'wish'];
}

/** Where nothing is owned, nobody is told that the reply was a poor one. */
const unowned: ReadonlySet<Situation> = new Set<Situation>([
  'harassment',
  'quarrel',
  'praise',
  'chat',
  'remark',
  'rumour',
  'mistaken',
  'settled',
]);

/** An answer that made it worse is owned in however few words, after what it was about. */
function owning(steps: readonly Step[], { situation }: ThreadView): readonly Step[] {
  if (steps.includes('own') || unowned.has(situation)) return steps;
  const at = Math.max(...(['apologise', 'acknowledge', 'greet'] as const).map((step) => steps.indexOf(step)));
  return [...steps.slice(0, at + 1), 'own', ...steps.slice(at + 1)];
}

/** The moves of one draft, before anything is cut for length. */
export function planMoves(view: ThreadView, variant: Variant, request: DraftRequest, facts: number): Step[] {
  // Who thanks and grieves reads that their words are passed on, in however few words.
  const isThanked = view.isGrief && view.situation === 'praise';
  // A question that can be said back stands before its answer, in however few words.
  const isAsked = view.situation === 'question' && (view.quote !== null || view.isGrief);
  const planned =
    isAsked && variant === 'brief'
      ? askedBriefly
      : (view.isFollowed ? followed : (plans[view.situation] ?? usual))[
          isThanked && variant === 'brief' ? 'factual' : variant
        ];
  // A warm brand says a word of sympathy even in few words.
  const isWarm = request.brand.warmth > 0.7 && variant === 'brief' && !planned.includes('empathise');
  const steps = isWarm
    ? planned.flatMap((step): Step[] => (step === 'apologise' ? ['empathise', step] : [step]))
    : planned;
  const owned = view.hasBackfired ? owning(steps, view) : steps;
  const isView = view.announced !== null || view.saying[0]?.kind === 'view';
  const unwanted: Partial<Record<Step, boolean>> = {
    // "How is the 92 % calculated?" asks for no sympathy, and a wrong to others isn't the writer's trouble.
    empathise:
      view.isGrief ||
      view.isSolemn ||
      view.isUrgent ||
      (view.situation === 'complaint' && view.saying.some(isAccusing)),
    protect: !view.detailsPosted,
    // Where people are not known to be owed something, sympathy does without an admission (SCCT).
    own: view.isAnswered || (!view.failedReply && (view.cluster !== 'preventable' || isView)),
    apologise: view.isAnswered || (view.situation === 'complaint' && isView),
    // To everyone at once, or where the advice says to stop, nobody is invited to write in one by one.
    'offer-private': view.toAll || request.assessment.advice.posture === 'stop',
    // Approved facts say what is being done; without any, a crisis asks for it, and one gap is enough elsewhere.
    doing: facts > 0 || !crises.has(view.situation),
    inform: !isCrisis(view, request),
    // A formal brand keeps to the matter.
    thank:
      view.isGrief ||
      view.isSolemn ||
      (request.brand.warmth < 0.3 && view.situation !== 'praise' && view.situation !== 'chat'),
  };
  const kept = owned
    .filter((step) => unwanted[step] !== true)
    .flatMap((step): Step[] => (step === 'acknowledge' ? [step, ...saidBack(view, variant)] : [step]));
  return view.hasImpostor ? warned(kept) : kept;
}
