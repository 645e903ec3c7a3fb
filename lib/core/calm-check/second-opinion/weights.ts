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

/** How many steps a letter stands for: `mostSteps` at most, either way. */
export const stepsOf = (letter: string): number => {
  const figure = figures.indexOf(letter);
  return figure < mostSteps ? figure + 1 : mostSteps - figure - 1;
};

/** The reverse, of any count but 0. */
export const letterOf = (count: number): string =>
  figures.charAt(count > 0 ? count - 1 : mostSteps - count - 1);

/** Places as `gaps` names them, the nearest first. */
export function unpackPlaces(gaps: string): number[] {
  const places: number[] = [];
  let place = -1;
  for (const letter of gaps) {
    if (letter === far) {
      place += figures.length;
      continue;
    }
    place += 1 + figures.indexOf(letter);
    places.push(place);
  }
  return places;
}

/** The reverse, of places in ascending order. */
export const packPlaces = (places: readonly number[]): string =>
  places
    .map((place, at) => {
      const gap = place - (places[at - 1] ?? -1) - 1;
      return far.repeat(Math.floor(gap / figures.length)) + figures.charAt(gap % figures.length);
    })
    .join('');

export function unpackWeights({ bias, step, gaps, steps }: PackedWeights): Weights {
  const of = new Float32Array(placeCount);
  for (const [cue, place] of unpackPlaces(gaps).entries()) of[place] = stepsOf(steps.charAt(cue)) * step;
  return { bias, of };
}

/** The reverse, for the training: weights of no full half step are left out. */
export function packWeights({ bias, of }: Weights, step: number): PackedWeights {
  const counted = Array.from(of, (weight, place) => ({
    place,
    count: Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))),
  })).filter(({ count }) => count !== 0);
  return {
    bias,
    step,
    gaps: packPlaces(counted.map(({ place }) => place)),
    steps: counted.map(({ count }) => letterOf(count)).join(''),
  };
}
