import type { ThreadView } from '../view';
import type { Step } from './orders';

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
