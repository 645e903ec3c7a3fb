/** Past this the running factor is folded into what fades by it: e^200 is far from the largest double. */
const largestFade = 200;

/**
 * A clock by which many sums fade together: they are kept in units of `raise`, so that fading is one multiplication
 * and not a walk over everything.
 */
export class Fading {
  readonly #folds: ((factor: number) => void)[] = [];
  #faded = 0;
  #scale = 1;

  /** What is held, times this, is what it counts now. */
  get scale(): number {
    return this.#scale;
  }

  /** What comes in now, times this, is what to hold. */
  get raise(): number {
    return 1 / this.#scale;
  }

  /** Everything so far counts e^-rate as much. */
  fade(rate: number): void {
    this.#faded += rate;
    this.#scale = Math.exp(-this.#faded);
    if (this.#faded <= largestFade) return;
    for (const fold of this.#folds) fold(this.#scale);
    this.#faded = 0;
    this.#scale = 1;
  }

  /** Called with the factor by which to multiply all that is held, before the clock starts anew. */
  onFold(fold: (factor: number) => void): void {
    this.#folds.push(fold);
  }
}
