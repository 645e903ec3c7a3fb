import type { DraftRequest } from '../../draft/draft';
import type { Statement } from '../../draft/statement';
import type { UsedWords } from '../choose';
import type { Bank } from '../phrases/bank';
import type { ThreadView } from '../view';

/** All that one draft is written from. */
export interface Writing {
  request: DraftRequest;
  view: ThreadView;
  bank: Bank;
  facts: readonly Statement[];
  limit: number;
  used: UsedWords;
  /** Whoever asked checks what is said back as a whole: no sentence of it is checked by itself. */
  isUnchecked?: boolean;
}
