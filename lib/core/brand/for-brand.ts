import type { Brand } from './brand';
import type { Scorer } from '../reading/reading';

/**
 * The same scorer, told that what it reads stands on pages watched for a brand: a short text that could as well be a
 * post in a forum is then read as a comment to the brand. Without a brand the scorer itself.
 */
export const forBrand = (scorer: Scorer, { name, handles }: Brand): Scorer =>
  name === '' && handles.length === 0
    ? scorer
    : { id: `${scorer.id}+brand`, score: (input) => scorer.score({ ...input, onBrandPage: true }) };
