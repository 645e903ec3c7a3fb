import { placeCount } from './cues';

/** Weights as they ship: only the cues that count. */
export interface PackedWeights {
  bias: number;
  /** What one step weighs. */
  step: number;
  /** How far each cue's place lies from the one before: a figure in base 62 each, `-` for 62 more. */
  gaps: string;
  /** Each cue's weight in steps: A–Z speak for arguing, a–z against. */
  steps: string;
}

export interface Weights {
  bias: number;
  /** By place. */
  of: Float32Array;
}

const figures = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const far = '-';
export const mostSteps = 26;

const stepsOf = (letter: string): number => {
  const figure = figures.indexOf(letter);
  return figure < mostSteps ? figure + 1 : mostSteps - figure - 1;
};

export function unpackWeights({ bias, step, gaps, steps }: PackedWeights): Weights {
  const of = new Float32Array(placeCount);
  let place = -1;
  let cue = 0;
  for (const letter of gaps) {
    if (letter === far) {
      place += figures.length;
      continue;
    }
    place += 1 + figures.indexOf(letter);
    of[place] = stepsOf(steps.charAt(cue)) * step;
    cue += 1;
  }
  return { bias, of };
}

/** The reverse, for the training: weights of no full half step are left out. */
export function packWeights({ bias, of }: Weights, step: number): PackedWeights {
  const packed = { bias, step, gaps: '', steps: '' };
  let before = -1;
  for (const [place, weight] of of.entries()) {
    const count = Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
    if (count === 0) continue;
    const gap = place - before - 1;
    packed.gaps += far.repeat(Math.floor(gap / figures.length)) + figures.charAt(gap % figures.length);
    packed.steps += figures.charAt(count > 0 ? count - 1 : mostSteps - count - 1);
    before = place;
  }
  return packed;
}
