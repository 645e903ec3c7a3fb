import { frenchLines } from './french-lines';
import { frenchSlots } from './french-slots';
import type { MadeLanguage } from './grammar';

/** French comments under brands' posts, written for the training: no public set has them. */
export const french: MadeLanguage = { slots: frenchSlots, lines: frenchLines };
