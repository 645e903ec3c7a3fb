import type { DraftRequest, Variant } from '../draft/draft';
import { atLeast } from '../level/level';
import type { Move } from '../draft/moves';
import type { Situation } from './situation';
import { is } from './point';
import type { ThreadView } from './view';

/**
 * A move, or one of the composer's own inserts: `protect` and `warn` (of an impostor) count as acts; `doing` (what is
 * being done, a gap) and `inform` (the information page) as facts; `rest` (what else they tell) and `wish` (what they
 * ask) belong to what is acknowledged.
 */
export type Step = Move | 'rest' | 'wish' | 'protect' | 'warn' | 'doing' | 'inform';

type Plans = Record<Variant, readonly Step[]>;

/**
 * The order of moves per kind of thread. Ownership stands before any explanation (G49), the action is named with who
 * and when (G22, Einwiller & Steilen 2015), the private channel comes after one full public answer (Golmohammadi et
 * al. 2021), gratitude at the end (Zhang et al. 2018). Safety informs before it feels (Coombs).
 */
const usual: Plans = {
  brief: ['greet', 'acknowledge', 'apologise', 'act', 'say-when', 'protect'],
  warm: [
    'greet',
    'acknowledge',
    'empathise',
    'apologise',
    'own',
    'act',
    'say-when',
    'inform',
    'protect',
    'offer-private',
    'thank',
    'sign',
  ],
  factual: [
    'greet',
    'acknowledge',
    'own',
    'state-fact',
    'doing',
    'act',
    'say-when',
    'inform',
    'protect',
    'offer-private',
    'sign',
  ],
};
const light: Plans = {
  brief: ['acknowledge', 'thank', 'sign'],
  warm: ['greet', 'acknowledge', 'act', 'thank', 'sign'],
  factual: ['acknowledge', 'act', 'sign'],
};

const grave: Plans = {
  brief: ['greet', 'acknowledge', 'act', 'say-when', 'protect'],
  warm: [
    'greet',
    'acknowledge',
    'empathise',
    'apologise',
    'act',
    'say-when',
    'inform',
    'protect',
    'offer-private',
    'sign',
  ],
  factual: [
    'greet',
    'acknowledge',
    'state-fact',
    'doing',
    'act',
    'say-when',
    'inform',
    'protect',
    'offer-private',
    'sign',
  ],
};

