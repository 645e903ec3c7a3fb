import type { Variant } from '../../draft/draft';
import type { Move } from '../../draft/moves';
import type { Situation } from '../situation';

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
export const usual: Plans = {
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

export const plans: Partial<Record<Situation, Plans>> = {
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
export const followed: Plans = {
  brief: ['greet', 'acknowledge', 'act', 'sign'],
  warm: ['greet', 'acknowledge', 'act', 'offer-private', 'thank', 'sign'],
  factual: ['greet', 'acknowledge', 'act', 'state-fact', 'inform', 'sign'],
};

/** A question that is said back needs nothing but its answer. */
export const askedBriefly: readonly Step[] = ['greet', 'acknowledge', 'state-fact'];
