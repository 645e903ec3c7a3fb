/** Both words in one sentence, no more than a breath apart, in either order; `-` where the first says it alone. */
export const near = (one: string, other: string, breath = 60, stop = '.!?'): RegExp =>
  other === '-'
    ? new RegExp(`\\b(?:${one})\\b`)
    : new RegExp(
        `\\b(?:${one})\\b[^${stop}]{0,${breath}}?\\b(?:${other})\\b|\\b(?:${other})\\b[^${stop}]{0,${breath}}?\\b(?:${one})\\b`,
      );
