import { englishLines } from './english-lines';
import { englishSlots } from './english-slots';
import type { MadeLanguage } from './grammar';

/** English comments under brands' posts, written for the training. */
export const english: MadeLanguage = { slots: englishSlots, lines: englishLines };
