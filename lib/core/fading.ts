/** Past this the running factor is folded into what fades by it: e^200 is far from the largest double. */
const largestFade = 200;

/**
 * A clock by which many sums fade together: they are kept in units of `raise`, so that fading is one multiplication
 * and not a walk over everything.
 */
export interface Fading {
  /** What is held, times this, is what it counts now. */
  readonly scale: number;
  /** What comes in now, times this, is what to hold. */
  readonly raise: number;
  /** Everything so far counts e^-rate as much. */
  fade(rate: number): void;
  /** Called with the factor by which to multiply all that is held, before the clock starts anew. */
  onFold(fold: (factor: number) => void): void;
}

export function createFading(): Fading {
  const folds: ((factor: number) => void)[] = [];
  let faded = 0;
  let scale = 1;
  return {
    get scale() {
      return scale;
    },
    get raise() {
      return 1 / scale;
    },
    fade(rate) {
      faded += rate;
      scale = Math.exp(-faded);
      if (faded <= largestFade) return;
      for (const fold of folds) fold(scale);
      faded = 0;
      scale = 1;
    },
    onFold: (fold) => {
      folds.push(fold);
    },
  };
}