const plans: Partial<Record<Situation, Plans>> = {
  distress: {
    brief: ['greet', 'acknowledge', 'state-fact', 'offer-private', 'sign'],
    warm: ['greet', 'acknowledge', 'empathise', 'state-fact', 'offer-private', 'sign'],
    factual: ['greet', 'acknowledge', 'state-fact', 'act', 'offer-private', 'sign'],
  },
  praise: light,
  chat: light,
  quarrel: {
    brief: ['acknowledge'],
    warm: ['greet', 'acknowledge', 'act', 'sign'],
    factual: ['acknowledge', 'act', 'sign'],
  },
  settled: {
    brief: ['acknowledge'],
    warm: ['greet', 'acknowledge', 'act', 'sign'],
    factual: ['acknowledge', 'act', 'sign'],
  },
  mistaken: {
    brief: ['acknowledge', 'act'],
    warm: ['greet', 'acknowledge', 'act', 'sign'],
    factual: ['acknowledge', 'act', 'sign'],
  },
  remark: {
    brief: ['acknowledge'],
    warm: ['greet', 'acknowledge', 'act', 'sign'],
    factual: ['acknowledge', 'act', 'sign'],
  },
  question: {
    brief: ['greet', 'state-fact', 'act'],
    warm: ['greet', 'acknowledge', 'state-fact', 'act', 'sign'],
    factual: ['acknowledge', 'state-fact', 'sign'],
  },
  help: {
    brief: ['greet', 'acknowledge', 'state-fact', 'act'],
    warm: ['greet', 'acknowledge', 'state-fact', 'act', 'protect', 'offer-private', 'sign'],
    factual: ['acknowledge', 'state-fact', 'act', 'protect', 'sign'],
  },
  safety: grave,
  harm: grave,
  'data-leak': {
    brief: ['greet', 'acknowledge', 'apologise', 'act', 'say-when'],
    warm: ['greet', 'acknowledge', 'apologise', 'act', 'protect', 'say-when', 'sign'],
    factual: ['greet', 'acknowledge', 'state-fact', 'doing', 'act', 'protect', 'say-when', 'inform', 'sign'],
  },
  discrimination: {
    brief: ['greet', 'acknowledge', 'apologise', 'act', 'say-when'],
    warm: ['greet', 'acknowledge', 'empathise', 'apologise', 'act', 'say-when', 'offer-private', 'sign'],
    factual: ['greet', 'acknowledge', 'apologise', 'act', 'say-when', 'offer-private', 'sign'],
  },
  harassment: {
    brief: ['acknowledge', 'act'],
    warm: ['acknowledge', 'act', 'thank', 'sign'],
    factual: ['acknowledge', 'act', 'sign'],
  },
  outage: {
    brief: ['greet', 'acknowledge', 'act', 'say-when'],
    warm: ['greet', 'acknowledge', 'empathise', 'apologise', 'act', 'say-when', 'inform', 'thank', 'sign'],
    factual: ['greet', 'acknowledge', 'state-fact', 'doing', 'act', 'say-when', 'inform', 'sign'],
  },
  boycott: {
    brief: ['greet', 'acknowledge', 'act', 'say-when'],
    warm: ['greet', 'acknowledge', 'empathise', 'act', 'say-when', 'inform', 'thank', 'sign'],
    factual: ['greet', 'acknowledge', 'state-fact', 'doing', 'act', 'say-when', 'inform', 'sign'],
  },
  legal: {
    brief: ['greet', 'acknowledge', 'empathise', 'act', 'say-when'],
    warm: ['greet', 'acknowledge', 'empathise', 'own', 'act', 'say-when', 'offer-private', 'sign'],
    factual: [
      'greet',
      'acknowledge',
      'empathise',
      'state-fact',
      'doing',
      'act',
      'say-when',
      'inform',
      'offer-private',
      'sign',
    ],
  },
  rumour: {
    brief: ['greet', 'acknowledge', 'state-fact'],
    warm: ['greet', 'acknowledge', 'state-fact', 'doing', 'act', 'say-when', 'inform', 'thank', 'sign'],
    factual: ['acknowledge', 'state-fact', 'doing', 'act', 'say-when', 'inform', 'sign'],
  },
};

/** The brand's answer stands: nothing is asked, promised or regretted a second time. */
const followed: Plans = {
  brief: ['greet', 'acknowledge', 'act', 'sign'],
  warm: ['greet', 'acknowledge', 'act', 'offer-private', 'thank', 'sign'],
  factual: ['greet', 'acknowledge', 'act', 'state-fact', 'inform', 'sign'],
};

const askedBriefly: readonly Step[] = ['greet', 'acknowledge', 'state-fact'];
/** Dropped first when the network leaves no room. The point, the action and its time stay to the end. */
const usuallyLeast: readonly Step[] = [
  'thank',
  'doing',
  'protect',
  'empathise',
  'sign',
  'own',
  'inform',
  'greet',
  'offer-private',
  'apologise',
  'rest',
  'wish',
  'state-fact',
  'say-when',
  'act',
];

/** That they are heard, and who listens now, stay to the end. */
const leastInDistress: readonly Step[] = ['act', 'empathise', 'offer-private', 'sign', 'greet'];

/** An answer without its fact is none. */
const leastInAnswers: readonly Step[] = ['act', ...usuallyLeast];

export const leastNeeded = ({ situation }: ThreadView): readonly Step[] =>
  situation === 'distress' ? leastInDistress : situation === 'question' ? leastInAnswers : usuallyLeast;

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
